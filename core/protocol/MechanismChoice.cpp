// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/MechanismChoice.h"

#include "core/protocol/Ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace postbag {
namespace {

using enum SignInMethod;

constexpr std::array strongestFirst{ScramSha256, ScramSha1, CramMd5, Apop, Plain, Command, Login};

std::string_view saslName(SignInMethod method)
{
    switch (method) {
    case ScramSha256:
        return "SCRAM-SHA-256";
    case ScramSha1:
        return "SCRAM-SHA-1";
    case CramMd5:
        return "CRAM-MD5";
    case Plain:
        return "PLAIN";
    case Login:
        return "LOGIN";
    case XOAuth2:
        return "XOAUTH2";
    case OAuthBearer:
        return "OAUTHBEARER";
    case Apop:
    case Command:
        break;
    }
    return {};
}

bool isOffered(SignInMethod method, const OfferedMethods& offered)
{
    if (method == Command)
        return offered.command;
    if (method == Apop)
        return offered.apop;
    return std::find(offered.sasl.begin(), offered.sasl.end(), saslName(method)) != offered.sasl.end();
}

SignInMethod methodOf(AuthMechanism named)
{
    switch (named) {
    case AuthMechanism::Plain:
        return Plain;
    case AuthMechanism::Login:
        return Login;
    case AuthMechanism::CramMd5:
        return CramMd5;
    case AuthMechanism::ScramSha1:
        return ScramSha1;
    case AuthMechanism::ScramSha256:
        return ScramSha256;
    case AuthMechanism::Apop:
        return Apop;
    case AuthMechanism::XOAuth2:
        return XOAuth2;
    case AuthMechanism::OAuthBearer:
    case AuthMechanism::Auto:
        break;
    }
    return OAuthBearer;
}

} // namespace

Result<SignInMethod> chooseMethod(AuthMechanism wanted, const OfferedMethods& offered, bool encrypted)
{
    if (wanted != AuthMechanism::Auto) {
        if (isOffered(methodOf(wanted), offered))
            return methodOf(wanted);
        if (wanted == offered.commandIs && offered.command)
            return Command;
        return Error{ErrorCause::MechanismNotOffered, "the named mechanism is not offered", {}};
    }
    for (const auto method : strongestFirst)
        if (isOffered(method, offered) && !(method == Apop && encrypted))
            return method;
    if (!encrypted)
        return Error{ErrorCause::PlaintextRefused, "no way to sign in without encryption", {}};
    return Error{ErrorCause::MechanismNotOffered, "no mechanism that we know is offered", {}};
}

Result<void> checkCredentials(const SignIn& how)
{
    if (breaksLine(how.user) || breaksLine(how.secret.reveal()))
        return Error{ErrorCause::UnusableCredentials, "a line break or NUL in the user name or password", {}};
    return {};
}

} // namespace postbag
