// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/MailSession.h"

#include <string>
#include <vector>

namespace postbag {

class Digests;
class Pop3Dialogue;

/// HeaderFingerprint of each of these messages, from the bytes that this command gives, pipelined where the
/// server can: "TOP n 0" or "RETR n". Empty where it is refused.
Task<std::vector<std::string>> pop3Fingerprints(Pop3Dialogue& dialogue, const Digests& digests,
                                                std::vector<ListedMessage> messages, std::string before,
                                                std::string after);

} // namespace postbag
