// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/MailSession.h"

#include <string>
#include <vector>

namespace postbag {

class Digests;
class ImapDialogue;

/// MailSession::fingerprints over IMAP: the headers of these messages of the selected mailbox, some hundred
/// with each command, without setting \Seen.
Task<std::vector<std::string>> imapFingerprints(ImapDialogue& dialogue, const Digests& digests,
                                                std::vector<ListedMessage> messages);

} // namespace postbag
