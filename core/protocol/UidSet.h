// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/MailSession.h"

#include <span>
#include <string>

namespace postbag {

/// "3:5,9" (RFC 3501 §9, sequence-set) of exactly these UIDs: a range never covers one that is not among
/// them.
std::string uidSet(std::span<const ListedMessage> messages);

} // namespace postbag
