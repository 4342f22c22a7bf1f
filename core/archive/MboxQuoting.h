// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postbag {

/// A message as it stands in an mbox: LF line ends, the last line ended, "From " lines quoted (mboxrd).
QByteArray mboxText(QByteArrayView raw);

/// Whether this line begins with "From " behind `leastQuotes` or more ">".
bool isFromLine(QByteArrayView line, int leastQuotes);

/// Whether this line separates messages: "From " and somewhere a time of day, as every writer puts it there.
bool isSeparatorLine(QByteArrayView line);

} // namespace postbag
