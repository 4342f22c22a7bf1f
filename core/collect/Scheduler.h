// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/AccountCollector.h"
#include "core/collect/Schedule.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>

namespace postbag {

/// Runs the collectors as the Schedule says. Lives on the net thread; the Engine calls it there.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    using MakeCollector = std::function<std::unique_ptr<AccountCollector>(const AccountSettings&)>;

    /// `clock` must outlive it.
    Scheduler(Schedule schedule, const Clock& clock, MakeCollector makeCollector, QObject* parent = nullptr);
    /// Ends what still runs on the spot.
    ~Scheduler() override;

    void setAccounts(const QList<AccountSettings>& accounts);
    void collect(const QList<AccountId>& accounts);
    /// One that waits for its turn begins and ends as cancelled, so that whoever asked for it gets its
    /// answer.
    void cancel(const QList<AccountId>& accounts);
    void cancelAll();
    /// As Schedule::setWatched().
    void setWatched(AccountId account, bool watched);
    /// A watch heard of new mail: a run of its own, as soon as one may begin.
    void mailArrived(AccountId account);
    /// Tries those again that were out of reach.
    void networkIsBack();
    /// As Schedule::passwordsAreBack().
    void passwordsAreBack();
    void pauseAllUntil(std::optional<UtcTime> moment);
    /// Cancels everything and starts nothing more; `stopped` follows as soon as all is quiet, or after
    /// `patience`.
    void stop(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// Who waits for a turn now, because as many run as may at once.
    void waitingChanged(const QSet<postbag::AccountId>& accounts);
    void runStarted(postbag::AccountId account);
    void progressed(const postbag::Progress& progress);
    void collected(postbag::AccountId account, const QList<postbag::CommittedMessage>& messages);
    void runFinished(const postbag::RunReport& report);
    /// Together with runFinished: how far the mailboxes were collected.
    void reached(const postbag::RunReport& report, const postbag::MailboxMarks& marks);
    /// A look over the connection of the account's watch is due, in place of a run.
    void lookWanted(postbag::AccountId account);
    /// The machine slept, or its clock was set.
    void awoke();
    /// When each account is due by itself; one that is not there: never.
    void scheduleChanged(const QHash<postbag::AccountId, QDateTime>& nextRuns);
    void pausedChanged(bool paused);
    void stopped();

private:
    void look();
    void begin(const AccountSettings& account);
    void onFinished(const RunReport& report);
    void tellWaiting();
    void tellSchedule();
    void stopIfQuiet();

    Schedule m_schedule;
    const Clock& m_clock;
    const MakeCollector m_makeCollector;
    QTimer m_timer;
    QTimer m_stopPatience;
    bool m_stopping = false;
    bool m_wasPaused = false;
    QSet<AccountId> m_known;
    QSet<AccountId> m_waiting;              // as last told
    QHash<AccountId, QDateTime> m_nextRuns; // as last told
    std::unordered_map<AccountId, std::unique_ptr<AccountCollector>> m_runs;
};

} // namespace postbag
