// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/MailSession.h"

#include <memory>

namespace postbag {

class Channel;
class Digests;

/// A POP3 session (RFC 1939, CAPA RFC 2449, STLS RFC 2595, AUTH RFC 5034, response codes RFC 3206).
/// `channel` and `digests` must outlive it.
std::unique_ptr<MailSession> makePop3Session(Channel& channel, const Digests& digests);

} // namespace postbag
