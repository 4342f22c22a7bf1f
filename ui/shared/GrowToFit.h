// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace postbag {

/// Makes a window that is open as big as its words need, after they have changed; never smaller. Qt does so
/// only when a window is shown first, and never for text that wraps.
void growToFit(QWidget& window);

} // namespace postbag
