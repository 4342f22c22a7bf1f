// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/net/TlsPolicy.h"
#include "core/protocol/MailSession.h"

#include <memory>

namespace postbag {

class Channel;
class Digests;

/// The session that speaks the account's protocol. `channel` and `digests` must outlive it.
std::unique_ptr<MailSession> sessionFor(const AccountSettings& account, Channel& channel,
                                        const Digests& digests);

SignIn signInFor(const AccountSettings& account, Secret secret);

/// Why signing in failed: where the password came from a command, it is no use to type another one.
Error signInErrorFor(const AccountSettings& account, Error error);

TlsPolicy tlsPolicyFor(const AccountSettings& account);

} // namespace postbag
