// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Task.h"
#include "core/base/Time.h"
#include "core/collect/CollectLock.h"
#include "core/collect/CollectPlan.h"
#include "core/collect/CollectStore.h"
#include "core/collect/MessageIntake.h"
#include "core/collect/ProgressTeller.h"
#include "core/collect/RunMarks.h"
#include "core/net/ByteStream.h"
#include "core/net/SessionRunner.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace postbag {

class CollectSecrets;
class Digests;
class InFlightBudget;
class MailSession;

/// One run of one account. Owner of I1: a message leaves the server only after the commit that holds it is
/// durable. Lives on the net thread.
class AccountCollector : public QObject
{
    Q_OBJECT
public:
    /// What a run needs from outside; all of it outlives the collector.
    struct Outside {
        CollectStore& store;
        CollectSecrets& secrets;
        InFlightBudget& budget;
        const Digests& digests;
        const Clock& clock;
        std::function<std::unique_ptr<ByteStream>()> newStream;
        QString spillFolder; ///< for messages too big to wait in memory; on the store's disk
    };

    /// `lockPath`: the file that says who collects this account.
    AccountCollector(AccountSettings account, QString lockPath, const Outside& outside,
                     QObject* parent = nullptr);
    ~AccountCollector() override;

    /// To be called once; `finished` follows exactly once, never inside this call. Delete it after that, or
    /// earlier to end the run on the spot: then nothing is emitted.
    void start();
    /// Ends the run at the next border between two messages, at the latest after half a second. What is
    /// complete is still stored. May come before start(): then nothing is connected.
    void cancel();

    const AccountSettings& account() const { return m_account; }
    /// How far the mailboxes were collected, each in full.
    const MailboxMarks& marks() const { return m_marks.collected(); }
    /// The shortest time between log-ins that the server announced.
    std::chrono::seconds loginDelay() const { return m_loginDelay; }
    /// Since when it waits for the server, or for the secret, and gets nothing; nothing: it has work to do.
    std::optional<MonotonicTime> waitsSince() const;
    /// The account's limit left new messages on the server.
    bool moreRemains() const { return m_leftByLimit > 0; }

Q_SIGNALS:
    void progressed(const postbag::Progress& progress);
    /// New messages are durable.
    void collected(const QList<postbag::CommittedMessage>& messages);
    /// The run waits, or no longer waits, for a person to type the password.
    void waitsForPerson(bool waits);
    /// The report is in the store, if the store still works.
    void finished(const postbag::RunReport& report);

private:
    Task<void> collect();
    Task<void> talk();
    Task<Secret> secret();
    Task<void> signIn(MailSession& session, Secret secret);
    Task<std::vector<ServerMailbox>> mailboxesToCollect(MailSession& session);
    Task<void> collectMailbox(MailSession& session, ServerMailbox chosen, bool isLast);
    Task<LedgerSnapshot> ledger();
    Task<void> compareHeaders(MailSession& session, CollectPlan& plan);
    Task<CollectPlan> makePlan(MailSession& session, std::string mailbox, const Listing& listing,
                               LedgerSnapshot& ledger);
    Task<CollectPlan> recognise(MailSession& session, std::string mailbox, const Listing& listing,
                                CollectPlan plan, LedgerSnapshot& ledger);
    CollectPlan planNow(const std::string& mailbox, const Listing& listing,
                        const LedgerSnapshot& ledger) const;
    Task<void> recordReport();
    /// Asks another thread; fails when it is silent for too long.
    enum class Patience { Limited, Endless };
    template <typename T>
    Task<T> answerTo(std::function<void(std::function<void(Result<T>)>)> question,
                     Patience patience = Patience::Limited);
    /// For work in pieces: the patience is for each of them.
    std::function<void()> storeIsAlive();

    void endWith(Error reason);
    void endNow();
    void noteMailbox(Error error, const std::string& mailbox);
    void noteEnd(const Error& error);
    bool leavesNothing(const Error& error) const;
    void keepForTelling(const CommittedMessage& message);
    void tellCollected();

    const AccountSettings m_account;
    const QString m_lockPath;
    const Outside m_outside;

    RunReport m_report;
    std::chrono::seconds m_loginDelay{0};
    RunMarks m_marks;
    std::optional<LedgerSnapshot> m_ledger; // as the run began; not read where nothing changed
    ProgressTeller m_progress;
    MonotonicTime m_secretAsked;
    QList<CommittedMessage> m_toTell;
    std::optional<int> m_mayFetch;
    int m_leftByLimit = 0;
    std::optional<std::size_t> m_lastToFetch; // set once these messages are all that is left to do
    std::optional<Error> m_unlisted;          // a mailbox that is not there, or a listing that broke off

    std::optional<Error> m_endReason;
    std::function<void(const Error&)> m_giveUp; // ends the wait for another thread
    bool m_talking = false;
    QTimer m_patience{this};
    QTimer m_border{this};
    QTimer m_longestRun{this};

    std::optional<CollectLock> m_lock;
    MessageIntake m_intake;
    std::unique_ptr<SessionRunner> m_runner; // last: its coroutine uses all of the above
};

} // namespace postbag
