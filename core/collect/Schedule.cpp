// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/Schedule.h"

#include "core/store/StoreValues.h"

#include <algorithm>
#include <cassert>

namespace postbag {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// A wake-up this late, or clocks this far apart, mean that the machine slept or its clock was set.
constexpr auto longAbsence = 30s;
// After that the network may need a moment, and all accounts at once would be a burst.
constexpr auto settling = 5s;
constexpr std::chrono::milliseconds stagger = 3s;
constexpr std::chrono::milliseconds longestStagger = 2min; // for all of them together
// So that a sleep is noticed soon after it, although timers stand still meanwhile.
constexpr auto longestNap = 60s;

constexpr auto followUp = 15s;
// A place is there to bound what is done at once. Who hears nothing for this long does nothing.
constexpr auto lendsAfter = 500ms;
// Each is a connection and a few KiB, and all of them may come back to life together.
constexpr int mostLent = 64;

// Providers lock accounts after a few wrong passwords in a row, and a locked keychain asks the person each
// time.
constexpr std::chrono::seconds shortestSlowRetry = 15min;
constexpr std::chrono::seconds longestSlowRetry = 4h;

bool isOutOfReach(ErrorCause cause)
{
    const ErrorKind kind = kindOf(cause);
    return kind == ErrorKind::Dns || kind == ErrorKind::Connect || kind == ErrorKind::Timeout;
}

} // namespace

Schedule::Schedule(Limits limits, std::function<double()> random, QSet<AccountId> failedLast)
    : m_limits(limits), m_random(std::move(random)), m_failedLast(std::move(failedLast))
{}

void Schedule::setAccounts(const QList<AccountSettings>& accounts, Moment now)
{
    QHash<AccountId, Entry> known;
    for (const AccountSettings& settings : accounts) {
        const auto old = m_accounts.constFind(settings.id);
        Entry entry = old == m_accounts.cend() ? Entry{settings, {}, {}, {}, Backoff(m_random), {}} : *old;
        const bool alike = connectsAlike(entry.settings, settings);
        const bool startsAnew =
            old == m_accounts.cend() || !alike || (entry.settings.paused && !settings.paused);
        const bool otherPace = entry.settings.interval != settings.interval;
        entry.settings = settings;
        if (old == m_accounts.cend())
            entry.failedBefore = m_failedLast.contains(settings.id);
        if (!alike)
            entry.failedBefore = false;
        if (startsAnew) {
            entry.backoff.succeeded();
            entry.looksDo = false;
        }
        if (!alike)
            entry.outdated = isRunning(settings.id);
        if (!runsByItself(entry))
            entry.due.reset();
        else if (startsAnew)
            entry.due = now.utc;
        else if (otherPace)
            entry.due = std::max(now.utc, entry.lastStart.value_or(now.utc) + *settings.interval);
        known.insert(settings.id, entry);
    }
    m_accounts = std::move(known);
    for (qsizetype i = m_queue.size() - 1; i >= 0; --i) {
        const auto entry = m_accounts.constFind(m_queue.at(i));
        const bool requested = i < m_requested;
        if (entry == m_accounts.cend() || (!requested && !runsByItself(*entry)))
            withdraw(m_queue.at(i));
    }
}

void Schedule::request(const QList<AccountId>& accounts)
{
    for (const AccountId account : accounts) {
        const auto place = m_queue.indexOf(account);
        if (!isKnown(account) || isRunning(account) || (place >= 0 && place < m_requested))
            continue;
        m_queue.removeOne(account);
        m_queue.insert(m_requested++, account);
    }
}

void Schedule::setWatched(AccountId account, bool watched)
{
    const auto entry = m_accounts.find(account);
    if (entry != m_accounts.end())
        entry->watched = watched;
}

void Schedule::mailArrived(AccountId account, Moment now)
{
    const auto entry = m_accounts.find(account);
    if (entry == m_accounts.end() || !runsByItself(*entry))
        return;
    entry->news = true;
    entry->looksDo = false;
    if (isRunning(account))
        entry->again = true;
    else if (entry->backoff.failuresInARow() > 0)
        entry->due = std::min(entry->due.value_or(entry->notBefore), std::max(entry->notBefore, now.utc));
    else
        entry->due = entry->arrivals.due(entry->due, now.utc);
}

bool Schedule::withdraw(AccountId account)
{
    const auto place = m_queue.indexOf(account);
    if (place < 0)
        return false;
    m_queue.removeAt(place);
    if (place < m_requested)
        --m_requested;
    return true;
}

void Schedule::pauseAllUntil(std::optional<UtcTime> moment)
{
    m_pausedUntil = moment;
    if (m_pausedUntil)
        m_queue.resize(m_requested);
}

void Schedule::networkIsBack(Moment now)
{
    tryAgain(&Entry::outOfReach, now.utc);
}

