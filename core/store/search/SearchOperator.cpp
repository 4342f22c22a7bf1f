// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/SearchOperator.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

using Kind = SearchOperator::Kind;
using Name = SearchOperatorName;

struct Typed {
    QLatin1StringView prefix;
    Name name;
};
constexpr std::array typedNames{Typed{"account:"_L1, Name::Account}, Typed{"folder:"_L1, Name::Folder},
                                Typed{"has:"_L1, Name::Has},         Typed{"is:"_L1, Name::Is},
                                Typed{"before:"_L1, Name::Before},   Typed{"after:"_L1, Name::After},
                                Typed{"larger:"_L1, Name::Larger},   Typed{"smaller:"_L1, Name::Smaller}};

/// Its first day, the day itself, if all of it was typed.
std::optional<QDate> firstDayOf(const QString& typed)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$)"_s);
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})\.(\d{1,2})\.(\d{4})$)"_s);
    QDate day;
    if (const auto parts = yearFirst.match(typed); parts.hasMatch()) {
        const auto number = [&parts](int at) {
            return parts.hasCaptured(at) ? parts.capturedView(at).toInt() : 1;
        };
        day = QDate(number(1), number(2), number(3));
    } else if (const auto german = dayFirst.match(typed); german.hasMatch()) {
        day = QDate(german.capturedView(3).toInt(), german.capturedView(2).toInt(),
                    german.capturedView(1).toInt());
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<SearchOperator> dated(Kind kind, const QString& typed)
{
    const auto day = firstDayOf(typed);
    if (!day)
        return {};
    return SearchOperator{kind, false, {}, day->startOfDay().toMSecsSinceEpoch()};
}

/// What is beyond is larger than any message anyway.
qint64 bounded(double bytes)
{
    return static_cast<qint64>(std::min(bytes, 9e18));
}

std::optional<qint64> bytesOf(const QString& typed)
{
    // The units are also written as sizes are shown in Bulgarian and Russian. 1.500 is one and a half to some
    // and fifteen hundred to others.
    static const QRegularExpression size(uR"(^(?:(\d+)|(\d+(?:[.,]\d{1,2})?)([KMGКМГ])i?)[BБ]?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto parts = size.match(typed);
    if (!parts.hasMatch())
        return {};
    if (parts.hasCaptured(1))
        return bounded(parts.captured(1).toDouble());
    double bytes = parts.captured(2).replace(u',', u'.').toDouble();
    switch (parts.captured(3).toUpper().at(0).unicode()) {
    case u'G':
    case u'Г':
        bytes *= 1024;
        [[fallthrough]];
    case u'M':
    case u'М':
        bytes *= 1024;
        [[fallthrough]];
    case u'K':
    case u'К':
        bytes *= 1024;
        break;
    default:
        break;
    }
    return bounded(bytes);
}

std::optional<SearchOperator> sized(Kind kind, const QString& typed)
{
    const auto bytes = bytesOf(typed);
    if (!bytes)
        return {};
    return SearchOperator{kind, false, {}, *bytes};
}

std::optional<SearchOperator> named(Kind kind, const QString& typed)
{
    if (typed.isEmpty())
        return {};
    return SearchOperator{kind, false, typed, 0};
}

std::optional<SearchOperator> flag(Kind kind, bool unwanted)
{
    return SearchOperator{kind, unwanted, {}, 0};
}

} // namespace

std::optional<SearchOperatorName> searchOperatorAt(QStringView text, qsizetype& length)
{
    for (const Typed& typed : typedNames) {
        if (text.startsWith(typed.prefix, Qt::CaseInsensitive)) {
            length = typed.prefix.size();
            return typed.name;
        }
    }
    return {};
}

std::optional<SearchOperator> searchOperator(SearchOperatorName name, const QString& value)
{
    const QString typed = value.trimmed();
    const auto is = [&typed](QLatin1StringView word) {
        return typed.compare(word, Qt::CaseInsensitive) == 0;
    };
    switch (name) {
    case Name::Account:
        return named(Kind::Account, typed);
    case Name::Folder:
        return named(Kind::Folder, typed);
    case Name::Has:
        return is("attachment"_L1) ? flag(Kind::HasAttachment, false) : std::nullopt;
    case Name::Is:
        return is("unread"_L1) ? flag(Kind::IsUnread, false)
               : is("read"_L1) ? flag(Kind::IsUnread, true)
                               : std::nullopt;
    case Name::Before:
        return dated(Kind::Before, typed);
    case Name::After:
        return dated(Kind::After, typed);
    case Name::Larger:
        return sized(Kind::Larger, typed);
    case Name::Smaller:
        return sized(Kind::Smaller, typed);
    }
    return {};
}

} // namespace postbag
