// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageWriter.h"
#include "tests/collect/CollectWorld.h"
#include "tests/collect/WatchedStore.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using Fault = ServerModel::Fault;

namespace {

/// A POP3 server that numbers its messages from 1 on, and begins anew when it is empty. All have one size.
struct Scene {
    CollectWorld world;
    AccountSettings account = world.newAccount();

    void putMail(const QList<int>& numbers)
    {
        world.server.mails.clear();
        for (const int number : numbers)
            world.server.mails.append(
                {QByteArray::number(world.server.mails.size() + 1), CollectWorld::mail(number)});
    }
    RunReport run() { return world.run(account); }
    /// How many of these messages are stored, each once.
    int stored(const QList<int>& numbers) const
    {
        const QHash<QByteArray, int> all = world.stored(account.id);
        int count = 0;
        for (const int number : numbers)
            count += all.value(CollectWorld::mail(number)) == 1;
        return count;
    }
};

using Change = std::function<void(CollectWorld&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// RFC 1939 §7: a server may give an id again. What it stands for now must not leave the server unseen.
class TestReusedId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servers_data()
    {
        QTest::addColumn<Change>("server");
        QTest::newRow("as it should be") << Change([](CollectWorld&) {});
        QTest::newRow("one command at a time")
            << Change([](CollectWorld& world) { world.server.pipelining = false; });
        QTest::newRow("without TOP") << Change([](CollectWorld& world) { world.server.top = false; });
    }

    void afterALostAnswerToQuit_data() { servers_data(); }
    void afterALostAnswerToQuit()
    {
        QFETCH(Change, server);
        Scene scene;
        server(scene.world);
        scene.account.leave = LeavePolicy::Delete;
        scene.putMail({1, 2, 3});
        scene.run();
        const int quit = scene.world.server.steps();
        scene.putMail({4, 5, 6});
        scene.world.server.breakNext(Fault::CutAfter, quit);
        QVERIFY(scene.run().error);
        QVERIFY(scene.world.server.mails.isEmpty());
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6}), 6);
        scene.putMail({7, 8, 9});
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 3);
        QCOMPARE(report.deleted, 3);
        QCOMPARE(scene.stored({7, 8, 9}), 3);
        QVERIFY(scene.world.server.mails.isEmpty());
    }

    void afterDays_data() { servers_data(); }
    void afterDays()
    {
        QFETCH(Change, server);
        Scene scene;
        server(scene.world);
        scene.account.leave = LeavePolicy::DeleteAfterDays;
        scene.putMail({1, 2, 3});
        QCOMPARE(scene.run().collected, 3);
        scene.world.clock.advanceDays(scene.account.leaveDays);
        scene.putMail({1, 5, 6});
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 2);
        QCOMPARE(report.deleted, 1);
        QCOMPARE(scene.stored({1, 2, 3, 5, 6}), 5);
        // The new ones have their days, too.
        QCOMPARE(scene.world.server.mails.size(), 2);
        QCOMPARE(scene.run().deleted, 0);
        scene.world.clock.advanceDays(scene.account.leaveDays);
        QCOMPARE(scene.run().deleted, 2);
        QCOMPARE(scene.stored({1, 2, 3, 5, 6}), 5);
    }

    void afterAnotherPolicy_data() { servers_data(); }
    void afterAnotherPolicy()
    {
        QFETCH(Change, server);
        Scene scene;
        server(scene.world);
        scene.putMail({1, 2});
        QCOMPARE(scene.run().collected, 2);
        scene.putMail({1, 3});
        scene.account.leave = LeavePolicy::Delete;
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.deleted, 2);
        QCOMPARE(scene.stored({1, 2, 3}), 3);
    }

    void theLimitHolds()
    {
        Scene scene;
        scene.putMail({1, 2, 3});
        QCOMPARE(scene.run().collected, 3);
        scene.putMail({4, 5, 6});
        scene.account.leave = LeavePolicy::Delete;
        scene.account.maxMessages = 2;
        const RunReport report = scene.run();
        QCOMPARE(report.collected, 2);
        QCOMPARE(report.remaining, 1);
        QCOMPARE(scene.world.server.mails.size(), 1);
        scene.run();
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6}), 6);
    }

    /// The usual case costs a header, and no body.
    void theSameMessageIsNotFetchedAgain()
    {
        Scene scene;
        scene.putMail({1, 2, 3});
        QCOMPARE(scene.run().collected, 3);
        scene.account.leave = LeavePolicy::Delete;
        QCOMPARE(scene.run().deleted, 3);
        QCOMPARE(scene.world.server.count("RETR"), 3);
        QCOMPARE(scene.world.server.count("TOP"), 3);
    }

    void whatWasDeletedHereDoesNotComeBack()
    {
        Scene scene;
        scene.putMail({1});
        QCOMPARE(scene.run().collected, 1);
        for (int step = 0; step < 2; ++step) // into the Trash, and out of it
            inTheStore(scene.world, [](StoreWriter& writer) -> Result<void> {
                const auto removed = writer.messages().remove({MessageId{1}});
                return removed ? Result<void>() : removed.error();
            });
        QVERIFY(scene.world.stored(scene.account.id).isEmpty());
        scene.account.leave = LeavePolicy::Delete;
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 0);
        QCOMPARE(report.deleted, 1);
        QVERIFY(scene.world.stored(scene.account.id).isEmpty());
        QVERIFY(scene.world.server.mails.isEmpty());
    }

    void anIdThatComesASecondTimeLater()
    {
        Scene scene;
        scene.putMail({1});
        QCOMPARE(scene.run().collected, 1);
        for (const int number : {2, 3}) {
            scene.world.server.mails.append({"1", CollectWorld::mail(number)});
            QCOMPARE(scene.run().collected, 1);
        }
        QCOMPARE(scene.stored({1, 2, 3}), 3);
        // And then there is rest.
        const int bodies = scene.world.server.count("RETR");
        QCOMPARE(scene.run().collected, 0);
        QCOMPARE(scene.world.server.count("RETR"), bodies);
        scene.account.leave = LeavePolicy::Delete;
        QCOMPARE(scene.run().deleted, 3);
        QCOMPARE(scene.stored({1, 2, 3}), 3);
    }
};

QTEST_GUILESS_MAIN(TestReusedId)
#include "tst_reusedid.moc"
