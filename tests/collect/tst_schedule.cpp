// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/Schedule.h"
#include "core/store/StoreValues.h"

#include <QTest>

#include <functional>

using namespace postbag;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AccountSettings account(int id, std::optional<std::chrono::seconds> interval = 300s)
{
    AccountSettings settings;
    settings.id = {id};
    settings.name = QString::number(id);
    settings.host = u"mail.example"_s;
    settings.interval = interval;
    return settings;
}

/// The schedule with clocks that stand still until they are moved.
struct Fixture {
    Schedule schedule;
    Moment now{UtcTime(std::chrono::sys_days(std::chrono::year(2025) / 6 / 15)), MonotonicTime(1h)};

    explicit Fixture(Schedule::Limits limits = {}, double chance = 0, QSet<AccountId> failedLast = {})
        : schedule(
              limits, [chance] { return chance; }, std::move(failedLast))
    {}

    void pass(std::chrono::milliseconds time)
    {
        now.utc += time;
        now.monotonic += time;
    }
    /// Time passes as the Scheduler would see it: it looks whenever nextWake() says so. What began meanwhile.
    QString startedWithin(std::chrono::milliseconds time)
    {
        const auto end = now.utc + time;
        QString began = start();
        while (now.utc < end) {
            const auto wake = schedule.nextWake(now).value_or(1h);
            pass(std::clamp<std::chrono::milliseconds>(wake, 1ms, end - now.utc));
            began += start();
        }
        return began;
    }
    void sleep(std::chrono::milliseconds time) { now.utc += time; }
    QString start()
    {
        QString started;
        for (const AccountSettings& settings : schedule.start(now))
            started += settings.name;
        return started;
    }
    void finish(int id, Schedule::Outcome outcome = {}) { schedule.finished({id}, outcome, now); }
    std::chrono::seconds untilNext(int id) const
    {
        const auto next = schedule.nextRun({id});
        return next ? std::chrono::duration_cast<std::chrono::seconds>(*next - now.utc) : -1s;
    }
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(Fixture&)>)

class TestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAccountIsDueAtFirst()
    {
        Fixture f;
        f.schedule.setAccounts({account(1), account(2), account(3, std::nullopt)}, f.now);
        QCOMPARE(f.start(), u"12"_s);
        QVERIFY(!f.schedule.nextRun({3}));
    }

    void theNextRunIsOneIntervalAfterTheStart()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        QVERIFY(!f.schedule.nextRun({1}));
        f.pass(20s);
        f.finish(1);
        QCOMPARE(f.untilNext(1), 280s);
        QCOMPARE(f.startedWithin(279s), QString());
        QCOMPARE(f.startedWithin(2s), u"1"_s);
    }

    void aLongRunIsFollowedByAPause()
    {
        Fixture f;
        f.schedule.setAccounts({account(1, 5s), account(2, 300s)}, f.now);
        f.start();
        f.pass(1h);
        f.finish(1);
        f.finish(2);
        QCOMPARE(f.untilNext(1), 5s);
        QCOMPARE(f.untilNext(2), 15s);
    }

    void atMostSoManyAtOnce()
    {
        Fixture f({2, true});
        f.schedule.setAccounts({account(1), account(2), account(3), account(4)}, f.now);
        QCOMPARE(f.start(), u"12"_s);
        QCOMPARE(f.start(), QString());
        f.finish(2);
        QCOMPARE(f.start(), u"3"_s);
    }

    void waitingForAPersonTakesNoPlace()
    {
        Fixture f({1, true});
        f.schedule.setAccounts({account(1), account(2)}, f.now);
        QCOMPARE(f.start(), u"1"_s);
        f.schedule.setWaitsForPerson({1}, true);
        QCOMPARE(f.start(), u"2"_s);
        QVERIFY(f.schedule.isRunning({1}));
    }

    void whoHearsNothingLendsItsPlace()
    {
        Fixture f({2, true});
        f.schedule.setAccounts({account(1), account(2), account(3), account(4)}, f.now);
        QCOMPARE(f.start(), u"12"_s);
        f.schedule.setWaitsSince({1}, f.now.monotonic);
        f.schedule.setWaitsSince({2}, f.now.monotonic + 1s);
        QCOMPARE(f.schedule.nextWake(f.now), 500ms);
        f.pass(499ms);
        QCOMPARE(f.start(), QString());
        f.pass(1ms);
        QCOMPARE(f.start(), u"3"_s);
        // Who comes back to life takes its place again, and nobody begins before there is one.
        f.schedule.setWaitsSince({1}, {});
        f.pass(10s);
        QCOMPARE(f.start(), QString());
        f.finish(3);
        QCOMPARE(f.start(), u"4"_s);
        QVERIFY(f.schedule.isRunning({1}) && f.schedule.isRunning({2}));
    }

    void whoFailedInAnEarlierProgramTakesHalfThePlaces()
    {
        Fixture f({4, true}, 0, {{1}, {2}, {3}, {4}});
        f.schedule.setAccounts({account(1), account(2), account(3), account(4), account(5)}, f.now);
        QCOMPARE(f.start(), u"125"_s);
        // Its first success, or another server, ends the doubt.
        f.finish(1);
        AccountSettings moved = account(4);
        moved.host = u"other.example"_s;
        f.schedule.setAccounts({account(1), account(2), account(3), moved, account(5)}, f.now);
        QCOMPARE(f.start(), u"34"_s);
    }

    void onlySoManyPlacesAreLent()
    {
        Fixture f({2, true});
        QList<AccountSettings> accounts;
        for (int id = 1; id <= 99; ++id)
            accounts.append(account(id));
        f.schedule.setAccounts(accounts, f.now);
        int running = 0;
        for (int look = 0; look < 99; ++look) {
            running += static_cast<int>(f.schedule.start(f.now).size());
            for (const AccountSettings& one : accounts)
                f.schedule.setWaitsSince(one.id, f.now.monotonic);
            f.pass(5s);
        }
        QCOMPARE(running, 64 + 2);
    }

    void whatIsAskedForGoesFirst()
    {
        Fixture f({1, true});
        f.schedule.setAccounts({account(1), account(2), account(3), account(4, std::nullopt)}, f.now);
        QCOMPARE(f.start(), u"1"_s);
        f.schedule.request({{4}, {3}, {1}, {99}});
        f.finish(1);
        QCOMPARE(f.start(), u"4"_s);
        f.finish(4);
        QCOMPARE(f.start(), u"3"_s);
        f.finish(3);
        QCOMPARE(f.start(), u"2"_s);
        f.finish(2);
        QCOMPARE(f.start(), QString());
    }

    void aPausedAccountRunsOnlyWhenAskedFor()
    {
        Fixture f;
        AccountSettings paused = account(1);
        paused.paused = true;
        f.schedule.setAccounts({paused}, f.now);
        QCOMPARE(f.start(), QString());
        QVERIFY(!f.schedule.nextRun({1}));
        f.schedule.request({{1}});
        QCOMPARE(f.start(), u"1"_s);
        f.finish(1);
        QVERIFY(!f.schedule.nextRun({1}));

        paused.paused = false;
        f.schedule.setAccounts({paused}, f.now);
        QCOMPARE(f.start(), u"1"_s);
    }

    void announcedMailIsCollectedAtOnce()
    {
        Fixture f;
        f.schedule.setAccounts({account(1), account(2, std::nullopt)}, f.now);
        QCOMPARE(f.start(), u"1"_s);
        f.pass(5s);
        f.finish(1);
        f.pass(60s);
        f.schedule.mailArrived({1}, f.now);
        f.schedule.mailArrived({2}, f.now); // manual only
        QCOMPARE(f.start(), u"1"_s);
        // Once more for what came too late for the run that is on, however often it is said.
        f.schedule.mailArrived({1}, f.now);
        f.schedule.mailArrived({1}, f.now);
        QCOMPARE(f.start(), QString());
        f.finish(1);
        QCOMPARE(f.start(), u"1"_s);
        f.finish(1);
        QCOMPARE(f.start(), QString());
        QCOMPARE(f.untilNext(1), 300s);
    }

    void announcedMailIsNotForgottenWhileAnotherProgramCollects()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1);
        f.pass(60s);
        f.schedule.mailArrived({1}, f.now);
        QCOMPARE(f.startedWithin(2s), u"1"_s);
        for (int run = 0; run < 3; ++run) {
            f.finish(1, {ErrorCause::CollectedElsewhere, false, 0s});
            QCOMPARE(f.startedWithin(14s), QString());
            QCOMPARE(f.startedWithin(2s), u"1"_s);
        }
        f.finish(1);
        QCOMPARE(f.startedWithin(200s), QString());
        QCOMPARE(f.startedWithin(100s), u"1"_s);
        // Nothing was announced.
        f.finish(1, {ErrorCause::CollectedElsewhere, false, 0s});
        QCOMPARE(f.startedWithin(200s), QString());
    }

    void announcementsWithoutEndAreSlowedDown()
    {
        Fixture f;
        f.schedule.setAccounts({account(1, 1h)}, f.now);
        f.start();
        f.finish(1);
        int runs = 0;
        for (int second = 0; second < 600; ++second) {
            f.pass(1s);
            f.schedule.mailArrived({1}, f.now);
            if (!f.start().isEmpty()) {
                ++runs;
                f.finish(1);
            }
        }
        QCOMPARE(runs, 9 + 600 / 30);
        // After a quiet time the next one is collected at once again.
        f.startedWithin(60s);
        f.finish(1);
        QCOMPARE(f.startedWithin(600s), QString());
        f.schedule.mailArrived({1}, f.now);
        QCOMPARE(f.start(), u"1"_s);
    }

    void announcementsDoNotOverruleABackOff()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.schedule.mailArrived({1}, f.now);
        f.finish(1, {ErrorCause::WrongPassword, false, 0s});
        f.schedule.mailArrived({1}, f.now);
        QCOMPARE(f.untilNext(1), 900s);
        f.schedule.pauseAllUntil(f.now.utc + 1h);
        f.pass(901s);
        f.schedule.mailArrived({1}, f.now);
        QCOMPARE(f.start(), QString());
    }

    /// Nor does a failure turn the announcements into an interval.
    void announcementsWaitForTheBackOffOnly()
    {
        Fixture f;
        f.schedule.setAccounts({account(1, 24h)}, f.now);
        f.start();
        f.finish(1, {ErrorCause::ConnectionLost, false, 0s});
        QCOMPARE(f.untilNext(1), std::chrono::seconds(24h));
        f.pass(10s);
        f.schedule.mailArrived({1}, f.now);
        QCOMPARE(f.startedWithin(49s), QString());
        QCOMPARE(f.startedWithin(2s), u"1"_s);
        // It fails once more, with the news still outside.
        f.finish(1, {ErrorCause::ConnectionLost, false, 0s});
        QCOMPARE(f.startedWithin(119s), QString());
        QCOMPARE(f.startedWithin(2s), u"1"_s);
        f.finish(1);
        QCOMPARE(f.startedWithin(1h), QString());
        // Announced while it runs, and cancelled by a person: that is no failure.
        f.schedule.request({AccountId{1}});
        f.start();
        f.schedule.mailArrived({1}, f.now);
        f.finish(1, {ErrorCause::CancelledByUser, false, 0s});
        QCOMPARE(f.startedWithin(1h), QString());
    }

    /// Where the server tells of new mail, an interval is not worth a sign-in.
    void aWatchedAccountIsLookedAtInstead()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1);
        f.schedule.setWatched({1}, true);
        for (int look = 1; look <= 5; ++look) {
            QCOMPARE(f.untilNext(1), 300s);
            f.pass(300s);
            QCOMPARE(f.start(), QString());
            QCOMPARE(f.schedule.takeLooks(), QList<AccountId>{AccountId{1}});
        }
        // What a look does not do waits for half an hour at most.
        f.pass(300s);
        QCOMPARE(f.start(), u"1"_s);
        QVERIFY(f.schedule.takeLooks().isEmpty());
    }

    void aLookIsNotEnough_data()
    {
        using Change = std::function<void(Fixture&)>;
        QTest::addColumn<Change>("change");
        const auto finish = [](ErrorCause cause) {
            return Change([cause](Fixture& f) { f.finish(1, {cause, false, 0s}); });
        };
        QTest::newRow("it failed") << finish(ErrorCause::ServerRefused);
        QTest::newRow("more remains") << Change([](Fixture& f) { f.finish(1, {{}, true, 0s}); });
        QTest::newRow("mail was announced") << Change([](Fixture& f) {
            f.finish(1);
            f.schedule.mailArrived({1}, f.now);
        });
        QTest::newRow("announced while it ran") << Change([](Fixture& f) {
            f.schedule.mailArrived({1}, f.now);
            f.finish(1);
        });
        QTest::newRow("not watched any more") << Change([](Fixture& f) {
            f.finish(1);
            f.schedule.setWatched({1}, false);
        });
        QTest::newRow("another server") << Change([](Fixture& f) {
            f.finish(1);
            AccountSettings other = account(1);
            other.host = u"other.example"_s;
            f.schedule.setAccounts({other}, f.now);
        });
        QTest::newRow("all mailboxes") << Change([](Fixture& f) {
            f.finish(1);
            AccountSettings all = account(1);
            all.mailboxes = {AccountSettings::allMailboxes};
            f.schedule.setAccounts({all}, f.now);
        });
    }
    void aLookIsNotEnough()
    {
        QFETCH(std::function<void(Fixture&)>, change);
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.schedule.setWatched({1}, true);
        change(f);
        QCOMPARE(f.startedWithin(300s), u"1"_s);
        QVERIFY(f.schedule.takeLooks().isEmpty());
    }

    void aSleepIsToldOnce()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        QVERIFY(!f.schedule.takeAbsence());
        f.pass(30s);
        f.start();
        QVERIFY(!f.schedule.takeAbsence());
        f.sleep(1h);
        f.start();
        QVERIFY(f.schedule.takeAbsence());
        QVERIFY(!f.schedule.takeAbsence());
    }

    void withoutAScheduleOnlyWhatIsAskedFor()
    {
        Fixture f({4, false});
        f.schedule.setAccounts({account(1)}, f.now);
        QCOMPARE(f.start(), QString());
        QVERIFY(!f.schedule.nextWake(f.now));
        f.schedule.request({{1}});
        QCOMPARE(f.start(), u"1"_s);
    }

    void failuresBackOff_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<int>("interval");
        QTest::addColumn<double>("chance");
        QTest::addColumn<QList<int>>("waits");
        const auto row = [](const char* name, ErrorCause cause, int interval, double chance,
                            QList<int> waits) {
            QTest::newRow(name) << static_cast<int>(cause) << interval << chance << waits;
        };
        row("network, five minutes", ErrorCause::ConnectionLost, 300, 0, {300, 300, 300, 480, 960});
        row("network, five seconds", ErrorCause::NoProgress, 5, 0, {60, 120, 240, 480});
        row("with jitter", ErrorCause::NoProgress, 5, 0.5, {67, 135, 270});
        row("a day is longer than any back-off", ErrorCause::HostNotFound, 86400, 0, {86400, 86400});
        row("wrong password", ErrorCause::WrongPassword, 5, 0, {900, 1800, 3600, 7200, 14400, 14400});
        row("from a command", ErrorCause::WrongCommandPassword, 5, 0, {900, 1800, 3600});
        row("no password: only the person has it", ErrorCause::SecretMissing, 5, 0, {14400, 14400});
        row("no password typed: the same", ErrorCause::SecretNotTyped, 5, 0, {14400, 14400});
        row("a locked keychain opens by itself", ErrorCause::SecretStoreLocked, 5, 0, {900, 1800});
        row("quota", ErrorCause::LoginDelay, 5, 0, {900, 1800});
        row("cancelled is no failure", ErrorCause::CancelledByUser, 60, 0, {60, 60, 60});
        row("all but a removal was done", ErrorCause::RemovalNotKept, 60, 0, {60, 60, 60});
        row("collected elsewhere is no failure", ErrorCause::CollectedElsewhere, 60, 0, {60, 60, 60});
    }
    void failuresBackOff()
    {
        QFETCH(int, cause);
        QFETCH(int, interval);
        QFETCH(double, chance);
        QFETCH(QList<int>, waits);
        Fixture f({}, chance);
        f.schedule.setAccounts({account(1, std::chrono::seconds(interval))}, f.now);
        for (const int wait : waits) {
            f.schedule.request({{1}});
            QCOMPARE(f.start(), u"1"_s);
            f.finish(1, {static_cast<ErrorCause>(cause), false, 0s});
            QCOMPARE(f.untilNext(1), std::chrono::seconds(wait));
        }
        f.schedule.request({{1}});
        f.start();
        f.finish(1);
        QCOMPARE(f.untilNext(1), std::chrono::seconds(interval));
    }

    void newSettingsForgetOldFailures()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1, {ErrorCause::WrongPassword, false, 0s});
        f.schedule.setAccounts({account(1)}, f.now);
        QCOMPARE(f.untilNext(1), 900s);
        AccountSettings changed = account(1);
        changed.user = u"somebody"_s;
        f.schedule.setAccounts({changed}, f.now);
        QCOMPARE(f.start(), u"1"_s);
    }

    void aStoredPasswordEndsTheWait()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1, {ErrorCause::SecretMissing, false, 0s});
        AccountSettings changed = account(1);
        changed.secretStored = QDateTime::currentDateTimeUtc();
        f.schedule.setAccounts({changed}, f.now);
        QCOMPARE(f.start(), u"1"_s);
        f.finish(1, {ErrorCause::WrongPassword, false, 0s});
        QCOMPARE(f.untilNext(1), 900s);
    }

    void aRunWithOldSettingsIsFollowedByOneWithTheNew()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        AccountSettings changed = account(1);
        changed.user = u"somebody"_s;
        f.schedule.setAccounts({changed}, f.now);
        QCOMPARE(f.start(), QString());
        f.pass(10s);
        f.finish(1, {ErrorCause::WrongPassword, false, 0s});
        QCOMPARE(f.start(), u"1"_s);
        f.finish(1, {ErrorCause::WrongPassword, false, 0s}); // this one counts
        QCOMPARE(f.untilNext(1), 900s);

        changed.host = u"elsewhere.example"_s;
        f.schedule.request({{1}});
        f.start();
        f.schedule.setAccounts({changed}, f.now);
        f.finish(1, {{}, false, 60s}); // not even now before the server allows it
        QCOMPARE(f.untilNext(1), 60s);

        changed.interval.reset(); // by hand only
        f.schedule.setAccounts({changed}, f.now);
        f.schedule.request({{1}});
        f.start();
        changed.user = u"another"_s;
        f.schedule.setAccounts({changed}, f.now);
        f.finish(1);
        QVERIFY(!f.schedule.nextRun({1}));
    }

    void whatHappensToMailStartsNoRun()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1);
        f.pass(100s);
        AccountSettings changed = account(1);
        changed.leave = LeavePolicy::Delete; // the toggle in the table, perhaps by mistake
        f.schedule.setAccounts({changed}, f.now);
        QCOMPARE(f.start(), QString());
        QCOMPARE(f.untilNext(1), 200s);
        changed.leave = LeavePolicy::DeleteAfterDays;
        changed.leaveDays = 1;
        changed.name = u"another"_s;
        changed.folder = u"Elsewhere"_s;
        changed.maxMessages = 7;
        changed.scope = CollectScope::All;
        f.schedule.setAccounts({changed}, f.now);
        QCOMPARE(f.start(), QString());
        QCOMPARE(f.untilNext(1), 200s);
    }

    void anotherIntervalCountsFromTheLastStart()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1);
        f.pass(100s);
        f.schedule.setAccounts({account(1, 120s)}, f.now);
        QCOMPARE(f.untilNext(1), 20s);
        f.schedule.setAccounts({account(1, 10s)}, f.now);
        QCOMPARE(f.untilNext(1), 0s);
    }

    void aRemovedAccountIsForgotten()
    {
        Fixture f({1, true});
        f.schedule.setAccounts({account(1), account(2)}, f.now);
        QCOMPARE(f.start(), u"1"_s);
        f.schedule.setAccounts({}, f.now);
        f.finish(1);
        QCOMPARE(f.start(), QString());
        QVERIFY(!f.schedule.nextWake(f.now));
    }

    void moreRemainsComesSoon()
    {
        Fixture f;
        f.schedule.setAccounts({account(1), account(2, 5s), account(3, std::nullopt)}, f.now);
        f.schedule.request({{3}});
        f.start();
        f.pass(10s);
        for (const int id : {1, 2, 3})
            f.finish(id, {{}, true, 0s});
        QCOMPARE(f.untilNext(1), 15s);
        QCOMPARE(f.untilNext(2), 5s);
        QVERIFY(!f.schedule.nextRun({3}));
    }

    void moreRemainsAfterAFailureWaits()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1, {ErrorCause::ConnectionLost, true, 0s});
        QCOMPARE(f.untilNext(1), 300s);
    }

    void theServersLoginDelayIsRespected()
    {
        Fixture f;
        f.schedule.setAccounts({account(1, 60s)}, f.now);
        f.start();
        f.pass(10s);
        f.finish(1, {{}, true, 720s});
        QCOMPARE(f.untilNext(1), 710s);
    }

    void whoFoundThePasswordsLockedIsDueWhenTheyAreBack()
    {
        Fixture f;
        f.schedule.setAccounts({account(1), account(2)}, f.now);
        f.start();
        f.finish(1, {.error = ErrorCause::SecretStoreLocked});
        f.finish(2, {.error = ErrorCause::WrongPassword});
        const auto before = f.untilNext(2);
        f.schedule.passwordsAreBack(f.now);
        QCOMPARE(f.untilNext(1), 5s);
        QCOMPARE(f.untilNext(2), before);
    }

    void pausingEverything()
    {
        Fixture f({1, true});
        f.schedule.setAccounts({account(1), account(2), account(3)}, f.now);
        QCOMPARE(f.start(), u"1"_s);
        f.schedule.pauseAllUntil(f.now.utc + 1h);
        f.finish(1);
        QCOMPARE(f.start(), QString());
        QCOMPARE(f.untilNext(2), 3600s);
        f.schedule.request({{3}});
        QCOMPARE(f.start(), u"3"_s);
        f.finish(3);
        QCOMPARE(f.startedWithin(3599s), QString());
        QCOMPARE(f.startedWithin(2s), u"2"_s);
        f.finish(2);
        f.schedule.pauseAllUntil(f.now.utc + 1h);
        f.schedule.pauseAllUntil(std::nullopt);
        QCOMPARE(f.start(), u"1"_s);
    }

    void afterASleepTheCatchUpIsStaggered()
    {
        Fixture f;
        f.schedule.setAccounts({account(1), account(2), account(3)}, f.now);
        f.start();
        for (const int id : {1, 2, 3})
            f.finish(id);
        f.start();
        f.sleep(8h);
        QCOMPARE(f.start(), QString());
        QCOMPARE(f.startedWithin(4s), QString());
        QCOMPARE(f.startedWithin(2s).size(), 1);
        QCOMPARE(f.startedWithin(3s).size(), 1);
        QCOMPARE(f.startedWithin(3s).size(), 1);
    }

    void afterASleepManyAccountsAreNotKeptForLong()
    {
        Fixture f({4, true});
        QList<AccountSettings> accounts;
        for (int id = 1; id <= 1000; ++id)
            accounts.append(account(id));
        f.schedule.setAccounts(accounts, f.now);
        const auto allBegin = [&f](std::chrono::milliseconds within) {
            int began = 0;
            for (auto left = within; left >= 0s; left -= 100ms) {
                for (const AccountSettings& settings : f.schedule.start(f.now)) {
                    ++began;
                    f.schedule.finished(settings.id, {}, f.now);
                }
                f.pass(100ms);
            }
            return began;
        };
        QCOMPARE(allBegin(60s), 1000);
        f.sleep(8h);
        QVERIFY(allBegin(65s) < 600);
        QVERIFY(allBegin(65s) > 400);
    }

    void whoFailedSharesHalfOfThePlaces()
    {
        Fixture f({4, true});
        f.schedule.setAccounts({account(1), account(2), account(3), account(4), account(5), account(6)},
                               f.now);
        QCOMPARE(f.start(), u"1234"_s);
        for (const int id : {1, 2, 3, 4})
            f.finish(id, {ErrorCause::NoProgress, false, 0s});
        QCOMPARE(f.start(), u"56"_s);
        f.finish(5);
        f.finish(6);
        f.pass(300s);
        // These hang again; the others go on beside them, and past those that wait.
        QCOMPARE(f.start(), u"1256"_s);
        f.finish(5);
        f.finish(6);
        QCOMPARE(f.start(), QString());
        QCOMPARE(f.startedWithin(300s), u"56"_s);
        f.finish(1);
        QCOMPARE(f.start(), u"3"_s);
        f.finish(6);
        QCOMPARE(f.start(), QString());
        f.finish(3);
        QCOMPARE(f.start(), u"4"_s);
    }

    void whoFailedRunsWhereThereIsOnePlace()
    {
        Fixture f({1, true});
        f.schedule.setAccounts({account(1), account(2)}, f.now);
        QCOMPARE(f.start(), u"1"_s);
        f.finish(1, {ErrorCause::NoProgress, false, 0s});
        QCOMPARE(f.start(), u"2"_s);
        f.finish(2, {ErrorCause::NoProgress, false, 0s});
        f.pass(300s);
        QCOMPARE(f.start(), u"1"_s);
        f.finish(1);
        QCOMPARE(f.start(), u"2"_s);
    }

    void aNetworkThatIsBackIsUsed()
    {
        Fixture f;
        f.schedule.setAccounts({account(1, 1h), account(2, 1h), account(3, 1h), account(4, 1h)}, f.now);
        f.start();
        f.finish(1, {ErrorCause::NoNetwork, false, 0s});
        f.finish(2, {ErrorCause::NoProgress, false, 0s});
        f.finish(3, {ErrorCause::WrongPassword, false, 0s});
        f.finish(4);
        f.pass(600s);
        QCOMPARE(f.start(), QString());
        f.schedule.networkIsBack(f.now);
        QCOMPARE(f.startedWithin(4s), QString());
        QCOMPARE(f.startedWithin(10s).size(), 2);
        QVERIFY(f.schedule.isRunning({1}));
        QVERIFY(f.schedule.isRunning({2}));
        // What came before does not count any more, what fails on this network does.
        f.finish(1, {ErrorCause::ConnectionRefused, false, 0s});
        QCOMPARE(f.startedWithin(59s), QString());
    }

    void aClockSetBackDelaysNothing()
    {
        Fixture f;
        f.schedule.setAccounts({account(1)}, f.now);
        f.start();
        f.finish(1);
        f.start();
        f.sleep(-24h);
        f.start();
        QCOMPARE(f.untilNext(1), 300s);
    }

    void nobodySleepsLongerThanAMinute()
    {
        Fixture f;
        f.schedule.setAccounts({account(1, 86400s)}, f.now);
        f.start();
        f.finish(1);
        QCOMPARE(*f.schedule.nextWake(f.now), 60s);
        f.pass(86390s);
        QCOMPARE(*f.schedule.nextWake(f.now), 10s);
    }

    void aQueuedRunCanBeginOutOfTurn()
    {
        Fixture f({1, true});
        f.schedule.setAccounts({account(1), account(2)}, f.now);
        f.start();
        QVERIFY(f.schedule.isQueued({2}));
        QCOMPARE(f.schedule.startQueued({2}, f.now).name, u"2"_s);
        QVERIFY(f.schedule.isRunning({2}));
        f.finish(2, {ErrorCause::CancelledByUser, false, 0s});
        QCOMPARE(f.untilNext(2), 300s);
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
