// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/AccountCollector.h"
#include "core/collect/CollectSecrets.h"
#include "core/collect/InFlightBudget.h"
#include "core/collect/ThreadedCollectStore.h"
#include "core/net/QtDigests.h"
#include "core/store/MessageReader.h"
#include "core/store/StoreThread.h"
#include "tests/collect/Pop3ServerModel.h"

#include <QTemporaryDir>

#include <memory>

namespace postbag::test {

/// The machine's clock for deadlines, and a calendar that the test turns.
class CalendarClock final : public Clock
{
public:
    UtcTime utcNow() const override { return SystemClock().utcNow() + m_later; }
    MonotonicTime monotonicNow() const override { return SystemClock().monotonicNow(); }
    void advanceDays(int days) { m_later += std::chrono::hours(24 * days); }

private:
    std::chrono::milliseconds m_later{0};
};

/// A secret that is always there, at once, and a note of each refusal.
class KnownSecret final : public CollectSecrets
{
public:
    std::string secret = "secret";
    bool answers = true;
    int refusals = 0;

    void read(QObject*, const AccountSettings&, std::function<void(Result<Secret>)> answer) override
    {
        if (answers)
            answer(Secret(secret));
    }
    void readQuietly(QObject* context, const AccountSettings& account,
                     std::function<void(Result<Secret>)> answer) override
    {
        read(context, account, std::move(answer));
    }
    void refused(const AccountSettings&) override { ++refusals; }
};

/// All that one account's runs need: a real store in a folder of its own, and a server model.
class CollectWorld
{
public:
    CollectWorld();

    /// A new account in the store; POP3 without TLS, everything else as by default.
    AccountSettings newAccount();
    /// A message unlike all others.
    static QByteArray mail(int number, qsizetype size = 600);

    std::unique_ptr<AccountCollector> collector(const AccountSettings& account);
    /// One run, from its beginning to its end.
    RunReport run(const AccountSettings& account);

    /// What the store holds of this account: each content with the number of its copies.
    QHash<QByteArray, int> stored(AccountId account) const;
    LedgerSnapshot ledger(AccountId account);
    QString integrity() const;
    QString path(const QString& name) const { return m_directory.filePath(name); }

    Pop3ServerModel server;
    KnownSecret secrets;
    CalendarClock clock;
    InFlightBudget budget;
    QString spillFolder; ///< where messages are written that are too big to wait in memory
    CollectStore* store; ///< the real one; a test may put its own in front

    ThreadedCollectStore& realStore() { return m_realStore; }
    StoreThread& thread() { return m_thread; }

private:
    QTemporaryDir m_directory;
    StoreThread m_thread;
    ThreadedCollectStore m_realStore;
    std::unique_ptr<MessageReader> m_reader;
    QtDigests m_digests;
    int m_accounts = 0;
};

} // namespace postbag::test
