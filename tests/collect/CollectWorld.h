// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/AccountCollector.h"
#include "core/collect/CollectSecrets.h"
#include "core/collect/InFlightBudget.h"
#include "core/collect/Moments.h"
#include "core/collect/ThreadedCollectStore.h"
#include "core/net/QtDigests.h"
#include "core/store/MessageReader.h"
#include "core/store/StoreThread.h"
#include "tests/collect/ImapServerModel.h"
#include "tests/collect/Pop3ServerModel.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace postbag::test {

/// The machine's clock, with a calendar that the test turns, and deadlines that need not be waited for.
class CalendarClock final : public Clock
{
public:
    UtcTime utcNow() const override { return SystemClock().utcNow() + m_later; }
    MonotonicTime monotonicNow() const override { return SystemClock().monotonicNow() + m_waited; }
    void advanceDays(int days) { advanceHours(24 * days); }
    void advanceHours(int hours) { m_later += std::chrono::hours(hours); }
    /// As if that long had been waited.
    void wait(std::chrono::milliseconds time) { m_waited += time; }

private:
    std::chrono::milliseconds m_later{0};
    std::chrono::milliseconds m_waited{0};
};

/// A secret that is always there, at once, and a note of each refusal.
class KnownSecret final : public CollectSecrets
{
public:
    std::string secret = "secret";
    bool answers = true;
    std::optional<Error> failure; ///< instead of the secret
    int reads = 0;
    int refusals = 0;
    std::function<void(Result<Secret>)> late; ///< the answer to a question that waits for it

    void read(QObject*, const AccountSettings&, std::function<void(Result<Secret>)> answer) override
    {
        ++reads;
        if (!answers)
            late = std::move(answer);
        else if (failure)
            answer(*failure);
        else
            answer(Secret(secret));
    }
    void readQuietly(QObject* context, const AccountSettings& account,
                     std::function<void(Result<Secret>)> answer) override
    {
        read(context, account, std::move(answer));
    }
    void refused(const AccountSettings&) override { ++refusals; }
};

/// The real store, which does not wait for more company than is there: thousands of runs are to be waited
/// for.
class PromptStore final : public ThreadedCollectStore
{
public:
    explicit PromptStore(StoreThread& thread) : ThreadedCollectStore(thread), m_thread(thread) {}

    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override;

private:
    StoreThread& m_thread;
    QObject m_here; // lives on the thread that collects
    bool m_commits = false;
};

/// All that one account's runs need: a real store in a folder of its own, and a server model.
class CollectWorld
{
public:
    CollectWorld();

    /// A new account in the store; POP3 without TLS, IMAP with it, everything else as by default.
    AccountSettings newAccount(Protocol protocol = Protocol::Pop3);
    /// A message unlike all others.
    static QByteArray mail(int number, qsizetype size = 600);

    /// Ends the program, does what is to be done meanwhile, and starts it again.
    void restart(const std::function<void()>& meanwhile = {});

    std::unique_ptr<AccountCollector> collector(const AccountSettings& account);
    /// One run, from its beginning to its end. When a server falls silent, time flies.
    RunReport run(const AccountSettings& account);

    /// What the store holds of this account: each content with the number of its copies.
    QHash<QByteArray, int> stored(AccountId account) const;
    /// The same with the paths of the folders that hold the copies.
    QHash<QByteArray, QStringList> foldersOfStored(AccountId account) const;
    LedgerSnapshot ledger(AccountId account);
    QDateTime now() const { return dateTimeOf(clock.utcNow()); }
    QString integrity() const { return answer(QStringLiteral("PRAGMA integrity_check")); }
    /// The first value that the database gives, over a connection of its own.
    QString answer(const QString& sql) const;
    QString path(const QString& name) const { return m_directory.filePath(name); }

    Pop3ServerModel server;
    ImapServerModel imap;
    KnownSecret secrets;
    CalendarClock clock;
    InFlightBudget budget;
    QString spillFolder;           ///< where messages are written that are too big to wait in memory
    CollectStore* store = nullptr; ///< the real one; a test may put its own in front

    PromptStore& realStore() { return *m_realStore; }
    StoreThread& thread() { return *m_thread; }

private:
    void open();

    QTemporaryDir m_directory;
    std::optional<StoreThread> m_thread;
    std::optional<PromptStore> m_realStore;
    std::unique_ptr<MessageReader> m_reader;
    QtDigests m_digests;
    int m_accounts = 0;
};

} // namespace postbag::test
