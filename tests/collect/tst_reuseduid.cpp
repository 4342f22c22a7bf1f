// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageWriter.h"
#include "tests/collect/CollectWorld.h"
#include "tests/collect/WatchedStore.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;

namespace {

/// An IMAP mailbox of which there is a backup. Mail has another size than the mail five numbers before it.
struct Scene {
    CollectWorld world;
    AccountSettings account = world.newAccount(Protocol::Imap);

    static QByteArray mail(int number) { return CollectWorld::mail(number, number > 5 ? 900 : 600); }

    explicit Scene(LeavePolicy leave) { account.leave = leave; }
    void arrive(const QList<int>& numbers)
    {
        for (const int number : numbers)
            world.imap.inbox().add(mail(number));
    }
    /// The mailbox as it was before message 4 came.
    void restore()
    {
        world.imap.inbox().mails.clear();
        world.imap.inbox().uidNext = 1;
        arrive({1, 2, 3});
    }
    RunReport run() { return world.run(account); }
    /// How many of these messages are stored, each once.
    int stored(const QList<int>& numbers) const
    {
        const QHash<QByteArray, int> all = world.stored(account.id);
        int count = 0;
        for (const int number : numbers)
            count += all.value(mail(number)) == 1;
        return count;
    }
    /// How many of these are neither here nor there.
    int lost(const QList<int>& numbers) const
    {
        const QHash<QByteArray, int> all = world.stored(account.id);
        int count = 0;
        for (const int number : numbers)
            count += !all.contains(mail(number)) && !world.imap.holds(mail(number));
        return count;
    }
};

} // namespace

/// RFC 3501 §2.3.1.1 forbids it, and a mailbox that was restored from a backup does it: UIDs are given again.
class TestReusedUid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterABackup_data()
    {
        QTest::addColumn<LeavePolicy>("leave");
        QTest::addColumn<bool>("uidPlus");
        QTest::addColumn<QList<int>>("news");
        const QList<std::pair<const char*, QList<int>>> mails{
            {"fewer than were lost", {6}}, {"as many", {6, 7}}, {"more", {6, 7, 8, 9}}};
        for (const auto& [name, news] : mails) {
            QTest::addRow("leave: %s", name) << LeavePolicy::Leave << true << news;
            QTest::addRow("delete: %s", name) << LeavePolicy::Delete << true << news;
            QTest::addRow("days: %s", name) << LeavePolicy::DeleteAfterDays << true << news;
            QTest::addRow("delete without UIDPLUS: %s", name) << LeavePolicy::Delete << false << news;
        }
    }
    void afterABackup()
    {
        QFETCH(LeavePolicy, leave);
        QFETCH(bool, uidPlus);
        QFETCH(QList<int>, news);
        Scene scene(leave);
        scene.world.imap.uidPlus = uidPlus;
        scene.arrive({1, 2, 3, 4, 5});
        QCOMPARE(scene.run().collected, 5);

        scene.restore();
        scene.arrive(news);
        const QList<int> all = QList<int>{1, 2, 3, 4, 5} + news;
        for (int run = 0; run < 4; ++run) {
            scene.run();
            QCOMPARE(scene.lost(all), 0);
            // All of a mailbox is listed once a day.
            scene.world.clock.advanceDays(1);
        }
        QCOMPARE(scene.stored(all), all.size());
        scene.world.clock.advanceDays(scene.account.leaveDays);
        scene.run();
        QCOMPARE(scene.lost(all), 0);
        QCOMPARE(scene.world.imap.undeleted(), leave == LeavePolicy::Leave ? 3 + news.size() : 0);
    }

    /// Where the UIDs begin again at an earlier one nothing has to wait for tomorrow.
    void uidNextTells()
    {
        Scene scene(LeavePolicy::Leave);
        scene.arrive({1, 2, 3, 4, 5});
        QCOMPARE(scene.run().collected, 5);
        scene.restore();
        scene.arrive({6});
        QCOMPARE(scene.run().collected, 1);
        // A UID that is free again is no known one.
        scene.arrive({7});
        QCOMPARE(scene.run().collected, 1);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6, 7}), 7);
        // And then there is rest.
        const int headers = scene.world.imap.count("UID FETCH");
        scene.arrive({8});
        QCOMPARE(scene.run().collected, 1);
        QVERIFY(scene.world.imap.count("UID FETCH") <= headers + 2);
    }

    void nothingLeavesInTheRunThatFindsIt()
    {
        Scene scene(LeavePolicy::DeleteAfterDays);
        scene.arrive({1, 2, 3, 4, 5});
        QCOMPARE(scene.run().collected, 5);
        scene.restore();
        scene.arrive({6});
        scene.world.clock.advanceDays(scene.account.leaveDays);
        RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.deleted, 0);
        report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.deleted, 3);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6}), 6);
    }

    /// The doubt lasts until all that is in doubt is here.
    void theLimitHolds()
    {
        Scene scene(LeavePolicy::Leave);
        scene.arrive({1, 2, 3, 4, 5});
        QCOMPARE(scene.run().collected, 5);
        scene.world.imap.inbox().mails.clear();
        scene.world.imap.inbox().uidNext = 1;
        scene.arrive({6, 7, 8, 9});
        scene.account.maxMessages = 1;
        for (int run = 1; run <= 4; ++run) {
            const RunReport report = scene.run();
            QCOMPARE(report.collected, 1);
            QCOMPARE(report.remaining, 4 - run);
        }
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6, 7, 8, 9}), 9);
    }

    void whatWasDeletedHereDoesNotComeBack()
    {
        Scene scene(LeavePolicy::Leave);
        scene.arrive({1, 2, 3, 4, 5});
        QCOMPARE(scene.run().collected, 5);
        for (int step = 0; step < 2; ++step) // into the Trash, and out of it
            inTheStore(scene.world, [](StoreWriter& writer) -> Result<void> {
                const auto removed = writer.messages().remove({MessageId{1}});
                return removed ? Result<void>() : removed.error();
            });
        scene.restore();
        scene.arrive({6});
        QCOMPARE(scene.run().collected, 1);
        QCOMPARE(scene.stored({1}), 0);
        QCOMPARE(scene.stored({2, 3, 4, 5, 6}), 5);
    }

    /// The usual case costs a header, and no body.
    void theSameMessageIsNotFetchedAgain()
    {
        Scene scene(LeavePolicy::Leave);
        scene.arrive({1, 2, 3});
        int bodies = 0;
        scene.world.imap.onRetrieve = [&](const QByteArray&) { ++bodies; };
        QCOMPARE(scene.run().collected, 3);
        scene.account.leave = LeavePolicy::Delete;
        QCOMPARE(scene.run().deleted, 3);
        QCOMPARE(bodies, 3);
        QVERIFY(scene.world.imap.inbox().mails.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReusedUid)
#include "tst_reuseduid.moc"
