// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/CollectLock.h"
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

QList<Progress::Phase> phasesOf(const QSignalSpy& progressed)
{
    QList<Progress::Phase> phases;
    for (const auto& arguments : progressed) {
        const auto phase = arguments.first().value<Progress>().phase;
        if (phases.isEmpty() || phases.last() != phase)
            phases.append(phase);
    }
    return phases;
}

} // namespace

class TestAccountCollector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunFromBeginningToEnd()
    {
        CollectWorld world;
        fill(world.server, 5);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        const auto collector = world.collector(account);
        QSignalSpy progressed(collector.get(), &AccountCollector::progressed);
        QSignalSpy collected(collector.get(), &AccountCollector::collected);
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        collector->start();
        QTRY_COMPARE(finished.size(), 1);

        const auto report = finished.first().first().value<RunReport>();
        QVERIFY(report.ok());
        QVERIFY(report.id);
        QCOMPARE(report.account, account.id);
        QCOMPARE(report.found, 5);
        QCOMPARE(report.collected, 5);
        QCOMPARE(report.deleted, 5);
        QCOMPARE(report.duplicates + report.skipped + report.remaining, 0);
        QCOMPARE(report.bytes.value, 5 * CollectWorld::mail(1).size());
        QVERIFY(report.started <= report.finished);
        using enum Progress::Phase;
        QCOMPARE(phasesOf(progressed),
                 (QList{SecretWanted, Connecting, SigningIn, Listing, Fetching, Removing, Finishing}));
        QCOMPARE(progressed.last().first().value<Progress>().messagesDone, 5);
        qsizetype told = 0;
        for (const auto& arguments : collected)
            told += arguments.first().value<QList<CommittedMessage>>().size();
        QCOMPARE(told, 5);
    }

    void theLimitSpreadsOverRuns()
    {
        CollectWorld world;
        fill(world.server, 5);
        AccountSettings account = world.newAccount();
        account.maxMessages = 2;
        for (const int left : {3, 1, 0}) {
            const RunReport report = world.run(account);
            QVERIFY(report.ok());
            QCOMPARE(report.remaining, left);
        }
        QCOMPARE(world.stored(account.id).size(), 5);
    }

    void tooBigIsLeftAsideAndReported()
    {
        CollectWorld world;
        fill(world.server, 2);
        world.server.mails.append({"big", CollectWorld::mail(9, 50'000)});
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        account.maxSize = {20'000};
        for (const int collected : {2, 0}) {
            const RunReport report = world.run(account);
            QVERIFY(report.ok());
            QCOMPARE(report.collected, collected);
            QCOMPARE(report.skipped, 1);
        }
        QCOMPARE(world.server.mails.size(), 1);
        account.maxSize = {100'000};
        QCOMPARE(world.run(account).collected, 1);
    }

    void aWrongPasswordIsToldToTheSecretStore()
    {
        CollectWorld world;
        const AccountSettings account = world.newAccount();
        world.secrets.secret = "never to be seen";
        const RunReport report = world.run(account);
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::WrongPassword);
        QCOMPARE(world.secrets.refusals, 1);
        for (const std::string& text : {report.error->detail, report.error->serverText})
            QVERIFY(text.find(world.secrets.secret) == std::string::npos);
    }

    void aPasswordThatACommandPrintedIsNotTypedAgain()
    {
        CollectWorld world;
        AccountSettings account = world.newAccount();
        account.secretSource = SecretSource::Command;
        world.secrets.secret = "not the right one";
        QCOMPARE(world.run(account).error->cause, ErrorCause::WrongCommandPassword);
        QCOMPARE(world.secrets.refusals, 1);
    }

    void everyMissingMailboxIsNamed_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<int>("collected");
        QTest::newRow("two of three")
            << QStringList{u"Gone"_s, u"INBOX"_s, u"Ушла"_s} << QByteArray("Gone\nУшла") << 1;
        QTest::newRow("one that cannot be opened")
            << QStringList{u"Locked"_s, u"INBOX"_s, u"Gone"_s} << QByteArray("Gone\nLocked") << 1;
        QTest::newRow("the only one") << QStringList{u"Gone"_s} << QByteArray("Gone") << 0;
    }
    void everyMissingMailboxIsNamed()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QByteArray, missing);
        QFETCH(int, collected);
        CollectWorld world;
        world.imap.inbox().add(CollectWorld::mail(1));
        world.imap.addMailbox("Locked").isLocked = true;
        AccountSettings account = world.newAccount(Protocol::Imap);
        account.mailboxes = wanted;
        const RunReport report = world.run(account);
        QCOMPARE(report.collected, collected);
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::MailboxNotFound);
        QCOMPARE(QByteArray::fromStdString(report.error->about), missing);
    }

    void aMailboxThatTheServerRefusesStopsNoOther_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("permission") << QByteArray("NO [NOPERM] no") << ErrorCause::ServerRefused;
        QTest::newRow("trouble") << QByteArray("NO [SERVERBUG] no") << ErrorCause::ServerBusy;
        QTest::newRow("in use") << QByteArray("NO [INUSE] no") << ErrorCause::MailboxInUse;
    }
    void aMailboxThatTheServerRefusesStopsNoOther()
    {
        QFETCH(QByteArray, refusal);
        CollectWorld world;
        world.imap.addMailbox("Bad").refusal = refusal;
        world.imap.addMailbox("Work").add(CollectWorld::mail(1));
        AccountSettings account = world.newAccount(Protocol::Imap);
        account.mailboxes = {u"INBOX"_s, u"Bad"_s, u"Work"_s};
        const RunReport report = world.run(account);
        QCOMPARE(report.collected, 1);
        QVERIFY(report.error);
        QTEST(report.error->cause, "cause");
        QCOMPARE(QByteArray::fromStdString(report.error->about), QByteArray("Bad"));
    }

    void collectedElsewhere()
    {
        CollectWorld world;
        const AccountSettings account = world.newAccount();
        {
            const auto lock = CollectLock::take(world.path(account.uuid.toString(QUuid::WithoutBraces)));
            QVERIFY(lock);
            const RunReport report = world.run(account);
            QVERIFY(report.error);
            QCOMPARE(report.error->cause, ErrorCause::CollectedElsewhere);
            QCOMPARE(world.server.connections(), 0);
        }
        QVERIFY(world.run(account).ok());
        QVERIFY(world.run(account).ok());
    }

    void whatArrivedBeforeTheConnectionBrokeIsKept()
    {
        CollectWorld world;
        world.server.pipelining = false;
        fill(world.server, 3);
        const AccountSettings account = world.newAccount();
        QVERIFY(world.run(world.newAccount()).ok());
        const int quit = world.server.steps();
        world.server.breakNext(Fault::Cut, quit - 1);
        const RunReport report = world.run(account);
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::ConnectionLost);
        QCOMPARE(report.collected, 2);
        QCOMPARE(world.stored(account.id).size(), 2);
    }

    void aRemovalIsRememberedWhateverFollows()
    {
        CollectWorld world;
        fill(world.server, 2);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        QCOMPARE(world.run(account).deleted, 2);
        const auto ledger = world.ledger(account.id);
        QCOMPARE(ledger.size(), 2);
        for (const LedgerEntry& entry : ledger)
            QCOMPARE(entry.state, LedgerState::Removed);
    }

    void aLostAnswerToQuitIsUnderstoodLater()
    {
        CollectWorld world;
        fill(world.server, 2);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        AccountSettings rehearsal = world.newAccount();
        rehearsal.leave = LeavePolicy::Delete;
        QVERIFY(world.run(rehearsal).ok());
        const int quit = world.server.steps();
        fill(world.server, 2);
        world.server.breakNext(Fault::CutAfter, quit);
        QVERIFY(world.run(account).error);
        QVERIFY(world.server.mails.isEmpty());
        QVERIFY(world.run(account).ok());
        for (const LedgerEntry& entry : world.ledger(account.id))
            QCOMPARE(entry.state, LedgerState::Removed);
    }

    void aRemovalThatBrokeOffIsNoBrokenWord()
    {
        CollectWorld world;
        fill(world.server, 2);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        AccountSettings rehearsal = world.newAccount();
        rehearsal.leave = LeavePolicy::Delete;
        QVERIFY(world.run(rehearsal).ok());
        const int quit = world.server.steps();
        fill(world.server, 2);
        world.server.breakNext(Fault::Cut, quit);
        QCOMPARE(world.run(account).error->cause, ErrorCause::ConnectionLost);
        QCOMPARE(world.server.mails.size(), 2);
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.deleted, 2);
    }

    void aServerThatKeepsWhatItRemovedIsToldOf()
    {
        CollectWorld world;
        world.server.keepsAll = true;
        fill(world.server, 3);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        const RunReport first = world.run(account);
        QVERIFY(first.ok());
        QCOMPARE(first.deleted, 3);

        world.server.mails.append({"id4", CollectWorld::mail(4)});
        const RunReport second = world.run(account);
        QVERIFY(second.error);
        QCOMPARE(second.error->cause, ErrorCause::RemovalNotKept);
        QCOMPARE(second.collected, 1);
        QCOMPARE(second.duplicates, 3);
        QCOMPARE(second.deleted, 1);

        // Each run tells of it, but they are not fetched for ever.
        int fetched = -1;
        for (int run = 0; run < 8; ++run) {
            fetched = world.server.count("RETR");
            const RunReport again = world.run(account);
            QVERIFY(again.error);
            QCOMPARE(again.error->cause, ErrorCause::RemovalNotKept);
            QCOMPARE(again.collected + again.deleted + again.remaining, 0);
        }
        QCOMPARE(world.server.count("RETR"), fetched);
        QCOMPARE(world.stored(account.id).size(), 4);

        AccountSettings leaving = account;
        leaving.leave = LeavePolicy::Leave;
        QVERIFY(world.run(leaving).ok());
        QCOMPARE(world.server.count("RETR"), fetched);

        world.server.keepsAll = false;
        world.clock.advanceDays(1);
        QCOMPARE(world.run(account).error->cause, ErrorCause::RemovalNotKept);
        QVERIFY(world.server.mails.isEmpty());
        QVERIFY(world.run(account).ok());
        for (const LedgerEntry& entry : world.ledger(account.id))
            QCOMPARE(entry.state, LedgerState::Removed);
    }

    void anIdThatIsUsedAgainAfterABrokenWord()
    {
        CollectWorld world;
        world.server.keepsAll = true;
        fill(world.server, 1);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        QVERIFY(world.run(account).ok());
        QVERIFY(world.run(account).error);
        world.server.keepsAll = false;
        world.server.mails = {{"id1", CollectWorld::mail(2)}};
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.deleted, 1);
        QVERIFY(world.server.mails.isEmpty());
        QCOMPARE(world.stored(account.id).size(), 2);
    }

    void whatIsKeptIsToldOfWithDaysToo()
    {
        CollectWorld world;
        world.server.keepsAll = true;
        fill(world.server, 2);
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::DeleteAfterDays;
        QVERIFY(world.run(account).ok());
        world.clock.advanceDays(account.leaveDays);
        QCOMPARE(world.run(account).deleted, 2);
        world.server.mails[1].raw = CollectWorld::mail(3); // a new message under a known id
        const RunReport report = world.run(account);
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::RemovalNotKept);
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.deleted, 0);
        QCOMPARE(world.server.count("DELE"), 3); // not for the new one
    }

    void anExpungeThatRemovesNothingIsToldOf()
    {
        CollectWorld world;
        world.imap.keepsAll = true;
        for (const int number : {1, 2})
            world.imap.inbox().add(CollectWorld::mail(number));
        AccountSettings account = world.newAccount(Protocol::Imap);
        account.leave = LeavePolicy::Delete;
        QCOMPARE(world.run(account).deleted, 2);
        for (int run = 0; run < 2; ++run) {
            const RunReport report = world.run(account);
            QVERIFY(report.error);
            QCOMPARE(report.error->cause, ErrorCause::RemovalNotKept);
            QCOMPARE(report.deleted, 0);
        }
        world.imap.keepsAll = false;
        QVERIFY(world.run(account).error);
        QVERIFY(world.run(account).ok());
        QVERIFY(world.imap.inbox().mails.isEmpty());
    }

    void aFlagThatSomebodyTookAwayIsSetAgain()
    {
        CollectWorld world;
        world.imap.uidPlus = false;
        world.imap.inbox().add(CollectWorld::mail(1));
        AccountSettings account = world.newAccount(Protocol::Imap);
        account.leave = LeavePolicy::Delete;
        QCOMPARE(world.run(account).deleted, 1);
        world.imap.inbox().mails.first().deleted = false;
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.deleted, 1);
        QVERIFY(world.run(account).ok());
    }

    void oneIdForDifferentMail()
    {
        CollectWorld world;
        for (const int number : {1, 2, 1})
            world.server.mails.append({"same", CollectWorld::mail(number)});
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 2);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(report.deleted, 3);
        QCOMPARE(world.stored(account.id).size(), 2);
        QVERIFY(world.server.mails.isEmpty());
    }

    void anIdThatIsUsedAgain()
    {
        CollectWorld world;
        AccountSettings account = world.newAccount();
        account.leave = LeavePolicy::Delete;
        for (const int number : {1, 2}) {
            world.server.mails.append({"1", CollectWorld::mail(number)});
            QCOMPARE(world.run(account).collected, 1);
            QVERIFY(world.server.mails.isEmpty());
        }
        QCOMPARE(world.stored(account.id).size(), 2);
    }

    void aRenumberedServerIsRecognisedByItsHeaders_data()
    {
        QTest::addColumn<bool>("pipelining");
        QTest::newRow("pipelined") << true;
        QTest::newRow("one by one") << false;
    }
    void aRenumberedServerIsRecognisedByItsHeaders()
    {
        QFETCH(bool, pipelining);
        CollectWorld world;
        world.server.pipelining = pipelining;
        fill(world.server, 250);
        AccountSettings account = world.newAccount();
        account.maxMessages = 0;
        QCOMPARE(world.run(account).collected, 250);
        for (Pop3ServerModel::Mail& mail : world.server.mails)
            mail.uidl = "new-" + mail.uidl;
        world.server.mails.append({"new-251", CollectWorld::mail(251)});
        account.leave = LeavePolicy::Delete;
        account.maxMessages = 10; // of what is fetched; nothing of it for what is here
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.renumbered, 250);
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.duplicates, 0);
        QCOMPARE(report.remaining, 0);
        QCOMPARE(report.deleted, 0);
        QCOMPARE(world.server.count("RETR"), 251);
        QCOMPARE(world.server.count("DELE"), 0);
        QCOMPARE(world.stored(account.id).size(), 251);
        QCOMPARE(world.run(account).deleted, 251);
        QCOMPARE(world.server.count("RETR"), 251);
    }

    void whereHeadersLeaveADoubtTheContentDecides()
    {
        CollectWorld world;
        fill(world.server, 6);
        // Two with one header and one size, and a third one like them that comes later.
        QByteArray twin = CollectWorld::mail(6);
        twin.replace("line of", "lime of");
        world.server.mails.append({"id7", twin});
        AccountSettings account = world.newAccount();
        QCOMPARE(world.run(account).collected, 7);
        for (Pop3ServerModel::Mail& mail : world.server.mails)
            mail.uidl = "new-" + mail.uidl;
        QByteArray grown = CollectWorld::mail(1) + "one line more\r\n"; // another size under a known header
        world.server.mails.append({"new-8", grown});
        world.server.mails[1].raw.replace("Subject: message 2", "Subject: message Z");
        account.leave = LeavePolicy::Delete;
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.renumbered, 3); // 3, 4, 5
        QCOMPARE(report.duplicates, 3); // 1, 6 and its twin, by their content
        QCOMPARE(report.collected, 2);
        QCOMPARE(report.deleted, 0);
        QCOMPARE(world.stored(account.id).size(), 9);
        QVERIFY(world.stored(account.id).contains(grown));
    }

    /// Two reports of one machine.
    void aHeaderThatSaysTooLittleProvesNothing()
    {
        CollectWorld world;
        const QByteArray well = "From: cron@mail.example\r\nSubject: nightly\r\n\r\nall is well\r\n";
        const QByteArray bad = "From: cron@mail.example\r\nSubject: nightly\r\n\r\ndisk failed\r\n";
        QCOMPARE(well.size(), bad.size());
        world.imap.inbox().add(well);
        AccountSettings account = world.newAccount(Protocol::Imap);
        account.leave = LeavePolicy::DeleteAfterDays;
        QCOMPARE(world.run(account).collected, 1);
        world.imap.inbox().mails.first().raw = bad;
        world.imap.renumber();
        QCOMPARE(world.run(account).collected, 1);
        // The same where the id came again.
        world.imap.inbox().mails.first().raw = well + "\r\n";
        world.clock.advanceDays(account.leaveDays);
        world.run(account);
        QVERIFY(world.stored(account.id).contains(well + "\r\n"));
        QCOMPARE(world.stored(account.id).size(), 3);
    }

    void aServerWithoutTopIsAskedForTheBodies()
    {
        CollectWorld world;
        fill(world.server, 6);
        AccountSettings account = world.newAccount();
        QCOMPARE(world.run(account).collected, 6);
        for (Pop3ServerModel::Mail& mail : world.server.mails)
            mail.uidl = "new-" + mail.uidl;
        world.server.top = false;
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.renumbered, 0);
        QCOMPARE(report.duplicates, 6);
        QCOMPARE(world.stored(account.id).size(), 6);
    }

    void renumberedMailStaysInTheFolderOfItsMailbox()
    {
        CollectWorld world;
        world.imap.mailboxes.append({"Archive", 7, 1, {}});
        for (const int number : {1, 2, 3})
            world.imap.inbox().add(CollectWorld::mail(number));
        for (const int number : {4, 5})
            world.imap.mailboxes.last().add(CollectWorld::mail(number));
        AccountSettings account = world.newAccount(Protocol::Imap);
        account.mailboxes = {u"INBOX"_s, u"Archive"_s};
        account.mirrorsMailboxes = true;
        QCOMPARE(world.run(account).collected, 5);
        world.imap.renumber();
        world.imap.mailboxes.last().add(CollectWorld::mail(6));
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.renumbered, 5);
        QCOMPARE(report.collected, 1);
        const auto folders = world.foldersOfStored(account.id);
        QCOMPARE(folders.size(), 6);
        for (const int number : {1, 2, 3})
            QCOMPARE(folders.value(CollectWorld::mail(number)), QStringList(u"Collected"_s));
        for (const int number : {4, 5, 6})
            QCOMPARE(folders.value(CollectWorld::mail(number)), QStringList(u"Collected/Archive"_s));
    }

    void whoRefusesToCompressSendsMailAsItIs()
    {
        CollectWorld world;
        world.imap.deflate = true;
        for (const int number : {1, 2, 3, 4})
            world.imap.inbox().add(CollectWorld::mail(number, 20'000));
        QVERIFY(world.run(world.newAccount(Protocol::Imap)).ok());
        QCOMPARE(world.imap.count("COMPRESS"), 1);
        // Then come the bodies and LOGOUT.
        world.imap.breakNext(Fault::Refuse, world.imap.steps() - 2);
        const RunReport report = world.run(world.newAccount(Protocol::Imap));
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 4);
        QCOMPARE(world.imap.count("COMPRESS"), 2);
    }

    void aMessageThatBreaksTheRunIsFetchedLast()
    {
        CollectWorld world;
        world.server.pipelining = false;
        fill(world.server, 3);
        const AccountSettings account = world.newAccount();
        const QByteArray bad = world.server.mails.at(0).raw;
        QVERIFY(world.run(world.newAccount()).ok());
        const int firstRetrieval = world.server.steps() - 3;
        world.server.breakNext(Fault::ShortBody, firstRetrieval);
        QCOMPARE(world.run(account).collected, 3);
        QList<QByteArray> order;
        world.server.onRetrieve = [&order](const QByteArray& raw) { order.append(raw); };
        world.server.mails.append({"id4", CollectWorld::mail(4)});
        QVERIFY(world.run(account).ok());
        QCOMPARE(order.size(), 2);
        QCOMPARE(order.at(1), bad);
        QCOMPARE(world.stored(account.id).size(), 4);
    }

    void aMessageAtWhichTheServerHangsUpHoldsUpNobody_data()
    {
        QTest::addColumn<bool>("isImap");
        QTest::addColumn<bool>("pipelining");
        QTest::newRow("IMAP") << true << true;
        QTest::newRow("POP3") << false << true;
        QTest::newRow("POP3, one command at a time") << false << false;
    }
    void aMessageAtWhichTheServerHangsUpHoldsUpNobody()
    {
        QFETCH(bool, isImap);
        QFETCH(bool, pipelining);
        CollectWorld world;
        world.server.pipelining = pipelining;
        fill(world.server, 4);
        for (int i = 1; i <= 4; ++i)
            world.imap.inbox().add(CollectWorld::mail(i));
        ServerModel& server = isImap ? static_cast<ServerModel&>(world.imap) : world.server;
        const AccountSettings account = world.newAccount(isImap ? Protocol::Imap : Protocol::Pop3);
        server.hangsUpAt = CollectWorld::mail(1);
        RunReport report = world.run(account);
        QVERIFY(report.error);
        for (int run = 2; run <= 5 && report.error; ++run)
            report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.skipped, 1);
        QCOMPARE(world.stored(account.id).size(), 3);
        server.hangsUpAt.clear();
        world.clock.advanceDays(1);
        QCOMPARE(world.run(account).collected, 1);
    }

    /// IMAP: neither does a message that is no such size hold up the others for good.
    void aMessageFarBeyondItsSizeIsLeftAside()
    {
        CollectWorld world;
        world.imap.inbox().add(CollectWorld::mail(1, 2'000'000));
        world.imap.inbox().add(CollectWorld::mail(2));
        world.imap.inbox().add(CollectWorld::mail(3));
        world.imap.announced = [](qsizetype size) { return size > 1000 ? 10 : size; };
        const AccountSettings account = world.newAccount(Protocol::Imap);
        QVERIFY(world.run(account).error);
        RunReport report = world.run(account);
        QVERIFY(report.error);
        QCOMPARE(report.collected, 2);
        for (int run = 3; run <= 5 && report.error; ++run)
            report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.skipped, 1);
    }

    void aBigBodyMayComeBeforeItsUid()
    {
        CollectWorld world;
        world.imap.uidLast = true;
        const QByteArray big = CollectWorld::mail(1, 9'000'000);
        world.imap.inbox().add(big);
        world.imap.inbox().add(CollectWorld::mail(2));
        const AccountSettings account = world.newAccount(Protocol::Imap);
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 2);
        QCOMPARE(world.stored(account.id).value(big), 1);
    }

    /// What the server did not list is not gone, and no run that left it behind was a good one.
    void aListingThatBreaksOff()
    {
        CollectWorld world;
        for (int i = 1; i <= 5; ++i)
            world.imap.inbox().add(CollectWorld::mail(i));
        world.imap.listsOnly = 2;
        AccountSettings account = world.newAccount(Protocol::Imap);
        account.leave = LeavePolicy::DeleteAfterDays;
        RunReport report = world.run(account);
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::ServerBusy);
        QCOMPARE(report.collected, 2);
        world.imap.listsOnly = 0;
        report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 3);
        world.imap.listsOnly = 1;
        world.clock.advanceDays(1); // all of it is listed then
        QVERIFY(world.run(account).error);
        world.imap.listsOnly = 0;
        report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected + report.duplicates + report.renumbered, 0);
    }

    void everythingAgainStoresNothingTwice()
    {
        CollectWorld world;
        fill(world.server, 4);
        AccountSettings account = world.newAccount();
        account.scope = CollectScope::All;
        QCOMPARE(world.run(account).collected, 4);
        const RunReport again = world.run(account);
        QCOMPARE(again.collected, 0);
        QCOMPARE(again.duplicates, 4);
        QCOMPARE(world.stored(account.id).size(), 4);
    }

    void aFullBudgetStopsTheReading()
    {
        CollectWorld world;
        fill(world.server, 3);
        world.budget.take(InFlightBudget::standardLimit);
        const AccountSettings account = world.newAccount();
        const auto collector = world.collector(account);
        QSignalSpy finished(collector.get(), &AccountCollector::finished);
        collector->start();
        QTRY_COMPARE(world.server.steps(), 1);
        QTest::qWait(50);
        QCOMPARE(world.server.steps(), 1);
        world.budget.giveBack(InFlightBudget::standardLimit);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<RunReport>().ok());
    }

    void manyMessages()
    {
        CollectWorld world;
        fill(world.server, 2000, 4000);
        AccountSettings account = world.newAccount();
        account.maxMessages = 0;
        account.leave = LeavePolicy::Delete;
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 2000);
        QCOMPARE(report.deleted, 2000);
    }
};

QTEST_GUILESS_MAIN(TestAccountCollector)
#include "tst_accountcollector.moc"
