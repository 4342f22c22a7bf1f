// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/CollectWorld.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using Fault = Pop3ServerModel::Fault;

namespace {

constexpr int mailCount = 3;

/// A store that says "durable" before it is: what it was given reaches the disk only with the run's report.
class HastyStore final : public CollectStore
{
public:
    explicit HastyStore(CollectStore& real) : m_real(real) {}

    bool losesPower = false; ///< before it wrote anything

    void ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer) override
    {
        m_real.ledgerOf(context, account, std::move(answer));
    }
    void add(QObject*, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        CommittedMessage early;
        early.key = message.key;
        m_held.append(std::move(message));
        answer(early);
    }
    void wantRemoval(QObject*, AccountId, QList<ServerKey>, Answer<void> answer) override { answer({}); }
    void removed(QObject*, AccountId, QList<ServerKey>, QDateTime, Answer<void> answer) override
    {
        answer({});
    }
    void skipped(QObject* context, AccountId account, QList<SkippedMessage> messages,
                 Answer<void> answer) override
    {
        m_real.skipped(context, account, std::move(messages), std::move(answer));
    }
    void record(QObject* context, RunReport report, Answer<RunId> answer) override
    {
        const auto written = losesPower ? QList<FetchedMessage>() : m_held;
        for (const FetchedMessage& message : written)
            m_real.add(context, message, [](const Result<CommittedMessage>&) {});
        m_held.clear();
        m_real.record(context, std::move(report), std::move(answer));
    }

private:
    CollectStore& m_real;
    QList<FetchedMessage> m_held;
};

/// The real store, but the n-th message cannot be stored.
class FailingStore final : public CollectStore
{
public:
    FailingStore(CollectStore& real, int failAt, ErrorCause cause)
        : m_real(real), m_failAt(failAt), m_cause(cause)
    {}

    void ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer) override
    {
        m_real.ledgerOf(context, account, std::move(answer));
    }
    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        if (++m_adds != m_failAt)
            return m_real.add(context, std::move(message), std::move(answer));
        QMetaObject::invokeMethod(
            context,
            [answer = std::move(answer), cause = m_cause] {
                answer(Error{cause, "as the test wants", {}});
            },
            Qt::QueuedConnection);
    }
    void wantRemoval(QObject* context, AccountId account, QList<ServerKey> keys, Answer<void> answer) override
    {
        m_real.wantRemoval(context, account, std::move(keys), std::move(answer));
    }
    void removed(QObject* context, AccountId account, QList<ServerKey> keys, QDateTime at,
                 Answer<void> answer) override
    {
        m_real.removed(context, account, std::move(keys), at, std::move(answer));
    }
    void skipped(QObject* context, AccountId account, QList<SkippedMessage> messages,
                 Answer<void> answer) override
    {
        m_real.skipped(context, account, std::move(messages), std::move(answer));
    }
    void record(QObject* context, RunReport report, Answer<RunId> answer) override
    {
        m_real.record(context, std::move(report), std::move(answer));
    }

private:
    CollectStore& m_real;
    const int m_failAt;
    const ErrorCause m_cause;
    int m_adds = 0;
};

QList<QByteArray> originals()
{
    QList<QByteArray> all;
    for (int i = 1; i <= mailCount; ++i)
        all.append(CollectWorld::mail(i));
    return all;
}

void fill(Pop3ServerModel& server)
{
    server.mails.clear();
    for (int i = 1; i <= mailCount; ++i)
        server.mails.append({"id" + QByteArray::number(i), CollectWorld::mail(i)});
}

/// Writes down each message that the server is asked to remove before it is on the disk.
QStringList watchRemovals(CollectWorld& world, AccountId account, QStringList& violations)
{
    world.server.onDelete = [&world, account, &violations](const QByteArray& raw) {
        if (!world.stored(account).contains(raw))
            violations.append(u"removal was asked for before the commit"_s);
    };
    return violations;
}

/// What must be true at any moment, however the last run ended.
QStringList brokenPromises(CollectWorld& world, AccountId account)
{
    QStringList broken;
    const auto stored = world.stored(account);
    for (const QByteArray& original : originals())
        if (!stored.contains(original) && !world.server.holds(original))
            broken.append(u"a message is neither on the server nor stored"_s);
    for (auto copy = stored.cbegin(); copy != stored.cend(); ++copy)
        if (copy.value() > 1)
            broken.append(u"a message is stored twice"_s);
    return broken;
}

} // namespace

class TestCollectFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStep_data()
    {
        QTest::addColumn<LeavePolicy>("leave");
        QTest::addColumn<bool>("pipelining");
        QTest::addColumn<bool>("uidl");
        const std::pair<const char*, LeavePolicy> policies[] = {{"leave", LeavePolicy::Leave},
                                                                {"delete", LeavePolicy::Delete},
                                                                {"after days", LeavePolicy::DeleteAfterDays}};
        for (const auto& [name, leave] : policies)
            for (const bool pipelining : {true, false})
                for (const bool uidl : {true, false})
                    QTest::addRow("%s%s%s", name, pipelining ? "" : ", one by one", uidl ? "" : ", no UIDL")
                        << leave << pipelining << uidl;
    }
    void everyStep()
    {
        QFETCH(LeavePolicy, leave);
        QFETCH(bool, pipelining);
        QFETCH(bool, uidl);
        CollectWorld world;
        world.server.pipelining = pipelining;
        world.server.uidl = uidl;

        const int steps = cleanRun(world, leave);
        QVERIFY(steps > 8);
        for (const Fault fault :
             {Fault::Cut, Fault::CutAfter, Fault::Refuse, Fault::Garbage, Fault::ShortBody}) {
            for (int step = 1; step <= steps; ++step) {
                breakAndRecover(world, leave, fault, step);
                if (QTest::currentTestFailed()) {
                    qWarning("fault %d at step %d of %d", static_cast<int>(fault), step, steps);
                    return;
                }
            }
        }
        QCOMPARE(world.integrity(), u"ok"_s);
    }

    // Each silence costs the account's shortest time-out, so one scenario must do.
    void everyStepStalls()
    {
        CollectWorld world;
        const int steps = cleanRun(world, LeavePolicy::Delete);
        for (int step = 1; step <= steps; ++step) {
            breakAndRecover(world, LeavePolicy::Delete, Fault::Stall, step);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"step %1"_s.arg(step)));
        }
    }

    void theCheckIsNotBlind()
    {
        CollectWorld world;
        fill(world.server);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        HastyStore hasty(world.realStore());
        world.store = &hasty;
        QStringList violations;
        watchRemovals(world, account.id, violations);
        QVERIFY(world.run(account).ok());
        QCOMPARE(violations.size(), mailCount);
    }

    void aCrashOfAHastyStoreIsSeenToo()
    {
        CollectWorld world;
        fill(world.server);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        HastyStore hasty(world.realStore());
        world.store = &hasty;
        hasty.losesPower = true;
        world.run(account);
        QVERIFY(!brokenPromises(world, account.id).isEmpty());
    }

    void theStoreFailsAtTheNthMessage_data()
    {
        QTest::addColumn<int>("failAt");
        QTest::addColumn<bool>("wholeStore");
        for (int failAt = 1; failAt <= mailCount; ++failAt)
            for (const bool wholeStore : {true, false})
                QTest::addRow("%s, message %d", wholeStore ? "disk full" : "one message", failAt)
                    << failAt << wholeStore;
    }
    void theStoreFailsAtTheNthMessage()
    {
        QFETCH(int, failAt);
        QFETCH(bool, wholeStore);
        CollectWorld world;
        fill(world.server);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        QStringList violations;
        watchRemovals(world, account.id, violations);

        FailingStore failing(world.realStore(), failAt,
                             wholeStore ? ErrorCause::DiskFull : ErrorCause::StoreFailed);
        world.store = &failing;
        const RunReport report = world.run(account);
        QCOMPARE(violations, QStringList());
        QCOMPARE(brokenPromises(world, account.id), QStringList());
        QVERIFY(world.server.holds(originals().at(failAt - 1)));
        if (wholeStore) {
            QVERIFY(report.error);
            QCOMPARE(report.error->cause, ErrorCause::DiskFull);
            QCOMPARE(report.deleted, 0);
            QCOMPARE(world.server.mails.size(), mailCount);
        } else {
            QVERIFY(report.ok());
            QCOMPARE(report.collected, mailCount - 1);
            QCOMPARE(report.deleted, mailCount - 1);
            QCOMPARE(report.skipped, 1);
        }

        world.store = &world.realStore();
        QVERIFY(world.run(account).ok());
        QCOMPARE(world.stored(account.id).size(), mailCount);
        QVERIFY(world.server.mails.isEmpty());
        QCOMPARE(violations, QStringList());
    }

private:
    /// An account whose next run is the one to be broken.
    static AccountSettings preparedAccount(CollectWorld& world, LeavePolicy leave)
    {
        fill(world.server);
        AccountSettings account = world.newAccount();
        account.leave = leave;
        if (leave == LeavePolicy::DeleteAfterDays) {
            world.run(account);
            world.clock.advanceDays(account.leaveDays + 1);
        }
        return account;
    }

    /// The number of steps of a run without faults; and the run after it must do nothing.
    static int cleanRun(CollectWorld& world, LeavePolicy leave)
    {
        const AccountSettings account = preparedAccount(world, leave);
        if (!world.run(account).ok())
            return 0;
        const int steps = world.server.steps();
        expectAllDone(world, account);
        return steps;
    }

    static void breakAndRecover(CollectWorld& world, LeavePolicy leave, Fault fault, int step)
    {
        const AccountSettings account = preparedAccount(world, leave);
        QStringList violations;
        watchRemovals(world, account.id, violations);

        world.server.breakNext(fault, step);
        world.run(account);
        QCOMPARE(brokenPromises(world, account.id), QStringList());

        // A refused or short message takes a run of its own.
        for (int again = 0; again < 3; ++again) {
            const RunReport report = world.run(account);
            QVERIFY(report.ok());
            QCOMPARE(brokenPromises(world, account.id), QStringList());
        }
        QCOMPARE(violations, QStringList());
        expectAllDone(world, account);
        world.server.onDelete = {};
    }

    static void expectAllDone(CollectWorld& world, const AccountSettings& account)
    {
        const auto stored = world.stored(account.id);
        QCOMPARE(stored.size(), mailCount);
        for (const QByteArray& original : originals())
            QCOMPARE(stored.value(original), 1);
        QCOMPARE(world.server.mails.size(), account.leave == LeavePolicy::Leave ? mailCount : 0);

        const int retrieved = world.server.count("RETR");
        const int deleted = world.server.count("DELE");
        const RunReport idle = world.run(account);
        QVERIFY(idle.ok());
        QCOMPARE(idle.collected + idle.duplicates + idle.deleted + idle.skipped + idle.remaining, 0);
        QCOMPARE(world.server.count("RETR"), retrieved);
        QCOMPARE(world.server.count("DELE"), deleted);
    }
};

QTEST_GUILESS_MAIN(TestCollectFaults)
#include "tst_collectfaults.moc"
