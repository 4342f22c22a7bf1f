// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postbag {

/// A message as it stands in an mbox: LF line ends, the last line ended, "From " lines quoted (mboxrd). It
/// comes in pieces, split anywhere.
class MboxText
{
public:
    /// The text of these bytes, as far as it can be told without the next ones.
    QByteArray next(QByteArrayView bytes);
    /// What is left after the last bytes.
    QByteArray end();

private:
    qsizetype m_matched = 0;       ///< so much of "From " stands behind the quotes of this line
    bool m_lineBegun = false;      ///< some byte of this line came
    bool m_inText = false;         ///< behind what could need a quote
    bool m_carriageReturn = false; ///< came last, and is dropped if LF follows
};

/// Whether this line begins with "From " behind `leastQuotes` or more ">".
bool isFromLine(QByteArrayView line, int leastQuotes);

/// Whether this line separates messages: "From " and somewhere a time of day, as every writer puts it there.
bool isSeparatorLine(QByteArrayView line);

} // namespace postbag
