// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/accounts/Profile.h"
#include "core/collect/Progress.h"
#include "core/collect/WatchState.h"
#include "core/store/StoreValues.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace postbag {

class ByteStream;
class SecretStore;
class StoreThread;

/// Collecting as a whole: owns the net thread with the Scheduler and its collectors, and talks to the
/// StoreThread. Lives on the thread that made it (the gui thread, or postbagctl's main thread); nothing here
/// blocks. The composition root builds it: profile, store, secrets and clock arrive through the constructor
/// and outlive it.
class Engine : public QObject
{
    Q_OBJECT
public:
    struct Options {
        int parallelAccounts = 4;     ///< at most so many runs at once
        bool onSchedule = true;       ///< false: only what collect() asks for
        std::optional<int> openFiles; ///< how many the process may have; nothing: as many as it wants
        std::function<std::unique_ptr<ByteStream>()> newStream; ///< none: real connections
        QSet<AccountId> failedLast = {}; ///< whose last run failed: known to be in trouble from the start
    };

    Engine(const Profile& profile, StoreThread& store, SecretStore& secrets, Options options,
           QObject* parent = nullptr);
    ~Engine() override;

    /// What the scheduler knows of the accounts; call it again whenever they change. Running runs go on with
    /// the settings that they began with; a removed account's run is cancelled.
    void setAccounts(const QList<AccountSettings>& accounts);
    /// Collects these now, paused or not, whatever the interval and back-off say. One that runs already goes
    /// on. Each of the others gets its runStarted and runFinished, also when it is cancelled before its turn.
    void collect(const QList<AccountId>& accounts);
    /// Ends these runs at the next message border, within a second; what is committed stays.
    void cancel(const QList<AccountId>& accounts);
    void cancelAll();
    /// The machine is on the network again, or on another one: tries again what was out of reach, and asks
    /// all servers that are waited on whether they are still there.
    void networkIsBack();
    /// Nothing starts by itself until resumed; a moment in the past or an invalid one resumes.
    void pauseAllUntil(const QDateTime& moment);
    bool isPaused() const;

    /// Running, or asked for and waiting for its turn.
    bool isRunning(AccountId account) const;
    bool anyRunning() const;
    /// When the account's next run is due by itself; invalid: never.
    QDateTime nextRun(AccountId account) const;
    /// How the account hears of new mail besides its interval.
    WatchState watchState(AccountId account) const;

Q_SIGNALS:
    /// Who waits for a turn now, asked for or due, because as many run as may at once. An account leaves it
    /// with its runStarted, or silently when it is paused or removed.
    void waitingChanged(const QSet<postbag::AccountId>& accounts);
    void runStarted(postbag::AccountId account);
    void progressed(const postbag::Progress& progress);
    /// A new message is durable. In batches, as they are committed.
    void messagesCollected(postbag::AccountId account, const QList<postbag::CommittedMessage>& messages);
    /// Exactly once for each runStarted, after the report is in the store.
    void runFinished(const postbag::RunReport& report);
    void scheduleChanged();
    void watchChanged(postbag::AccountId account, postbag::WatchState state);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace postbag
