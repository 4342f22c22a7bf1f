// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <chrono>
#include <optional>

namespace postbag {

/// How soon announced mail is collected: at once, but a mailbox in which something arrives all the time not
/// more often than every half minute in the long run. Pure.
class ArrivalPace
{
public:
    static constexpr int atOnce = 10; ///< so many in a row
    static constexpr std::chrono::seconds distance{30};

    /// When the next run is due now that mail was announced; `due` is when it was due until now.
    std::optional<UtcTime> due(std::optional<UtcTime> due, UtcTime now);

private:
    UtcTime m_paidUntil{};
};

} // namespace postbag
