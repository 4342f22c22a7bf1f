// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/ScheduledWorld.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace std::chrono_literals;
using Fault = ServerModel::Fault;

namespace {

constexpr int many = 240;

/// The longest time between two starts of this account, and from the beginning to its first.
std::chrono::milliseconds longestPause(const ScheduledWorld& world, AccountId account, UtcTime from,
                                       UtcTime to)
{
    UtcTime last = from;
    std::chrono::milliseconds longest{0};
    for (const auto& run : world.runs)
        if (run.account == account && run.began >= from) {
            longest = std::max<std::chrono::milliseconds>(longest, run.began - last);
            last = run.began;
        }
    return std::max<std::chrono::milliseconds>(longest, to - last);
}

} // namespace

/// Hundreds of accounts under one scheduler.
class TestManyAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachHasItsTurn()
    {
        ScheduledWorld w(many);
        const UtcTime begin = w.clock.utcNow();
        w.pass(16min);
        QCOMPARE(w.mostAtOnce, 4);
        QHash<AccountId, int> times;
        for (const auto& run : std::as_const(w.runs)) {
            QVERIFY(!run.error);
            ++times[run.account];
        }
        for (int number = 1; number <= many; ++number) {
            QCOMPARE(times.value(w.account(number)), 4); // at 0, 5, 10 and 15 minutes
            QVERIFY(longestPause(w, w.account(number), begin, w.clock.utcNow()) <= 301s);
            QCOMPARE(w.server(number).count("RETR"), 2);
        }
    }

    void theFailingDelayNobody_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("step");
        QTest::newRow("lost") << int(Fault::Cut) << 2;
        QTest::newRow("refused") << int(Fault::Refuse) << 3;
        QTest::newRow("silent") << int(Fault::Stall) << 2;
    }
    void theFailingDelayNobody()
    {
        QFETCH(int, fault);
        QFETCH(int, step);
        ScheduledWorld w(many);
        // One server in ten, and they come together in the order.
        constexpr int failing = many / 10;
        for (int number = 1; number <= failing; ++number)
            w.breakAlways(number, Fault(fault), step);
        w.pass(10min);
        const UtcTime begin = w.clock.utcNow();
        w.runs.clear();
        w.pass(60min);
        QVERIFY(w.mostAtOnce <= 4);
        int failures = 0;
        for (const auto& run : std::as_const(w.runs))
            failures += run.error.has_value();
        QVERIFY(failures > failing);
        for (int number = failing + 1; number <= many; ++number) {
            const auto pause = longestPause(w, w.account(number), begin, w.clock.utcNow());
            QVERIFY2(pause <= 302s, qPrintable(QString::number(pause.count())));
        }
    }

    /// Nothing is known yet of any of them: each silent one keeps its place for half a second.
    void theSilentHoldNobodyUpAtFirst_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("no connection") << 0;
        QTest::newRow("no greeting") << 1;
        QTest::newRow("no answer") << 2;
    }
    void theSilentHoldNobodyUpAtFirst()
    {
        QFETCH(int, step);
        ScheduledWorld w(many);
        // The first four have begun already.
        constexpr int silent = 8;
        for (int number = 5; number < 5 + silent; ++number)
            w.breakAlways(number, Fault::Stall, step);
        w.pass(2s);
        QCOMPARE(w.runs.size(), many - silent);
        QCOMPARE(w.mostAtOnce, 4);
    }
};

QTEST_GUILESS_MAIN(TestManyAccounts)
#include "tst_many_accounts.moc"
