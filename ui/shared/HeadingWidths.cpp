// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/HeadingWidths.h"

#include <QHeaderView>

#include <algorithm>

namespace postbag {

int roomForHeading(const QHeaderView& header, int column)
{
    // Not sectionSizeHint(): it keeps room for a sort arrow in every column.
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) + 4;
    const int arrow = header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) + 4;
    const QString heading = header.model()->headerData(column, header.orientation()).toString();
    if (heading.isEmpty())
        return 0;
    const bool sorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
    return header.fontMetrics().horizontalAdvance(heading) + margins + (sorted ? arrow : 0);
}

int roomForTexts(const QHeaderView& header, const QStringList& texts, const QFont& font, int room)
{
    // As the item delegate draws them.
    const int margin = header.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &header) + 1;
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest + 2 * margin + room + 1;
}

void widenToHeadings(QHeaderView& header)
{
    for (int column = 0; column < header.count(); ++column) {
        const int needed = roomForHeading(header, column);
        if (!header.isSectionHidden(column) && header.sectionSize(column) < needed)
            header.resizeSection(column, needed);
    }
}

void widenToTexts(QHeaderView& header, int column, const QStringList& texts, const QFont& font, int room)
{
    const int needed = roomForTexts(header, texts, font, room);
    if (!header.isSectionHidden(column) && header.sectionSize(column) < needed)
        header.resizeSection(column, needed);
}

} // namespace postbag
