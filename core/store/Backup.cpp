// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"

#include "core/store/Database.h"
#include "core/store/Migrations.h"
#include "core/store/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

// Pages in one step: a few MiB, so that cancelling takes a moment and a slow disk still shows progress.
constexpr int pagesPerStep = 512;
constexpr int waitForOthersMs = 10'000;

struct CloseConnection {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

Error errorOf(int code, const char* what)
{
    return storeError(QSqlError(QString::fromUtf8(sqlite3_errstr(code)), QString::fromLatin1(what),
                                QSqlError::UnknownError, QString::number(code)));
}

Result<Connection> open(const QString& path, int flags)
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK)
        return errorOf(code, "open");
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, waitForOthersMs);
    return connection;
}

/// The copy itself. The source is one read transaction, so that writers neither disturb it nor make it begin
/// again.
Result<void> copy(sqlite3* from, sqlite3* to, const StoreProgress& progress)
{
    if (const int code =
            sqlite3_exec(from, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr))
        return errorOf(code, "read");
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return errorOf(sqlite3_extended_errcode(to), "begin");
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const qint64 total = sqlite3_backup_pagecount(backup);
        cancelled = code == SQLITE_OK && !progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (cancelled)
        return Error{ErrorCause::CancelledByUser, "the backup was cancelled", {}};
    if (code != SQLITE_DONE)
        return errorOf(code, "copy");
    return {};
}

/// The file alone is the whole store: no -wal beside it that could be forgotten.
Result<void> becomeOneFile(sqlite3* database)
{
    if (const int code = sqlite3_exec(database, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr))
        return errorOf(code, "close");
    return {};
}

Result<void> copyInto(const QString& source, const QString& target, const StoreProgress& progress)
{
    const auto from = open(source, SQLITE_OPEN_READONLY);
    if (!from)
        return from.error();
    const auto to = open(target, SQLITE_OPEN_READWRITE);
    if (!to)
        return to.error();
    if (auto copied = copy(from->get(), to->get(), progress); !copied)
        return copied;
    return becomeOneFile(to->get());
}

} // namespace

Result<void> Backup::writeTo(const QString& path, const StoreProgress& progress) const
{
    if (auto ours = Database::openForReading(m_databasePath); !ours)
        return ours.error();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCause::ArchiveExists, path.toStdString() + " exists", {}};
    // Not the words of the store in what follows: that one is well.
    const QString unfinished = unfinishedName(path);
    if (const auto made = createPrivateFile(unfinished); !made)
        return Error{ErrorCause::ArchiveUnwritable, made.error().detail, {}};
    auto written = copyInto(m_databasePath, unfinished, progress);
    if (written)
        written = giveItsName(unfinished, path);
    if (!written)
        for (const QString& file :
             {unfinished, unfinished + "-journal"_L1, unfinished + "-wal"_L1, unfinished + "-shm"_L1})
            QFile::remove(file);
    if (!written && written.error().cause == ErrorCause::DiskFull)
        return Error{ErrorCause::ArchiveUnwritable, written.error().detail, {}};
    return written;
}

} // namespace postbag
