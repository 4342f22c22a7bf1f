// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SerialPrompter.h"
#include "core/secrets/SessionSecret.h"

#include <memory>

namespace postbag {

/// Passwords from where each account's settings say: the keychain, a command, or the person. Questions to the
/// person and to the keychain come one after the other. A keychain password that the server refused is not
/// used again until it changed (see RefusalGuard). One thread.
class AccountSecrets final : public SecretStore
{
public:
    /// With the real keychain and real commands. `prompter` must outlive this store.
    explicit AccountSecrets(PasswordPrompter& prompter);
    /// With others in their place.
    AccountSecrets(std::unique_ptr<SecretStore> keychain, std::unique_ptr<SecretStore> command,
                   PasswordPrompter& prompter);

    void read(const AccountSettings& account, SecretAnswer answer) override;
    void readQuietly(const AccountSettings& account, SecretAnswer answer) override;
    void write(const AccountSettings& account, Secret secret, DoneAnswer answer) override;
    void remove(const AccountSettings& account, DoneAnswer answer) override;
    void personIsHere() override { m_keychain->personIsHere(); }
    void whenOpened(std::function<void()> opened) override { m_keychain->whenOpened(std::move(opened)); }
    void refused(const AccountSettings& account) override;

private:
    SecretStore& storeOf(const AccountSettings& account);

    SerialPrompter m_prompter;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_command;
    SessionSecret m_session;
};

} // namespace postbag
