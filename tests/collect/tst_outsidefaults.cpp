// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/FaultScene.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using Fault = ServerModel::Fault;

namespace {

FaultScenario scenario(Protocol protocol, LeavePolicy leave)
{
    FaultScenario scenario;
    scenario.protocol = protocol;
    scenario.security = Security::Tls;
    scenario.leave = leave;
    return scenario;
}

void scenarioRows()
{
    QTest::addColumn<FaultScenario>("how");
    QTest::newRow("POP3, leave") << scenario(Protocol::Pop3, LeavePolicy::Leave);
    QTest::newRow("POP3, delete") << scenario(Protocol::Pop3, LeavePolicy::Delete);
    QTest::newRow("IMAP, delete") << scenario(Protocol::Imap, LeavePolicy::Delete);
    QTest::newRow("IMAP, after days") << scenario(Protocol::Imap, LeavePolicy::DeleteAfterDays);
}

/// Lets the one timer run out that waits for so long.
bool runOut(const QObject& owner, std::chrono::milliseconds interval)
{
    for (QTimer* timer : owner.findChildren<QTimer*>())
        if (timer->isActive() && timer->intervalAsDuration() == interval) {
            timer->start(0);
            return true;
        }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(FaultScenario)

/// What comes neither from the server nor from the disk: the keychain, the clock, and other accounts.
class TestOutsideFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeychainFails_data()
    {
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("error") << ErrorCause::SecretStoreUnavailable;
        QTest::newRow("no password") << ErrorCause::SecretMissing;
        QTest::newRow("locked, then unlocked") << ErrorCause::SecretStoreLocked;
    }
    void theKeychainFails()
    {
        QFETCH(ErrorCause, cause);
        CollectWorld world;
        FaultScene scene(world, scenario(Protocol::Imap, LeavePolicy::Delete));
        scene.prepare();
        world.secrets.failure = Error{cause, "as the test wants", {}};
        for (int again = 0; again < 2; ++again) {
            const RunReport report = scene.run();
            QVERIFY(report.error);
            QCOMPARE(report.error->cause, cause);
            QCOMPARE(world.imap.connections(), 0);
            QCOMPARE(world.secrets.refusals, 0);
        }
        world.secrets.failure.reset();
        QCOMPARE(scene.recover(), QStringList());
    }

    void theKeychainHangs()
    {
        CollectWorld world;
        FaultScene scene(world, scenario(Protocol::Imap, LeavePolicy::Delete));
        scene.prepare();
        world.secrets.answers = false;
        const auto collector = world.collector(scene.account);
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        collector->start();
        bool hasRunOut = false; // asked for once: afterwards no timer waits for so long
        QTRY_VERIFY(hasRunOut = hasRunOut || runOut(*collector, std::chrono::minutes(2)));
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<RunReport>();
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::SecretStoreUnavailable);
        QCOMPARE(world.imap.connections(), 0);

        world.secrets.answers = true;
        QCOMPARE(scene.recover(), QStringList());
    }

    void theClockJumps_data() { scenarioRows(); }
    void theClockJumps()
    {
        QFETCH(FaultScenario, how);
        CollectWorld world;
        int steps = 0;
        for (int step = 0; step <= steps; ++step)
            for (const int days : {1, -1, 3, -3, 400, -400}) {
                FaultScene scene(world, how);
                scene.prepare();
                world.server.onStep = world.imap.onStep = [&world, step, days](int now) {
                    if (now == step)
                        world.clock.advanceDays(days);
                };
                if (step == 0) // between two runs
                    world.clock.advanceDays(days);
                const RunReport report = scene.run();
                steps = scene.steps();
                const auto where = u"step %1 of %2, %3 days: "_s.arg(step).arg(steps).arg(days);
                world.server.onStep = world.imap.onStep = {};
                QVERIFY2(report.ok(), qPrintable(where));
                QVERIFY2(!scene.mailIsLeftBehind(), qPrintable(where));
                QVERIFY2(scene.brokenPromises().isEmpty(), qPrintable(where));
                world.clock.advanceDays(-days);
                const QStringList wrong = scene.recover();
                QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong.join(u"; "_s)));
            }
        QVERIFY(steps > 5);
    }

    void nothingIsRemovedBeforeItsDays()
    {
        for (const int days : {13, -13}) {
            CollectWorld world;
            FaultScene scene(world, scenario(Protocol::Imap, LeavePolicy::DeleteAfterDays));
            scene.prepare();
            world.clock.advanceDays(-scene.account.leaveDays - 1); // as if all had come today
            world.clock.advanceDays(days);
            QVERIFY(scene.run().ok());
            QCOMPARE(world.imap.undeleted(), FaultScene::mailCount);
        }
    }

    void anotherAccountGoesOn_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("cut") << Fault::Cut;
        QTest::newRow("silence") << Fault::Stall;
        QTest::newRow("refusal") << Fault::Refuse;
        QTest::newRow("garbage") << Fault::Garbage;
        QTest::newRow("broken TLS") << Fault::TlsFails;
    }
    void anotherAccountGoesOn()
    {
        QFETCH(Fault, fault);
        CollectWorld world;
        int steps = 20;
        for (int step = 0; step <= steps; ++step) {
            FaultScene failing(world, scenario(Protocol::Pop3, LeavePolicy::Delete));
            failing.prepare();
            FaultScene healthy(world, scenario(Protocol::Imap, LeavePolicy::Delete));
            healthy.prepare();
            const auto where = u"step %1: "_s.arg(step);

            const auto other = world.collector(healthy.account);
            std::optional<RunReport> report;
            QEventLoop waiting;
            connect(other.get(), &AccountCollector::finished, this, [&](const RunReport& ended) {
                report = ended;
                waiting.quit();
            });
            other->start();
            failing.run(fault, step);
            if (!report) {
                QTimer::singleShot(10'000, &waiting, &QEventLoop::quit);
                waiting.exec();
            }
            QVERIFY2(report && report->ok(), qPrintable(where));
            QVERIFY2(healthy.isDone(), qPrintable(where));
            QVERIFY2(failing.brokenPromises().isEmpty(), qPrintable(where));
            const QStringList wrong = failing.recover() + healthy.recover();
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong.join(u"; "_s)));
            steps = failing.steps() +
                    8; // of an idle run; a whole one has a retrieval and a removal for each mail
        }
    }
};

QTEST_GUILESS_MAIN(TestOutsideFaults)
#include "tst_outsidefaults.moc"
