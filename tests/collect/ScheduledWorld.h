// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/Scheduler.h"
#include "tests/collect/CollectWorld.h"
#include "tests/support/ManualClock.h"

#include <QCoreApplication>
#include <QPointer>

#include <map>

namespace postbag::test {

/// A real Scheduler with real collectors and a real store, each account on a server model of its own
/// ("host1", "host2", …), and a clock that goes on only when there is nothing left to do but to wait.
class ScheduledWorld
{
public:
    /// So many accounts, with five minutes between two looks and a minute of patience.
    explicit ScheduledWorld(int accountCount, Schedule::Limits limits = {});
    /// Runs that ended go later, but not later than what they use.
    ~ScheduledWorld() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    Pop3ServerModel& server(int number) { return m_servers.at(hostOf(number)); }
    AccountId account(int number) const { return m_accounts.at(number - 1).id; }

    /// Breaks each connection to this account's server at this step.
    void breakAlways(int number, ServerModel::Fault fault, int step)
    {
        m_faults[account(number)] = {fault, step};
    }

    /// Lets so much time pass on the fake clock.
    void pass(std::chrono::seconds time);

    /// When each run began and how it ended, since this was cleared last.
    struct Run {
        AccountId account;
        UtcTime began;
        std::optional<ErrorCause> error;
    };
    QList<Run> runs;
    qint64 runCount = 0;
    int mostAtOnce = 0;    ///< without those that waited for a silent server for half a second or longer
    bool keepsRuns = true; ///< false: only counts them

    CollectWorld world;
    ManualClock clock;

private:
    static QString hostOf(int number) { return QStringLiteral("host%1").arg(number); }
    std::unique_ptr<AccountCollector> collectorFor(const AccountSettings& account);
    void untilAllWait();

    std::map<QString, Pop3ServerModel> m_servers;
    QList<AccountSettings> m_accounts;
    QtDigests m_digests;
    QHash<AccountId, UtcTime> m_running;
    QHash<AccountId, UtcTime> m_silent; // of these, whose server has fallen silent, and since when
    QHash<AccountId, std::pair<ServerModel::Fault, int>> m_faults;
    QList<QPointer<AccountCollector>> m_collectors;
    QHash<AccountId, QDateTime> m_nextRuns;
    Scheduler m_scheduler;
};

} // namespace postbag::test
