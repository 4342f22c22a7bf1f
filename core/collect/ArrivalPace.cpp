// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/ArrivalPace.h"

#include <algorithm>

namespace postbag {

std::optional<UtcTime> ArrivalPace::due(std::optional<UtcTime> due, UtcTime now)
{
    const UtcTime paidUntil = std::max(m_paidUntil, now) + distance;
    const UtcTime soonest = std::max<UtcTime>(now, paidUntil - atOnce * distance);
    if (due && *due <= soonest)
        return due;
    m_paidUntil = paidUntil;
    return soonest;
}

} // namespace postbag
