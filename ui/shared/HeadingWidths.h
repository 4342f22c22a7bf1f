// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;
class QHeaderView;

namespace postbag {

/// What the heading of a column needs in the language of now, in pixels.
int roomForHeading(const QHeaderView& header, int column);
/// What a column needs so that each of these texts fits its cells in this font, with `room` pixels for what
/// stands beside.
int roomForTexts(const QHeaderView& header, const QStringList& texts, const QFont& font, int room = 0);
/// Widens the columns whose heading does not fit, in the language of now; never makes one narrower.
void widenToHeadings(QHeaderView& header);
/// Widens a column so that these texts fit, too; never makes it narrower.
void widenToTexts(QHeaderView& header, int column, const QStringList& texts, const QFont& font, int room = 0);

} // namespace postbag
