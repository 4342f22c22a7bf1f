// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"
#include "core/store/StoreValues.h"

#include <optional>

namespace postbag {

/// Reads stored messages back before their originals leave a server.
///
/// It reads through a connection of its own, whose cache never held what was written: what it compares is
/// what the writer's commit put into the files, through SQLite's page format and checksums of the log. That
/// finds what went wrong on the way from the received bytes to the files, in memory, in a driver, in a query
/// of ours, and damage since an earlier run. It does not prove what is on the platters: right after a commit
/// the system answers from its own cache. For that there is only the word of fsync (synchronous=FULL).
class StoredCopies
{
public:
    explicit StoredCopies(QString databasePath) : m_path(std::move(databasePath)) {}

    /// Those of these keys whose stored bytes are not there, or not those of the ledger's SHA-256. A message
    /// that was deleted here is not asked for.
    Result<QList<ServerKey>> damaged(AccountId account, const QList<ServerKey>& keys);

private:
    QString m_path;
    std::optional<Database> m_database;
};

} // namespace postbag
