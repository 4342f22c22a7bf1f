// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Result.h"

#include <QList>

#include <optional>

class QSqlDatabase;

namespace postbag {

struct StoreChange;

/// The accounts in the database. One per connection; writes need the store thread's connection (or a program
/// that is alone with its own, like postbagctl). Each call is one transaction.
class AccountStore
{
public:
    /// What it changed is noted in `change`, if there is one.
    explicit AccountStore(const QSqlDatabase& database, StoreChange* change = nullptr);

    /// By name, without regard to case.
    Result<QList<AccountSettings>> all() const;
    Result<std::optional<AccountSettings>> byName(const QString& name) const;
    Result<std::optional<AccountSettings>> byId(AccountId id) const;
    /// Stores a new account and gives it its id. The settings must be valid.
    Result<AccountId> add(const AccountSettings& settings);
    /// Replaces the settings of settings.id. After a change from LeavePolicy::Leave to another policy, what
    /// was collected before stays on the server until confirmRemoval(). After a change to another server or
    /// user, each key of the ledger is in doubt (AccountSettings::serverRevision).
    Result<void> update(const AccountSettings& settings);
    /// The person agrees that the account's policy also holds for what was collected before it was chosen.
    Result<void> confirmRemoval(AccountId id);
    /// The account's password was put into the store of passwords, which tells nobody.
    Result<void> noteSecretStored(AccountId id);
    /// Forgets the account and its ledger. Its messages stay, unless `deleteMail`.
    Result<void> remove(AccountId id, bool deleteMail);

private:
    Result<void> setMoment(const QString& column, AccountId id, const QDateTime& moment);

    QString m_connection;
    StoreChange* m_change;
};

} // namespace postbag
