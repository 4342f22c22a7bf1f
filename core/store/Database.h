// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>

class QSqlError;
struct sqlite3;

namespace postbag {

/// One connection to the store, owned: it closes with the object. Use it on the thread that opened it only.
/// WAL and synchronous=FULL; foreign keys on; private file (0600) under any umask.
class Database
{
public:
    /// Opens for reading and writing; makes the file and brings its schema up to date (a backup before the
    /// first step, each step one transaction). StoreTooNew leaves a newer file untouched; StoreDamaged,
    /// ProfileUnusable, DiskFull and StoreUnwritable say what else can be wrong.
    static Result<Database> openForWriting(const QString& path);
    /// Opens an existing, current database read-only. Never waits for a writer.
    static Result<Database> openForReading(const QString& path);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    QSqlDatabase connection() const;

private:
    explicit Database(QString connectionName);

    QString m_connectionName;
};

/// The Error for what SQLite reported: DiskFull, StoreDamaged, StoreUnwritable, CollectedElsewhere (busy),
/// StoreFailed.
Error storeError(const QSqlError& error);
/// The same for what it reported last on this connection.
Error storeError(sqlite3* connection);

} // namespace postbag
