// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/CommandSecret.h"

#include "core/secrets/CommandRun.h"

namespace postbag {

CommandSecret::CommandSecret(std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent), m_deadline(deadline)
{}

void CommandSecret::read(const AccountSettings& account, SecretAnswer answer)
{
    // It owns itself and is a child of this store: whichever ends first.
    new CommandRun(account.passwordCommand, m_deadline, std::move(answer), this);
}

void CommandSecret::write(const AccountSettings&, Secret, DoneAnswer answer)
{
    answer(Error{ErrorCause::SecretStoreUnavailable, "the password comes from a command", {}});
}

void CommandSecret::remove(const AccountSettings&, DoneAnswer answer)
{
    answer({});
}

} // namespace postbag
