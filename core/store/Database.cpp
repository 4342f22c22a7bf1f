// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include "core/store/Migrations.h"
#include "core/store/PrivateFile.h"
#include "core/store/Statement.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

// Long enough for the other program's commit of a big batch on a slow disk.
const QString waitForOthers = u"QSQLITE_BUSY_TIMEOUT=10000"_s;

// SQLite takes what is shorter for an empty file.
constexpr qint64 smallestPage = 512;

// In milliseconds; longer than QLockFile takes to see that a lock was left behind by a crash.
constexpr int waitForTurn = 40'000;

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"postbag-store-%1"_s.arg(++count);
}

/// Storing a message changes some 20 pages in one statement, and SQLite keeps their old content for the case
/// that the statement fails. Beyond its standard of 64 KiB it does that in a temporary file, which took more
/// time than all the rest. It can be told before the first connection of the process only; after that nothing
/// is lost but time.
void keepStatementJournalsInMemory()
{
    constexpr int most = 1024 * 1024;
    [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, most);
}

void openConnection(const QString& name, const QString& path, const QString& options)
{
    keepStatementJournalsInMemory();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    if (!database.open())
        throw SqlFailure{storeError(database.lastError())};
    // Qt's connections are handed to the library that we are linked with: both must be the same one.
    if (singleValue(database, u"SELECT sqlite_source_id()"_s).toString() !=
        QLatin1StringView(sqlite3_sourceid()))
        throw SqlFailure{{ErrorCause::StoreFailed, "Qt's SQLite is another one than Postbag's", {}}};
}

/// A pragma that is not believed but read back: on some file systems WAL is refused without an error.
void require(const QSqlDatabase& database, const QString& pragma, const QString& value,
             const QString& readBack)
{
    execute(database, u"PRAGMA %1 = %2"_s.arg(pragma, value));
    const QString is = singleValue(database, u"PRAGMA %1"_s.arg(pragma)).toString();
    if (is != readBack)
        throw SqlFailure{{ErrorCause::StoreFailed,
                          u"PRAGMA %1 is %2 instead of %3"_s.arg(pragma, is, readBack).toStdString(),
                          {}}};
}

/// SQLite takes what is shorter than a page for an empty file, writes over it, and throws away the -wal
/// beside it. Here no store is ever that short: one is made under another name first.
void refuseStub(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists() && file.size() < smallestPage)
        throw SqlFailure{{ErrorCause::StoreDamaged,
                          file.size() == 0 ? "the file of the database is empty" : "this is not a database",
                          {}}};
}

void removeUnfinished(const QString& unfinished)
{
    for (const QString& file : {unfinished, unfinished + "-journal"_L1})
        QFile::remove(file);
}

/// The log of a database that was taken away: SQLite would play it into the new one. It may hold mail, so it
/// stays, under another name.
void setLogAside(const QString& log)
{
    const QFileInfo file(log);
    if (!file.exists() || (file.size() == 0 && QFile::remove(log)))
        return;
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
        aside = u"%1.left-%2"_s.arg(log).arg(number);
    if (!QFile::rename(log, aside))
        throw SqlFailure{{ErrorCause::StoreUnwritable, "cannot set aside " + log.toStdString(), {}}};
}

void syncToTheDisk(const QSqlDatabase& database)
{
    require(database, u"synchronous"_s, u"FULL"_s, u"2"_s);
    // macOS: without it fsync stops at the disk's cache.
    require(database, u"fullfsync"_s, u"ON"_s, u"1"_s);
}

bool isHotJournal(const Error& error)
{
    return error.detail.starts_with("SQLite " + std::to_string(SQLITE_READONLY_ROLLBACK) + ':');
}

} // namespace

Database::Database(QString connectionName) : m_connectionName(std::move(connectionName)) {}

Database::Database(Database&& other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, QString()))
{}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_connectionName, other.m_connectionName);
    return *this;
}

Database::~Database()
{
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<Database> Database::openForReading(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCause::StoreFailed, "there is no database " + path.toStdString(), {}};
    return guarded([&] {
        refuseStub(path);
        Database opened(newConnectionName());
        openConnection(opened.m_connectionName, path, u"QSQLITE_OPEN_READONLY;"_s + waitForOthers);
        const Migrations migrations = Migrations::shipped();
        const auto version = migrations.check(opened.connection());
        if (!version)
            throw SqlFailure{version.error()};
        if (*version < migrations.currentVersion())
            throw SqlFailure{{ErrorCause::StoreFailed, "the database must be brought up to date first", {}}};
        return opened;
    });
}

