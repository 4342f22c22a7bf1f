// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DotDecoder.h"

#include <cassert>
#include <cstring>

namespace postbag {

DotDecoder::Step DotDecoder::next(std::string_view input)
{
    assert(!input.empty() && !finished());
    std::size_t at = 0;
    if (m_state == State::LineStart && input[at] == '.') {
        m_state = State::Dot;
        ++at;
    }
    if (m_state == State::Dot && at < input.size()) {
        if (input[at] == '\r') {
            m_state = State::DotCr;
            ++at;
        } else {
            m_state = State::InLine;
        }
    }
    if (m_state == State::DotCr && at < input.size()) {
        if (input[at] == '\n') {
            m_state = State::Finished;
            return {{}, at + 1};
        }
        // The CR was content after all.
        m_state = State::Cr;
        return {"\r", at};
    }
    if (at == input.size())
        return {{}, at};
    return run(input, at);
}

DotDecoder::Step DotDecoder::run(std::string_view input, std::size_t begin)
{
    std::size_t at = begin;
    while (const void* found = std::memchr(input.data() + at, '\n', input.size() - at)) {
        const auto lineFeed = static_cast<std::size_t>(static_cast<const char*>(found) - input.data());
        const bool afterCr = lineFeed > begin ? input[lineFeed - 1] == '\r' : m_state == State::Cr;
        at = lineFeed + 1;
        ++m_lines;
        if (afterCr && (at == input.size() || input[at] == '.')) {
            m_state = State::LineStart;
            return {input.substr(begin, at - begin), at};
        }
    }
    m_state = input.back() == '\r' ? State::Cr : State::InLine;
    return {input.substr(begin), input.size()};
}

} // namespace postbag
