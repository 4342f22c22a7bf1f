// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/TrayState.h"

#include <QColor>
#include <QIcon>

namespace postbag {

/// Draws the tray icon: one colour, with a thin halo so that it can be seen on a panel of any brightness, and
/// the number of new messages as a badge.
class TrayPainter
{
public:
    static QIcon icon(TrayState state, int newMessages, const QColor& ink);

private:
    static QPixmap pixmap(TrayState state, int newMessages, const QColor& ink, int side);
};

} // namespace postbag
