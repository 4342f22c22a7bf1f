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
const QByteArray everything = "UID FETCH 1:* (UID RFC822.SIZE";
const QByteArray onlyNew = "UID FETCH 5:* (UID RFC822.SIZE";

/// An IMAP server with four messages and an account that collects them.
struct Scene {
    CollectWorld world;
    WatchedStore store{world.realStore()};
    AccountSettings account;

    Scene()
    {
        world.store = &store;
        for (int i = 1; i <= mailCount; ++i)
            world.imap.inbox().add(CollectWorld::mail(i));
        account = world.newAccount(Protocol::Imap);
    }

    RunReport run() { return world.run(account); }
    void addMail(int number) { world.imap.inbox().add(CollectWorld::mail(number)); }
    int listings() const { return world.imap.count(everything); }
    /// Whether the next run lists everything.
    bool listsAll()
    {
        const int before = listings();
        return run().ok() && listings() > before;
    }
    /// Runs until a run lists nothing; false if none does.
    bool comesToRest()
    {
        for (int i = 0; i < 4; ++i)
            if (!listsAll())
                return true;
        return false;
    }
    ServerKey key(int uid) const
    {
        return ServerKey::imap("INBOX", world.imap.mailboxes.first().uidValidity, std::uint32_t(uid));
    }
    void fetchAnyway(int uid)
    {
        inTheStore(world, [&](StoreWriter& writer) { return writer.ledger().retry(account.id, {key(uid)}); });
    }
};

