// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MailboxMarkTable.h"
#include "core/store/RunLog.h"
#include "core/store/Statement.h"
#include "core/store/StoreWriter.h"
#include "tests/collect/FaultScene.h"
#include "tests/collect/ForwardingStore.h"
#include "tests/store/FaultyDisk.h"

#include <QTest>

#include <sqlite3.h>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using Tear = DiskImage::Tear;

namespace {

/// The real store; it writes down what it has promised to be on the disk.
class Witness : public ForwardingStore
{
public:
    using ForwardingStore::ForwardingStore;

    QList<QByteArray> promised;

    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        const auto witnessed = [this, raw = message.raw, answer](const Result<CommittedMessage>& outcome) {
            if (outcome)
                promised.append(raw);
            answer(outcome);
        };
        ForwardingStore::add(context, std::move(message), witnessed);
    }
};

/// What must never be done: the ledger says "stored" in a transaction of its own, before the message is.
class LedgerFirst final : public Witness
{
public:
    LedgerFirst(StoreThread& thread, CollectStore& real) : Witness(real), m_thread(thread) {}

    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        const auto execute = [this, context, message](const QString& sql) {
            const auto job = [sql, account = message.account, key = message.key](StoreWriter& writer) {
                return guarded([&] { Statement(writer.connection(), sql).run(account, key); });
            };
            m_thread.run(context, job, [](const Result<void>&) {});
        };
        execute(u"INSERT OR IGNORE INTO ledger (account, key, state, size, at_ms, complete) "
                "VALUES (?, ?, 0, 1, 1, 1)"_s);
        execute(u"DELETE FROM ledger WHERE account = ? AND key = ?"_s);
        Witness::add(context, std::move(message), std::move(answer));
    }

private:
    StoreThread& m_thread;
};

/// What must never be done either: the mailbox is marked as collected before its mail is here.
class MarkFirst final : public Witness
{
public:
    MarkFirst(StoreThread& thread, CollectStore& real, AccountSettings account)
        : Witness(real), m_thread(thread), m_account(std::move(account))
    {}

    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        if (!std::exchange(m_marked, true))
            m_thread.run(
                context,
                [account = m_account](StoreWriter& writer) -> Result<RunId> {
                    auto marks = writer.marks().of(account);
                    if (!marks)
                        return marks.error();
                    const QDateTime now = QDateTime::currentDateTimeUtc();
                    marks->mailboxes["INBOX"] = {
                        {1, FaultScene::mailCount + 1, FaultScene::mailCount, 0}, 0, now, {}};
                    RunReport report;
                    report.account = account.id;
                    report.started = report.finished = now;
                    return writer.runs().add(report, *marks);
                },
                [](const Result<RunId>&) {});
        Witness::add(context, std::move(message), std::move(answer));
    }

private:
    StoreThread& m_thread;
    const AccountSettings m_account;
    bool m_marked = false;
};

FaultScenario scenario(Protocol protocol, LeavePolicy leave)
{
    FaultScenario scenario;
    scenario.protocol = protocol;
    scenario.security = Security::Tls;
    scenario.leave = leave;
    scenario.mailSize = 9000; // more than a page each
    return scenario;
}

void scenarioRows()
{
    QTest::addColumn<FaultScenario>("how");
    QTest::addColumn<int>("offset");
    QTest::newRow("POP3, delete") << scenario(Protocol::Pop3, LeavePolicy::Delete) << 0;
    QTest::newRow("IMAP, delete") << scenario(Protocol::Imap, LeavePolicy::Delete) << 1;
    QTest::newRow("IMAP, leave") << scenario(Protocol::Imap, LeavePolicy::Leave) << 2;
    FaultScenario marked = scenario(Protocol::Imap, LeavePolicy::Leave);
    marked.comesLater = 2;
    QTest::newRow("IMAP, more mail in a marked mailbox") << marked << 0;
}

/// Whether the database is sound and says the same in all its tables.
QStringList damages(CollectWorld& world)
{
    // In one question: every connection costs a look at the whole schema.
    const QString answer = world.answer(
        u"SELECT (SELECT group_concat(integrity_check) FROM pragma_integrity_check) "
        "|| CASE WHEN EXISTS (SELECT 1 FROM ledger WHERE state IN (0, 1, 2) AND message IS NULL) "
        "THEN ';an entry of the ledger without its message' ELSE '' END "
        "|| CASE WHEN EXISTS (SELECT 1 FROM message WHERE id NOT IN "
        "(SELECT message FROM ledger WHERE message > 0)) "
        "THEN ';a message that the ledger does not know' ELSE '' END "
        "|| CASE WHEN EXISTS (SELECT 1 FROM body WHERE id NOT IN (SELECT body FROM message)) "
        "THEN ';a content without a message' ELSE '' END "
        "|| CASE WHEN (SELECT coalesce(sum(total), 0) FROM tally) <> (SELECT count(*) FROM message) "
        "THEN ';a wrong counter' ELSE '' END "
        "|| CASE WHEN EXISTS (SELECT 1 FROM mailbox_mark LEFT JOIN ledger_revision USING (account) "
        "WHERE ledger_revision = coalesce(revision, 0) AND messages > "
        "(SELECT count(*) FROM ledger WHERE ledger.account = mailbox_mark.account)) "
        "THEN ';a mark of mail that is not here' ELSE '' END"_s);
    QStringList found = answer.split(u';');
    found.removeOne(u"ok"_s);
    return found;
}

struct Outcome {
    bool wasHit = false; // the run was long enough to come to that step
    QStringList wrong;
};

