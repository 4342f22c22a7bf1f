// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LedgerTable.h"

using namespace Qt::StringLiterals;

namespace postbag {

const QString LedgerTable::columns = u"state, size, at_ms, sha256, complete, attempts, gmail_id, "
                                     "server_revision, message"_s;

LedgerTable::LedgerTable(const QSqlDatabase& database)
    : m_find(database, u"SELECT %1 FROM ledger WHERE account = ? AND key = ?"_s.arg(columns)),
      m_keysOf(database, u"SELECT key FROM ledger WHERE account = ? AND sha256 = ?"_s),
      m_copiesOf(database, u"SELECT %1 FROM ledger WHERE account = ? AND gmail_id = ? "
                           "AND sha256 IS NOT NULL ORDER BY message IS NULL"_s.arg(columns)),
      m_isShared(database, u"SELECT 1 FROM ledger WHERE message = ? LIMIT 1 OFFSET 1"_s),
      m_noteGmailId(database, u"UPDATE ledger SET gmail_id = ? WHERE account = ? AND key = ? "
                              "AND gmail_id IS NULL"_s),
      m_put(database,
            u"INSERT INTO ledger (account, key, state, size, at_ms, sha256, complete, attempts, gmail_id, "
            "server_revision, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET state = excluded.state, size = excluded.size, at_ms = excluded.at_ms, "
            "removed_ms = NULL, sha256 = excluded.sha256, complete = excluded.complete, "
            "attempts = excluded.attempts, gmail_id = excluded.gmail_id, "
            "server_revision = excluded.server_revision, message = excluded.message"_s),
      m_erase(database, u"DELETE FROM ledger WHERE account = ? AND key = ?"_s)
{}

LedgerTable::Row LedgerTable::rowIn(const Rows& rows, int first)
{
    Row row;
    row.entry.state = static_cast<LedgerState>(rows.integer(first));
    row.entry.size = {rows.integer(first + 1)};
    row.entry.at = rows.moment(first + 2);
    row.entry.sha256 = rows.bytes(first + 3);
    row.entry.complete = rows.flag(first + 4);
    row.entry.attempts = static_cast<int>(rows.integer(first + 5));
    row.entry.gmailId = static_cast<std::uint64_t>(rows.integer(first + 6));
    row.entry.serverRevision = static_cast<int>(rows.integer(first + 7));
    row.message = {rows.integer(first + 8)};
    row.entry.present = row.message || !standsForMessage(row.entry.state);
    return row;
}

std::optional<LedgerTable::Row> LedgerTable::find(AccountId account, const ServerKey& key)
{
    Rows rows = m_find.rows(account, key);
    if (!rows.next())
        return {};
    return rowIn(rows, 0);
}

QList<ServerKey> LedgerTable::keysOf(AccountId account, const QByteArray& sha256)
{
    QList<ServerKey> keys;
    Rows rows = m_keysOf.rows(account, sha256);
    while (rows.next())
        keys.append(rows.key(0));
    return keys;
}

QList<LedgerTable::Row> LedgerTable::copiesOf(AccountId account, std::uint64_t gmailId)
{
    QList<Row> copies;
    Rows rows = m_copiesOf.rows(account, gmailId);
    while (rows.next())
        if (Row copy = rowIn(rows, 0); standsForMessage(copy.entry.state))
            copies.append(copy);
    return copies;
}

bool LedgerTable::isShared(MessageId message)
{
    return m_isShared.rows(message).next();
}

void LedgerTable::noteGmailId(AccountId account, const ServerKey& key, std::uint64_t gmailId)
{
    m_noteGmailId.run(gmailId, account, key);
}

void LedgerTable::put(AccountId account, const ServerKey& key, const Row& row)
{
    const LedgerEntry& entry = row.entry;
    const QVariant sha256 = entry.sha256.isEmpty() ? bound(nullptr) : bound(entry.sha256);
    const QVariant gmailId = entry.gmailId == 0 ? bound(nullptr) : bound(entry.gmailId);
    m_put.run(account, key, entry.state, entry.size.value, entry.at, sha256, entry.complete, entry.attempts,
              gmailId, entry.serverRevision, row.message);
}

void LedgerTable::erase(AccountId account, const ServerKey& key)
{
    m_erase.run(account, key);
}

qint64 countAlsoOnServer(const QSqlDatabase& database, AccountId account)
{
    Statement select(
        database, u"SELECT count(*) FROM ledger WHERE account = ? AND state IN (?, ?, ?) AND complete = 1"_s);
    Rows rows =
        select.rows(account, LedgerState::Stored, LedgerState::RemovalWanted, LedgerState::StillListed);
    rows.next();
    return rows.integer(0);
}

bool standsForMessage(LedgerState state)
{
    switch (state) {
    case LedgerState::Stored:
    case LedgerState::RemovalWanted:
    case LedgerState::Removed:
    case LedgerState::StillListed:
        return true;
    case LedgerState::TooBig:
    case LedgerState::Refused:
    case LedgerState::Wanted:
        return false;
    }
    return false;
}

} // namespace postbag
