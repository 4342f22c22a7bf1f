// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/AccountSecrets.h"

#include "core/secrets/CommandSecret.h"
#include "core/secrets/KeychainStore.h"
#include "core/secrets/RefusalGuard.h"

#include <utility>

namespace postbag {

AccountSecrets::AccountSecrets(PasswordPrompter& prompter)
    : AccountSecrets(std::make_unique<KeychainStore>(), std::make_unique<CommandSecret>(), prompter)
{}

AccountSecrets::AccountSecrets(std::unique_ptr<SecretStore> keychain, std::unique_ptr<SecretStore> command,
                               PasswordPrompter& prompter)
    : m_prompter(prompter), m_keychain(std::make_unique<RefusalGuard>(std::move(keychain), m_prompter)),
      m_command(std::move(command)), m_session(m_prompter)
{}

void AccountSecrets::read(const AccountSettings& account, SecretAnswer answer)
{
    storeOf(account).read(account, std::move(answer));
}

void AccountSecrets::readQuietly(const AccountSettings& account, SecretAnswer answer)
{
    storeOf(account).readQuietly(account, std::move(answer));
}

void AccountSecrets::write(const AccountSettings& account, Secret secret, DoneAnswer answer)
{
    storeOf(account).write(account, std::move(secret), std::move(answer));
}

void AccountSecrets::remove(const AccountSettings& account, DoneAnswer answer)
{
    storeOf(account).remove(account, std::move(answer));
}

void AccountSecrets::refused(const AccountSettings& account)
{
    storeOf(account).refused(account);
}

SecretStore& AccountSecrets::storeOf(const AccountSettings& account)
{
    switch (account.secretSource) {
    case SecretSource::Command:
        return *m_command;
    case SecretSource::AskEachSession:
        return m_session;
    case SecretSource::Keychain:
        break;
    }
    return *m_keychain;
}

} // namespace postbag
