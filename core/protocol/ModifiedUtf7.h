// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// A mailbox name from the wire (RFC 3501 §5.1.3) as UTF-8; nothing if it is not modified UTF-7.
std::optional<std::string> fromModifiedUtf7(std::string_view name);

/// A mailbox name for the wire; nothing if the text is not UTF-8.
std::optional<std::string> toModifiedUtf7(std::string_view utf8);

} // namespace postbag
