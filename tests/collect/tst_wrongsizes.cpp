// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ServerLedger.h"
#include "tests/collect/CollectWorld.h"
#include "tests/collect/WatchedStore.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;

/// Servers that announce other sizes than they give (LIST, RFC822.SIZE).
class TestWrongSizes : public QObject
{
    Q_OBJECT
private:
    static constexpr int mailCount = 3;

    static ServerModel& serverOf(CollectWorld& world, Protocol protocol)
    {
        if (protocol == Protocol::Imap)
            return world.imap;
        return world.server;
    }
    static void fill(CollectWorld& world)
    {
        for (int i = 1; i <= mailCount; ++i) {
            world.server.mails.append({"id" + QByteArray::number(i), CollectWorld::mail(i)});
            world.imap.inbox().add(CollectWorld::mail(i));
        }
    }
    static qsizetype left(CollectWorld& world, Protocol protocol)
    {
        return protocol == Protocol::Imap ? world.imap.undeleted() : world.server.mails.size();
    }
    /// What has to be the same: at the end each message is here once, in full.
    static bool allAreHere(CollectWorld& world, AccountId account)
    {
        const auto stored = world.stored(account);
        bool well = stored.size() == mailCount;
        for (int i = 1; i <= mailCount; ++i)
            well = well && stored.value(CollectWorld::mail(i)) == 1;
        return well;
    }

private Q_SLOTS:
    static void protocols_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::newRow("POP3") << Protocol::Pop3;
        QTest::newRow("IMAP") << Protocol::Imap;
    }

    void smallerThanGiven_data() { protocols_data(); }
    void smallerThanGiven()
    {
        QFETCH(Protocol, protocol);
        CollectWorld world;
        fill(world);
        serverOf(world, protocol).announced = [](qsizetype size) { return size / 2; };
        AccountSettings account = world.newAccount(protocol);
        account.leave = LeavePolicy::Delete;
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, mailCount);
        QCOMPARE(report.deleted, mailCount);
        QCOMPARE(left(world, protocol), 0);
        QVERIFY(allAreHere(world, account.id));
    }

    /// Doubted once: the original stays until the same bytes came a second time.
    void greaterThanGiven_data() { protocols_data(); }
    void greaterThanGiven()
    {
        QFETCH(Protocol, protocol);
        CollectWorld world;
        fill(world);
        serverOf(world, protocol).announced = [](qsizetype size) { return size * 2; };
        AccountSettings account = world.newAccount(protocol);
        account.leave = LeavePolicy::Delete;
        const RunReport first = world.run(account);
        QVERIFY(first.ok());
        QCOMPARE(first.collected, mailCount);
        QCOMPARE(first.deleted, 0);
        QCOMPARE(first.remaining, mailCount);
        QCOMPARE(left(world, protocol), mailCount);

        const RunReport second = world.run(account);
        QVERIFY(second.ok());
        QCOMPARE(second.collected, 0);
        QCOMPARE(second.duplicates, mailCount);
        QCOMPARE(second.deleted, mailCount);
        QCOMPARE(second.remaining + second.skipped, 0);
        QCOMPARE(left(world, protocol), 0);
        QVERIFY(allAreHere(world, account.id));
    }

    void greaterThanGivenAndLeftThere_data() { protocols_data(); }
    void greaterThanGivenAndLeftThere()
    {
        QFETCH(Protocol, protocol);
        CollectWorld world;
        fill(world);
        serverOf(world, protocol).announced = [](qsizetype size) { return size * 2; };
        AccountSettings account = world.newAccount(protocol);
        account.leave = LeavePolicy::DeleteAfterDays;
        QCOMPARE(world.run(account).remaining, mailCount);
        QCOMPARE(world.run(account).remaining, 0);
        int bodies = 0;
        serverOf(world, protocol).onRetrieve = [&bodies](const QByteArray&) { ++bodies; };
        const RunReport third = world.run(account);
        QCOMPARE(third.remaining + third.skipped + third.duplicates, 0);
        QCOMPARE(bodies, 0);
        // Their days go by like those of all others.
        world.clock.advanceDays(account.leaveDays);
        QCOMPARE(world.run(account).deleted, mailCount);
        QVERIFY(allAreHere(world, account.id));
    }

    /// The header cannot be looked at, so the whole message is, and comes short once more.
    void greaterThanGivenWithoutTop()
    {
        CollectWorld world;
        fill(world);
        world.server.top = false;
        world.server.announced = [](qsizetype size) { return size * 2; };
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::DeleteAfterDays;
        world.run(account);
        world.run(account);
        world.clock.advanceDays(account.leaveDays);
        QCOMPARE(world.run(account).deleted, mailCount);
        QCOMPARE(world.server.mails.size(), 0);
        QVERIFY(allAreHere(world, account.id));
    }

    /// Once a part of it, then all of it: what is longer takes over.
    void aLongerOneTakesOver_data() { protocols_data(); }
    void aLongerOneTakesOver()
    {
        QFETCH(Protocol, protocol);
        CollectWorld world;
        fill(world);
        ServerModel& server = serverOf(world, protocol);
        server.announced = [](qsizetype size) { return size * 2; };
        server.given = [](const QByteArray& raw) { return raw.left(raw.size() / 2) + "\r\n"; };
        AccountSettings account = world.newAccount(protocol);
        account.leave = LeavePolicy::Delete;
        QCOMPARE(world.run(account).collected, mailCount);
        server.given = {};
        const RunReport second = world.run(account);
        QCOMPARE(second.deleted, 0);
        QCOMPARE(second.remaining, mailCount);
        QVERIFY(allAreHere(world, account.id));
        QCOMPARE(world.run(account).deleted, mailCount);
        QVERIFY(allAreHere(world, account.id));
    }

    /// Never the same: after some times it is told, and the original stays.
    void neverTheSame_data() { protocols_data(); }
    void neverTheSame()
    {
        QFETCH(Protocol, protocol);
        CollectWorld world;
        fill(world);
        ServerModel& server = serverOf(world, protocol);
        int times = 0;
        server.announced = [](qsizetype size) { return size * 2; };
        server.given = [&times](const QByteArray& raw) {
            return raw.left(raw.size() / 2) + QByteArray::number(100 + ++times) + "\r\n";
        };
        AccountSettings account = world.newAccount(protocol);
        account.leave = LeavePolicy::Delete;
        for (int time = 1; time < attemptsForTheRest; ++time) {
            const RunReport report = world.run(account);
            QCOMPARE(report.remaining, mailCount);
            QCOMPARE(report.skipped, 0);
        }
        // In the run that asks for the last time, and in each one after it.
        for (int time = 0; time < 3; ++time) {
            const int before = times;
            const RunReport report = world.run(account);
            QVERIFY(report.ok());
            QCOMPARE(report.remaining, 0);
            QCOMPARE(report.skipped, mailCount);
            QCOMPARE(report.deleted, 0);
            QCOMPARE(times > before, time == 0);
        }
        QCOMPARE(left(world, protocol), mailCount);

        // "Fetch anyway", when the server is well again.
        server.given = {};
        server.announced = [](qsizetype size) { return size; };
        const LedgerSnapshot ledger = world.ledger(account.id);
        if (protocol == Protocol::Pop3)
            return; // another size is another key
        inTheStore(world,
                   [&](StoreWriter& writer) { return writer.ledger().retry(account.id, ledger.keys()); });
        const RunReport report = world.run(account);
        QCOMPARE(report.deleted, mailCount);
        QCOMPARE(report.skipped, 0);
        QVERIFY(allAreHere(world, account.id));
    }
};

QTEST_GUILESS_MAIN(TestWrongSizes)
#include "tst_wrongsizes.moc"
