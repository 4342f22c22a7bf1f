// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/ImportedMessage.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>

#include <memory>

namespace postbag {

/// Owner of I3: stored bytes equal received bytes. Writes messages with their bodies and ledger entries.
class MessageWriter
{
public:
    MessageWriter(const QSqlDatabase& database, StoreChange& change);
    ~MessageWriter();

    /// Stores these in one transaction, each with its ledger entry (I2), and answers after the fsync of the
    /// commit, in the same order. All or nothing.
    Result<QList<CommittedMessage>> store(const QList<FetchedMessage>& messages);
    /// The same for a message that came from no server (import): Duplicate if its content is here already, in
    /// any folder but the Trash.
    Result<StoreOutcome> import(QByteArray raw, FolderId folder);
    /// Many of them in one transaction, with one answer each.
    Result<QList<StoreOutcome>> import(const QList<ImportedMessage>& messages, FolderId folder);

    Result<void> setSeen(const QList<MessageId>& messages, bool seen);
    Result<void> move(const QList<MessageId>& messages, FolderId folder);
    /// Into the Trash; from the Trash for good. The ledger remembers: none of them is ever fetched again.
    Result<void> remove(const QList<MessageId>& messages);
    /// Deletes the local mail of an account for good, wherever it is filed; its ledger stays.
    Result<void> removeAllOf(AccountId account);

private:
    struct Statements;

    QSqlDatabase m_database;
    StoreChange& m_change;
    std::unique_ptr<Statements> m_statements;
};

} // namespace postbag
