// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/CollectWorld.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray everything = "UID FETCH 1:* (UID RFC822.SIZE";

/// An IMAP server with a few mailboxes, each with one message, and an account that collects all of them.
struct Scene {
    CollectWorld world;
    AccountSettings account;

    Scene()
    {
        world.imap.inbox().add(CollectWorld::mail(1));
        add("Archive", {}, 2);
        account = world.newAccount(Protocol::Imap);
        account.mailboxes = {AccountSettings::allMailboxes};
    }

    void add(const QByteArray& name, const QByteArray& attributes, int mail)
    {
        world.imap.addMailbox(name, attributes).add(CollectWorld::mail(mail));
    }
    RunReport run() { return world.run(account); }
    /// The numbers of the messages that are here, each once.
    QList<int> stored() const
    {
        QList<int> numbers;
        const auto contents = world.stored(account.id);
        for (int number = 1; number < 100; ++number)
            for (int copies = contents.value(CollectWorld::mail(number)); copies > 0; --copies)
                numbers.append(number);
        return numbers;
    }
};

} // namespace

/// An account that collects all mailboxes of its server.
class TestAllMailboxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoMailIsLeftOut()
    {
        Scene scene;
        scene.add("Drafts", "\\HasNoChildren \\Drafts", 3);
        scene.add("Sent", "\\Sent", 4);
        scene.add("Spam", "\\Junk", 5);
        scene.add("Bin", "\\Trash", 6);
        scene.add("top", "\\Noselect \\HasChildren", 7);
        scene.add("top/below", {}, 8);
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 4);
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 4, 8}));
        const int selections = scene.world.imap.count("SELECT");
        QCOMPARE(scene.run().collected, 0);
        QCOMPARE(scene.world.imap.count("SELECT"), 2 * selections);
        QCOMPARE(scene.world.imap.count(everything), 4);
    }

    void whatOnlyShowsTheOthersIsLeftOut()
    {
        Scene scene;
        for (const QByteArray use : {"\\All", "\\Flagged", "\\Important"})
            scene.add("view " + use.mid(1), use, 1);
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.stored(), (QList<int>{1, 2}));
    }

    void oneThatIsNamedIsCollectedWhateverItIsFor()
    {
        Scene scene;
        scene.add("Spam", "\\Junk", 3);
        scene.account.mailboxes.append(u"Spam"_s);
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3}));
    }

    void theyComeAndGo()
    {
        Scene scene;
        QCOMPARE(scene.run().collected, 2);
        scene.add("New", {}, 3);
        QCOMPARE(scene.run().collected, 1);
        scene.world.imap.mailboxes.removeAt(1);
        const RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 0);
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3}));
    }

    void otherPeoplesAreLeftOut()
    {
        Scene scene;
        scene.world.imap.namespaces = R"((("" "/")) (("user/" "/")) (("public/" "/")))";
        scene.add("user/joe", {}, 3);
        scene.add("public/news", {}, 4);
        scene.add("users", {}, 5);
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 5}));
        scene.account.mailboxes.append(u"user/joe"_s);
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3, 5}));
    }

    void oneThatCannotBeOpenedStopsNoOther_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("in the middle") << QByteArray("Middle");
        QTest::newRow("the last") << QByteArray("Z");
    }
    void oneThatCannotBeOpenedStopsNoOther()
    {
        QFETCH(QByteArray, name);
        Scene scene;
        scene.add(name, {}, 3);
        scene.add("Work", {}, 4);
        scene.world.imap.mailboxes[2].isLocked = true;
        const RunReport report = scene.run();
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::MailboxNotFound);
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 4}));
        scene.world.imap.mailboxes[2].isLocked = false;
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3, 4}));
    }

    void theLimitIsForAllOfThem()
    {
        Scene scene;
        scene.add("Work", {}, 3);
        scene.account.maxMessages = 2;
        RunReport report = scene.run();
        QCOMPARE(report.collected, 2);
        QCOMPARE(report.remaining, 1);
        report = scene.run();
        QCOMPARE(report.collected, 1);
        QCOMPARE(report.remaining, 0);
        QCOMPARE(scene.stored(), (QList<int>{1, 2, 3}));
    }

    void eachLeavesTheServer()
    {
        Scene scene;
        scene.add("Spam", "\\Junk", 3);
        scene.account.leave = LeavePolicy::Delete;
        QCOMPARE(scene.run().deleted, 2);
        QCOMPARE(scene.world.imap.undeleted(), 1);
        QVERIFY(scene.world.imap.holds(CollectWorld::mail(3)));
    }

    void eachHasAFolder()
    {
        Scene scene;
        scene.account.mirrorsMailboxes = true;
        QVERIFY(scene.run().ok());
        const auto folders = scene.world.foldersOfStored(scene.account.id);
        QCOMPARE(folders.value(CollectWorld::mail(1)), QStringList{u"Collected"_s});
        QCOMPARE(folders.value(CollectWorld::mail(2)), QStringList{u"Collected/Archive"_s});
    }
};

QTEST_GUILESS_MAIN(TestAllMailboxes)
#include "tst_allmailboxes.moc"
