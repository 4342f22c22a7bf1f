// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace postbag {

/// A sentence that stays on the screen: asked for again after the language has changed. Gui thread.
using Words = std::function<QString()>;

} // namespace postbag