void Schedule::passwordsAreBack(Moment now)
{
    tryAgain(&Entry::lockedOut, now.utc);
}

void Schedule::tryAgain(bool Entry::*mark, UtcTime now)
{
    QList<Entry*> back;
    for (Entry& entry : m_accounts) {
        if (!std::exchange(entry.*mark, false))
            continue;
        entry.backoff.succeeded();
        entry.looksDo = false;
        if (entry.due && *entry.due > now + settling)
            back.append(&entry);
    }
    spread(back, now);
}

QList<AccountSettings> Schedule::start(Moment now)
{
    followTheClocks(now);
    if (m_pausedUntil && now.utc >= *m_pausedUntil)
        m_pausedUntil.reset();
    if (!m_pausedUntil)
        queueWhatIsDue(now);

    QList<AccountSettings> starting;
    for (qsizetype next = 0; next < m_queue.size();) {
        const AccountId account = m_queue.at(next);
        if (hasPlaceFor(account, now))
            starting.append(begin(account, now));
        else
            ++next;
    }
    return starting;
}

AccountSettings Schedule::startQueued(AccountId account, Moment now)
{
    assert(isQueued(account));
    return begin(account, now);
}

AccountSettings Schedule::begin(AccountId account, Moment now)
{
    withdraw(account);
    Entry& entry = *m_accounts.find(account);
    entry.lastStart = now.utc;
    m_running.insert(account, {false, entry.isDoubtful(), {}});
    return entry.settings;
}

void Schedule::finished(AccountId account, const Outcome& outcome, Moment now)
{
    m_running.remove(account);
    const auto entry = m_accounts.find(account);
    if (entry == m_accounts.end())
        return;
    if (std::exchange(entry->outdated, false)) {
        // How it ended says nothing about the account as it is now, which is due since the change.
        entry->again = false;
        if (entry->due)
            entry->due = std::max<UtcTime>(*entry->due, *entry->lastStart + outcome.loginDelay);
        return;
    }
    entry->failedBefore = false;
    const auto delay = retryDelay(entry->backoff, outcome.error);
    entry->outOfReach = outcome.error && isOutOfReach(*outcome.error);
    entry->lockedOut = outcome.error == ErrorCause::SecretStoreLocked;
    entry->notBefore = now.utc + delay;
    entry->due = dueAfter(*entry, delay, outcome, now.utc);
    entry->looksDo = !outcome.error && !outcome.moreRemains && !entry->again;
    // What was announced must not wait for the interval because a run failed, or because another program,
    // which may have listed before the mail came, was collecting.
    if (!outcome.error)
        entry->news = entry->again;
    else if (entry->news && entry->due && *outcome.error != ErrorCause::CancelledByUser)
        entry->due =
            std::min<UtcTime>(*entry->due, now.utc + std::max<std::chrono::seconds>(delay, followUp));
    if (std::exchange(entry->again, false) && !outcome.error && runsByItself(*entry))
        entry->due = entry->arrivals.due(entry->due, now.utc);
}

void Schedule::setWaitsForPerson(AccountId account, bool waits)
{
    const auto running = m_running.find(account);
    if (running != m_running.end())
        running->waitsForPerson = waits;
}

void Schedule::setWaitsSince(AccountId account, std::optional<MonotonicTime> since)
{
    const auto running = m_running.find(account);
    if (running != m_running.end())
        running->waitsSince = since;
}

std::optional<UtcTime> Schedule::nextRun(AccountId account) const
{
    const auto entry = m_accounts.constFind(account);
    if (entry == m_accounts.cend() || !entry->due || isRunning(account))
        return std::nullopt;
    return m_pausedUntil ? std::max(*entry->due, *m_pausedUntil) : *entry->due;
}

std::optional<milliseconds> Schedule::nextWake(Moment now) const
{
    std::optional<UtcTime> earliest;
    for (auto entry = m_accounts.cbegin(); entry != m_accounts.cend(); ++entry) {
        const auto next = nextRun(entry.key());
        if (next && !isQueued(entry.key()) && (!earliest || *next < *earliest))
            earliest = next;
    }
    std::optional<milliseconds> wake;
    if (earliest)
        wake = std::clamp<milliseconds>(*earliest - now.utc, 0ms, longestNap);
    if (m_queue.isEmpty())
        return wake;
    // Somebody waits for a place: the next one that may be lent.
    for (const Running& run : m_running) {
        const auto lent = run.waitsSince.value_or(now.monotonic) + lendsAfter;
        if (!run.waitsForPerson && lent > now.monotonic)
            wake = std::min(wake.value_or(longestNap), std::chrono::ceil<milliseconds>(lent - now.monotonic));
    }
    return wake;
}

bool Schedule::runsByItself(const Entry& entry) const
{
    return m_limits.onSchedule && !entry.settings.paused && entry.settings.interval;
}

