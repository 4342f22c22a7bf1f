// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postbag {

/// What is left of a message that is too big for memory when its bodies are cut short: every header, each
/// line that may be a boundary, and the first bytes of each body. It is a message itself: summaryOf() says
/// the same of it as of the whole one, and structureOf() finds the same parts in it, with shorter bodies.
///
/// The bytes come in any split, each looked at once. Its memory is bounded: what lies beyond the bounds is
/// left out, and the summary is then that of a truncated structure.
class MessageOutline
{
public:
    static constexpr qsizetype mostHeader = 256 * 1024;     ///< of one message or part
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024; ///< of all headers

    /// `bodyKept`: how much of each body stays, for those who want words; at most `mostBodies` of all
    /// together.
    explicit MessageOutline(qsizetype bodyKept = 0, qsizetype mostBodies = 0)
        : m_bodyKept(bodyKept), m_bodiesLeft(mostBodies)
    {}

    void add(QByteArrayView bytes);
    const QByteArray& text() const { return m_text; }

private:
    void takeLineBegin();
    void keep(QByteArrayView bytes);

    const qsizetype m_bodyKept;
    qsizetype m_bodiesLeft;
    qsizetype m_headersLeft = mostBytes;
    qsizetype m_partLeft = mostHeader; ///< of this header or body
    bool m_inHeader = true;
    bool m_inLine = false;  ///< behind its begin
    QByteArray m_lineBegin; ///< until it tells what the line is
    QByteArray m_text;
};

} // namespace postbag
