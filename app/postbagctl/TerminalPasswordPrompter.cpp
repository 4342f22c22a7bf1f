// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/TerminalPasswordPrompter.h"

#include "app/postbagctl/PasswordInput.h"
#include "app/postbagctl/Tr.h"

namespace postbag::ctl {

void TerminalPasswordPrompter::askPassword(const AccountSettings& account, bool again,
                                           SecretStore::SecretAnswer answer)
{
    const QString question =
        again ? Tr::tr("%1 refused the password. Password for %2: ").arg(account.name, account.user)
              : Tr::tr("%1: password for %2: ").arg(account.name, account.user);
    auto typed = passwordFromTerminal(question);
    answer(typed ? std::move(typed) : Error{ErrorCause::SecretNotTyped, typed.error().detail, {}});
}

} // namespace postbag::ctl
