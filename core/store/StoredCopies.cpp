// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoredCopies.h"

#include "core/store/BodyBlob.h"
#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// Damage is an answer here, whichever way SQLite puts it; a store that cannot be read at all is not.
bool isSound(const QSqlDatabase& database, qint64 body, const QByteArray& sha256)
{
    try {
        return BodyBlob(database, body, BodyBlob::Access::Read).hash() == sha256;
    } catch (const SqlFailure& failure) {
        if (failure.error.cause == ErrorCause::StoreDamaged)
            return false;
        throw;
    }
}

} // namespace

Result<QList<ServerKey>> StoredCopies::damaged(AccountId account, const QList<ServerKey>& keys)
{
    if (!m_database) {
        auto opened = Database::openForReading(m_path);
        if (!opened)
            return opened.error();
        m_database.emplace(std::move(*opened));
    }
    return guarded([&] {
        QList<ServerKey> damaged;
        const QSqlDatabase database = m_database->connection();
        Statement select(
            database,
            u"SELECT message.body, body.id IS NULL OR body.encoding <> 0, ledger.sha256 FROM ledger "
            "JOIN message ON message.id = ledger.message LEFT JOIN body ON body.id = message.body "
            "WHERE ledger.account = ? AND ledger.key = ?"_s);
        for (const ServerKey& key : keys) {
            Rows rows = select.rows(account, key);
            if (!rows.next())
                continue;
            if (rows.flag(1) || !isSound(database, rows.integer(0), rows.bytes(2)))
                damaged.append(key);
        }
        return damaged;
    });
}

} // namespace postbag