using Change = std::function<void(Scene&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// A mailbox that stands where it stood is not listed; but never while there is something to do in it.
class TestUnchangedMailbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedAndNothingRead()
    {
        Scene scene;
        QCOMPARE(scene.run().collected, mailCount);
        const int readings = scene.store.ledgerReadings;
        const int steps = scene.world.imap.steps();
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.found, mailCount);
        QCOMPARE(report.collected + report.skipped + report.remaining, 0);
        QCOMPARE(scene.listings(), 1);
        QCOMPARE(scene.store.ledgerReadings, readings);
        QVERIFY(scene.world.imap.steps() < steps);
        // It survives the program.
        scene.world.restart();
        QVERIFY(!scene.listsAll());
    }

    void newMailIsListedAlone()
    {
        Scene scene;
        scene.run();
        scene.addMail(5);
        const RunReport report = scene.run();
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.found, 5);
        QCOMPARE(scene.listings(), 1);
        QCOMPARE(scene.world.imap.count(onlyNew), 1);
        QVERIFY(!scene.listsAll());
        QCOMPARE(scene.world.imap.count("UID FETCH"), 4); // two listings, two fetches
        QCOMPARE(scene.world.stored(scene.account.id).size(), 5);
    }

    void whatWasLeftAsideIsStillReported()
    {
        Scene scene;
        scene.world.imap.inbox().add(CollectWorld::mail(5, 50'000));
        scene.account.maxSize = {20'000};
        QCOMPARE(scene.run().skipped, 1);
        for (const int collected : {0, 1}) {
            if (collected)
                scene.addMail(6);
            const RunReport report = scene.run();
            QCOMPARE(report.skipped, 1);
            QCOMPARE(report.collected, collected);
        }
        QCOMPARE(scene.run().skipped, 1);
        QCOMPARE(scene.listings(), 1);
    }

    void everythingIsListed_data()
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
        const Change days = [](Scene& scene) { scene.account.leave = LeavePolicy::DeleteAfterDays; };
        const Change tooBig = [](Scene& scene) { scene.account.maxSize = {500}; };

        row("one went", nothing, [](Scene& scene) { scene.world.imap.inbox().mails.removeAt(1); });
        row(
            "one went and one came", nothing,
            [](Scene& scene) {
                scene.world.imap.inbox().mails.removeAt(1);
                scene.addMail(5);
            },
            1);
        row(
            "one went and two came", nothing,
            [](Scene& scene) {
                scene.world.imap.inbox().mails.removeAt(1);
                scene.addMail(5);
                scene.addMail(6);
            },
            2);
        row("one came and went again", nothing, [](Scene& scene) { ++scene.world.imap.inbox().uidNext; });
        row("all have new numbers", nothing, [](Scene& scene) { scene.world.imap.renumber(); });
        row("a day passed", nothing, [](Scene& scene) { scene.world.clock.advanceHours(24); });
        row("the clock was put back", nothing, [](Scene& scene) { scene.world.clock.advanceHours(-1); });
        row(
            "their time has come",
            [days](Scene& scene) {
                days(scene);
                scene.run();
                scene.world.clock.advanceHours(13 * 24 + 12);
            },
            [](Scene& scene) { scene.world.clock.advanceHours(13); }, 0, mailCount);
        row(
            "a removal broke off",
            [days](Scene& scene) {
                days(scene);
                scene.run();
                scene.world.clock.advanceHours(13 * 24 + 12);
            },
            [](Scene& scene) {
                scene.world.clock.advanceHours(13);
                // A run without news leaves where this one lists; then comes the removal.
                scene.world.imap.breakNext(Fault::CutAfter, scene.world.imap.steps() + 1);
                QVERIFY(scene.run().error);
            },
            0, mailCount);
        row(
            "another policy", nothing, [](Scene& scene) { scene.account.leave = LeavePolicy::Delete; }, 0,
            mailCount);
        row(
            "a removal was agreed to",
            [](Scene& scene) {
                scene.run();
                scene.account.leave = LeavePolicy::Delete;
                scene.account.keepCollectedBefore = scene.world.now();
            },
            [](Scene& scene) { scene.account.keepCollectedBefore = {}; }, 0, mailCount);
        row(
            "another limit of size", tooBig, [](Scene& scene) { scene.account.maxSize = {0}; }, mailCount);
        row(
            "fetch anyway", tooBig, [](Scene& scene) { scene.fetchAnyway(2); }, 1);
        row(
            "fetch anyway, in the middle of a run", tooBig,
            [](Scene& scene) {
                scene.addMail(5);
                scene.store.beforeRecord = [&scene] { scene.fetchAnyway(2); };
                scene.run();
                scene.store.beforeRecord = {};
            },
            1);
        row("forget what was collected", nothing, [](Scene& scene) {
            inTheStore(scene.world,
                       [&](StoreWriter& writer) { return writer.ledger().forget(scene.account.id); });
        });
        row(
            "one mailbox more", nothing,
            [](Scene& scene) {
                scene.world.imap.mailboxes.append({"Archive", 7, 1, {}});
                scene.world.imap.mailboxes.last().add(CollectWorld::mail(9));
                scene.account.mailboxes.append(u"Archive"_s);
            },
            1);
        row(
            "a refused one is tried again",
            [](Scene& scene) {
                for (int attempt = 0; attempt < 4; ++attempt)
                    inTheStore(scene.world, [&](StoreWriter& writer) {
                        return writer.ledger().skipped(scene.account.id,
                                                       {{scene.account.id, scene.key(2), LedgerState::Refused,
                                                         ByteCount{600}, scene.world.now()}});
                    });
            },
            [](Scene& scene) { scene.world.clock.advanceHours(1); }, 1);
    }
    void everythingIsListed()
    {
        QFETCH(Change, before);
        QFETCH(Change, change);
        QFETCH(int, collected);
        QFETCH(int, deleted);
        Scene scene;
        before(scene);
        QVERIFY(scene.comesToRest());
        change(scene);
        const int listings = scene.listings();
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QVERIFY(scene.listings() > listings);
        QCOMPARE(report.collected, collected);
        QCOMPARE(report.deleted, deleted);
        QVERIFY(scene.comesToRest());
    }

    void neverRests_data()
    {
        QTest::addColumn<Change>("before");
        const auto row = [](const char* name, const Change& before) { QTest::newRow(name) << before; };
        row("everything, each run", [](Scene& scene) { scene.account.scope = CollectScope::All; });
        // Its owner may think better of it; then it is to be removed after all.
        row("a removed one is only flagged", [](Scene& scene) {
            scene.world.imap.uidPlus = false;
            scene.account.leave = LeavePolicy::Delete;
        });
    }
    void neverRests()
    {
        QFETCH(Change, before);
        Scene scene;
        before(scene);
        for (int run = 1; run <= 4; ++run) {
            QVERIFY(scene.run().ok());
            QCOMPARE(scene.listings(), run);
        }
    }

    void theLimitLeavesNothingBehind()
    {
        Scene scene;
        scene.account.maxMessages = 3;
        QCOMPARE(scene.run().remaining, 1);
        QVERIFY(scene.listsAll());
        QVERIFY(!scene.listsAll());
        for (int number = 5; number <= 9; ++number)
            scene.addMail(number);
        QCOMPARE(scene.run().remaining, 2);
        QCOMPARE(scene.run().collected, 2);
        QCOMPARE(scene.world.imap.count(onlyNew), 2);
        QVERIFY(!scene.listsAll());
        QCOMPARE(scene.world.stored(scene.account.id).size(), 9);
    }

    void aBrokenRunLeavesNothingBehind_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("cut") << Fault::Cut;
        QTest::newRow("cut inside") << Fault::CutInside;
        QTest::newRow("a short body") << Fault::ShortBody;
        QTest::newRow("refused") << Fault::Refuse;
    }
    void aBrokenRunLeavesNothingBehind()
    {
        QFETCH(Fault, fault);
        Scene scene;
        QVERIFY(scene.comesToRest());
        for (int number = 5; number <= 8; ++number)
            scene.addMail(number);
        // A run without news leaves where this one lists; then come the bodies.
        const int bodies = scene.world.imap.steps() + 1;
        scene.world.imap.breakNext(fault, bodies);
        scene.run();
        QVERIFY(scene.comesToRest());
        QCOMPARE(scene.world.stored(scene.account.id).size(), 8);
        for (const int copies : scene.world.stored(scene.account.id))
            QCOMPARE(copies, 1);
    }

    void aMessageThatWasMovedOutAndInAgainIsNotStoredTwice()
    {
        Scene scene;
        scene.account.maxMessages = 2;
        QVERIFY(scene.comesToRest());
        for (int number = 5; number <= 7; ++number)
            scene.addMail(number);
        QCOMPARE(scene.run().collected, 2);
        auto& inbox = scene.world.imap.inbox();
        inbox.add(inbox.mails.takeAt(mailCount).raw);
        const RunReport report = scene.run();
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(scene.world.imap.count(onlyNew), 2);
        QCOMPARE(scene.world.stored(scene.account.id).size(), 7);
    }

    void onlyTheMailboxThatChangedIsListed()
    {
        Scene scene;
        scene.world.imap.mailboxes.append({"Archive", 7, 1, {}});
        scene.world.imap.mailboxes.last().add(CollectWorld::mail(9));
        scene.account.mailboxes.append(u"Archive"_s);
        QCOMPARE(scene.run().collected, 5);
        QCOMPARE(scene.listings(), 2);
        scene.world.imap.mailboxes.last().mails.clear();
        scene.world.imap.mailboxes.last().add(CollectWorld::mail(10));
        QCOMPARE(scene.run().collected, 1);
        QCOMPARE(scene.listings(), 3);
        QVERIFY(!scene.listsAll());
    }
};

QTEST_GUILESS_MAIN(TestUnchangedMailbox)
#include "tst_unchangedmailbox.moc"