enum class Weakness { None, SyncsTooLittle, LedgerApart, MarkApart };

/// A run during which the power fails at the disk's n-th operation; the closing of the store counts too.
Outcome cutAndRecover(FaultyDisk& disk, const FaultScenario& how, int step, Tear tear,
                      Weakness weakness = Weakness::None)
{
    CollectWorld world;
    FaultScene scene(world, how);
    scene.prepare();
    if (weakness == Weakness::SyncsTooLittle) {
        QObject here;
        bool done = false;
        world.thread().run(
            &here,
            [](StoreWriter& writer) {
                return guarded([&] { execute(writer.connection(), u"PRAGMA synchronous = NORMAL"_s); });
            },
            [&done](const Result<void>& set) { done = bool(set); });
        if (!QTest::qWaitFor([&done] { return done; }))
            return {true, {u"synchronous cannot be changed"_s}};
    }
    Witness witness(world.realStore());
    LedgerFirst ledgerFirst(world.thread(), world.realStore());
    MarkFirst markFirst(world.thread(), world.realStore(), scene.account);
    Witness& store = weakness == Weakness::LedgerApart ? ledgerFirst
                     : weakness == Weakness::MarkApart ? static_cast<Witness&>(markFirst)
                                                       : witness;
    world.store = &store;

    disk.cutPowerAt(step);
    scene.run();
    bool wasHit = false;
    world.restart([&] {
        wasHit = disk.hasFailed();
        disk.reboot(tear);
    });

    QStringList wrong = damages(world) + scene.brokenPromises();
    const auto stored = world.stored(scene.account.id);
    for (const QByteArray& raw : std::as_const(store.promised))
        if (!stored.contains(raw))
            wrong.append(u"what was answered for is not there"_s);
    if (wrong.isEmpty())
        wrong = scene.recover();
    return {wasHit, wrong};
}

} // namespace

Q_DECLARE_METATYPE(FaultScenario)

/// Collecting over a disk that fails, or loses power, at each of its operations.
class TestDiskFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePowerFailsAtEveryStep_data() { scenarioRows(); }
    void thePowerFailsAtEveryStep()
    {
        QFETCH(FaultScenario, how);
        QFETCH(int, offset);
        FaultyDisk disk;
        int step = 1;
        for (;; ++step) {
            const auto tear = static_cast<Tear>((step + offset) % 3);
            const Outcome outcome = cutAndRecover(disk, how, step, tear);
            QVERIFY2(outcome.wrong.isEmpty(),
                     qPrintable(u"step %1: %2"_s.arg(step).arg(outcome.wrong.join(u"; "_s))));
            if (!outcome.wasHit)
                break;
        }
        QVERIFY2(step > 30, qPrintable(QString::number(step)));
    }

    void aStoreThatSyncsTooLittleIsCaught()
    {
        QVERIFY(isCaught(Weakness::SyncsTooLittle, u"what was answered for is not there"_s));
    }
    void aLedgerOutsideOfTheTransactionIsCaught()
    {
        QVERIFY(isCaught(Weakness::LedgerApart, u"an entry of the ledger without its message"_s));
    }
    void aMailboxThatIsMarkedTooEarlyIsCaught()
    {
        QVERIFY(isCaught(Weakness::MarkApart, u"a mark of mail that is not here"_s,
                         scenario(Protocol::Imap, LeavePolicy::Leave)));
    }

    void theDiskFailsAtEveryStep_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("once");
        QTest::newRow("an error, once") << Protocol::Pop3 << SQLITE_IOERR_WRITE << true;
        QTest::newRow("a sync, once") << Protocol::Imap << SQLITE_IOERR_FSYNC << true;
        QTest::newRow("an error, for good") << Protocol::Imap << SQLITE_IOERR_WRITE << false;
        QTest::newRow("full") << Protocol::Pop3 << SQLITE_FULL << false;
    }
    void theDiskFailsAtEveryStep()
    {
        QFETCH(Protocol, protocol);
        QFETCH(int, code);
        QFETCH(bool, once);
        FaultyDisk disk;
        CollectWorld world;
        for (int step = 1;; ++step) {
            FaultScene scene(world, scenario(protocol, LeavePolicy::Delete));
            scene.prepare();
            once ? disk.failAt(step, code) : disk.failFrom(step, code);
            const RunReport report = scene.run();
            const bool wasHit = disk.hasFailed();
            disk.failAt(0, 0);
            const auto where = u"step %1: "_s.arg(step);
            const QStringList wrong = damages(world) + scene.brokenPromises();
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong.join(u"; "_s)));
            if (scene.mailIsLeftBehind() || scene.removalIsLeftBehind())
                QVERIFY2(tellsOfSomething(report), qPrintable(where));
            const QStringList later = scene.recover();
            QVERIFY2(later.isEmpty(), qPrintable(where + later.join(u"; "_s)));
            if (!wasHit)
                break;
        }
    }

private:
    /// At one step or another; and not with the real thing, as the other tests show.
    static bool isCaught(Weakness weakness, const QString& as,
                         const FaultScenario& how = scenario(Protocol::Pop3, LeavePolicy::Delete))
    {
        FaultyDisk disk;
        for (int step = 1;; ++step) {
            const Outcome outcome = cutAndRecover(disk, how, step, Tear::LosesAll, weakness);
            if (outcome.wrong.contains(as))
                return true;
            if (!outcome.wasHit)
                return false;
        }
    }
};

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_diskfaults.moc"
