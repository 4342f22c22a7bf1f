// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/MailSession.h"

#include <vector>

namespace postbag {

class Pop3Dialogue;

/// RETR for these messages, in their order, pipelined where the server announces it.
/// A refused message is reported and the others go on. Both references must outlive the task.
Task<void> pop3Fetch(Pop3Dialogue& dialogue, std::vector<ListedMessage> messages, SessionSink& sink);

} // namespace postbag
