// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// RFC 4648 §4, with padding.
std::string toBase64(std::string_view bytes);

/// Nothing for text that is not base64: a foreign character, wrong padding, length or spare bits.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace postbag
