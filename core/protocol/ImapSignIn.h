// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/ImapResponse.h"
#include "core/protocol/MechanismChoice.h"
#include "core/protocol/SignIn.h"

#include <string>

namespace postbag {

class Digests;
class ImapDialogue;

/// From the greeting to the authenticated state: CAPABILITY, STARTTLS, and one attempt to authenticate.
class ImapSignIn
{
public:
    /// All three must outlive it.
    ImapSignIn(ImapDialogue& dialogue, const Digests& digests, const SignIn& how);

    Task<void> run();

private:
    /// True if the server takes us as signed in already (PREAUTH).
    Task<bool> greeting();
    Task<void> capabilities();
    Task<void> startTls();
    Task<void> authenticate();
    Task<void> login();
    Task<void> sasl(SignInMethod method);
    OfferedMethods offered() const;

    ImapDialogue& m_dialogue;
    const Digests& m_digests;
    const SignIn& m_how;
};

} // namespace postbag
