// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/HeadingWidths.h"

#include <QHeaderView>

namespace postbag {

void widenToHeadings(QHeaderView& header)
{
    // Not sectionSizeHint(): it keeps room for a sort arrow in every column.
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) + 4;
    const int arrow = header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) + 4;
    for (int column = 0; column < header.count(); ++column) {
        const QString heading = header.model()->headerData(column, header.orientation()).toString();
        if (heading.isEmpty() || header.isSectionHidden(column))
            continue;
        int needed = header.fontMetrics().horizontalAdvance(heading) + margins;
        if (header.isSortIndicatorShown() && header.sortIndicatorSection() == column)
            needed += arrow;
        if (header.sectionSize(column) < needed)
            header.resizeSection(column, needed);
    }
}

} // namespace postbag
