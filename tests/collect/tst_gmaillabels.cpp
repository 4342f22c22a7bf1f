// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ServerLedger.h"
#include "core/store/StoreWriter.h"
#include "tests/collect/CollectWorld.h"

#include <QSqlQuery>
#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray everything = "UID FETCH 1:* (UID RFC822.SIZE";

/// Gmail: four messages, one with two labels and one with none, and an account that collects all mailboxes.
struct Scene {
    enum Place { Inbox, AllMail, Drafts, Starred, Work };

    CollectWorld world;
    AccountSettings account;
    QList<int> fetched;  ///< numbers, in the order of fetching
    QStringList hastily; ///< removals of what is not stored

    Scene()
    {
        world.imap.gmail = true;
        world.imap.addMailbox("[Gmail]/All Mail", "\\HasNoChildren \\All");
        world.imap.addMailbox("[Gmail]/Drafts", "\\Drafts");
        world.imap.addMailbox("[Gmail]/Starred", "\\Flagged");
        world.imap.addMailbox("Work");
        deliver(1, {Inbox});
        deliver(2, {Inbox, Work, Starred});
        deliver(3, {Work});
        deliver(4, {});
        account = world.newAccount(Protocol::Imap);
        account.mailboxes = {AccountSettings::allMailboxes};
        world.imap.onRetrieve = [this](const QByteArray& raw) { fetched.append(numberOf(raw)); };
        world.imap.onDelete = [this](const QByteArray& raw) {
            if (!world.stored(account.id).contains(raw))
                hastily.append(QString::number(numberOf(raw)));
        };
    }
    ~Scene() { world.imap.onRetrieve = world.imap.onDelete = {}; }

    static int numberOf(const QByteArray& raw)
    {
        return raw.mid(raw.indexOf("message ") + 8, 2).trimmed().toInt();
    }
    ImapServerModel::Mailbox& at(Place place) { return world.imap.mailboxes[place]; }
    void add(Place place, int number, bool draft = false)
    {
        at(place).add(CollectWorld::mail(number));
        at(place).mails.last().gmailId = quint64(1'266'894'439'832'287'888) + quint64(number);
        at(place).mails.last().draft = draft;
    }
    void deliver(int number, const QList<Place>& labels)
    {
        for (const Place label : labels)
            add(label, number);
        add(AllMail, number);
    }
    static void renumber(ImapServerModel::Mailbox& mailbox)
    {
        ++mailbox.uidValidity;
        for (auto& mail : mailbox.mails)
            mail.uid = ++mailbox.uidNext;
        ++mailbox.uidNext;
    }
    RunReport run() { return world.run(account); }
    /// The numbers of the messages that are here, with their copies.
    QList<int> stored() const
    {
        QList<int> numbers;
        const auto contents = world.stored(account.id);
        for (int number = 1; number < 100; ++number)
            for (int copies = contents.value(CollectWorld::mail(number)); copies > 0; --copies)
                numbers.append(number);
        return numbers;
    }
    QList<int> left(Place place)
    {
        QList<int> numbers;
        for (const auto& mail : std::as_const(at(place).mails))
            numbers.append(numberOf(mail.raw));
        return numbers;
    }
    void inTheStore(const std::function<Result<void>(StoreWriter&)>& job)
    {
        QObject context;
        bool done = false;
        world.thread().run(&context, job, [&](const Result<void>& answer) { done = bool(answer); });
        if (!QTest::qWaitFor([&] { return done; }))
            qFatal("the store fails");
    }
    /// Changes what is stored behind the program's back.
    bool change(const QString& sql)
    {
        bool changed = false;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"changing"_s);
            database.setDatabaseName(world.path(u"postbag.db"_s));
            changed = database.open() && QSqlQuery(database).exec(sql);
        }
        QSqlDatabase::removeDatabase(u"changing"_s);
        return changed;
    }
};

const QList<int> four{1, 2, 3, 4};

} // namespace

