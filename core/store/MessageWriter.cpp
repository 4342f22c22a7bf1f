// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageWriter.h"

#include "core/store/Deposit.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace postbag {

struct MessageWriter::Statements {
    explicit Statements(const QSqlDatabase& database)
        : deposit(database), bodies(database), messages(database), folders(database),
          setSeen(database, u"UPDATE message SET seen = ? WHERE id = ? AND seen <> ?"_s),
          move(database, u"UPDATE message SET folder = ? WHERE id = ?"_s),
          erase(database, u"DELETE FROM message WHERE id = ?"_s),
          foldersOfAccount(database, u"SELECT folder FROM tally WHERE account = ? AND total > 0"_s),
          eraseAccount(database, u"DELETE FROM message WHERE account = ?"_s)
    {}

    Deposit deposit;
    BodyTable bodies;
    MessageTable messages;
    FolderTable folders;
    Statement setSeen;
    Statement move;
    Statement erase;
    Statement foldersOfAccount;
    Statement eraseAccount;
};

MessageWriter::MessageWriter(const QSqlDatabase& database, StoreChange& change)
    : m_database(database), m_change(change), m_statements(std::make_unique<Statements>(m_database))
{}

MessageWriter::~MessageWriter() = default;

Result<QList<CommittedMessage>> MessageWriter::store(const QList<FetchedMessage>& messages)
{
    return guarded([&] {
        QList<Deposit::Prepared> prepared;
        prepared.reserve(messages.size());
        for (const FetchedMessage& message : messages)
            prepared.append(Deposit::prepare(message));

        QList<CommittedMessage> committed;
        committed.reserve(messages.size());
        StoreChange change;
        Transaction transaction(m_database);
        for (const Deposit::Prepared& one : prepared)
            committed.append(m_statements->deposit.place(one, change));
        transaction.commit();
        m_change.merge(change);
        return committed;
    });
}

Result<StoreOutcome> MessageWriter::import(QByteArray raw, FolderId folder)
{
    const auto outcomes = import({ImportedMessage{std::move(raw), false}}, folder);
    if (!outcomes)
        return outcomes.error();
    return outcomes->first();
}

Result<QList<StoreOutcome>> MessageWriter::import(const QList<ImportedMessage>& messages, FolderId folder)
{
    return guarded([&] {
        QList<StoreOutcome> outcomes;
        Transaction transaction(m_database);
        for (const ImportedMessage& imported : messages) {
            const BodyRef body = m_statements->bodies.put(imported.raw, contentHash(imported.raw));
            if (m_statements->messages.outsideTrash(body.id)) {
                outcomes << StoreOutcome::Duplicate; // a body that is known adds nothing
                continue;
            }
            MessageTable::NewMessage message;
            message.folder = folder;
            message.body = body;
            message.received = QDateTime::currentDateTimeUtc();
            message.size = {imported.raw.size()};
            message.seen = imported.seen;
            m_statements->messages.insert(message, summaryOf(imported.raw));
            outcomes << StoreOutcome::Collected;
        }
        transaction.commit();
        if (outcomes.contains(StoreOutcome::Collected))
            m_change.messagesIn.insert(folder);
        return outcomes;
    });
}

Result<void> MessageWriter::setSeen(const QList<MessageId>& messages, bool seen)
{
    return guarded([&] {
        StoreChange change;
        Transaction transaction(m_database);
        for (const MessageId message : messages)
            if (m_statements->setSeen.run(seen, message, seen) > 0)
                change.messagesIn.insert(m_statements->messages.folderOf(message));
        transaction.commit();
        m_change.merge(change);
    });
}

Result<void> MessageWriter::move(const QList<MessageId>& messages, FolderId folder)
{
    return guarded([&] {
        StoreChange change;
        Transaction transaction(m_database);
        for (const MessageId message : messages) {
            const FolderId from = m_statements->messages.folderOf(message);
            if (!from || from == folder)
                continue;
            m_statements->move.run(folder, message);
            change.messagesIn.insert(from);
            change.messagesIn.insert(folder);
        }
        transaction.commit();
        m_change.merge(change);
    });
}

Result<void> MessageWriter::remove(const QList<MessageId>& messages)
{
    return guarded([&] {
        StoreChange change;
        Transaction transaction(m_database);
        const FolderId trash = m_statements->folders.ensureTrash(change.folders);
        for (const MessageId message : messages) {
            const FolderId from = m_statements->messages.folderOf(message);
            if (!from)
                continue;
            if (from == trash)
                m_statements->erase.run(message);
            else
                m_statements->move.run(trash, message);
            change.messagesIn.insert(from);
            change.messagesIn.insert(trash);
        }
        transaction.commit();
        m_change.merge(change);
    });
}

Result<void> MessageWriter::removeAllOf(AccountId account)
{
    return guarded([&] {
        StoreChange change;
        Transaction transaction(m_database);
        {
            Rows rows = m_statements->foldersOfAccount.rows(account);
            while (rows.next())
                change.messagesIn.insert({rows.integer(0)});
        }
        m_statements->eraseAccount.run(account);
        transaction.commit();
        m_change.merge(change);
    });
}

} // namespace postbag
