// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace postbag {

/// Undoes the dot-stuffing of one multi-line reply (RFC 1939 §3). Only CRLF.CRLF ends it (or .CRLF at its
/// very begin); a lone CR, LF or NUL is content. The content comes as views into the input wherever possible,
/// and is the same for any split of the input.
class DotDecoder
{
public:
    struct Step {
        std::string_view content; ///< the next bytes of the message; may be empty
        std::size_t consumed;     ///< so many bytes of the input are done with
    };

    /// Takes the next run from the front of `input`, which is not empty. Call it until all input is consumed
    /// or finished().
    Step next(std::string_view input);
    bool finished() const { return m_state == State::Finished; }
    /// Line ends (LF) seen in the content.
    std::size_t lines() const { return m_lines; }

private:
    enum class State { LineStart, Dot, DotCr, InLine, Cr, Finished };

    Step run(std::string_view input, std::size_t begin);

    State m_state = State::LineStart;
    std::size_t m_lines = 0;
};

} // namespace postbag
