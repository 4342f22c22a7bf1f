// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountCommands.h"

namespace postbag {

class SecretStore;
class StoreThread;

/// The commands, done by the store thread and the store of passwords. All references outlive it.
class StoreAccountCommands final : public AccountCommands
{
    Q_OBJECT
public:
    StoreAccountCommands(StoreThread& store, SecretStore& secrets, QObject* parent = nullptr);

    void save(const AccountSettings& settings, std::optional<Secret> secret) override;
    void setPaused(const QList<AccountSettings>& accounts, bool paused) override;
    void remove(const QList<AccountSettings>& accounts, bool deleteMail) override;
    void forgetCollected(const QList<AccountSettings>& accounts) override;
    void deleteMail(const QList<AccountSettings>& accounts) override;
    void fetchAnyway(const AccountSettings& account, const QList<ServerKey>& keys) override;
    void alsoOnServer(AccountId account, QObject* context, AlsoOnServer answer) override;

private:
    /// One job for each account; failures are told with the account's name.
    template <typename Job> void run(const QString& accountName, Job job);
    void keepSecret(const AccountSettings& settings, Secret secret);

    StoreThread& m_store;
    SecretStore& m_secrets;
};

} // namespace postbag
