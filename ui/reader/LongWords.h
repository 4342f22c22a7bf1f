// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postbag {

/// Gives places to break a line to words that no person writes. The layout of a text looks through a word
/// that does not fit into its line again for each line that it fills: some hundred thousand letters without a
/// space would hold the window for seconds. One object for one text, whose pieces come in order.
class LongWords
{
public:
    static constexpr qsizetype longest = 1000; ///< characters without a place to break

    QString broken(const QString& piece);

private:
    qsizetype m_length = 0; // of the word so far
};

} // namespace postbag
