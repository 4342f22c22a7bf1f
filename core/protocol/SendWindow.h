// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"

#include <cstddef>

namespace postbag {

/// How many commands may be under way at once: one without pipelining, else up to 100 commands or 4 MiB of
/// announced answers, filled up again when 20 commands are left.
class SendWindow
{
public:
    static constexpr std::size_t mostCommands = 100;
    static constexpr std::size_t refillAt = 20;
    static constexpr ByteCount mostBytes = mebibytes(4);

    explicit SendWindow(bool pipelining) : m_most(pipelining ? mostCommands : 1) {}

    /// Whether it is time to send more; then ask admits() for each command.
    bool wantsMore() const { return m_commands == 0 || (m_most > 1 && m_commands <= refillAt); }
    bool admits(ByteCount answer) const
    {
        return m_commands == 0 || (m_commands < m_most && m_bytes + answer <= mostBytes);
    }
    bool empty() const { return m_commands == 0; }
    void sent(ByteCount answer)
    {
        ++m_commands;
        m_bytes += answer;
    }
    void answered(ByteCount answer)
    {
        --m_commands;
        m_bytes -= answer;
    }

private:
    const std::size_t m_most;
    std::size_t m_commands = 0;
    ByteCount m_bytes;
};

} // namespace postbag
