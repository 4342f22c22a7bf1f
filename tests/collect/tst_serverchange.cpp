// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountStore.h"
#include "core/store/MessageWriter.h"
#include "tests/collect/CollectWorld.h"
#include "tests/collect/WatchedStore.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// An account that is changed to another server: there is other mail under the same ids, of the same size.
struct Scene {
    CollectWorld world;
    AccountSettings account;
    int bodies = 0;

    explicit Scene(Protocol protocol, LeavePolicy leave = LeavePolicy::Leave)
        : account(world.newAccount(protocol))
    {
        change([leave](AccountSettings& settings) { settings.leave = leave; });
        world.server.onRetrieve = world.imap.onRetrieve = [this](const QByteArray&) { ++bodies; };
    }
    /// As the programs do it.
    void change(const std::function<void(AccountSettings&)>& how)
    {
        how(account);
        inTheStore(world, [this](StoreWriter& writer) -> Result<void> {
            if (auto changed = writer.accounts().update(account); !changed)
                return changed;
            const auto stored = writer.accounts().byId(account.id);
            if (!stored)
                return stored.error();
            account = **stored;
            return {};
        });
    }
    void changeHost()
    {
        change([](AccountSettings& settings) { settings.host = u"other.example"_s; });
    }
    void put(const QList<int>& numbers)
    {
        world.server.mails.clear();
        world.imap.inbox().mails.clear();
        world.imap.inbox().uidNext = 1;
        arrive(numbers);
    }
    void arrive(const QList<int>& numbers)
    {
        for (const int number : numbers) {
            const QByteArray raw = CollectWorld::mail(number);
            world.server.mails.append({QByteArray::number(world.server.mails.size() + 1), raw});
            world.imap.inbox().add(raw);
        }
    }
    RunReport run() { return world.run(account); }
    qsizetype onServer() const
    {
        return account.protocol == Protocol::Pop3 ? world.server.mails.size() : world.imap.undeleted();
    }
    bool isOnServer(int number) const
    {
        const QByteArray raw = CollectWorld::mail(number);
        return account.protocol == Protocol::Pop3 ? world.server.holds(raw) : world.imap.holds(raw);
    }
    int stored(const QList<int>& numbers) const
    {
        const QHash<QByteArray, int> all = world.stored(account.id);
        int count = 0;
        for (const int number : numbers)
            count += all.value(CollectWorld::mail(number)) == 1;
        return count;
    }
    int lost(const QList<int>& numbers) const
    {
        const QHash<QByteArray, int> all = world.stored(account.id);
        int count = 0;
        for (const int number : numbers)
            count += !all.contains(CollectWorld::mail(number)) && !isOnServer(number);
        return count;
    }
    void deleteHere(qint64 message)
    {
        for (int step = 0; step < 2; ++step) // into the Trash, and out of it
            inTheStore(world, [message](StoreWriter& writer) -> Result<void> {
                const auto removed = writer.messages().remove({MessageId{message}});
                return removed ? Result<void>() : removed.error();
            });
    }
};

} // namespace

