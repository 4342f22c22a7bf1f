// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace postbag {

/// The challenge in a POP3 greeting (RFC 1939 §7), with its angle brackets, if it is a valid RFC 5322 msg-id.
/// Anything else is refused: chosen invalid challenges let an attacker in the middle compute the password
/// (Leurent 2007).
std::optional<std::string_view> apopChallenge(std::string_view greeting);

} // namespace postbag
