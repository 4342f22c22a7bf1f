// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/Scheduler.h"

#include "core/collect/Moments.h"

#include <QLoggingCategory>

#include <utility>

namespace postbag {

namespace {
Q_LOGGING_CATEGORY(logSchedule, "postbag.schedule", QtWarningMsg)
}

Scheduler::Scheduler(Schedule schedule, const Clock& clock, MakeCollector makeCollector, QObject* parent)
    : QObject(parent), m_schedule(std::move(schedule)), m_clock(clock),
      m_makeCollector(std::move(makeCollector)), m_timer(this), m_stopPatience(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::look);
    m_stopPatience.setSingleShot(true);
    connect(&m_stopPatience, &QTimer::timeout, this, [this] {
        m_runs.clear();
        stopIfQuiet();
    });
}

Scheduler::~Scheduler() = default;

void Scheduler::setAccounts(const QList<AccountSettings>& accounts)
{
    m_known.clear();
    for (const AccountSettings& account : accounts)
        m_known.insert(account.id);
    m_schedule.setAccounts(accounts, Moment::of(m_clock));
    for (const auto& [account, run] : m_runs)
        if (!m_known.contains(account))
            run->cancel();
    look();
}

void Scheduler::collect(const QList<AccountId>& accounts)
{
    m_schedule.request(accounts);
    look();
}

void Scheduler::cancel(const QList<AccountId>& accounts)
{
    for (const AccountId account : accounts) {
        if (m_schedule.isQueued(account))
            begin(m_schedule.startQueued(account, Moment::of(m_clock)));
        const auto run = m_runs.find(account);
        if (run != m_runs.end())
            run->second->cancel();
    }
    look();
}

void Scheduler::cancelAll()
{
    cancel(m_known.values());
    for (const auto& [account, run] : m_runs)
        run->cancel();
}

void Scheduler::setWatched(AccountId account, bool watched)
{
    m_schedule.setWatched(account, watched);
}

void Scheduler::mailArrived(AccountId account)
{
    m_schedule.mailArrived(account, Moment::of(m_clock));
    look();
}

void Scheduler::networkIsBack()
{
    m_schedule.networkIsBack(Moment::of(m_clock));
    look();
}

void Scheduler::passwordsAreBack()
{
    m_schedule.passwordsAreBack(Moment::of(m_clock));
    look();
}

void Scheduler::pauseAllUntil(std::optional<UtcTime> moment)
{
    m_schedule.pauseAllUntil(moment && *moment > m_clock.utcNow() ? moment : std::nullopt);
    look();
}

void Scheduler::stop(std::chrono::milliseconds patience)
{
    m_stopping = true;
    m_timer.stop();
    for (const auto& [account, run] : m_runs)
        run->cancel();
    m_stopPatience.start(patience);
    stopIfQuiet();
}

void Scheduler::look()
{
    if (m_stopping)
        return;
    const Moment now = Moment::of(m_clock);
    for (const auto& [account, run] : m_runs)
        m_schedule.setWaitsSince(account, run->waitsSince());
    for (const AccountSettings& account : m_schedule.start(now))
        begin(account);
    for (const AccountId account : m_schedule.takeLooks())
        Q_EMIT lookWanted(account);
    if (const auto wake = m_schedule.nextWake(now))
        m_timer.start(*wake);
    else
        m_timer.stop();
    tellWaiting();
    tellSchedule();
    if (m_schedule.takeAbsence())
        Q_EMIT awoke();
}

void Scheduler::begin(const AccountSettings& account)
{
    qCDebug(logSchedule) << "a run begins:" << account.name;
    const AccountId id = account.id;
    auto made = m_makeCollector(account);
    AccountCollector* collector = made.get();
    m_runs.emplace(id, std::move(made));
    connect(collector, &AccountCollector::progressed, this, &Scheduler::progressed);
    connect(collector, &AccountCollector::collected, this,
            [this, id](const QList<CommittedMessage>& messages) { Q_EMIT collected(id, messages); });
    connect(collector, &AccountCollector::finished, this, &Scheduler::onFinished);
    connect(collector, &AccountCollector::waitsForPerson, this, [this, id](bool waits) {
        m_schedule.setWaitsForPerson(id, waits);
        // Not at once: this may be said within look().
        m_timer.start(0);
    });
    Q_EMIT runStarted(id);
    // From the event loop, so that a cancel() that follows at once comes before the first connection.
    QMetaObject::invokeMethod(collector, &AccountCollector::start, Qt::QueuedConnection);
}

void Scheduler::onFinished(const RunReport& report)
{
    const auto run = m_runs.find(report.account);
    if (run == m_runs.end())
        return;
    Schedule::Outcome outcome;
    outcome.loginDelay = run->second->loginDelay();
    outcome.moreRemains = run->second->moreRemains();
    const MailboxMarks marks = run->second->marks();
    run->second.release()->deleteLater();
    m_runs.erase(run);
    if (report.error)
        outcome.error = report.error->cause;
    m_schedule.finished(report.account, outcome, Moment::of(m_clock));
    qCDebug(logSchedule) << "a run ended:" << report.accountName << "collected" << report.collected
                         << (report.error ? nameOf(report.error->cause).data() : "well");
    Q_EMIT runFinished(report);
    Q_EMIT reached(report, marks);
    if (m_stopping)
        stopIfQuiet();
    else
        look();
}

void Scheduler::tellWaiting()
{
    const QList<AccountId>& queue = m_schedule.queue();
    const QSet<AccountId> waiting(queue.begin(), queue.end());
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged(waiting);
}

void Scheduler::tellSchedule()
{
    QHash<AccountId, QDateTime> nextRuns;
    for (const AccountId account : m_known)
        if (const auto next = m_schedule.nextRun(account))
            nextRuns.insert(account, dateTimeOf(*next));
    const bool paused = m_schedule.pausedUntil().has_value();
    if (paused != m_wasPaused)
        Q_EMIT pausedChanged(paused);
    if (paused != m_wasPaused || nextRuns != m_nextRuns)
        Q_EMIT scheduleChanged(nextRuns);
    m_wasPaused = paused;
    m_nextRuns = nextRuns;
}

void Scheduler::stopIfQuiet()
{
    if (!m_runs.empty())
        return;
    m_stopPatience.stop();
    Q_EMIT stopped();
}

} // namespace postbag
