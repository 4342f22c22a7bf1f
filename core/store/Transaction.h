// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace postbag {

/// One transaction: it takes the write lock at once and is rolled back unless commit() was reached.
/// Throws SqlFailure; for use inside guarded().
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Returns after the fsync.
    void commit();

private:
    void rollBack();

    QSqlDatabase m_database;
    bool m_open = true;
};

} // namespace postbag
