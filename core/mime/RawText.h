// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace postbag {

/// The text of bytes whose charset nobody told us, or told wrongly: UTF-8 where it is valid, else `hint` (a
/// charset name; may be empty or unknown), else windows-1251, koi8-r or windows-1252, by what reads like a
/// language. Never fails: what is left becomes U+FFFD. Any thread.
QString guessedText(QByteArrayView raw, QByteArrayView hint = {});

/// The text of bytes in that charset (as iconv knows it, with the names that mail uses); guessed where the
/// charset is unknown or does not fit the bytes at all. Any thread.
QString textInCharset(QByteArrayView raw, QByteArrayView charset);

} // namespace postbag
