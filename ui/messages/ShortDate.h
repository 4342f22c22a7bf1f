// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace postbag {

/// A date for a narrow column, by locale: today the time, the six days before it the weekday, else the date.
QString shortDate(const QDateTime& date, const QDateTime& now, const QLocale& locale);

} // namespace postbag
