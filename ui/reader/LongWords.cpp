// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/LongWords.h"

namespace postbag {

QString LongWords::broken(const QString& piece)
{
    constexpr QChar zeroWidthSpace(0x200B);
    QString text;
    qsizetype done = 0;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece.at(i);
        if (c.isSpace()) {
            m_length = 0;
        } else if (m_length >= longest && !c.isLowSurrogate() && !c.isMark()) {
            text += QStringView(piece).sliced(done, i - done);
            text += zeroWidthSpace;
            done = i;
            m_length = 1;
        } else {
            ++m_length;
        }
    }
    if (done == 0)
        return piece;
    text += QStringView(piece).sliced(done);
    return text;
}

} // namespace postbag
