// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// What a refusal means, read from the words of well-known servers and providers; nothing if the words are
/// not known. Response codes come first: ask this only when there is none.
std::optional<ErrorCause> causeInText(std::string_view serverText);

/// What a server said, fit to be kept: at most 500 bytes.
std::string quotable(std::string_view serverText);

} // namespace postbag