/// Not where all mailboxes are collected: a new one is seen by a run only.
bool Schedule::needsLookOnly(const Entry& entry, UtcTime now)
{
    return entry.watched && entry.looksDo && !entry.settings.collectsAllMailboxes() &&
           entry.settings.interval && entry.lastStart && now - *entry.lastStart < longestWithoutRun;
}

void Schedule::followTheClocks(Moment now)
{
    const auto last = std::exchange(m_lastLook, now);
    if (!last)
        return;
    const auto passed = std::chrono::duration_cast<milliseconds>(now.monotonic - last->monotonic);
    const auto jump = now.utc - last->utc - passed;
    m_wasAbsent = m_wasAbsent || jump >= longAbsence || passed >= longestNap + longAbsence;
    if (jump < -longAbsence) {
        // The clock was set back: without this, every account would wait for so much longer.
        for (Entry& entry : m_accounts) {
            if (entry.due)
                *entry.due += jump;
            if (entry.lastStart)
                *entry.lastStart += jump;
            entry.notBefore += jump;
            entry.arrivals = {};
        }
        return;
    }
    if (jump < longAbsence && passed < longestNap + longAbsence)
        return;
    QList<Entry*> late;
    for (Entry& entry : m_accounts)
        if (entry.due && *entry.due < now.utc - longAbsence && !isQueued(entry.settings.id))
            late.append(&entry);
    spread(late, now.utc);
}

void Schedule::spread(QList<Entry*> entries, UtcTime now)
{
    if (entries.isEmpty())
        return;
    std::ranges::sort(entries, {}, [](const Entry* entry) { return *entry->due; });
    const auto distance = std::min<std::chrono::milliseconds>(stagger, longestStagger / entries.size());
    auto due = now + settling;
    for (Entry* entry : entries) {
        entry->due = due;
        due += distance;
    }
}

void Schedule::queueWhatIsDue(Moment now)
{
    QList<const Entry*> due;
    for (Entry& entry : m_accounts) {
        const AccountId account = entry.settings.id;
        if (!entry.due || *entry.due > now.utc || isQueued(account) || isRunning(account))
            continue;
        if (needsLookOnly(entry, now.utc)) {
            entry.due = now.utc + *entry.settings.interval;
            m_looks.append(account);
        } else {
            due.append(&entry);
        }
    }
    std::ranges::sort(due, {}, [](const Entry* entry) { return std::pair(*entry->due, entry->settings.id); });
    for (const Entry* entry : due)
        m_queue.append(entry->settings.id);
}

bool Schedule::hasPlaceFor(AccountId account, Moment now) const
{
    int taken = 0;
    int doubtful = 0;
    int lent = 0;
    for (const Running& run : m_running) {
        if (run.waitsForPerson)
            continue;
        if (run.waitsSince && now.monotonic - *run.waitsSince >= lendsAfter && lent < mostLent) {
            ++lent;
            continue;
        }
        ++taken;
        doubtful += run.doubtful;
    }
    if (taken >= m_limits.parallel)
        return false;
    return !m_accounts.find(account)->isDoubtful() || doubtful < std::max(1, m_limits.parallel / 2);
}

std::optional<UtcTime> Schedule::dueAfter(const Entry& entry, std::chrono::seconds retryDelay,
                                          const Outcome& outcome, UtcTime now) const
{
    if (!runsByItself(entry))
        return std::nullopt;
    const auto interval = *entry.settings.interval;
    const UtcTime begun = entry.lastStart.value_or(now);
    // From start to start, but never without a pause after a run that took longer than its interval.
    UtcTime due =
        std::max<UtcTime>(begun + interval, now + std::min<std::chrono::seconds>(interval, followUp));
    if (outcome.moreRemains && !outcome.error)
        // Ten years of mail must come in today, not at a hundred messages per interval.
        due = std::min<UtcTime>(due, now + followUp);
    return std::max<UtcTime>({due, now + retryDelay, begun + outcome.loginDelay});
}

std::chrono::seconds Schedule::retryDelay(Backoff& backoff, const std::optional<ErrorCause>& error)
{
    // With what a server fails to remove, all is collected nevertheless.
    if (!error || *error == ErrorCause::RemovalNotKept) {
        backoff.succeeded();
        return 0s;
    }
    // Nothing is wrong with the account then.
    if (*error == ErrorCause::CancelledByUser || *error == ErrorCause::CollectedElsewhere)
        return 0s;
    // Only the person has it; nothing changes by asking soon.
    if (*error == ErrorCause::SecretMissing || *error == ErrorCause::SecretNotTyped)
        return backoff.failed(longestSlowRetry);
    const ErrorKind kind = kindOf(*error);
    if (kind != ErrorKind::Auth && kind != ErrorKind::Quota)
        return backoff.failed();
    const auto slow = shortestSlowRetry * (1 << std::min(backoff.failuresInARow(), 10));
    return backoff.failed(std::min(slow, longestSlowRetry));
}

} // namespace postbag
