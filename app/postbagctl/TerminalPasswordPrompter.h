// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/PasswordPrompter.h"

namespace postbag::ctl {

/// Asks for passwords on the terminal; without one, no password is there.
class TerminalPasswordPrompter final : public PasswordPrompter
{
public:
    void askPassword(const AccountSettings& account, bool again, SecretStore::SecretAnswer answer) override;
};

} // namespace postbag::ctl
