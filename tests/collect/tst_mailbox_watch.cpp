// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/MailboxWatch.h"
#include "core/net/QtDigests.h"
#include "tests/collect/CollectWorld.h"
#include "tests/support/FakeStream.h"
#include "tests/support/ManualClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A watch, a clock that stands still, and a server that answers each line.
struct World {
    ManualClock clock;
    KnownSecret secrets;
    QtDigests digests;
    QByteArray capabilities = "IMAP4rev1 IDLE";
    int uidNext = 8;
    QByteArray answerToIdle = "+ idling\r\n";
    QByteArray answerToLogin = "OK welcome";
    int connections = 0;
    bool answers = true;
    double chance = 0;
    QPointer<FakeStream> latest;
    AccountSettings account;
    std::unique_ptr<MailboxWatch> watch;
    std::unique_ptr<QSignalSpy> news;
    std::unique_ptr<QSignalSpy> states;

    World()
    {
        account.id = {1};
        account.host = u"mail.example"_s;
        account.user = u"tim"_s;
        account.timeout = 60s;
        begin({{"INBOX", {9, 8, 3, 0}}});
    }

    void begin(const MailboxMarks& collected)
    {
        watch = std::make_unique<MailboxWatch>(account, collected,
                                               MailboxWatch::Outside{secrets, digests, clock,
                                                                     [this] { return connection(); },
                                                                     [this] { return chance; }});
        news = std::make_unique<QSignalSpy>(watch.get(), &MailboxWatch::newMail);
        states = std::make_unique<QSignalSpy>(watch.get(), &MailboxWatch::stateChanged);
    }

    std::unique_ptr<ByteStream> connection()
    {
        ++connections;
        auto stream = std::make_unique<FakeStream>();
        latest = stream.get();
        stream->answerWith([this](const QByteArray& line) { return answer(line); });
        stream->arrive("* OK [CAPABILITY " + capabilities + "] ready\r\n");
        return stream;
    }
    QByteArray answer(const QByteArray& line)
    {
        if (!answers)
            return {};
        const QByteArray tag = line.split(' ').first();
        if (line.contains(" LOGIN "))
            return tag + " " + answerToLogin + "\r\n";
        if (line.contains(" CAPABILITY"))
            return "* CAPABILITY " + capabilities + "\r\n" + tag + " OK\r\n";
        if (line.contains(" EXAMINE "))
            return "* 3 EXISTS\r\n* OK [UIDVALIDITY 9]\r\n* OK [UIDNEXT " + QByteArray::number(uidNext) +
                   "]\r\n" + tag + " OK\r\n";
        if (line.contains(" STATUS "))
            return tag + " OK\r\n";
        if (line.contains(" IDLE")) {
            idleTag = tag;
            return answerToIdle.startsWith('+') ? answerToIdle : tag + " " + answerToIdle;
        }
        if (line == "DONE\r\n")
            return idleTag + " OK\r\n";
        return {};
    }
    bool becomes(WatchState state)
    {
        return QTest::qWaitFor([&] { return watch->state() == state; }, 5000);
    }
    /// On the clock and for what waits for it.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        watch->checkTimes();
        settle();
    }
    /// What is queued now, and what that brings about.
    static void settle()
    {
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
    }
    /// The connection ends, and the watch has noticed.
    void cut()
    {
        const auto before = states->size();
        latest->closeByPeer();
        QTRY_VERIFY(states->size() > before);
    }
    MailboxMarks reached(std::uint32_t next) const { return {{"INBOX", {9, next, 3, 0}}}; }

    QByteArray idleTag;
};

} // namespace

