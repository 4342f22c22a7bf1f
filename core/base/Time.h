// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace postbag {

/// A moment of the world's clock, in UTC: what is stored and shown.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// A moment of a clock that never jumps: deadlines are measured with it. Protocol code is told the time,
/// never asks.
using MonotonicTime = std::chrono::steady_clock::time_point;

/// Where the world's time comes from; tests bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcTime utcNow() const = 0;
    virtual MonotonicTime monotonicNow() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    UtcTime utcNow() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    MonotonicTime monotonicNow() const override { return std::chrono::steady_clock::now(); }
};

} // namespace postbag
