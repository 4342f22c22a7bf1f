// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/GrowToFit.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace postbag {

void growToFit(QWidget& window)
{
    QLayout* layout = window.layout();
    if (!layout || !window.isVisible())
        return;
    layout->activate();
    QSize size = window.size().expandedTo(layout->totalMinimumSize());
    if (layout->hasHeightForWidth())
        size.setHeight(std::max(size.height(), layout->totalHeightForWidth(size.width())));
    window.resize(size);
}

} // namespace postbag