/// The keys of the ledger are those of one server and one user. Elsewhere they stand for other mail.
class TestServerChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void protocols_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::newRow("POP3") << Protocol::Pop3;
        QTest::newRow("IMAP") << Protocol::Imap;
    }
    void policies_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<LeavePolicy>("leave");
        for (const Protocol protocol : {Protocol::Pop3, Protocol::Imap}) {
            const char* name = protocol == Protocol::Pop3 ? "POP3" : "IMAP";
            QTest::addRow("%s, leave", name) << protocol << LeavePolicy::Leave;
            QTest::addRow("%s, delete", name) << protocol << LeavePolicy::Delete;
            QTest::addRow("%s, days", name) << protocol << LeavePolicy::DeleteAfterDays;
        }
    }

    void anotherServer_data() { policies_data(); }
    void anotherServer()
    {
        QFETCH(Protocol, protocol);
        QFETCH(LeavePolicy, leave);
        Scene scene(protocol, leave);
        scene.put({1, 2, 3});
        QCOMPARE(scene.run().collected, 3);
        scene.changeHost();
        scene.put({4, 5, 6, 7});
        scene.world.clock.advanceDays(scene.account.leaveDays);
        RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 4);
        QCOMPARE(report.deleted, 0);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6, 7}), 7);
        scene.world.clock.advanceDays(scene.account.leaveDays);
        report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 0);
        QCOMPARE(report.deleted, leave == LeavePolicy::Leave ? 0 : 4);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6, 7}), 7);
    }

    void whatIsAnotherServer_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isOther");
        for (const char* what : {"host", "user", "port", "protocol"})
            QTest::newRow(what) << QString::fromLatin1(what) << true;
        for (const char* what : {"HOST", "timeout", "interval", "folder", "password", "name", "auth"})
            QTest::newRow(what) << QString::fromLatin1(what) << false;
    }
    void whatIsAnotherServer()
    {
        QFETCH(QString, what);
        Scene scene(Protocol::Imap);
        const int before = scene.account.serverRevision;
        scene.change([&what](AccountSettings& settings) {
            settings.host = what == u"host"_s   ? u"other.example"_s
                            : what == u"HOST"_s ? settings.host.toUpper()
                                                : settings.host;
            settings.user += what == u"user"_s ? u"2"_s : u""_s;
            settings.port = what == u"port"_s ? 1993 : 0;
            settings.protocol = what == u"protocol"_s ? Protocol::Pop3 : settings.protocol;
            settings.timeout += std::chrono::seconds(what == u"timeout"_s);
            settings.interval = std::chrono::minutes(what == u"interval"_s ? 7 : 5);
            settings.folder += what == u"folder"_s ? u"2"_s : u""_s;
            settings.passwordCommand = what == u"password"_s ? u"cat"_s : u""_s;
            settings.name += what == u"name"_s ? u"2"_s : u""_s;
            settings.auth = what == u"auth"_s ? AuthMechanism::Plain : settings.auth;
            settings.serverRevision = 77; // is not the caller's
        });
        QTEST(scene.account.serverRevision != before, "isOther");
        QVERIFY(scene.account.serverRevision <= before + 1);
    }

    /// The same mailbox under another name: its headers tell, and nothing comes a second time.
    void theSameMailbox_data() { policies_data(); }
    void theSameMailbox()
    {
        QFETCH(Protocol, protocol);
        QFETCH(LeavePolicy, leave);
        Scene scene(protocol);
        scene.put({1, 2, 3});
        QCOMPARE(scene.run().collected, 3);
        scene.deleteHere(1);
        scene.change([leave](AccountSettings& settings) {
            settings.host = u"other.example"_s;
            settings.leave = leave;
        });
        inTheStore(scene.world,
                   [&](StoreWriter& writer) { return writer.accounts().confirmRemoval(scene.account.id); });
        scene.account.keepCollectedBefore = {};
        scene.world.clock.advanceDays(scene.account.leaveDays);
        RunReport report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 0);
        QCOMPARE(report.deleted, 0);
        QCOMPARE(scene.bodies, 3 + 1); // only what was deleted here has no header to compare with
        report = scene.run();
        QVERIFY(report.ok());
        QCOMPARE(scene.stored({2, 3}), 2);
        QCOMPARE(scene.stored({1}), 0);
        QCOMPARE(scene.onServer(), leave == LeavePolicy::Leave ? 3 : 0);
    }

    /// Mail that comes later may get an id that the first server gave.
    void idsThatComeLater_data() { protocols_data(); }
    void idsThatComeLater()
    {
        QFETCH(Protocol, protocol);
        Scene scene(protocol, LeavePolicy::Delete);
        scene.put({1, 2, 3, 4, 5});
        QCOMPARE(scene.run().collected, 5);
        scene.changeHost();
        scene.put({6});
        QCOMPARE(scene.run().collected, 1);
        for (const int number : {7, 8}) {
            scene.arrive({number});
            QCOMPARE(scene.run().collected, 1);
            QCOMPARE(scene.lost({6, number}), 0);
        }
        scene.run();
        QCOMPARE(scene.onServer(), 0);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6, 7, 8}), 8);
    }

    /// Nothing leaves the server before all that is in doubt is here.
    void theLimitHolds_data() { protocols_data(); }
    void theLimitHolds()
    {
        QFETCH(Protocol, protocol);
        Scene scene(protocol, LeavePolicy::Delete);
        scene.put({1, 2, 3});
        QCOMPARE(scene.run().collected, 3);
        scene.change([](AccountSettings& settings) {
            settings.user = u"another"_s;
            settings.maxMessages = 1;
        });
        scene.put({4, 5, 6});
        for (int run = 1; run <= 3; ++run) {
            const RunReport report = scene.run();
            QCOMPARE(report.collected, 1);
            QCOMPARE(report.deleted, 0);
            QCOMPARE(report.remaining, 3 - run);
        }
        QCOMPARE(scene.run().deleted, 3);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6}), 6);
    }

    /// A run that began before the change goes on with the settings that it has.
    void aRunOfBefore_data() { protocols_data(); }
    void aRunOfBefore()
    {
        QFETCH(Protocol, protocol);
        Scene scene(protocol, LeavePolicy::Delete);
        scene.put({1, 2, 3});
        const AccountSettings before = scene.account;
        scene.changeHost();
        QCOMPARE(scene.world.run(before).collected, 3);
        scene.put({4, 5, 6});
        QCOMPARE(scene.run().collected, 3);
        QCOMPARE(scene.run().deleted, 3);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6}), 6);
    }

    void thereAndBack_data() { protocols_data(); }
    void thereAndBack()
    {
        QFETCH(Protocol, protocol);
        Scene scene(protocol);
        scene.put({1, 2, 3});
        QCOMPARE(scene.run().collected, 3);
        scene.changeHost();
        scene.put({4});
        QCOMPARE(scene.run().collected, 1);
        scene.change([](AccountSettings& settings) { settings.host = u"mail.example"_s; });
        scene.put({1, 2, 3, 7});
        QCOMPARE(scene.run().collected, 1);
        QCOMPARE(scene.stored({1, 2, 3, 4, 7}), 5);
        // And then there is rest.
        const int bodies = scene.bodies;
        const int headers = scene.world.server.count("TOP");
        QCOMPARE(scene.run().collected, 0);
        QCOMPARE(scene.bodies, bodies);
        QCOMPARE(scene.world.server.count("TOP"), headers);
    }

    /// The same mail under ids of its own: content that is here already is no second message.
    void movedWithOtherIds()
    {
        Scene scene(Protocol::Pop3);
        scene.put({1, 2});
        QCOMPARE(scene.run().collected, 2);
        scene.changeHost();
        for (Pop3ServerModel::Mail& mail : scene.world.server.mails)
            mail.uidl.prepend("other-");
        const RunReport report = scene.run();
        QCOMPARE(report.collected, 0);
        QCOMPARE(report.duplicates, 2);
        scene.arrive({3});
        QCOMPARE(scene.run().collected, 1);
        QCOMPARE(scene.world.server.count("TOP"), 0);
        QCOMPARE(scene.bodies, 2 + 2 + 1);
    }

    /// A part of a message is not completed with another one.
    void whatCameShort()
    {
        Scene scene(Protocol::Pop3);
        scene.world.server.pipelining = false;
        scene.put({1});
        QVERIFY(scene.world.run(scene.world.newAccount()).ok());
        scene.world.server.breakNext(ServerModel::Fault::ShortBody, scene.world.server.steps() - 1);
        scene.run();
        const auto part = scene.world.stored(scene.account.id);
        QCOMPARE(part.size(), 1);
        QVERIFY(!part.contains(CollectWorld::mail(1)));
        scene.changeHost();
        scene.put({2});
        QCOMPARE(scene.run().collected, 1);
        QCOMPARE(scene.stored({2}), 1);
        QCOMPARE(scene.world.stored(scene.account.id).value(part.begin().key()), 1);
    }

    /// Several messages have the id.
    void anIdListedTwice()
    {
        Scene scene(Protocol::Pop3, LeavePolicy::Delete);
        scene.put({1});
        QCOMPARE(scene.run().collected, 1);
        scene.changeHost();
        scene.world.server.mails = {{"1", CollectWorld::mail(1)}, {"1", CollectWorld::mail(2)}};
        for (int run = 0; run < 3; ++run) {
            QVERIFY(scene.run().ok());
            QCOMPARE(scene.lost({1, 2}), 0);
        }
        QCOMPARE(scene.stored({1, 2}), 2);
        QCOMPARE(scene.onServer(), 0);
    }

    /// Gmail's ids are known, too, and are those of other mail.
    void gmail()
    {
        Scene scene(Protocol::Imap, LeavePolicy::Delete);
        scene.world.imap.gmail = true;
        const auto number = [&](quint64 first) {
            for (ImapServerModel::Mail& mail : scene.world.imap.inbox().mails)
                mail.gmailId = first++;
        };
        scene.put({1, 2, 3});
        number(100);
        QCOMPARE(scene.run().collected, 3);
        scene.change([](AccountSettings& settings) { settings.user = u"another"_s; });
        scene.put({4, 5, 6});
        number(200);
        QCOMPARE(scene.run().collected, 3);
        QCOMPARE(scene.run().deleted, 3);
        QCOMPARE(scene.stored({1, 2, 3, 4, 5, 6}), 6);
    }
};

QTEST_GUILESS_MAIN(TestServerChange)
#include "tst_serverchange.moc"
