// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/MboxQuoting.h"

namespace postbag {

QByteArray mboxText(QByteArrayView raw)
{
    QByteArray text;
    text.reserve(raw.size() + 1);
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype found = raw.indexOf('\n', at);
        const qsizetype end = found < 0 ? raw.size() : found;
        QByteArrayView line = raw.sliced(at, end - at);
        if (found >= 0 && line.endsWith('\r'))
            line.chop(1);
        if (isFromLine(line, 0))
            text += '>';
        text += line;
        text += '\n';
        at = end + 1;
    }
    return text;
}

bool isFromLine(QByteArrayView line, int leastQuotes)
{
    qsizetype quotes = 0;
    while (quotes < line.size() && line[quotes] == '>')
        ++quotes;
    return quotes >= leastQuotes && line.sliced(quotes).startsWith("From ");
}

bool isSeparatorLine(QByteArrayView line)
{
    if (!line.startsWith("From "))
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (qsizetype i = 6; i + 2 < line.size(); ++i) {
        if (line[i] == ':' && isDigit(line[i - 1]) && isDigit(line[i + 1]) && isDigit(line[i + 2]))
            return true;
    }
    return false;
}

} // namespace postbag