Result<Database> Database::openForWriting(const QString& path)
{
    const auto connect = [](const QString& file, const QString& options) {
        Database opened(newConnectionName());
        openConnection(opened.m_connectionName, file, options);
        return opened;
    };
    const auto makeWhole = [&connect](const QString& unfinished, const Migrations& migrations) {
        if (const auto made = createPrivateFile(unfinished); !made)
            throw SqlFailure{made.error()};
        const Database fresh = connect(unfinished, waitForOthers);
        // Twice SQLite's standard: bodies take a fifth less time to store and headers no more. It is for the
        // life of a store, and larger still would make each small change write more.
        execute(fresh.connection(), u"PRAGMA page_size = 8192"_s);
        syncToTheDisk(fresh.connection());
        if (const auto done = migrations.bringUpToDate(fresh.connection()); !done)
            throw SqlFailure{done.error()};
    };
    // Looked at through a connection that cannot write. (Never through an ordinary file: closing that would
    // take away the locks that this program holds on it.)
    const auto isInUse = [&connect](const QString& file, const Migrations& migrations) {
        if (QFileInfo(file).size() < smallestPage)
            return false;
        const auto current = guarded([&] {
            const Database look = connect(file, u"QSQLITE_OPEN_READONLY;"_s + waitForOthers);
            const auto version = migrations.check(look.connection());
            return version && *version == migrations.currentVersion() &&
                   singleValue(look.connection(), u"PRAGMA journal_mode"_s).toString() == u"wal"_s;
        });
        return current && *current;
    };
    return guarded([&] {
        const Migrations migrations = Migrations::shipped();
        const bool isCurrent = isInUse(path, migrations);
        // SQLite does not let two programs switch an empty file to WAL at once: the second is refused without
        // waiting. Without this lock (a folder that cannot be written) the database itself says what is
        // wrong. It is for the first time only: taking it waits for the disk.
        QLockFile turn(path + ".lock"_L1);
        if (!isCurrent && !turn.tryLock(waitForTurn) && turn.error() == QLockFile::LockFailedError)
            throw SqlFailure{{ErrorCause::CollectedElsewhere, "another program opens the database", {}}};
        if (!QFileInfo::exists(path)) {
            // Under its own name only when it is whole: an empty file there has lost what was in it.
            const QString unfinished = path + ".new"_L1;
            removeUnfinished(unfinished);
            const auto cleanUp = qScopeGuard([&unfinished] { removeUnfinished(unfinished); });
            makeWhole(unfinished, migrations);
            for (const QLatin1StringView log : {"-wal"_L1, "-journal"_L1})
                setLogAside(path + log);
            QFile::remove(path + "-shm"_L1);
            if (!QFile::rename(unfinished, path) && !QFileInfo::exists(path))
                throw SqlFailure{{ErrorCause::StoreUnwritable, "cannot name the new database", {}}};
        }
        refuseStub(path);
        if (!isCurrent) {
            // Looked at through a connection that cannot write, so that what is not ours stays as it is.
            const Database look = connect(path, u"QSQLITE_OPEN_READONLY;"_s + waitForOthers);
            const auto version = migrations.check(look.connection());
            // A crash at the very first write leaves a journal that only a writer may play back.
            if (!version && !isHotJournal(version.error()))
                throw SqlFailure{version.error()};
        }
        Database opened = connect(path, waitForOthers);
        const QSqlDatabase connection = opened.connection();
        // SQLite opens a file that it must not write all the same, and fails with the first change only.
        if (sqlite3_db_readonly(sqliteOf(connection), "main") != 0)
            throw SqlFailure{{ErrorCause::StoreUnwritable, "the file of the database is read-only", {}}};
        if (const auto version = migrations.check(connection); !version)
            throw SqlFailure{version.error()};
        require(connection, u"journal_mode"_s, u"WAL"_s, u"wal"_s);
        syncToTheDisk(connection);
        require(connection, u"foreign_keys"_s, u"ON"_s, u"1"_s);
        // A burst of mail must not leave a log of its size on the disk for ever.
        execute(connection, u"PRAGMA journal_size_limit = %1"_s.arg(mebibytes(64).value));
        if (const auto done = migrations.bringUpToDate(connection); !done)
            throw SqlFailure{done.error()};
        return opened;
    });
}

} // namespace postbag
