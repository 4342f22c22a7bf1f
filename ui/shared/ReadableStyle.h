// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace postbag {

/// The desktop's own style, with what nobody could see in dark colours put right: the frames of empty check
/// boxes, and hints in a colour that was meant for light windows.
class ReadableStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QPalette& palette) override;
};

} // namespace postbag
