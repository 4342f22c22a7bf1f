// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ServerLedger.h"
#include "core/store/StoreWriter.h"
#include "tests/collect/CollectWorld.h"
#include "tests/collect/WatchedStore.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using Fault = ServerModel::Fault;

namespace {

constexpr int mailCount = 4;

/// A POP3 server with four messages and an account that collects them.
struct Scene {
    CollectWorld world;
    WatchedStore store{world.realStore()};
    AccountSettings account;

    Scene()
    {
        world.store = &store;
        for (int i = 1; i <= mailCount; ++i)
            addMail(i);
        account = world.newAccount();
    }

    RunReport run() { return world.run(account); }
    void addMail(int number, qsizetype size = 600)
    {
        world.server.mails.append({"id-" + QByteArray::number(number), CollectWorld::mail(number, size)});
    }
    /// Whether the next run reads the ledger, and compares the whole listing with it.
    bool readsLedger()
    {
        const int before = store.ledgerReadings;
        return run().ok() && store.ledgerReadings > before;
    }
    /// Runs until a run reads no ledger; false if none does.
    bool comesToRest()
    {
        for (int i = 0; i < 4; ++i)
            if (!readsLedger())
                return true;
        return false;
    }
    ServerKey key(int at) const
    {
        const Pop3ServerModel::Mail& mail = world.server.mails.at(at);
        return ServerKey::pop3(mail.uidl.toStdString(), {mail.raw.size()});
    }
};

using Change = std::function<void(Scene&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// A maildrop that lists what it listed is not compared with the ledger again; but never while there is
/// something to do in it.
class TestUnchangedMaildrop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLedgerIsNotRead()
    {
        Scene scene;
        QCOMPARE(scene.run().collected, mailCount);
        const int readings = scene.store.ledgerReadings;
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.found, mailCount);
        QCOMPARE(report.collected + report.skipped + report.remaining, 0);
        QCOMPARE(scene.store.ledgerReadings, readings);
        // It survives the program.
        scene.world.restart();
        QVERIFY(!scene.readsLedger());
    }

