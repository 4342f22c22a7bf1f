// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace postbag {

/// Lets this process have as many files and connections open as the system allows it: accounts that wait for
/// new mail need one each, and the usual limit is 1024. Answers how many there may be from now on; nothing
/// where there is no such limit.
std::optional<int> raiseOpenFileLimit();

} // namespace postbag
