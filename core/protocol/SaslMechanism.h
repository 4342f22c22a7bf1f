// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/SignIn.h"

#include <memory>
#include <string>
#include <string_view>

namespace postbag {

class Digests;
enum class SignInMethod;

/// The client's side of one SASL exchange (RFC 4422), without the base64 and the command around it: POP3,
/// IMAP and SMTP wrap it each in their own way. Used for one attempt.
class SaslMechanism
{
public:
    /// An exchange of more rounds than this is no mechanism of ours.
    static constexpr int mostRounds = 10;

    virtual ~SaslMechanism() = default;

    /// As the server lists it: "PLAIN", "SCRAM-SHA-256", …
    virtual std::string_view name() const = 0;
    /// True if the client speaks first: its first response answers an empty challenge, or goes with the
    /// command (an initial response).
    virtual bool clientSpeaksFirst() const { return true; }
    /// The answer to the next challenge. An error ends the exchange: the session cancels it with "*".
    virtual Result<std::string> respond(std::string_view challenge) = 0;
    /// The server says that we are in: is it the server that knows the password? ServerNotGenuine if not.
    virtual Result<void> accepted() const { return {}; }
};

/// The mechanism of a method that goes through SASL; `how` and `digests` must outlive it.
std::unique_ptr<SaslMechanism> makeSasl(SignInMethod method, const SignIn& how, const Digests& digests);

} // namespace postbag
