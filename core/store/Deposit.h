// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/BodyTable.h"
#include "core/store/FolderTable.h"
#include "core/store/LedgerTable.h"
#include "core/store/MessageTable.h"

namespace postbag {

/// What becomes of one fetched message: the rules that keep I2 (per account and ServerKey at most one stored
/// copy). Inside the caller's transaction; throws SqlFailure.
///
/// - The key is known: a duplicate, also if its message was deleted here. It may complete what came
///   incomplete before: as more bytes, or as the same again. But a key that the server gave up (Removed) and
///   that now brings other content was reused: new mail. With the same content it is StillListed.
/// - A key left aside before (too big, refused) is new.
/// - A new key with content that the account has under a key that vanished from the server: renumbered, a
/// duplicate.
/// - A new key with content that the account has under another key with the same Gmail id: a duplicate, under
///   another label.
/// - A new key with content of a message that no entry stands for (the ledger was forgotten): a duplicate.
/// - Everything else is new. Equal content shares one body.
class Deposit
{
public:
    explicit Deposit(const QSqlDatabase& database);

    /// A message with what can be known of it without the database, so that the write lock is held shortly.
    struct Prepared {
        const FetchedMessage* message;
        QByteArray sha256;
        MessageSummary summary;
    };
    static Prepared prepare(const FetchedMessage& message);

    /// Notes in `change` what it changed.
    CommittedMessage place(const Prepared& prepared, StoreChange& change);

private:
    void requireAccount(AccountId account);
    CommittedMessage knownAlready(const Prepared& prepared, LedgerTable::Row row, StoreChange& change);
    bool cameTwiceAlike(const Prepared& prepared, const LedgerEntry& before);
    std::optional<CommittedMessage> renumbered(const Prepared& prepared);
    std::optional<CommittedMessage> labelled(const Prepared& prepared);
    std::optional<CommittedMessage> forgotten(const Prepared& prepared);
    CommittedMessage insert(const Prepared& prepared, StoreChange& change);
    BodyRef putBody(const Prepared& prepared);
    CommittedMessage duplicate(const Prepared& prepared, const LedgerTable::Row& row);

    Statement m_account;
    FolderTable m_folders;
    BodyTable m_bodies;
    MessageTable m_messages;
    LedgerTable m_ledger;
};

} // namespace postbag
