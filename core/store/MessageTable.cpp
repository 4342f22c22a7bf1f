// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageTable.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

std::optional<MessageId> firstId(Rows rows)
{
    if (!rows.next())
        return {};
    return MessageId{rows.integer(0)};
}

} // namespace

MessageTable::MessageTable(const QSqlDatabase& database)
    : m_insert(database, u"INSERT INTO message (account, folder, body, sha256, server_key, date_ms, "
                         u"received_ms, size, seen, "
                         "has_attachments, subject, from_name, from_address, message_id, in_reply_to) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_replaceBody(database,
                    u"UPDATE message SET body = ?, sha256 = ?, size = ?, has_attachments = ?, subject = ?, "
                    u"from_name = ?, "
                    "from_address = ?, message_id = ?, in_reply_to = ?, indexed = 0 WHERE id = ?"_s),
      m_setKey(database, u"UPDATE message SET server_key = ? WHERE id = ?"_s),
      m_folderOf(database, u"SELECT folder FROM message WHERE id = ?"_s),
      m_outsideTrash(database, u"SELECT message.id FROM message JOIN folder ON folder.id = message.folder "
                               "WHERE message.body = ? AND folder.kind = 0 LIMIT 1"_s),
      m_unclaimed(database, u"SELECT id FROM message WHERE body = ? AND account = ? "
                            "AND NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.message = message.id) "
                            "ORDER BY id LIMIT 1"_s)
{}

MessageId MessageTable::insert(const NewMessage& message, const MessageSummary& summary)
{
    const QDateTime date = summary.date.isValid() ? summary.date : message.received;
    m_insert.run(message.account, message.folder, message.body.id, message.body.sha256, message.key, date,
                 message.received, message.size.value, message.seen, summary.hasAttachments, summary.subject,
                 summary.fromName, summary.fromAddress, summary.messageId, summary.inReplyTo);
    return {m_insert.insertedId()};
}

void MessageTable::replaceBody(MessageId message, const BodyRef& body, ByteCount size,
                               const MessageSummary& summary)
{
    m_replaceBody.run(body.id, body.sha256, size.value, summary.hasAttachments, summary.subject,
                      summary.fromName, summary.fromAddress, summary.messageId, summary.inReplyTo, message);
}

void MessageTable::setKey(MessageId message, const ServerKey& key)
{
    m_setKey.run(key, message);
}

FolderId MessageTable::folderOf(MessageId message)
{
    Rows rows = m_folderOf.rows(message);
    return rows.next() ? FolderId{rows.integer(0)} : FolderId{};
}

std::optional<MessageId> MessageTable::outsideTrash(qint64 body)
{
    return firstId(m_outsideTrash.rows(body));
}

std::optional<MessageId> MessageTable::unclaimed(AccountId account, qint64 body)
{
    return firstId(m_unclaimed.rows(body, account));
}

} // namespace postbag
