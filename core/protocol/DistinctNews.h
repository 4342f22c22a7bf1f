// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// Tells news from repetition in the short lists that begin a dialogue, so that a server that repeats itself,
/// or never runs out of words, makes no progress by it.
class DistinctNews
{
public:
    /// More different things than any real server says in one such list.
    static constexpr std::size_t most = 24;

    /// True if this was not said before.
    bool admits(std::string_view thing)
    {
        if (m_told.size() == most || std::find(m_told.begin(), m_told.end(), thing) != m_told.end())
            return false;
        m_told.emplace_back(thing);
        return true;
    }

private:
    std::vector<std::string> m_told;
};

} // namespace postbag