/// One account's watch: when it connects again, and when it stops to believe the server.
class TestMailboxWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOfNewMail()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.news->size(), 0);
        w.latest->arrive("* 4 EXISTS\r\n");
        QTRY_COMPARE(w.news->size(), 1);
    }

    void findsWhatCameBeforeItConnected()
    {
        World w;
        w.uidNext = 9;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.news->size(), 1);
    }

    /// All mailboxes: those that the last run found, INBOX first, and not too many.
    void watchesAllThatWereFound()
    {
        World w;
        w.account.mailboxes = {AccountSettings::allMailboxes};
        MailboxMarks found{{"A", {9, 8, 3, 0}}, {"INBOX", {9, 8, 3, 0}}, {"Архив", {9, 8, 3, 0}}};
        w.begin(found);
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.latest->sent().count(" EXAMINE "), 1);
        QVERIFY(w.latest->sent().contains(" EXAMINE \"INBOX\""));
        QCOMPARE(w.latest->sent().count(" STATUS "), 2);
        QVERIFY(w.latest->sent().contains(" STATUS \"A\""));
        QVERIFY(w.latest->sent().contains(" STATUS \"&BBAEQARFBDgEMg-\""));
        QCOMPARE(w.news->size(), 0);
        w.latest->arrive("* 4 EXISTS\r\n");
        QTRY_COMPARE(w.news->size(), 1);

        for (int i = 0; i < 1000; ++i)
            found[std::string("M").append(std::to_string(i))] = {9, 8, 3, 0};
        w.begin(found);
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.latest->sent().count(" STATUS "), qsizetype(MailboxWatch::mostWatched) - 1);
    }

    void staysBeyondTheTimeout()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        for (int minute = 0; minute < 60; ++minute) {
            w.pass(1min);
            QCOMPARE(w.watch->state(), WatchState::Waiting);
        }
        QCOMPARE(w.connections, 1);
        // Every nine minutes; a server may sign us off after 30 (RFC 3501 §5.4).
        QCOMPARE(w.latest->sent().count("DONE\r\n"), 6);
    }

    void findsADeadConnection()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.answers = false;
        w.pass(9min);
        QTRY_VERIFY(w.latest->sent().endsWith("DONE\r\n"));
        w.answers = true;
        w.pass(61s);
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.connections, 2);
    }

    void asksAtOnceAfterASleep()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.watch->refresh();
        QTRY_VERIFY(w.latest->sent().contains("DONE\r\n"));
        QTRY_COMPARE(w.latest->sent().count(" IDLE\r\n"), 2);
    }

    void comesBackSoonAfterALongConnection()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.pass(5min);
        w.uidNext = 9;
        w.cut();
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.connections, 2);
        // What came meanwhile.
        QCOMPARE(w.news->size(), 1);
    }

    void manyDoNotComeBackTogether()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.pass(5min);
        w.chance = 0.5;
        w.watch->setSpread(50s);
        w.cut();
        w.pass(24s);
        QCOMPARE(w.connections, 1);
        w.pass(1s);
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.connections, 2);
    }

    void comesBackLaterAfterAFailure()
    {
        World w;
        w.answerToLogin = "NO [UNAVAILABLE] later";
        w.watch->start();
        QTRY_VERIFY(w.connections > 0 && !w.latest);
        w.pass(59s);
        QCOMPARE(w.connections, 1);
        w.pass(1s);
        QCOMPARE(w.connections, 2);
        QTRY_VERIFY(w.connections > 0 && !w.latest);
        w.pass(119s);
        QCOMPARE(w.connections, 2);
        w.pass(1s);
        QCOMPARE(w.connections, 3);
        QCOMPARE(w.watch->state(), WatchState::Connecting);
    }

    void aRefusedPasswordIsNotTriedAgain()
    {
        World w;
        w.answerToLogin = "NO [AUTHENTICATIONFAILED] no";
        w.watch->start();
        QVERIFY(w.becomes(WatchState::None));
        for (int hour = 0; hour < 48; ++hour)
            w.pass(1h);
        QCOMPARE(w.connections, 1);
        // The run will hear it too, and ask the person.
        QCOMPARE(w.secrets.refusals, 0);
    }

    void lies_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("answerToIdle");
        QTest::newRow("not announced") << QByteArray("IMAP4rev1") << QByteArray("+ idling\r\n");
        QTest::newRow("BAD") << QByteArray("IMAP4rev1 IDLE") << QByteArray("BAD what\r\n");
        QTest::newRow("NO") << QByteArray("IMAP4rev1 IDLE") << QByteArray("NO no\r\n");
    }
    void lies()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, answerToIdle);
        World w;
        w.capabilities = capabilities;
        w.answerToIdle = answerToIdle;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::NotPossible));
        w.pass(23h);
        QCOMPARE(w.connections, 1);
        w.answerToIdle = "+ idling\r\n";
        w.capabilities = "IMAP4rev1 IDLE";
        w.pass(1h);
        QVERIFY(w.becomes(WatchState::Waiting));
    }

    void aServerThatHangsUpEachTimeIsLeftAlone()
    {
        World w;
        w.watch->start();
        for (int life = 1; life <= 3; ++life) {
            QVERIFY(w.becomes(WatchState::Waiting));
            QCOMPARE(w.connections, life);
            w.cut();
            if (life < 3)
                w.pass(10min);
        }
        QCOMPARE(w.watch->state(), WatchState::NotPossible);
        w.pass(23h);
        QCOMPARE(w.connections, 3);
    }

    void aServerThatKeepsMailToItselfIsLeftAlone()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.pass(5min);
        w.watch->collected(w.reached(9));
        QCOMPARE(w.watch->state(), WatchState::Waiting);
        w.pass(2min);
        w.watch->collected(w.reached(10));
        QCOMPARE(w.watch->state(), WatchState::NotPossible);
        QVERIFY(!w.latest);
    }

    void aLookFindsWhatWasNotAnnounced()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.pass(5min);
        w.watch->lookOver();
        QTRY_COMPARE(w.latest->sent().count(" IDLE\r\n"), 2);
        QCOMPARE(w.latest->sent().count(" EXAMINE "), 2);
        QCOMPARE(w.news->size(), 0);
        for (const int next : {9, 10}) {
            w.uidNext = next;
            w.pass(5min);
            w.watch->lookOver();
            QTRY_COMPARE(w.news->size(), next - 8);
            QCOMPARE(w.watch->state(), WatchState::Waiting);
            World::settle();
            w.watch->collected(w.reached(next));
        }
        // IDLE alone would not have told.
        QCOMPARE(w.watch->state(), WatchState::NotPossible);
        QCOMPARE(w.connections, 1);
    }

    void aLookFindsADeadConnection()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.pass(5min);
        w.answers = false;
        w.watch->lookOver();
        QTRY_VERIFY(w.latest->sent().endsWith("DONE\r\n"));
        w.answers = true;
        w.pass(61s);
        QVERIFY(w.becomes(WatchState::Waiting));
        QCOMPARE(w.connections, 2);
    }

    void lateAnnouncementsAreForgiven()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        w.pass(2min);
        for (std::uint32_t next = 9; next < 15; ++next) {
            w.watch->collected(w.reached(next));
            w.latest->arrive("* " + QByteArray::number(next - 5) + " EXISTS\r\n");
            QTRY_COMPARE(w.news->size(), int(next) - 8);
            w.pass(30s);
        }
        QCOMPARE(w.watch->state(), WatchState::Waiting);
    }

    void collectedWithoutNewsIsNoLie()
    {
        World w;
        w.watch->start();
        QVERIFY(w.becomes(WatchState::Waiting));
        for (int run = 0; run < 5; ++run) {
            w.pass(2min);
            w.watch->collected(w.reached(8));
        }
        QCOMPARE(w.watch->state(), WatchState::Waiting);
    }

    void aSilentPasswordStoreIsNotWaitedForForEver()
    {
        World w;
        w.secrets.answers = false;
        w.watch->start();
        QTRY_COMPARE(w.secrets.reads, 1);
        w.pass(119s);
        w.watch->refresh(); // does not shorten it
        w.pass(500ms);
        QCOMPARE(w.watch->state(), WatchState::Connecting);
        w.pass(1s);
        // Its runs say what is wrong, and their success starts this anew.
        QVERIFY(w.becomes(WatchState::None));
        w.pass(24h);
        QCOMPARE(w.secrets.reads, 1);
    }

    void aLateAnswerIsWelcome()
    {
        World w;
        w.secrets.answers = false;
        w.watch->start();
        QTRY_COMPARE(w.secrets.reads, 1);
        w.pass(100s);
        w.secrets.late(Secret("secret"));
        QVERIFY(w.becomes(WatchState::Waiting));
        // Its deadline is over with it.
        w.pass(30s);
        QCOMPARE(w.watch->state(), WatchState::Waiting);
        QCOMPARE(w.connections, 1);
    }

    void endsWhileItWaitsForThePassword()
    {
        World w;
        w.secrets.answers = false;
        w.watch->start();
        QTRY_COMPARE(w.secrets.reads, 1);
        w.watch->giveUp();
        QCOMPARE(w.watch->state(), WatchState::NotPossible);
        w.secrets.answers = true;
        w.pass(23h);
        QCOMPARE(w.secrets.reads, 1);
        w.pass(1h);
        QVERIFY(w.becomes(WatchState::Waiting));
    }
};

QTEST_GUILESS_MAIN(TestMailboxWatch)
#include "tst_mailbox_watch.moc"
