// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/InertStyle.h"

#include <QColor>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestStyle = 4096;
constexpr double largestSpacing = 40;
constexpr double largestFont = 40;
constexpr double smallestFont = 9;

/// A length in px; negative where there is none that we understand.
double pixels(const QString& value)
{
    static const QRegularExpression length(u"^([0-9]{1,4}(?:\\.[0-9]{1,4})?)(px|pt|em|rem)?$"_s);
    const auto match = length.match(value);
    if (!match.hasMatch())
        return -1;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    return unit == "pt"_L1 ? number * 4 / 3 : unit.endsWith("em"_L1) ? number * 14 : number;
}

bool isKeyword(const QString& property, const QString& value)
{
    static const std::array<std::pair<QLatin1StringView, QStringList>, 6> known{{
        {"font-weight"_L1, {u"bold"_s, u"bolder"_s, u"normal"_s, u"600"_s, u"700"_s, u"800"_s, u"900"_s}},
        {"font-style"_L1, {u"italic"_s, u"oblique"_s, u"normal"_s}},
        {"text-align"_L1, {u"left"_s, u"right"_s, u"center"_s, u"justify"_s}},
        {"text-decoration"_L1, {u"underline"_s, u"line-through"_s, u"none"_s}},
        {"vertical-align"_L1, {u"top"_s, u"middle"_s, u"bottom"_s, u"sub"_s, u"super"_s}},
        {"white-space"_L1, {u"pre"_s, u"pre-wrap"_s, u"normal"_s}},
    }};
    for (const auto& [name, values] : known) {
        if (property == name)
            return values.contains(value);
    }
    return false;
}

bool hides(const QString& property, const QString& value)
{
    return (property == "display"_L1 && value == "none"_L1) ||
           (property == "visibility"_L1 && value == "hidden"_L1) ||
           (property == "mso-hide"_L1 && value == "all"_L1) ||
           (property == "opacity"_L1 && pixels(value) == 0) ||
           ((property == "font-size"_L1 || property == "max-height"_L1) && pixels(value) >= 0 &&
            pixels(value) < 2);
}

bool isSpacing(const QString& property)
{
    static const QRegularExpression spacing(u"^(margin|padding)(-(top|right|bottom|left))?$"_s);
    return spacing.match(property).hasMatch();
}

void takeOver(InertStyle& inert, const QString& property, const QString& value)
{
    if (hides(property, value))
        inert.hidden = true;
    else if (property == "color"_L1)
        inert.colour = plainColour(value);
    else if (property == "background-color"_L1 || property == "background"_L1)
        inert.background = plainColour(value);
    else if (property == "font-size"_L1 && pixels(value) >= 0)
        inert.css +=
            u"font-size:%1px;"_s.arg(std::lround(std::clamp(pixels(value), smallestFont, largestFont)));
    else if (isSpacing(property) && pixels(value) >= 0)
        inert.css += u"%1:%2px;"_s.arg(property).arg(std::lround(std::min(pixels(value), largestSpacing)));
    else if (isKeyword(property, value))
        inert.css += u"%1:%2;"_s.arg(property, value);
}

} // namespace

QString plainColour(const QString& value)
{
    static const QRegularExpression rgb(u"^rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})"_s);
    const auto match = rgb.match(value);
    if (match.hasMatch()) {
        const QColor colour(std::min(255, match.captured(1).toInt()),
                            std::min(255, match.captured(2).toInt()),
                            std::min(255, match.captured(3).toInt()));
        return colour.name();
    }
    if (value == "transparent"_L1 || !QColor::isValidColor(value))
        return {};
    return QColor(value).name();
}

InertStyle inertStyleOf(const QString& style)
{
    InertStyle inert;
    // Escapes and comments could hide a word from the checks below; honest mail has none here.
    if (style.size() > longestStyle || style.contains(u'\\') || style.contains("/*"_L1))
        return inert;
    const QStringList declarations = style.split(u';', Qt::SkipEmptyParts);
    for (const QString& declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        QString value = declaration.sliced(colon + 1).trimmed().toLower();
        if (value.endsWith("!important"_L1))
            value = value.chopped(10).trimmed();
        takeOver(inert, declaration.first(colon).trimmed().toLower(), value);
    }
    return inert;
}

} // namespace postbag
