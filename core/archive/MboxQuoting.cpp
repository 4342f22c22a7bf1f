// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/MboxQuoting.h"

#include <utility>

namespace postbag {

namespace {

constexpr QByteArrayView fromWord = "From ";

} // namespace

QByteArray MboxText::next(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() + fromWord.size() + 1);
    while (!bytes.isEmpty()) {
        if (!m_inText) {
            m_lineBegun = true;
            if (m_matched == 0 && bytes.front() == '>') {
                text += '>';
                bytes = bytes.sliced(1);
                continue;
            }
            m_inText = bytes.front() != fromWord[m_matched];
            if (m_inText) {
                text += fromWord.first(std::exchange(m_matched, 0));
                continue;
            }
            bytes = bytes.sliced(1);
            if (++m_matched == fromWord.size()) {
                m_inText = true;
                m_matched = 0;
                text += '>'; // one more: it does not matter on which side of the others
                text += fromWord;
            }
            continue;
        }
        const qsizetype lineFeed = bytes.indexOf('\n');
        QByteArrayView piece = lineFeed < 0 ? bytes : bytes.first(lineFeed);
        bytes = bytes.sliced(lineFeed < 0 ? bytes.size() : lineFeed + 1);
        if (m_carriageReturn && !piece.isEmpty())
            text += '\r';
        m_carriageReturn = piece.endsWith('\r') || (m_carriageReturn && piece.isEmpty());
        if (piece.endsWith('\r'))
            piece.chop(1);
        text += piece;
        if (lineFeed >= 0) {
            text += '\n';
            m_carriageReturn = m_lineBegun = m_inText = false;
        }
    }
    return text;
}

QByteArray MboxText::end()
{
    QByteArray text = fromWord.first(m_matched).toByteArray();
    if (m_carriageReturn)
        text += '\r';
    if (m_lineBegun)
        text += '\n';
    *this = {};
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
