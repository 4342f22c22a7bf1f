// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ReadableStyle.h"

#include <QStyleOptionButton>

namespace postbag {

namespace {

bool isDark(const QColor& colour)
{
    return colour.lightness() < 128;
}

} // namespace

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element != PE_IndicatorCheckBox || !box || !isDark(box->palette.color(QPalette::Window))) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Fusion draws the frame in the window's colour, only darker.
    QStyleOptionButton seen(*box);
    seen.palette.setColor(QPalette::Window, box->palette.color(QPalette::WindowText));
    QProxyStyle::drawPrimitive(element, &seen, painter, widget);
}

void ReadableStyle::polish(QPalette& palette)
{
    QProxyStyle::polish(palette);
    // A dark desktop that names no colour for hints leaves the black one of the style's light palette.
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        if (!isDark(palette.color(group, QPalette::Base)) ||
            !isDark(palette.color(group, QPalette::PlaceholderText)))
            continue;
        QColor hint = palette.color(group, QPalette::Text);
        hint.setAlphaF(0.6F);
        palette.setColor(group, QPalette::PlaceholderText, hint);
    }
}

} // namespace postbag
