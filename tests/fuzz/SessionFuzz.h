// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/MailSession.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace postbag {
class Channel;
class Digests;
} // namespace postbag

namespace postbag::test {

using SessionFactory = std::unique_ptr<MailSession> (*)(Channel& channel, const Digests& digests);

/// Lets a whole session (sign in, list, fetch, remove, leave) talk to a server that says what `data` says,
/// line by line and then byte by byte. It must end, its calls must come in their order, and both ways must
/// give the same (I4); otherwise the program aborts.
///
/// The first byte chooses security and mechanism; 0x1E is where the TLS handshake happens, if it is wanted.
void fuzzSession(SessionFactory factory, const std::uint8_t* data, std::size_t size);

} // namespace postbag::test
