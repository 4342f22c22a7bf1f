// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include "core/store/Migrations.h"

#include <QDir>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList steps{
    u"CREATE TABLE one (a);\nINSERT INTO one VALUES (1);\n"_s,
    u"-- with a trigger; its semicolons are its own\nCREATE TABLE two (a);\n"
    "CREATE TRIGGER t AFTER INSERT ON one BEGIN INSERT INTO two VALUES (new.a); DELETE FROM two WHERE a = 0; END;\n"_s,
    u"INSERT INTO one VALUES (3);\n"_s,
};

/// A connection with nothing but SQLite's own defaults.
class Plain
{
public:
    explicit Plain(const QString& path)
    {
        connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        connection.setDatabaseName(path);
        if (!connection.open())
            qFatal("cannot open");
    }
    ~Plain()
    {
        connection = {};
        QSqlDatabase::removeDatabase(u"plain"_s);
    }
    int version() const { return singleValue(connection, u"PRAGMA user_version"_s).toInt(); }
    QStringList tables() const { return connection.tables(); }

    QSqlDatabase connection;
};

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void comesUpFromEveryVersion_data()
    {
        QTest::addColumn<int>("from");
        for (int version = 0; version <= steps.size(); ++version)
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }
    void comesUpFromEveryVersion()
    {
        QFETCH(int, from);
        const Plain plain(path());
        must(Migrations(steps.first(from)).bringUpToDate(plain.connection));
        QCOMPARE(plain.version(), from);
        must(Migrations(steps).bringUpToDate(plain.connection));
        QCOMPARE(plain.version(), 3);
        QCOMPARE(singleValue(plain.connection, u"SELECT group_concat(a) FROM one"_s).toString(), u"1,3"_s);
        QCOMPARE(must(Migrations(steps).check(plain.connection)), 3);
        QCOMPARE(QFile::exists(backupOf(from)), from == 1 || from == 2);
    }

    void theBackupIsTheDatabaseBefore()
    {
        const Plain plain(path());
        must(Migrations(steps.first(1)).bringUpToDate(plain.connection));
        must(Migrations(steps).bringUpToDate(plain.connection));
        QCOMPARE(QFile::permissions(backupOf(1)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const QString copy = m_dir->filePath(u"restored.db"_s);
        QVERIFY(QFile::copy(backupOf(1), copy));
        QVERIFY(QDir(m_dir->path()).entryList({u"*.part"_s}).isEmpty());
        {
            QSqlDatabase restored = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"restored"_s);
            restored.setDatabaseName(copy);
            QVERIFY(restored.open());
            QCOMPARE(must(Migrations(steps).check(restored)), 1);
            QCOMPARE(restored.tables(), QStringList{u"one"_s});
        }
        QSqlDatabase::removeDatabase(u"restored"_s);
    }

    void aFailingStepLeavesTheVersionBefore()
    {
        const Plain plain(path());
        const QStringList bad{steps[0],
                              steps[1] + u"INSERT INTO one VALUES (2);\nINSERT INTO nowhere VALUES (1);\n"_s};
        must(Migrations(steps.first(1)).bringUpToDate(plain.connection));
        QVERIFY(!Migrations(bad).bringUpToDate(plain.connection));
        QCOMPARE(plain.version(), 1);
        QCOMPARE(plain.tables(), QStringList{u"one"_s});
        QCOMPARE(singleValue(plain.connection, u"SELECT group_concat(a) FROM one"_s).toString(), u"1"_s);
        QVERIFY(QFile::exists(backupOf(1)));
        must(Migrations(steps).bringUpToDate(plain.connection)); // and a good one goes on from there
        QCOMPARE(plain.version(), 3);
    }

    void withoutABackupNothingBegins()
    {
        const Plain plain(path());
        must(Migrations(steps.first(1)).bringUpToDate(plain.connection));
        QVERIFY(QDir().mkpath(backupOf(1) + u".part/occupied"_s));
        QVERIFY(!Migrations(steps).bringUpToDate(plain.connection));
        QCOMPARE(plain.version(), 1);
    }

    void newerIsRefused()
    {
        const Plain plain(path());
        must(Migrations(steps).bringUpToDate(plain.connection));
        const auto checked = Migrations(steps.first(2)).check(plain.connection);
        QVERIFY(!checked);
        QCOMPARE(nameOf(checked.error().cause), nameOf(ErrorCause::StoreTooNew));
    }

    void theShippedStepsMakeStrictTables()
    {
        const auto writer = must(StoreWriter::open(path()));
        QCOMPARE(singleValue(writer->connection(),
                             u"SELECT group_concat(name) FROM pragma_table_list "
                             "WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"_s)
                     .toString(),
                 QString());
        QCOMPARE(singleValue(writer->connection(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

private:
    QString path() const { return m_dir->filePath(u"postbag.db"_s); }
    QString backupOf(int version) const { return path() + u".v%1.backup"_s.arg(version); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
