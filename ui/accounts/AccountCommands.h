// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Error.h"
#include "core/base/Secret.h"
#include "core/store/StoreValues.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace postbag {

/// What a person does to accounts, as the pages ask for it. Nothing blocks; nothing on a server is touched.
/// A seam, so that a page can be tested without a store.
class AccountCommands : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Adds (settings.id is none) or changes an account. `secret`: a password that was entered, for the store
    /// of passwords that the settings name.
    virtual void save(const AccountSettings& settings, std::optional<Secret> secret) = 0;
    virtual void setPaused(const QList<AccountSettings>& accounts, bool paused) = 0;
    /// Forgets the accounts; their mail stays unless `deleteMail`.
    virtual void remove(const QList<AccountSettings>& accounts, bool deleteMail) = 0;
    /// The next run fetches everything again.
    virtual void forgetCollected(const QList<AccountSettings>& accounts) = 0;
    /// Deletes the local mail for good.
    virtual void deleteMail(const QList<AccountSettings>& accounts) = 0;
    /// These messages were left aside; the next run fetches them whatever their size.
    virtual void fetchAnyway(const AccountSettings& account, const QList<ServerKey>& keys) = 0;
    /// Answers later, and not at all if `context` is gone: how many messages of the account are here and, as
    /// far as is known, still on its server, too. Nothing: nobody knows.
    using AlsoOnServer = std::function<void(std::optional<int>)>;
    virtual void alsoOnServer(AccountId account, QObject* context, AlsoOnServer answer) = 0;

Q_SIGNALS:
    /// A run of this account is to end: it is going to be removed or cleared.
    void runUnwanted(postbag::AccountId account);
    /// There is something for a run of this account to fetch.
    void collectWanted(postbag::AccountId account);
    void saved(postbag::AccountId account, bool added);
    /// Something could not be done; for the banner.
    void failed(const postbag::Error& error, const QString& accountName);
};

} // namespace postbag
