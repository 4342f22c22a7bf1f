// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ServerLedger.h"

#include "core/store/LedgerTable.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace postbag {

ServerLedger::ServerLedger(const QSqlDatabase& database) : m_database(database) {}

Result<LedgerSnapshot> ServerLedger::of(AccountId account) const
{
    return guarded([&] {
        LedgerSnapshot snapshot;
        Statement select(m_database,
                         u"SELECT key, %1 FROM ledger WHERE account = ?"_s.arg(LedgerTable::columns));
        Rows rows = select.rows(account);
        while (rows.next())
            snapshot.insert(rows.key(0), LedgerTable::rowIn(rows, 1).entry);
        return snapshot;
    });
}

Result<qint64> ServerLedger::alsoOnServer(AccountId account) const
{
    return guarded([&] { return countAlsoOnServer(m_database, account); });
}

Result<void> ServerLedger::wantRemoval(AccountId account, const QList<ServerKey>& keys)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement update(m_database,
                         u"UPDATE ledger SET state = CASE state WHEN %4 THEN %4 ELSE %1 END "
                         "WHERE account = ? AND key = ? AND complete = 1 AND state IN (%1, %2, %3, %4)"_s
                             .arg(static_cast<int>(LedgerState::RemovalWanted))
                             .arg(static_cast<int>(LedgerState::Stored))
                             .arg(static_cast<int>(LedgerState::Removed))
                             .arg(static_cast<int>(LedgerState::StillListed)));
        for (const ServerKey& key : keys)
            if (update.run(account, key) == 0)
                throw SqlFailure{
                    {ErrorCause::StoreFailed, "removal wanted of a message that is not stored", {}}};
        transaction.commit();
    });
}

Result<void> ServerLedger::damaged(AccountId account, const QList<ServerKey>& keys)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement update(m_database, u"UPDATE ledger SET complete = 0, attempts = 0, state = %1 "
                                     "WHERE account = ? AND key = ? AND state IN (%1, %2, %3)"_s
                                         .arg(static_cast<int>(LedgerState::Stored))
                                         .arg(static_cast<int>(LedgerState::RemovalWanted))
                                         .arg(static_cast<int>(LedgerState::StillListed)));
        for (const ServerKey& key : keys)
            update.run(account, key);
        transaction.commit();
    });
}

Result<void> ServerLedger::removed(AccountId account, const QList<ServerKey>& keys, const QDateTime& at)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement update(m_database,
                         u"UPDATE ledger SET state = %1, removed_ms = ? WHERE account = ? AND key = ? "
                         "AND state IN (%2, %3, %4)"_s.arg(static_cast<int>(LedgerState::Removed))
                             .arg(static_cast<int>(LedgerState::Stored))
                             .arg(static_cast<int>(LedgerState::RemovalWanted))
                             .arg(static_cast<int>(LedgerState::StillListed)));
        for (const ServerKey& key : keys)
            update.run(at, account, key);
        transaction.commit();
    });
}

Result<void> ServerLedger::doubt(AccountId account, const QList<ServerKey>& keys)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement update(m_database, u"UPDATE ledger SET complete = 0, attempts = attempts + 1 "
                                     "WHERE account = ? AND key = ? AND state IN (%1, %2)"_s
                                         .arg(static_cast<int>(LedgerState::Stored))
                                         .arg(static_cast<int>(LedgerState::RemovalWanted)));
        for (const ServerKey& key : keys)
            update.run(account, key);
        transaction.commit();
    });
}

Result<void> ServerLedger::confirm(AccountId account, const QList<ServerKey>& keys, int serverRevision)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement update(m_database,
                         u"UPDATE ledger SET server_revision = ? WHERE account = ? AND key = ?"_s);
        for (const ServerKey& key : keys)
            update.run(serverRevision, account, key);
        transaction.commit();
    });
}

Result<void> ServerLedger::forget(AccountId account, const QList<ServerKey>& keys)
{
    return guarded([&] {
        Transaction transaction(m_database);
        LedgerTable table(m_database);
        for (const ServerKey& key : keys)
            table.erase(account, key);
        transaction.commit();
    });
}

Result<void> ServerLedger::skipped(AccountId account, const QList<SkippedMessage>& messages)
{
    return guarded([&] {
        Transaction transaction(m_database);
        LedgerTable table(m_database);
        for (const SkippedMessage& message : messages) {
            Q_ASSERT(!standsForMessage(message.reason));
            const auto known = table.find(account, message.key);
            if (known && standsForMessage(known->entry.state))
                continue;
            LedgerEntry entry;
            entry.state = message.reason;
            entry.size = message.size;
            entry.at = message.at;
            entry.attempts = known ? known->entry.attempts : 0;
            if (message.reason == LedgerState::Refused)
                ++entry.attempts;
            table.put(account, message.key, {entry, {}});
        }
        transaction.commit();
    });
}

Result<void> ServerLedger::retry(AccountId account, const QList<ServerKey>& keys)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement update(
            m_database, u"UPDATE ledger SET state = CASE complete WHEN 1 THEN %1 ELSE state END, "
                        "attempts = 0 WHERE account = ? AND key = ? AND (state IN (%2, %3) OR complete = 0)"_s
                            .arg(static_cast<int>(LedgerState::Wanted))
                            .arg(static_cast<int>(LedgerState::TooBig))
                            .arg(static_cast<int>(LedgerState::Refused)));
        for (const ServerKey& key : keys)
            update.run(account, key);
        transaction.commit();
    });
}

Result<void> ServerLedger::forget(AccountId account)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement(m_database, u"DELETE FROM ledger WHERE account = ?"_s).run(account);
        transaction.commit();
    });
}

} // namespace postbag
