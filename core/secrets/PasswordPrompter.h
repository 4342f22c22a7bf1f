// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/secrets/SecretStore.h"

namespace postbag {

/// Who asks the person for a password: a dialog, or the terminal. (Other questions have the window's
/// Prompter.)
class PasswordPrompter
{
public:
    virtual ~PasswordPrompter() = default;
    /// `again`: the server refused the last one. Answers once, at once or later; SecretNotTyped if dismissed.
    virtual void askPassword(const AccountSettings& account, bool again,
                             SecretStore::SecretAnswer answer) = 0;
};

} // namespace postbag
