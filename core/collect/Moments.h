// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace postbag {

/// The same moment as Qt's and as the store's type, in UTC.
inline QDateTime dateTimeOf(UtcTime moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
}

/// Nothing for an invalid one.
inline std::optional<UtcTime> utcTimeOf(const QDateTime& moment)
{
    if (!moment.isValid())
        return std::nullopt;
    return UtcTime(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

} // namespace postbag
