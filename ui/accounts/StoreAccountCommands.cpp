// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/StoreAccountCommands.h"

#include "core/accounts/AccountStore.h"
#include "core/collect/CollectLock.h"
#include "core/secrets/SecretStore.h"
#include "core/store/MessageWriter.h"
#include "core/store/ServerLedger.h"
#include "core/store/StoreThread.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace postbag {
namespace {

// A run that is to end does so within a second.
constexpr int lockInterval = 50; // milliseconds
constexpr int attemptsToLock = 2000 / lockInterval;

/// The window asks before an account deletes more of its mail on the server, and says that this holds for
/// what was collected before, too. Who saves it all the same has agreed.
Result<void> update(AccountStore& accounts, const AccountSettings& settings)
{
    const auto before = accounts.byId(settings.id);
    if (!before)
        return before.error();
    const bool agreed = *before && (*before)->leave != settings.leave &&
                        ((*before)->leave == LeavePolicy::Leave || settings.leave == LeavePolicy::Delete) &&
                        settings.leave != LeavePolicy::Leave;
    const auto outcome = accounts.update(settings);
    return outcome && agreed ? accounts.confirmRemoval(settings.id) : outcome;
}

} // namespace

StoreAccountCommands::StoreAccountCommands(const Profile& profile, StoreThread& store, SecretStore& secrets,
                                           QObject* parent)
    : AccountCommands(parent), m_profile(profile), m_store(store), m_secrets(secrets)
{}

template <typename Job> void StoreAccountCommands::run(const QString& accountName, Job job)
{
    m_store.run(this, std::move(job), [this, accountName](Result<void> outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error(), accountName);
    });
}

void StoreAccountCommands::runUncollected(const AccountSettings& settings,
                                          const std::function<Result<void>(StoreWriter&)>& job,
                                          const std::function<void()>& then)
{
    Q_EMIT runUnwanted(settings.id);
    auto* waiting = new QTimer(this);
    const auto attempt = [this, waiting, settings, job, then, left = attemptsToLock]() mutable {
        auto lock = CollectLock::take(m_profile.collectLockPath(settings.uuid));
        if (!lock && --left > 0)
            return;
        waiting->deleteLater();
        waiting->stop();
        if (!lock) {
            Q_EMIT failed(lock.error(), settings.name);
            return;
        }
        m_store.run(this, job,
                    [this, settings, then,
                     held = std::make_shared<CollectLock>(std::move(*lock))](const Result<void>& outcome) {
                        if (!outcome)
                            Q_EMIT failed(outcome.error(), settings.name);
                        else if (then)
                            then();
                    });
    };
    connect(waiting, &QTimer::timeout, this, attempt);
    waiting->start(lockInterval);
}

void StoreAccountCommands::keepSecret(const AccountSettings& settings, Secret secret)
{
    m_secrets.write(
        settings, std::move(secret),
        [self = QPointer(this), id = settings.id, name = settings.name](Result<void> outcome) {
            if (!self)
                return;
            if (!outcome)
                Q_EMIT self->failed(outcome.error(), name);
            else if (id)
                self->run(name, [id](StoreWriter& writer) { return writer.accounts().noteSecretStored(id); });
        });
}

void StoreAccountCommands::save(const AccountSettings& settings, std::optional<Secret> secret)
{
    const bool added = !settings.id;
    // The password first: a run that begins as soon as the account is stored must find it.
    if (secret)
        keepSecret(settings, std::move(*secret));
    m_store.run(
        this,
        [settings, added](StoreWriter& writer) -> Result<AccountId> {
            if (added)
                return writer.accounts().add(settings);
            const Result<void> outcome = update(writer.accounts(), settings);
            return outcome ? Result<AccountId>(settings.id) : Result<AccountId>(outcome.error());
        },
        [this, added, name = settings.name](Result<AccountId> outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error(), name);
                return;
            }
            Q_EMIT saved(*outcome, added);
        });
}

void StoreAccountCommands::setPaused(const QList<AccountSettings>& accounts, bool paused)
{
    for (AccountSettings settings : accounts) {
        settings.paused = paused;
        run(settings.name, [settings](StoreWriter& writer) { return writer.accounts().update(settings); });
    }
}

void StoreAccountCommands::remove(const QList<AccountSettings>& accounts, bool deleteMail)
{
    for (const AccountSettings& settings : accounts) {
        runUncollected(
            settings,
            [id = settings.id, deleteMail](StoreWriter& writer) {
                return writer.accounts().remove(id, deleteMail);
            },
            // A password that cannot be removed is no reason to keep the account.
            [this, settings] { m_secrets.remove(settings, [](const Result<void>&) {}); });
    }
}

void StoreAccountCommands::forgetCollected(const QList<AccountSettings>& accounts)
{
    for (const AccountSettings& account : accounts)
        runUncollected(account,
                       [id = account.id](StoreWriter& writer) { return writer.ledger().forget(id); });
}

void StoreAccountCommands::deleteMail(const QList<AccountSettings>& accounts)
{
    for (const AccountSettings& account : accounts)
        runUncollected(account,
                       [id = account.id](StoreWriter& writer) { return writer.messages().removeAllOf(id); });
}

void StoreAccountCommands::fetchAnyway(const AccountSettings& account, const QList<ServerKey>& keys)
{
    m_store.run(
        this, [id = account.id, keys](StoreWriter& writer) { return writer.ledger().retry(id, keys); },
        [this, id = account.id, name = account.name](Result<void> outcome) {
            if (outcome)
                Q_EMIT collectWanted(id);
            else
                Q_EMIT failed(outcome.error(), name);
        });
}

void StoreAccountCommands::alsoOnServer(AccountId account, QObject* context, AlsoOnServer answer)
{
    // Not on the window's thread: 200,000 entries take more than 20 ms.
    m_store.run(
        context, [account](StoreWriter& writer) { return writer.ledger().alsoOnServer(account); },
        [answer = std::move(answer)](const Result<qint64>& count) {
            answer(count ? std::optional(int(*count)) : std::nullopt);
        });
}

} // namespace postbag
