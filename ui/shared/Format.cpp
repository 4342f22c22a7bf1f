// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Format.h"

#include <QLocale>

namespace postbag {

using namespace Qt::StringLiterals;

QString Format::number(qint64 n)
{
    return QLocale().toString(n);
}

QString Format::size(ByteCount bytes)
{
    // Qt's own word for bytes has no plural forms.
    if (bytes.value < 1024)
        return tr("%n byte(s)", nullptr, int(bytes.value));
    return QLocale().formattedDataSize(bytes.value, bytes.value < 1024 * 1024 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString Format::rate(qint64 bytesPerSecond)
{
    //: A rate of transfer; %1 is a size, "1.2 MB"
    return tr("%1/s").arg(size({bytesPerSecond}));
}

QString Format::moment(const QDateTime& moment, const QDateTime& now)
{
    if (!moment.isValid())
        return u"–"_s;
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    if (qAbs(days) <= 6)
        //: A day and a time: "Tue 13:58", "Sunday, 22 November 2026 13:58"
        return tr("%1 %2").arg(locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat),
                               time);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString Format::fullMoment(const QDateTime& moment)
{
    if (!moment.isValid())
        return u"–"_s;
    // The long format of both would say seconds and the time zone.
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    return tr("%1 %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                           locale.toString(local.time(), QLocale::ShortFormat));
}

QString Format::interval(const std::optional<std::chrono::seconds>& interval)
{
    if (!interval)
        return tr("Manual only");
    const int seconds = int(interval->count());
    if (seconds % 86400 == 0)
        return tr("%n day(s)", nullptr, seconds / 86400);
    if (seconds % 3600 == 0)
        return tr("%n hour(s)", nullptr, seconds / 3600);
    if (seconds % 60 == 0)
        return tr("%n min", nullptr, seconds / 60);
    return tr("%n s", nullptr, seconds);
}

QString Format::timeLeft(std::chrono::seconds left)
{
    if (left < std::chrono::minutes(1))
        return tr("less than a minute left");
    if (left < std::chrono::hours(1))
        return tr("about %n min left", nullptr, int((left.count() + 59) / 60));
    return tr("about %n hour(s) left", nullptr, int((left.count() + 3599) / 3600));
}

} // namespace postbag
