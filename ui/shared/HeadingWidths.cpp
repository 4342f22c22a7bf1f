// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/HeadingWidths.h"

#include <QHeaderView>

#include <algorithm>

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

void widenToTexts(QHeaderView& header, int column, const QStringList& texts, const QFont& font, int room)
{
    // As the item delegate draws them.
    const int margin = header.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &header) + 1;
    const QFontMetrics metrics(font);
    int needed = 0;
    for (const QString& text : texts)
        needed = std::max(needed, metrics.horizontalAdvance(text));
    needed += 2 * margin + room + 1;
    if (!header.isSectionHidden(column) && header.sectionSize(column) < needed)
        header.resizeSection(column, needed);
}

} // namespace postbag
