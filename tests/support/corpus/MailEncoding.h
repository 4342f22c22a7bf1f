// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The ways in which real programs write text into mail.
namespace postbag::test::encoding {

/// The text in a charset that iconv knows; what the charset lacks becomes "?".
QByteArray bytesIn(const QByteArray& charset, const QString& text);

enum class Word { Q, B };
/// A header's text as RFC 2047 encoded words of at most 75 characters, folded; ASCII stays as it is.
QByteArray header(const QByteArray& charset, Word word, const QString& text);

enum class FileName { Rfc2231, EncodedWord };
/// The parameter of a file name, with the leading ";": by RFC 2231 in pieces, or as an encoded word in
/// quotes, which RFC 2047 forbids and many programs send.
QByteArray parameter(const QByteArray& name, const QByteArray& charset, FileName how, const QString& value);

QByteArray quotedPrintable(const QByteArray& text);
QByteArray base64(const QByteArray& bytes);

} // namespace postbag::test::encoding
