// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/base/Time.h"

#include <algorithm>
#include <optional>

namespace postbag {

/// When the messages that are waiting are committed. An fsync costs the same for one message as for five
/// hundred, so a batch waits for company, but only as long as company comes and nobody notices.
class BatchPolicy
{
public:
    static constexpr int mostMessages = 500;
    static constexpr ByteCount mostBytes = mebibytes(8);
    static constexpr std::chrono::milliseconds longestWait{50}; ///< after the first message
    static constexpr std::chrono::milliseconds longestGap{10};  ///< after the last: the queue is empty

    void added(ByteCount size, MonotonicTime now)
    {
        if (m_messages == 0)
            m_first = now;
        m_last = now;
        ++m_messages;
        m_bytes += size;
    }
    void committed() { *this = {}; }

    /// When to commit; nothing is waiting without one. A full batch is due at once.
    std::optional<MonotonicTime> due() const
    {
        if (m_messages == 0)
            return {};
        if (m_messages >= mostMessages || m_bytes >= mostBytes)
            return m_first;
        return std::min(m_first + longestWait, m_last + longestGap);
    }

private:
    int m_messages = 0;
    ByteCount m_bytes;
    MonotonicTime m_first;
    MonotonicTime m_last;
};

} // namespace postbag
