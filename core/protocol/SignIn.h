// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <string>

namespace postbag {

/// How the connection is protected: a decision, never weakened (RFC 8314).
enum class Security {
    Tls,      ///< TLS from the first byte
    StartTls, ///< STLS (RFC 2595) or STARTTLS (RFC 3501 §6.2.1), required
    None,     ///< nothing; the user chose it and was warned
};

/// How to prove who we are. Auto takes the strongest that the server offers; a named one is used or fails.
enum class AuthMechanism { Auto, Plain, Login, CramMd5, ScramSha1, ScramSha256, Apop, XOAuth2, OAuthBearer };

/// What a session needs to sign in.
struct SignIn {
    Security security = Security::Tls;
    AuthMechanism mechanism = AuthMechanism::Auto;
    std::string user;
    Secret secret;
    std::string host; ///< as OAUTHBEARER states it (RFC 7628 §3.1)
    int port = 0;
};

} // namespace postbag
