// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace postbag {

/// Widens the columns whose heading does not fit, in the language of now; never makes one narrower.
void widenToHeadings(QHeaderView& header);

} // namespace postbag
