// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

/// Runs SQL on a file as some other program would.
void runForeign(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open");
        QSqlQuery query(database);
        for (const QString& statement : statements)
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

/// As long as it lives, this thread has the rights of the owner of a folder and its files, who is not root:
/// root may write everything.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(const QString& folder)
    {
        if (::geteuid() != 0)
            return;
        constexpr uid_t somebody = 65534;
        const QStringList files = QDir(folder).entryList(QDir::Files);
        for (const QString& file : QStringList{u"."_s} + files)
            if (::chown(qPrintable(folder + u'/' + file), somebody, somebody) != 0)
                qFatal("cannot give away a file");
        ::setfsuid(somebody);
    }
    ~OrdinaryUser() { ::setfsuid(::geteuid()); }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
};

struct Pragma {
    QString name;
    int value;
};

/// What a connection must say of itself for a commit to survive a power cut.
bool isDurable(const QSqlDatabase& database)
{
    return singleValue(database, u"PRAGMA journal_mode"_s).toString() == u"wal"_s &&
           singleValue(database, u"PRAGMA synchronous"_s).toInt() == 2;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whoever moves a damaged store away may leave its log behind.
    void theLogOfALostStoreIsNotPlayedIntoANewOne()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"postbag.db"_s);
        QByteArray log;
        {
            const auto lost = must(StoreWriter::open(path));
            for (int i = 0; i < 50; ++i)
                must(lost->folders().ensure(u"folder %1"_s.arg(i)));
            log = contentOf(path + u"-wal"_s);
            QVERIFY(log.size() > 100'000);
        }
        QVERIFY(QFile::remove(path));
        write(path + u"-wal"_s, log);
        const auto fresh = must(StoreWriter::open(path));
        QCOMPARE(singleValue(fresh->connection(), u"SELECT count(*) FROM folder WHERE kind = 0"_s).toInt(),
                 0);
        QCOMPARE(singleValue(fresh->connection(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(contentOf(path + u"-wal.left-1"_s), log);
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aNewDatabaseIsOursAndCurrent()
    {
        const Database database = must(Database::openForWriting(path()));
        QCOMPARE(singleValue(database.connection(), u"PRAGMA application_id"_s).toInt(), 0x50737442);
        QCOMPARE(singleValue(database.connection(), u"PRAGMA user_version"_s).toInt(),
                 Migrations::shipped().currentVersion());
        QCOMPARE(singleValue(database.connection(), u"PRAGMA foreign_keys"_s).toInt(), 1);
    }

    void commitsAreDurable()
    {
        const Database database = must(Database::openForWriting(path()));
        QVERIFY(isDurable(database.connection()));
        // The check can fail: a connection with a weaker setting is told from ours.
        execute(database.connection(), u"PRAGMA synchronous = NORMAL"_s);
        QVERIFY(!isDurable(database.connection()));
        const Database second = must(Database::openForWriting(path()));
        QVERIFY(isDurable(second.connection()));
    }

    void filesArePrivateUnderAnyUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("000") << 0;
        QTest::newRow("022") << 022;
        QTest::newRow("777") << 0777;
    }
    void filesArePrivateUnderAnyUmask()
    {
        QFETCH(int, mask);
        const mode_t before = umask(mode_t(mask));
        auto writer = StoreWriter::open(path());
        umask(before);
        must((*writer)->folders().ensure(u"A"_s));
        const QFileInfoList files = QDir(m_dir->path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // with -wal and -shm
        for (const QFileInfo& file : files) {
            struct stat status = {};
            QCOMPARE(stat(QFile::encodeName(file.filePath()).constData(), &status), 0);
            QCOMPARE(int(status.st_mode & 0777), 0600);
        }
    }

    void whatIsNotOursStaysUntouched_data()
    {
        QTest::addColumn<QByteArray>("content"); // empty: made with the statements
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<ErrorCause>("cause");
        const QStringList none;
        QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(500) << none
                              << ErrorCause::StoreDamaged;
        QTest::newRow("short text") << QByteArray("x") << none << ErrorCause::StoreDamaged;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << none << ErrorCause::StoreDamaged;
        QTest::newRow("database of another program")
            << QByteArray()
            << QStringList{u"CREATE TABLE recipe (name)"_s, u"INSERT INTO recipe VALUES ('soup')"_s}
            << ErrorCause::StoreDamaged;
        QTest::newRow("emptied") << QByteArray() << QStringList{u"CREATE TABLE a (b)"_s, u"DROP TABLE a"_s}
                                 << ErrorCause::StoreDamaged;
        QTest::newRow("empty database of another program")
            << QByteArray() << QStringList{u"PRAGMA application_id = 12345"_s} << ErrorCause::StoreDamaged;
        QTest::newRow("newer") << QByteArray()
                               << QStringList{u"CREATE TABLE account (future)"_s,
                                              u"PRAGMA application_id = 0x50737442"_s,
                                              u"PRAGMA user_version = 9999"_s}
                               << ErrorCause::StoreTooNew;
        QTest::newRow("newer, in WAL mode")
            << QByteArray()
            << QStringList{u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE account (future)"_s,
                           u"PRAGMA application_id = 0x50737442"_s, u"PRAGMA user_version = 9999"_s}
            << ErrorCause::StoreTooNew;
        QTest::newRow("ours without tables")
            << QByteArray()
            << QStringList{u"PRAGMA application_id = 0x50737442"_s, u"PRAGMA user_version = 1"_s}
            << ErrorCause::StoreDamaged;
    }
    void whatIsNotOursStaysUntouched()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, statements);
        QFETCH(ErrorCause, cause);
        if (content.isEmpty())
            runForeign(path(), statements);
        else
            write(path(), content);
        const QByteArray before = contentOf(path());
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto writing = Database::openForWriting(path());
            QVERIFY(!writing);
            QCOMPARE(nameOf(writing.error().cause), nameOf(cause));
            const auto reading = Database::openForReading(path());
            QVERIFY(!reading);
            QCOMPARE(nameOf(reading.error().cause), nameOf(cause));
            QCOMPARE(contentOf(path()), before);
        }
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
        QVERIFY2(files.filter(u"backup"_s).isEmpty(), qPrintable(files.join(u' ')));
    }

    void aCutDatabaseIsDamagedAndStaysSo()
    {
        {
            const auto writer = must(StoreWriter::open(path()));
            must(writer->folders().ensure(u"A"_s));
        }
        const QByteArray half = contentOf(path()).first(QFileInfo(path()).size() / 2);
        write(path(), half);
        const auto opened = StoreWriter::open(path());
        QVERIFY(!opened);
        QCOMPARE(nameOf(opened.error().cause), nameOf(ErrorCause::StoreDamaged));
        QCOMPARE(contentOf(path()), half);
    }

    void anEmptyFileHasLostItsMail_data()
    {
        QTest::addColumn<bool>("withLog");
        QTest::newRow("alone") << false;
        QTest::newRow("with commits in the log") << true;
    }
    void anEmptyFileHasLostItsMail()
    {
        QFETCH(bool, withLog);
        const QString log = path() + u"-wal"_s;
        write(path(), {});
        if (withLog)
            write(log, QByteArray(4096, 'x'));
        const auto writing = StoreWriter::open(path());
        QVERIFY(!writing);
        QCOMPARE(nameOf(writing.error().cause), nameOf(ErrorCause::StoreDamaged));
        const auto reading = MessageReader::open(path());
        QVERIFY(!reading);
        QCOMPARE(nameOf(reading.error().cause), nameOf(ErrorCause::StoreDamaged));
        QCOMPARE(QFileInfo(path()).size(), 0);
        QCOMPARE(QFileInfo(log).exists(), withLog);
    }

    void aCrashWhileTheStoreIsMadeLeavesNoStore()
    {
        write(path() + u".new"_s, QByteArray(3000, 'x'));
        write(path() + u".new-journal"_s, QByteArray(3000, 'x'));
        const auto writer = must(StoreWriter::open(path()));
        QCOMPARE(QDir(m_dir->path()).entryList({u"*.new*"_s}), QStringList());
        must(writer->folders().ensure(u"A"_s));
    }

    void whatAKilledProgramLeftIsRead()
    {
        // Copied while it is open: the commits are in the -wal file only, as after a kill.
        const QString copy = m_dir->filePath(u"copy.db"_s);
        {
            const auto writer = must(StoreWriter::open(path()));
            must(writer->folders().ensure(u"A"_s));
            QVERIFY(QFile::copy(path(), copy));
            QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
        }
        const auto reader = must(MessageReader::open(copy));
        QCOMPARE(must(reader->folders()).size(), 1);
        QVERIFY(StoreWriter::open(copy));
    }

    void readingNeedsADatabase()
    {
        const auto reading = Database::openForReading(path());
        QVERIFY(!reading);
        QVERIFY(!QFile::exists(path()));
    }

    void readersDoNotWaitForWriters()
    {
        const auto writer = must(StoreWriter::open(path()));
        must(writer->folders().ensure(u"A"_s));
        const auto reader = must(MessageReader::open(path()));
        execute(writer->connection(), u"BEGIN EXCLUSIVE"_s);
        execute(writer->connection(), u"UPDATE folder SET name = 'B'"_s);
        QCOMPARE(must(reader->folders()).first().name, u"A"_s);
        execute(writer->connection(), u"COMMIT"_s);
        QCOMPARE(must(reader->folders()).first().name, u"B"_s);
    }

    void readersCannotWrite()
    {
        const auto writer = must(StoreWriter::open(path()));
        const Database reading = must(Database::openForReading(path()));
        const auto outcome = guarded([&] { execute(reading.connection(), u"DELETE FROM folder"_s); });
        QVERIFY(!outcome);
        QCOMPARE(nameOf(outcome.error().cause), nameOf(ErrorCause::StoreUnwritable));
    }

    void aReadOnlyFileIsNoStore()
    {
        QVERIFY(StoreWriter::open(path()));
        const OrdinaryUser owner(m_dir->path());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        const auto writer = StoreWriter::open(path());
        QVERIFY(!writer);
        QCOMPARE(nameOf(writer.error().cause), nameOf(ErrorCause::StoreUnwritable));
        QVERIFY(MessageReader::open(path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(StoreWriter::open(path()));
    }

    void errorsHaveTheirCauses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("FULL") << u"13"_s << ErrorCause::DiskFull;
        QTest::newRow("IOERR_SHMSIZE") << u"4874"_s << ErrorCause::DiskFull;
        QTest::newRow("CORRUPT") << u"11"_s << ErrorCause::StoreDamaged;
        QTest::newRow("NOTADB") << u"26"_s << ErrorCause::StoreDamaged;
        QTest::newRow("IOERR_READ") << u"266"_s << ErrorCause::StoreDamaged;
        QTest::newRow("READONLY") << u"8"_s << ErrorCause::StoreUnwritable;
        QTest::newRow("READONLY_DBMOVED") << u"1032"_s << ErrorCause::StoreUnwritable;
        QTest::newRow("CANTOPEN") << u"14"_s << ErrorCause::StoreUnwritable;
        QTest::newRow("IOERR_FSYNC") << u"1034"_s << ErrorCause::StoreUnwritable;
        QTest::newRow("BUSY") << u"5"_s << ErrorCause::CollectedElsewhere;
        QTest::newRow("BUSY_SNAPSHOT") << u"517"_s << ErrorCause::CollectedElsewhere;
        QTest::newRow("CONSTRAINT") << u"19"_s << ErrorCause::StoreFailed;
        QTest::newRow("none") << QString() << ErrorCause::StoreFailed;
    }
    void errorsHaveTheirCauses()
    {
        QFETCH(QString, code);
        QFETCH(ErrorCause, cause);
        QCOMPARE(nameOf(storeError(QSqlError({}, {}, QSqlError::UnknownError, code)).cause), nameOf(cause));
    }

private:
    QString path() const { return m_dir->filePath(u"postbag.db"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
