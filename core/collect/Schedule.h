// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Error.h"
#include "core/base/Time.h"
#include "core/collect/ArrivalPace.h"
#include "core/net/Backoff.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>
#include <utility>

namespace postbag {

/// One moment on both clocks: the world's may jump, the other stands still while the machine sleeps.
struct Moment {
    UtcTime utc;
    MonotonicTime monotonic;

    static Moment of(const Clock& clock) { return {clock.utcNow(), clock.monotonicNow()}; }
};

/// Owner of I9 (one failing account never delays another): decides when which account is collected. A run
/// that waits without progress lends its place to others, and accounts that failed last time share half of
/// the places, so that many dead servers do not hold them all. Time and chance are inputs; it starts nothing
/// itself. The Scheduler does what it says.
class Schedule
{
public:
    struct Limits {
        int parallel = 4;       ///< runs that make progress at once
        bool onSchedule = true; ///< false: only what is asked for
    };
    /// How a run ended.
    struct Outcome {
        std::optional<ErrorCause> error;
        bool moreRemains = false;           ///< the account's limit of messages left new ones on the server
        std::chrono::seconds loginDelay{0}; ///< the shortest time between log-ins that the server announced
    };

    /// `random`: for the jitter of the back-off. `failedLast`: whose last run, of another Schedule, failed.
    Schedule(Limits limits, Backoff::Random random, QSet<AccountId> failedLast = {});

    /// What is known from now on. New and resumed accounts, and those that now connect in another way, are
    /// due at once; those that are running, right after that.
    void setAccounts(const QList<AccountSettings>& accounts, Moment now);
    /// Queues these before all others, paused or not. What is running or unknown is left alone.
    void request(const QList<AccountId>& accounts);
    /// Whether the account's server tells of new mail, and can be asked over the same connection.
    void setWatched(AccountId account, bool watched);
    /// New mail was announced: due at once, or again after the run that is on. Announcements without end are
    /// put off, and an account that is failing keeps the distance of its back-off, though not of its
    /// interval.
    void mailArrived(AccountId account, Moment now);
    /// Nothing is queued by itself before this moment; none resumes.
    void pauseAllUntil(std::optional<UtcTime> moment);
    /// The network came back: whoever was out of reach is due again, one after the other.
    void networkIsBack(Moment now);
    /// Passwords can be read again: whoever found them locked is due again.
    void passwordsAreBack(Moment now);
    std::optional<UtcTime> pausedUntil() const { return m_pausedUntil; }

    /// The runs that begin now; they count as running until finished(). To be called whenever nextWake() is
    /// over and after each of the other calls.
    QList<AccountSettings> start(Moment now);
    /// After start(): the accounts whose time has come, and for which a look over their watch's connection is
    /// enough: a run costs a connection and a sign-in. A run comes again after longestWithoutRun, for what a
    /// look does not do.
    QList<AccountId> takeLooks() { return std::exchange(m_looks, {}); }
    static constexpr std::chrono::minutes longestWithoutRun{30};
    /// Lets a queued one begin out of turn: a run that is cancelled before it began still begins and ends
    /// once.
    AccountSettings startQueued(AccountId account, Moment now);
    void finished(AccountId account, const Outcome& outcome, Moment now);
    /// A run that waits for a person (a password to be typed) takes no place: others go on meanwhile.
    void setWaitsForPerson(AccountId account, bool waits);
    /// Since when a run waits for its server, or for its secret, and gets nothing; nothing: it does not wait.
    /// To be told of each run before start().
    void setWaitsSince(AccountId account, std::optional<MonotonicTime> since);

    bool isKnown(AccountId account) const { return m_accounts.contains(account); }
    /// Whose turn has not come yet, the next one first.
    const QList<AccountId>& queue() const { return m_queue; }
    bool isQueued(AccountId account) const { return m_queue.contains(account); }
    bool isRunning(AccountId account) const { return m_running.contains(account); }
    /// Nothing: not by itself.
    std::optional<UtcTime> nextRun(AccountId account) const;
    /// True once after each time that the machine slept or its clock was set.
    bool takeAbsence() { return std::exchange(m_wasAbsent, false); }
    /// How long start() need not be called; nothing: until something else happens.
    std::optional<std::chrono::milliseconds> nextWake(Moment now) const;

private:
    struct Entry {
        AccountSettings settings;
        std::optional<UtcTime> due;
        std::optional<UtcTime> lastStart;
        UtcTime notBefore{}; // the back-off of its last failure
        Backoff backoff;
        ArrivalPace arrivals;
        bool watched = false;    // setWatched()
        bool looksDo = false;    // it is due because of its interval, and for nothing else
        bool again = false;      // something arrived while it ran
        bool news = false;       // mail was announced, and no run has come so far
        bool outOfReach = false; // why the last run failed
        bool lockedOut = false;  // the same: the password store was locked
        bool outdated = false;   // it runs with settings that hold no more

        bool failedBefore = false; // of this program

        bool isDoubtful() const { return failedBefore || backoff.failuresInARow() > 0; }
    };
    struct Running {
        bool waitsForPerson = false;
        bool doubtful = false; // failed last time
        std::optional<MonotonicTime> waitsSince;
    };

    bool runsByItself(const Entry& entry) const;
    static bool needsLookOnly(const Entry& entry, UtcTime now);
    void followTheClocks(Moment now);
    /// Those whose mark is set; it is taken away.
    void tryAgain(bool Entry::*mark, UtcTime now);
    static void spread(QList<Entry*> entries, UtcTime now);
    void queueWhatIsDue(Moment now);
    bool hasPlaceFor(AccountId account, Moment now) const;
    AccountSettings begin(AccountId account, Moment now);
    bool withdraw(AccountId account);
    std::optional<UtcTime> dueAfter(const Entry& entry, std::chrono::seconds retryDelay,
                                    const Outcome& outcome, UtcTime now) const;
    static std::chrono::seconds retryDelay(Backoff& backoff, const std::optional<ErrorCause>& error);

    const Limits m_limits;
    const Backoff::Random m_random;
    const QSet<AccountId> m_failedLast;
    QHash<AccountId, Entry> m_accounts;
    QList<AccountId> m_queue;
    QList<AccountId> m_looks;
    qsizetype m_requested = 0; // so many at the head of the queue were asked for
    QHash<AccountId, Running> m_running;
    std::optional<UtcTime> m_pausedUntil;
    std::optional<Moment> m_lastLook;
    bool m_wasAbsent = false;
};

} // namespace postbag
