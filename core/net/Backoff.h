// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace postbag {

/// How long to wait after failures in a row: one minute, doubled each time, at most one hour, and spread a
/// little so that accounts which failed together do not come back together. Pure: it neither waits nor looks
/// at a clock.
class Backoff
{
public:
    static constexpr std::chrono::seconds shortest{60};
    static constexpr std::chrono::seconds longest{3600};

    /// A number from 0 (included) to 1 (not included).
    using Random = std::function<double()>;

    explicit Backoff(Random random);

    /// One more failure: how long to wait now. `asked`: what the server wants at least (LOGIN-DELAY, RFC 2449
    /// §6.5); it is respected even beyond an hour, up to a day.
    std::chrono::seconds failed(std::optional<std::chrono::seconds> asked = std::nullopt);
    /// It worked: the next failure is the first again.
    void succeeded() { m_failures = 0; }
    int failuresInARow() const { return m_failures; }

private:
    Random m_random;
    int m_failures = 0;
};

} // namespace postbag
