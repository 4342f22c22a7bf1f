// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/CollectWorld.h"

#include <QSignalSpy>
#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using Fault = Pop3ServerModel::Fault;

namespace {

void fill(Pop3ServerModel& server, int count, qsizetype size = 600)
{
    for (int i = 1; i <= count; ++i)
        server.mails.append({"id" + QByteArray::number(i), CollectWorld::mail(i, size)});
}

} // namespace

/// Runs that are ended from outside: within a second, and what is committed stays.
class TestCancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelBetweenMessages()
    {
        CollectWorld world;
        world.server.pipelining = false;
        fill(world.server, 20);
        const AccountSettings account = world.newAccount();
        const auto collector = world.collector(account);
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        int asked = 0;
        world.server.onRetrieve = [&](const QByteArray&) {
            if (++asked == 5)
                collector->cancel();
        };
        collector->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 1000);
        const auto report = finished.first().first().value<RunReport>();
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::CancelledByUser);
        QVERIFY(report.collected >= 4);
        QVERIFY(report.collected < 20);
        QCOMPARE(world.stored(account.id).size(), report.collected);
        world.server.onRetrieve = {};
        QCOMPARE(world.run(account).collected, 20 - report.collected);
    }

    void cancelWhileTheServerIsSilent()
    {
        CollectWorld world;
        fill(world.server, 3);
        AccountSettings account = world.newAccount();
        account.timeout = std::chrono::seconds(600);
        world.server.breakNext(Fault::Stall, 5);
        const auto collector = world.collector(account);
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        collector->start();
        QTRY_COMPARE(world.server.steps(), 5);
        collector->cancel();
        collector->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 1000);
        QCOMPARE(finished.first().first().value<RunReport>().error->cause, ErrorCause::CancelledByUser);
    }

    void cancelWhileAPersonIsAsked()
    {
        CollectWorld world;
        world.secrets.answers = false;
        AccountSettings account = world.newAccount();
        account.secretSource = SecretSource::AskEachSession;
        const auto collector = world.collector(account);
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        QSignalSpy waits(collector.get(), &AccountCollector::waitsForPerson);
        collector->start();
        QCOMPARE(waits.size(), 1);
        collector->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 1000);
        QCOMPARE(world.server.connections(), 0);
    }

    void cancelBeforeTheStartConnectsNothing()
    {
        CollectWorld world;
        const auto collector = world.collector(world.newAccount());
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        collector->cancel();
        collector->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<RunReport>().error->cause, ErrorCause::CancelledByUser);
        QCOMPARE(world.server.connections(), 0);
    }

    void destroyingARunEndsItOnTheSpot()
    {
        CollectWorld world;
        fill(world.server, 50, 20'000);
        const AccountSettings account = world.newAccount();
        auto collector = world.collector(account);
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        int asked = 0;
        world.server.onRetrieve = [&asked](const QByteArray&) { ++asked; };
        world.server.breakNext(Fault::Stall, 30); // so that it cannot end by itself
        collector->start();
        QTRY_COMPARE(world.server.steps(), 30);
        QVERIFY(asked > 0);
        collector.reset();
        QCOMPARE(finished.size(), 0);
        QVERIFY(!world.budget.isFull());
        world.server.onRetrieve = {};
        QVERIFY(world.run(account).ok());
        QCOMPARE(world.stored(account.id).size(), 50);
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
