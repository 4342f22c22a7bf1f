// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/StillSplitter.h"

#include <utility>

namespace postbag {

void StillSplitter::resizeEvent(QResizeEvent* event)
{
    const QList<int> before = sizes();
    const bool byWindow = std::exchange(m_windowHeight, window()->height()) != window()->height();
    QSplitter::resizeEvent(event);
    if (!byWindow && isVisible() && before.size() == 2 && before.first() > 0)
        setSizes({before.first(), height() - handleWidth() - before.first()});
}

} // namespace postbag
