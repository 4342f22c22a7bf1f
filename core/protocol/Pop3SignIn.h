// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/MechanismChoice.h"
#include "core/protocol/SignIn.h"

#include <string>

namespace postbag {

class Digests;
class Pop3Dialogue;

/// From the greeting to the TRANSACTION state: CAPA, STLS, and one attempt to authenticate.
class Pop3SignIn
{
public:
    /// All three must outlive it.
    Pop3SignIn(Pop3Dialogue& dialogue, const Digests& digests, const SignIn& how);

    Task<void> run();

private:
    Task<void> greeting();
    Task<void> capabilities();
    Task<void> startTls();
    Task<void> authenticate();
    Task<void> userAndPass();
    Task<void> apop();
    enum class FirstResponse { WithCommand, AfterCommand };
    Task<void> sasl(SignInMethod method, FirstResponse place);
    OfferedMethods offered() const;

    Pop3Dialogue& m_dialogue;
    const Digests& m_digests;
    const SignIn& m_how;
    std::string m_challenge; // of the greeting; empty if it has no valid one
};

} // namespace postbag
