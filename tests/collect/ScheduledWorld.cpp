// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/ScheduledWorld.h"

#include "core/collect/Moments.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <algorithm>

using namespace std::chrono_literals;

namespace postbag::test {

ScheduledWorld::ScheduledWorld(int accountCount, Schedule::Limits limits)
    : m_scheduler(Schedule(limits, [] { return 0.0; }), clock,
                  [this](const AccountSettings& account) { return collectorFor(account); })
{
    QObject::connect(&m_scheduler, &Scheduler::runStarted, &m_scheduler, [this](AccountId account) {
        m_running.insert(account, clock.utcNow());
        const auto lent = std::ranges::count_if(
            m_silent, [this](UtcTime since) { return clock.utcNow() - since >= 500ms; });
        mostAtOnce = std::max(mostAtOnce, static_cast<int>(m_running.size() - lent));
    });
    QObject::connect(&m_scheduler, &Scheduler::runFinished, &m_scheduler, [this](const RunReport& report) {
        const UtcTime began = m_running.take(report.account);
        m_silent.remove(report.account);
        ++runCount;
        if (keepsRuns)
            runs.append(
                {report.account, began, report.error ? std::optional(report.error->cause) : std::nullopt});
    });
    QObject::connect(&m_scheduler, &Scheduler::scheduleChanged, &m_scheduler,
                     [this](const QHash<AccountId, QDateTime>& nextRuns) { m_nextRuns = nextRuns; });
    for (int number = 1; number <= accountCount; ++number) {
        AccountSettings account = world.newAccount();
        account.host = hostOf(number);
        m_accounts.append(account);
        Pop3ServerModel& server = m_servers[account.host];
        server.mails = {{"a", CollectWorld::mail(1)}, {"b", CollectWorld::mail(2)}};
        server.onSilence = [this, id = account.id] { m_silent.insert(id, clock.utcNow()); };
    }
    m_scheduler.setAccounts(m_accounts);
}

std::unique_ptr<AccountCollector> ScheduledWorld::collectorFor(const AccountSettings& account)
{
    const AccountCollector::Outside outside{*world.store,
                                            world.secrets,
                                            world.budget,
                                            m_digests,
                                            clock,
                                            [this, host = account.host] { return m_servers.at(host).connection(); },
                                            world.spillFolder};
    if (const auto fault = m_faults.constFind(account.id); fault != m_faults.cend())
        m_servers.at(account.host).breakNext(fault->first, fault->second);
    auto collector = std::make_unique<AccountCollector>(
        account, world.path(account.uuid.toString(QUuid::WithoutBraces)), outside);
    m_collectors.removeAll(nullptr);
    m_collectors.append(collector.get());
    return collector;
}

void ScheduledWorld::untilAllWait()
{
    const QDeadlineTimer stalled(60s);
    while (m_running.size() > m_silent.size() && !stalled.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (stalled.hasExpired())
        qFatal("runs do not end");
}

void ScheduledWorld::pass(std::chrono::seconds time)
{
    const UtcTime end = clock.utcNow() + time;
    untilAllWait();
    while (clock.utcNow() < end) {
        // As the Scheduler's own timer would: when somebody is due, and when a deadline may be over or
        // a place is lent.
        auto next = std::min<UtcTime>(end, clock.utcNow() + (m_running.isEmpty() ? 60s : 500ms));
        for (auto due = m_nextRuns.cbegin(); due != m_nextRuns.cend(); ++due)
            if (const auto moment = utcTimeOf(*due); *moment > clock.utcNow())
                next = std::min(next, *moment);
        clock.advance(next - clock.utcNow());
        for (const auto& collector : std::as_const(m_collectors))
            if (auto* runner = collector ? collector->findChild<SessionRunner*>() : nullptr)
                runner->checkDeadlines();
        // Whose patience is over will end now.
        m_silent.removeIf(
            [this](auto silent) { return clock.utcNow() - silent.value() >= m_accounts.first().timeout; });
        m_scheduler.pauseAllUntil(std::nullopt); // looks
        untilAllWait();
    }
}

} // namespace postbag::test