/// At Gmail each label is a mailbox, and all of them show the same messages.
class TestGmailLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMessageComesOnce()
    {
        Scene scene;
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 4);
        QCOMPARE(report.duplicates, 4);
        QCOMPARE(scene.stored(), four);
        // INBOX first, what has no label last.
        QCOMPARE(scene.fetched, (QList<int>{1, 2, 3, 4}));

        const int listings = scene.world.imap.count(everything);
        QCOMPARE(listings, 3);
        QCOMPARE(scene.run().duplicates, 0);
        QCOMPARE(scene.world.imap.count(everything), listings);
    }

    void whatComesLaterComesOnce()
    {
        Scene scene;
        QVERIFY(scene.run().ok());
        scene.fetched.clear();
        scene.add(Scene::Work, 4);                  // a label for an old message
        scene.at(Scene::Inbox).mails.removeFirst(); // archived
        scene.deliver(5, {Scene::Inbox, Scene::Work});
        const RunReport report = scene.run();
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.duplicates, 3);
        QCOMPARE(scene.fetched, QList<int>{5});
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3, 4, 5}));
    }

    /// It came between the listing of its label and that of "All Mail".
    void aLabelThatIsSeenLast()
    {
        Scene scene;
        scene.add(Scene::AllMail, 5);
        QCOMPARE(scene.run().collected, 5);
        scene.add(Scene::Inbox, 5);
        scene.fetched.clear();
        QCOMPARE(scene.run().duplicates, 1);
        QVERIFY(scene.fetched.isEmpty());
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3, 4, 5}));
    }

    void underALimit()
    {
        Scene scene;
        scene.account.maxMessages = 1;
        for (int run = 1; run <= 4; ++run) {
            QCOMPARE(scene.run().collected, 1);
            QCOMPARE(scene.fetched.size(), run);
        }
        QCOMPARE(scene.stored(), four);
        QCOMPARE(scene.run().remaining, 0);
        QCOMPARE(scene.fetched.size(), 4);
    }

    void whatWasTooBigComesOnce()
    {
        Scene scene;
        scene.account.maxSize = {10};
        QCOMPARE(scene.run().collected, 0);
        const ServerKey inbox = ServerKey::imap("INBOX", 1, 1);
        scene.inTheStore(
            [&](StoreWriter& writer) { return writer.ledger().retry(scene.account.id, {inbox}); });
        const RunReport report = scene.run();
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(scene.fetched, QList<int>{1});
        QCOMPARE(scene.world.ledger(scene.account.id).value(ServerKey::imap("[Gmail]/All Mail", 7, 1)).state,
                 LedgerState::Stored);
    }

    void nothingLeavesInTheRunThatRecognisesIt_data()
    {
        QTest::addColumn<bool>("everythingEachRun");
        QTest::newRow("what is new") << false;
        QTest::newRow("everything, each run") << true;
    }
    void nothingLeavesInTheRunThatRecognisesIt()
    {
        QFETCH(bool, everythingEachRun);
        Scene scene;
        scene.account.scope = everythingEachRun ? CollectScope::All : CollectScope::New;
        scene.account.leave = LeavePolicy::Delete;
        RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.deleted, 4);
        QCOMPARE(scene.left(Scene::Inbox), QList<int>());
        QCOMPARE(scene.left(Scene::Work), QList<int>{2});
        QCOMPARE(scene.left(Scene::AllMail), (QList<int>{1, 2, 3}));
        report = scene.run();
        QCOMPARE(report.deleted, 4);
        QCOMPARE(scene.left(Scene::Work), QList<int>());
        QCOMPARE(scene.left(Scene::AllMail), QList<int>());
        QCOMPARE(scene.left(Scene::Starred), QList<int>{2});
        QCOMPARE(scene.hastily, QStringList());
        QVERIFY(everythingEachRun || scene.fetched.size() == 4);
        QCOMPARE(scene.stored(), four);
        QCOMPARE(scene.run().deleted, 0);
    }

    void aDamagedCopyKeepsTheOriginal()
    {
        Scene scene;
        scene.account.leave = LeavePolicy::Delete;
        QVERIFY(scene.run().ok());
        QVERIFY(
            scene.change(u"UPDATE body SET data = CAST(replace(CAST(data AS TEXT), 'line of', 'lime of') AS "
                         "BLOB) WHERE id = (SELECT body FROM message WHERE subject = 'message 1')"_s));
        const RunReport report = scene.run();
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::StoredCopyDamaged);
        QVERIFY(scene.left(Scene::AllMail).contains(1));
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.stored(), four);
        QCOMPARE(scene.left(Scene::AllMail), QList<int>());
    }

    void whatWasToStayStays()
    {
        Scene scene;
        QVERIFY(scene.run().ok());
        scene.account.leave = LeavePolicy::Delete;
        scene.account.keepCollectedBefore = scene.world.now();
        scene.world.clock.advanceHours(1);
        scene.add(Scene::Work, 4);
        QVERIFY(scene.run().ok());
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.left(Scene::Work), (QList<int>{2, 3, 4}));
        QCOMPARE(scene.left(Scene::AllMail), four);
    }

    void oneIdOfTwoSizesIsTwoMessages()
    {
        Scene scene;
        scene.at(Scene::AllMail).mails.last().gmailId = scene.at(Scene::Inbox).mails.first().gmailId;
        scene.at(Scene::AllMail).mails.last().raw.append("one line more\r\n");
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.world.stored(scene.account.id).size(), 4);
    }

    void draftsAreNoMailYet()
    {
        Scene scene;
        scene.add(Scene::Drafts, 5, true);
        scene.add(Scene::AllMail, 5, true);
        scene.account.leave = LeavePolicy::Delete;
        QCOMPARE(scene.run().collected, 4);
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.stored(), four);
        QCOMPARE(scene.left(Scene::AllMail), QList<int>{5});
        // They do not keep the mailbox from being done.
        QVERIFY(scene.run().ok());
        const int listings = scene.world.imap.count(everything);
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.world.imap.count(everything), listings);

        scene.account.mailboxes.append(u"[Gmail]/All Mail"_s);
        QCOMPARE(scene.run().collected, 1);
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3, 4, 5}));
    }

    void whatWasCollectedBeforeIdsWereNoted()
    {
        Scene scene;
        scene.account.mailboxes = {u"INBOX"_s};
        QCOMPARE(scene.run().collected, 2);
        QVERIFY(scene.change(u"UPDATE ledger SET gmail_id = NULL"_s));
        scene.account.mailboxes = {AccountSettings::allMailboxes};
        QCOMPARE(scene.run().collected, 2);
        QCOMPARE(scene.fetched.size(), 4);
        QCOMPARE(scene.stored(), four);
    }

    void whatWasDeletedHereStaysDeleted()
    {
        Scene scene;
        QVERIFY(scene.run().ok());
        QVERIFY(scene.change(u"UPDATE ledger SET message = NULL"_s));
        QVERIFY(scene.change(u"DELETE FROM message"_s));
        scene.add(Scene::Work, 1);
        scene.fetched.clear();
        QCOMPARE(scene.run().collected, 0);
        QVERIFY(scene.fetched.isEmpty());
    }

    void newNumbers_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("INBOX") << int(Scene::Inbox);
        QTest::newRow("All Mail") << int(Scene::AllMail);
    }
    void newNumbers()
    {
        QFETCH(int, place);
        Scene scene;
        QVERIFY(scene.run().ok());
        scene.fetched.clear();
        auto& mailbox = scene.at(Scene::Place(place));
        Scene::renumber(mailbox);
        scene.account.leave = LeavePolicy::Delete;
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.renumbered + report.duplicates, int(mailbox.mails.size()));
        QVERIFY(scene.fetched.isEmpty());
        QCOMPARE(scene.left(Scene::Place(place)).size(), place == Scene::Inbox ? 2 : 4);
        QCOMPARE(scene.stored(), four);
    }

    /// What the headers leave open, the ids tell; and still nothing is removed.
    void newNumbersAndEqualHeaders()
    {
        Scene scene;
        for (const int number : {10, 11}) {
            scene.add(Scene::Inbox, number);
            scene.at(Scene::Inbox).mails.last().raw =
                "Subject: the same\r\nDate: Mon, 02 Jun 2025 10:00:00 +0000\r\n\r\n" +
                QByteArray::number(number) + "\r\n";
        }
        QCOMPARE(scene.run().collected, 6);
        scene.fetched.clear();
        Scene::renumber(scene.at(Scene::Inbox));
        scene.account.leave = LeavePolicy::Delete;
        const RunReport report = scene.run();
        QCOMPARE(report.renumbered, 2);
        QCOMPARE(report.duplicates, 2);
        QVERIFY(scene.fetched.isEmpty());
        QCOMPARE(scene.at(Scene::Inbox).mails.size(), 4);
        QCOMPARE(scene.world.stored(scene.account.id).size(), 6);
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.at(Scene::Inbox).mails.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGmailLabels)
#include "tst_gmaillabels.moc"
