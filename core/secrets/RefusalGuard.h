// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/PasswordPrompter.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <memory>

namespace postbag {

/// In front of a store that keeps passwords: one that the server refused is not offered to it again, so that
/// no schedule locks an account. After a refusal the person is asked once; a typed password replaces the
/// stored one. Dismissed, reads answer WrongPassword until the stored password is another one.
class RefusalGuard final : public SecretStore
{
public:
    /// `prompter` must outlive this object.
    RefusalGuard(std::unique_ptr<SecretStore> store, PasswordPrompter& prompter);

    void read(const AccountSettings& account, SecretAnswer answer) override;
    void readQuietly(const AccountSettings& account, SecretAnswer answer) override;
    void write(const AccountSettings& account, Secret secret, DoneAnswer answer) override;
    void remove(const AccountSettings& account, DoneAnswer answer) override;
    void personIsHere() override { m_store->personIsHere(); }
    void whenOpened(std::function<void()> opened) override { m_store->whenOpened(std::move(opened)); }
    void refused(const AccountSettings& account) override;

private:
    struct Memory {
        QByteArray given;   ///< a digest of what read() answered last
        QByteArray refused; ///< a digest of what the server refused; empty: nothing
        bool asked = false; ///< after that refusal
    };

    void onRead(const AccountSettings& account, Result<Secret> result, const SecretAnswer& answer);
    void onTyped(const AccountSettings& account, Result<Secret> result, const SecretAnswer& answer);
    void give(const AccountSettings& account, Secret secret, const SecretAnswer& answer);

    std::unique_ptr<SecretStore> m_store;
    PasswordPrompter& m_prompter;
    QHash<QUuid, Memory> m_memory;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace postbag
