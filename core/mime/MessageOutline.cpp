// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageOutline.h"

#include <algorithm>

namespace postbag {

void MessageOutline::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype lineFeed = bytes.indexOf('\n');
        const bool ends = lineFeed >= 0;
        const QByteArrayView piece = ends ? bytes.first(lineFeed + 1) : bytes;
        bytes = bytes.sliced(piece.size());
        if (m_inLine) {
            keep(piece);
        } else {
            // Two bytes tell an empty line, and one that may be a boundary, from all others.
            m_lineBegin += piece;
            if (!ends && m_lineBegin.size() < 2)
                return;
            takeLineBegin();
        }
        m_inLine = !ends;
    }
}

void MessageOutline::takeLineBegin()
{
    if (m_lineBegin.startsWith("--")) {
        // Where something was left out, this must still begin a line.
        if (!m_text.isEmpty() && !m_text.endsWith('\n'))
            m_text += '\n';
        m_inHeader = true;
        m_partLeft = mostHeader;
    }
    keep(m_lineBegin);
    if (m_inHeader && (m_lineBegin == "\n" || m_lineBegin == "\r\n")) {
        m_inHeader = false;
        m_partLeft = m_bodyKept;
    }
    m_lineBegin.clear();
}

void MessageOutline::keep(QByteArrayView bytes)
{
    qsizetype& left = m_inHeader ? m_headersLeft : m_bodiesLeft;
    const qsizetype kept = std::min({bytes.size(), m_partLeft, left});
    m_text += bytes.first(kept);
    m_partLeft -= kept;
    left -= kept;
}

} // namespace postbag
