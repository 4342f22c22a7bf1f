// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include <QSqlError>

#include <sqlite3.h>

namespace postbag {
namespace {

ErrorCause causeOf(int code)
{
    switch (code) {            // extended codes first: they say more
    case SQLITE_IOERR_SHMSIZE: // the -shm file could not grow
        return ErrorCause::DiskFull;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCause::StoreDamaged;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCause::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCause::StoreDamaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return ErrorCause::StoreUnwritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCause::CollectedElsewhere;
    default:
        return ErrorCause::StoreFailed;
    }
}

} // namespace

Error storeError(sqlite3* connection)
{
    const int code = sqlite3_extended_errcode(connection);
    return {causeOf(code), "SQLite " + std::to_string(code) + ": " + sqlite3_errmsg(connection), {}};
}

Error storeError(const QSqlError& error)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    // Only what SQLite says about itself: QSqlError::text() never contains bound values.
    return {known ? causeOf(code) : ErrorCause::StoreFailed,
            "SQLite " + error.nativeErrorCode().toStdString() + ": " + error.text().toStdString(),
            {}};
}

} // namespace postbag
