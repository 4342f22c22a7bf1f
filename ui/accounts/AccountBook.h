// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/collect/Progress.h"
#include "core/collect/WatchState.h"
#include "core/store/MessageReader.h"
#include "core/store/StoreValues.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace postbag {

/// One account as the window shows it.
struct AccountRow {
    AccountSettings settings;
    std::optional<Progress> progress; ///< while it is collected
    bool waiting = false;             ///< for its turn: as many others are collected as may be at once
    std::optional<RunReport> lastRun;
    QDateTime lastSuccess;
    int failuresSince = 0;
    QDateTime nextRun; ///< invalid: never by itself
    WatchState watch = WatchState::None;
    qint64 unread = 0;
    int leftAside = 0; ///< messages that stayed on the server: too big, refused, or short each time

    /// Also while it waits for its turn: then it can be stopped, too.
    bool running() const { return waiting || progress.has_value(); }
    /// The last run failed, and not because the person stopped it.
    bool failed() const
    {
        return lastRun && lastRun->error && lastRun->error->kind() != ErrorKind::Cancelled;
    }
    /// It failed, and is not paused: somebody should look.
    bool needsAttention() const { return failed() && !settings.paused; }
};

/// What the window knows of all accounts: table, tray and status bar show this. Values only; AccountFeed
/// fills it.
class AccountBook : public QObject
{
    Q_OBJECT
public:
    using Histories = QHash<AccountId, MessageReader::AccountHistory>;

    using QObject::QObject;

    const QList<AccountRow>& rows() const { return m_rows; }
    /// The row of that account; -1 if there is none.
    int indexOf(AccountId account) const;
    const AccountRow* find(AccountId account) const;
    QList<AccountId> ids() const;
    int failedCount() const;
    bool anyRunning() const;
    /// The soonest next run of all accounts that are not paused; invalid: none.
    QDateTime nextRun() const;

    /// Replaces the accounts; what is known of those that stay is kept.
    void setAccounts(const QList<AccountSettings>& accounts);
    void setHistories(const Histories& histories);
    void setUnread(const QHash<AccountId, qint64>& unread);
    void setLeftAside(AccountId account, int messages);
    void setNextRun(AccountId account, const QDateTime& moment);
    void setWaiting(const QSet<AccountId>& accounts);
    void setWatch(AccountId account, WatchState watch);
    void runStarted(AccountId account);
    void progressed(const Progress& progress);
    void runFinished(const RunReport& report);

Q_SIGNALS:
    /// The list of accounts is another one.
    void reset();
    void rowChanged(int row);
    void leftAsideChanged(postbag::AccountId account);

private:
    QList<AccountRow> m_rows;
};

} // namespace postbag
