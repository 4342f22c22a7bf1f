// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SpilledMessage.h"
#include "tests/collect/CollectWorld.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

void fill(Pop3ServerModel& server, int count, qsizetype size = 600)
{
    for (int i = 1; i <= count; ++i)
        server.mails.append({"id" + QByteArray::number(i), CollectWorld::mail(i, size)});
}

/// Changes what is stored behind the program's back, as a failing disk does.
bool change(const CollectWorld& world, const QString& sql)
{
    bool changed = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(world.path(u"postbag.db"_s));
        changed = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    return changed;
}

/// One letter of the message with this word in its subject becomes another one.
bool flipByte(const CollectWorld& world, int number)
{
    return change(world,
                  u"UPDATE body SET data = CAST(replace(CAST(data AS TEXT), 'line of', 'lime of') AS BLOB) "
                  "WHERE id = (SELECT body FROM message WHERE subject = 'message %1')"_s.arg(number));
}

} // namespace

/// Before an original leaves the server, its copy is read back.
class TestReadBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDamagedCopyKeepsItsOriginalAndIsMended_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("small") << qint64(600);
        QTest::newRow("big") << qint64(SpilledMessage::threshold.value + 10);
    }
    void aDamagedCopyKeepsItsOriginalAndIsMended()
    {
        QFETCH(qint64, size);
        CollectWorld world;
        fill(world.server, 3, size);
        const QList<Pop3ServerModel::Mail> originals = world.server.mails;
        AccountSettings account = world.newAccount();
        QCOMPARE(world.run(account).collected, 3);
        QVERIFY(flipByte(world, 2));
        QVERIFY(!world.stored(account.id).contains(originals.at(1).raw));

        account.leave = LeavePolicy::Delete;
        const RunReport report = world.run(account);
        QVERIFY(report.error);
        QCOMPARE(report.error->cause, ErrorCause::StoredCopyDamaged);
        QCOMPARE(report.error->kind(), ErrorKind::Store);
        QVERIFY(world.server.holds(originals.at(1).raw));

        const int retrieved = world.server.count("RETR");
        const RunReport again = world.run(account);
        QVERIFY(again.ok());
        QCOMPARE(world.server.count("RETR"), retrieved + 1); // the damaged one, and no other
        QCOMPARE(again.deleted, 3);
        QCOMPARE(world.server.mails.size(), 0);
        const auto stored = world.stored(account.id);
        QCOMPARE(stored.size(), 3);
        for (const auto& mail : originals)
            QCOMPARE(stored.value(mail.raw), 1);
        QCOMPARE(world.integrity(), u"ok"_s);
    }

    void aCopyThatIsGoneKeepsItsOriginal()
    {
        CollectWorld world;
        fill(world.server, 2);
        AccountSettings account = world.newAccount();
        QCOMPARE(world.run(account).collected, 2);
        QVERIFY(change(world, u"UPDATE body SET data = x'' WHERE id = 1"_s));
        account.leave = LeavePolicy::Delete;
        QCOMPARE(world.run(account).error->cause, ErrorCause::StoredCopyDamaged);
        QCOMPARE(world.server.mails.size(), 2);
    }

    void whatWasDeletedHereIsNotAskedFor()
    {
        CollectWorld world;
        fill(world.server, 2);
        AccountSettings account = world.newAccount();
        QCOMPARE(world.run(account).collected, 2);
        QVERIFY(change(world, u"UPDATE ledger SET message = NULL"_s));
        QVERIFY(change(world, u"DELETE FROM message"_s));
        account.leave = LeavePolicy::Delete;
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.deleted, 2);
    }

    void ofManyNoneIsForgotten()
    {
        CollectWorld world;
        fill(world.server, 450, 4096);
        AccountSettings account = world.newAccount();
        account.maxMessages = 0;
        QCOMPARE(world.run(account).collected, 450);
        QVERIFY(flipByte(world, 1));
        QVERIFY(flipByte(world, 449));
        account.leave = LeavePolicy::Delete;
        QCOMPARE(world.run(account).error->cause, ErrorCause::StoredCopyDamaged);
        QCOMPARE(world.server.mails.size(), 450);
        const int retrieved = world.server.count("RETR");
        QVERIFY(world.run(account).ok());
        QCOMPARE(world.server.count("RETR"), retrieved + 2);
        QCOMPARE(world.server.mails.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
