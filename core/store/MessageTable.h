// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageSummary.h"
#include "core/store/BodyTable.h"
#include "core/store/Statement.h"

namespace postbag {

/// The rows of the message table, inside the caller's transaction. Throws SqlFailure.
class MessageTable
{
public:
    explicit MessageTable(const QSqlDatabase& database);

    struct NewMessage {
        AccountId account; ///< none: imported
        FolderId folder;
        BodyRef body;
        ServerKey key;
        QDateTime received;
        ByteCount size;
        bool seen = false;
    };

    MessageId insert(const NewMessage& message, const MessageSummary& summary);
    /// Gives a message other bytes, with what they say of themselves; it is to be indexed again.
    void replaceBody(MessageId message, const BodyRef& body, ByteCount size, const MessageSummary& summary);
    void setKey(MessageId message, const ServerKey& key);
    FolderId folderOf(MessageId message);
    /// A message with this body in any folder but the Trash.
    std::optional<MessageId> outsideTrash(qint64 body);
    /// A message of this account with this body that no ledger entry stands for: the ledger was forgotten.
    std::optional<MessageId> unclaimed(AccountId account, qint64 body);

private:
    Statement m_insert;
    Statement m_replaceBody;
    Statement m_setKey;
    Statement m_folderOf;
    Statement m_outsideTrash;
    Statement m_unclaimed;
};

} // namespace postbag