    void newMailIsCollected()
    {
        Scene scene;
        QVERIFY(scene.comesToRest());
        scene.addMail(5);
        const RunReport report = scene.run();
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.found, 5);
        QVERIFY(!scene.readsLedger());
        QCOMPARE(scene.world.stored(scene.account.id).size(), 5);
    }

    void whatWasLeftAsideIsStillReported()
    {
        Scene scene;
        scene.addMail(5, 50'000);
        scene.account.maxSize = {20'000};
        QCOMPARE(scene.run().skipped, 1);
        const int readings = scene.store.ledgerReadings;
        QCOMPARE(scene.run().skipped, 1);
        QCOMPARE(scene.store.ledgerReadings, readings);
    }

    void theLedgerIsRead_data()
    {
        QTest::addColumn<Change>("before"); // the first run
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("collected"); // then
        QTest::addColumn<int>("deleted");
        const Change nothing = [](Scene&) {};
        const auto row = [](const char* name, const Change& before, const Change& change, int collected = 0,
                            int deleted = 0) {
            QTest::newRow(name) << before << change << collected << deleted;
        };
        const Change tooBig = [](Scene& scene) { scene.account.maxSize = {500}; };

        row("one went", nothing, [](Scene& scene) { scene.world.server.mails.removeAt(1); });
        row(
            "one went and one came", nothing,
            [](Scene& scene) {
                scene.world.server.mails.removeAt(1);
                scene.addMail(5);
            },
            1);
        row(
            "one id for another message of another size", nothing,
            [](Scene& scene) { scene.world.server.mails[1].raw = CollectWorld::mail(9, 700); }, 1);
        row("all have new ids", nothing, [](Scene& scene) {
            for (auto& mail : scene.world.server.mails)
                mail.uidl.prepend("new-");
        });
        row("a day passed", nothing, [](Scene& scene) { scene.world.clock.advanceHours(24); });
        row("the clock was put back", nothing, [](Scene& scene) { scene.world.clock.advanceHours(-1); });
        row(
            "their time has come",
            [](Scene& scene) {
                scene.account.leave = LeavePolicy::DeleteAfterDays;
                scene.run();
                scene.world.clock.advanceHours(13 * 24 + 12);
            },
            [](Scene& scene) { scene.world.clock.advanceHours(13); }, 0, mailCount);
        row(
            "another policy", nothing, [](Scene& scene) { scene.account.leave = LeavePolicy::Delete; }, 0,
            mailCount);
        row(
            "another limit of size", tooBig, [](Scene& scene) { scene.account.maxSize = {0}; }, mailCount);
        row(
            "fetch anyway", tooBig,
            [](Scene& scene) {
                inTheStore(scene.world, [&](StoreWriter& writer) {
                    return writer.ledger().retry(scene.account.id, {scene.key(1)});
                });
            },
            1);
        row("forget what was collected", nothing, [](Scene& scene) {
            inTheStore(scene.world,
                       [&](StoreWriter& writer) { return writer.ledger().forget(scene.account.id); });
        });
    }
    void theLedgerIsRead()
    {
        QFETCH(Change, before);
        QFETCH(Change, change);
        QFETCH(int, collected);
        QFETCH(int, deleted);
        Scene scene;
        before(scene);
        QVERIFY(scene.comesToRest());
        change(scene);
        const int readings = scene.store.ledgerReadings;
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QVERIFY(scene.store.ledgerReadings > readings);
        QCOMPARE(report.collected, collected);
        QCOMPARE(report.deleted, deleted);
        QVERIFY(scene.comesToRest());
    }

    void neverRests_data()
    {
        QTest::addColumn<Change>("before");
        const auto row = [](const char* name, const Change& before) { QTest::newRow(name) << before; };
        row("everything, each run", [](Scene& scene) { scene.account.scope = CollectScope::All; });
        row("no unique ids", [](Scene& scene) { scene.world.server.uidl = false; });
        row("the limit leaves some", [](Scene& scene) { scene.account.maxMessages = 1; });
    }
    void neverRests()
    {
        QFETCH(Change, before);
        Scene scene;
        before(scene);
        for (int run = 1; run < mailCount; ++run) {
            QVERIFY(scene.run().ok());
            QCOMPARE(scene.store.ledgerReadings, run);
        }
    }

    void aServerThatKeepsWhatItSaidToRemoveIsToldOfInEachRun()
    {
        Scene scene;
        scene.world.server.keepsAll = true;
        scene.account.leave = LeavePolicy::Delete;
        scene.run();
        for (int run = 1; run <= 8; ++run) { // at once at first, then less and less often
            const RunReport report = scene.run();
            QVERIFY(report.error);
            QCOMPARE(report.error->cause, ErrorCause::RemovalNotKept);
        }
        scene.world.server.keepsAll = false;
        scene.world.clock.advanceHours(24);
        scene.run();
        QVERIFY(scene.world.server.mails.isEmpty());
    }

    void aBrokenRunLeavesNothingBehind_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("cut") << Fault::Cut;
        QTest::newRow("cut inside") << Fault::CutInside;
        QTest::newRow("refused") << Fault::Refuse;
    }
    void aBrokenRunLeavesNothingBehind()
    {
        QFETCH(Fault, fault);
        Scene scene;
        QVERIFY(scene.comesToRest());
        const int steps = scene.world.server.steps();
        for (int number = 5; number <= 8; ++number)
            scene.addMail(number);
        for (int step = steps - 3; step <= steps + 3; ++step) {
            scene.world.server.breakNext(fault, step);
            scene.run();
        }
        QVERIFY(scene.comesToRest());
        QCOMPARE(scene.world.stored(scene.account.id).size(), 8);
        for (const int copies : scene.world.stored(scene.account.id))
            QCOMPARE(copies, 1);
    }
};

QTEST_GUILESS_MAIN(TestUnchangedMaildrop)
#include "tst_unchangedmaildrop.moc"
