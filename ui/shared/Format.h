// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace postbag {

/// Numbers, sizes, moments and spans of time in words, by the default locale (Language sets it).
class Format
{
    Q_DECLARE_TR_FUNCTIONS(postbag::Format)
public:
    static QString number(qint64 n);
    static QString size(ByteCount bytes);
    /// "1.2 MB/s"
    static QString rate(qint64 bytesPerSecond);
    /// Near moments are short: "13:58" today, "Tuesday 13:58" within six days before or after `now`, else the
    /// date. Invalid moments give "–".
    static QString moment(const QDateTime& moment, const QDateTime& now = QDateTime::currentDateTime());
    /// Date and time in full, for tooltips and details.
    static QString fullMoment(const QDateTime& moment);
    /// "5 min", "1 hour"; none: "Manual only".
    static QString interval(const std::optional<std::chrono::seconds>& interval);
    /// "about 2 min left"; spans below a minute say "less than a minute left".
    static QString timeLeft(std::chrono::seconds left);
};

} // namespace postbag
