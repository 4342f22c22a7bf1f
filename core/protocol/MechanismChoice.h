// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/SignIn.h"

#include <string>
#include <vector>

namespace postbag {

/// One concrete way to sign in. Command is USER and PASS (RFC 1939 §7) or LOGIN (RFC 3501 §6.2.3).
enum class SignInMethod {
    ScramSha256,
    ScramSha1,
    CramMd5,
    Apop,
    Plain,
    Login,
    Command,
    XOAuth2,
    OAuthBearer
};

/// What the server offers on the connection as it is now.
struct OfferedMethods {
    std::vector<std::string> sasl; ///< upper case
    bool command = false;          ///< the protocol's own sign-in command; false with LOGINDISABLED
    bool apop = false;             ///< the greeting has a valid challenge
    /// The name under which a person asks for the command: Plain for USER and PASS, Login for LOGIN.
    AuthMechanism commandIs = AuthMechanism::Plain;
};

/// The one method to try; after it nothing else is tried.
/// - A named mechanism, or MechanismNotOffered.
/// - Auto: the strongest offered. A readable password comes last, and APOP (MD5 over a challenge that an
/// attacker
///   in the middle may choose) only on an unencrypted connection. An unencrypted connection exists only where
///   the user chose Security::None; if even there the server wants no readable password: PlaintextRefused.
Result<SignInMethod> chooseMethod(AuthMechanism wanted, const OfferedMethods& offered, bool encrypted);

/// UnusableCredentials if a CR, LF or NUL in them would break out of the command line.
Result<void> checkCredentials(const SignIn& how);

} // namespace postbag
