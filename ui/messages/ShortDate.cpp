// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/ShortDate.h"

namespace postbag {

QString shortDate(const QDateTime& date, const QDateTime& now, const QLocale& locale)
{
    if (!date.isValid())
        return {};
    const QDateTime local = date.toLocalTime();
    const qint64 daysAgo = local.date().daysTo(now.toLocalTime().date());
    if (daysAgo == 0)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (daysAgo > 0 && daysAgo < 7)
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::LongFormat);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace postbag
