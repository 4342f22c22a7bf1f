// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

namespace postbag::test {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    UtcTime utcNow() const override { return m_utc; }
    MonotonicTime monotonicNow() const override { return m_monotonic; }
    void advance(std::chrono::milliseconds by)
    {
        m_utc += by;
        m_monotonic += by;
    }
    void setUtc(UtcTime utc) { m_utc = utc; }

private:
    UtcTime m_utc = UtcTime(std::chrono::sys_days(std::chrono::year(2024) / 1 / 1));
    MonotonicTime m_monotonic{std::chrono::hours(1)};
};

} // namespace postbag::test
