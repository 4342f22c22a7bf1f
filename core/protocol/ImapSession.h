// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/MailSession.h"

#include <memory>

namespace postbag {

class Channel;
class Digests;

/// An IMAP4rev1 session (RFC 3501, UIDPLUS RFC 4315, response codes RFC 5530).
/// `channel` and `digests` must outlive it.
std::unique_ptr<MailSession> makeImapSession(Channel& channel, const Digests& digests);

} // namespace postbag
