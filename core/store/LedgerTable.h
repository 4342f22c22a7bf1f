// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Statement.h"

namespace postbag {

/// The rows of the ledger table, inside the caller's transaction. Throws SqlFailure.
class LedgerTable
{
public:
    explicit LedgerTable(const QSqlDatabase& database);

    struct Row {
        LedgerEntry entry;
        MessageId message; ///< none if it was deleted here
    };

    /// The columns that entryIn() reads.
    static const QString columns;
    static Row rowIn(const Rows& rows, int firstColumn);

    std::optional<Row> find(AccountId account, const ServerKey& key);
    /// The keys under which this account has had this content.
    QList<ServerKey> keysOf(AccountId account, const QByteArray& sha256);
    /// The entries of messages that this account has had under this id, those first whose message is here.
    QList<Row> copiesOf(AccountId account, std::uint64_t gmailId);
    /// Whether several entries stand for this message.
    bool isShared(MessageId message);
    /// Where none is known.
    void noteGmailId(AccountId account, const ServerKey& key, std::uint64_t gmailId);
    /// Writes an entry, over the one that the key has.
    void put(AccountId account, const ServerKey& key, const Row& row);
    void erase(AccountId account, const ServerKey& key);

private:
    Statement m_find;
    Statement m_keysOf;
    Statement m_copiesOf;
    Statement m_isShared;
    Statement m_noteGmailId;
    Statement m_put;
    Statement m_erase;
};

/// How many messages of this account are here and, as far as we know, still on its server. Looks at each
/// entry.
qint64 countAlsoOnServer(const QSqlDatabase& database, AccountId account);
/// Whether an entry in this state stands for a message that was stored.
bool standsForMessage(LedgerState state);

} // namespace postbag
