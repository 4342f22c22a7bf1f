// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Profile.h"
#include "ui/accounts/AccountCommands.h"

namespace postbag {

class SecretStore;
class StoreThread;
class StoreWriter;

/// The commands, done by the store thread and the store of passwords. All references outlive it.
class StoreAccountCommands final : public AccountCommands
{
    Q_OBJECT
public:
    StoreAccountCommands(const Profile& profile, StoreThread& store, SecretStore& secrets,
                         QObject* parent = nullptr);

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
    /// The same for a change that a run must not meet half-way; `then`, after it was done, may be empty. A
    /// run of this program ends first; another one's, or one that does not end, keeps it from being done.
    void runUncollected(const AccountSettings& settings, const std::function<Result<void>(StoreWriter&)>& job,
                        const std::function<void()>& then = {});
    void keepSecret(const AccountSettings& settings, Secret secret);

    const Profile m_profile;
    StoreThread& m_store;
    SecretStore& m_secrets;
};

} // namespace postbag
