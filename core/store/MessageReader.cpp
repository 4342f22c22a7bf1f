// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageReader.h"

#include "core/accounts/AccountStore.h"
#include "core/store/BodyBlob.h"
#include "core/store/BodyTable.h"
#include "core/store/FolderRows.h"
#include "core/store/LedgerTable.h"
#include "core/store/MessageFilter.h"
#include "core/store/RunTable.h"
#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

const QString rowColumns = u"SELECT message.id, iif(account.removed = 0, account.id, 0), account.name, "
                           u"message.folder, subject, from_name, "
                           "from_address, date_ms, size, sha256, server_key, seen, has_attachments "
                           "FROM message LEFT JOIN account ON account.id = message.account WHERE "_s;

/// Why a server copy was left aside whose entry is in this state.
LedgerState reasonFor(LedgerState state)
{
    return state == LedgerState::RemovalWanted ? LedgerState::Stored : state;
}

MessageRow rowIn(const Rows& rows, const QHash<FolderId, QString>& paths)
{
    MessageRow row;
    row.id = {rows.integer(0)};
    row.account = {rows.integer(1)};
    row.accountName = rows.text(2);
    row.folder = {rows.integer(3)};
    row.folderPath = paths.value(row.folder);
    row.subject = rows.text(4);
    row.fromName = rows.text(5);
    row.fromAddress = rows.text(6);
    row.date = rows.moment(7);
    row.size = {rows.integer(8)};
    row.sha256 = rows.bytes(9);
    row.key = rows.key(10);
    row.seen = rows.flag(11);
    row.hasAttachments = rows.flag(12);
    return row;
}

qint64 sumOf(const QSqlDatabase& database, const QString& column)
{
    return singleValue(database, u"SELECT sum(%1) FROM tally JOIN folder ON folder.id = tally.folder "
                                 "WHERE folder.kind = 0"_s.arg(column))
        .toLongLong();
}

void requireSound(bool sound)
{
    if (!sound)
        throw SqlFailure{{ErrorCause::StoredCopyDamaged, "a message differs from its SHA-256", {}}};
}

struct Body {
    std::shared_ptr<const BodyBlob> blob;
    QByteArray sha256;
};

Body bodyOf(const QSqlDatabase& database, MessageId id)
{
    Statement select(database, u"SELECT body.id, body.sha256, body.encoding FROM message "
                               "JOIN body ON body.id = message.body WHERE message.id = ?"_s);
    Rows rows = select.rows(id);
    if (!rows.next())
        throw SqlFailure{{ErrorCause::StoreFailed, "there is no such message", {}}};
    requireSound(rows.integer(2) == 0);
    // The row is still open: it and the body are of one view of the store.
    return {std::make_shared<BodyBlob>(database, rows.integer(0), BodyBlob::Access::Read), rows.bytes(1)};
}

} // namespace

MessageReader::MessageReader(Database database) : m_database(std::move(database)) {}

MessageReader::~MessageReader() = default;

Result<std::unique_ptr<MessageReader>> MessageReader::open(const QString& databasePath)
{
    auto database = Database::openForReading(databasePath);
    if (!database)
        return database.error();
    return std::unique_ptr<MessageReader>(new MessageReader(std::move(*database)));
}

Result<QList<Folder>> MessageReader::folders() const
{
    return guarded([&] { return readFolders(m_database.connection()); });
}

Result<QList<AccountSettings>> MessageReader::accounts() const
{
    return AccountStore(m_database.connection()).all();
}

Result<qint64> MessageReader::unreadTotal() const
{
    return guarded([&] { return sumOf(m_database.connection(), u"unread"_s); });
}

Result<qint64> MessageReader::allMailTotal() const
{
    return guarded([&] { return sumOf(m_database.connection(), u"total"_s); });
}

Result<qint64> MessageReader::notIndexed() const
{
    return guarded([&] {
        return singleValue(m_database.connection(), u"SELECT count(*) FROM message WHERE indexed = 0"_s)
            .toLongLong();
    });
}

Result<qint64> MessageReader::count(const MessageQuery& query) const
{
    return guarded([&] {
        const QSqlDatabase database = m_database.connection();
        const bool one = query.scope == MessageQuery::Scope::OneFolder;
        SqlCondition condition;
        QString sql;
        if (query.search.simplified().isEmpty()) {
            sql = query.scope == MessageQuery::Scope::Unread ? u"SELECT sum(unread) FROM tally WHERE "_s
                                                             : u"SELECT sum(total) FROM tally WHERE "_s;
            condition.add(one ? u"folder = ?"_s : u"folder <> ?"_s,
                          {bound((one ? query.folder : trashIn(database)).value)});
            if (query.account)
                condition.add(u"account = ?"_s, {bound(query.account)});
        } else {
            sql = u"SELECT count(*) FROM message WHERE "_s;
            condition = conditionOf(query, database);
        }
        Statement select(database, sql + condition.sql);
        Rows rows = select.rowsFor(condition.values);
        rows.next();
        return rows.integer(0);
    });
}

Result<QList<MessageRow>> MessageReader::page(const MessageQuery& query,
                                              const std::optional<PageCursor>& after, int limit) const
{
    return guarded([&] {
        const QSqlDatabase database = m_database.connection();
        const bool newestFirst = query.order == MessageQuery::Order::NewestFirst;
        SqlCondition condition = conditionOf(query, database);
        if (after)
            condition.add(newestFirst ? u"(date_ms, message.id) < (?, ?)"_s
                                      : u"(date_ms, message.id) > (?, ?)"_s,
                          {bound(after->dateMs), bound(after->id)});
        const QString order = newestFirst ? u" ORDER BY date_ms DESC, message.id DESC LIMIT ?"_s
                                          : u" ORDER BY date_ms, message.id LIMIT ?"_s;
        const QHash<FolderId, QString> paths = readFolderPaths(database);
        QList<MessageRow> page;
        Statement select(database, rowColumns + condition.sql + order);
        Rows rows = select.rowsFor(condition.values << bound(limit));
        while (rows.next())
            page.append(rowIn(rows, paths));
        return page;
    });
}

Result<std::optional<MessageRow>> MessageReader::row(MessageId id) const
{
    return guarded([&]() -> std::optional<MessageRow> {
        const QSqlDatabase database = m_database.connection();
        const QHash<FolderId, QString> paths = readFolderPaths(database);
        Statement select(database, rowColumns + u"message.id = ?"_s);
        Rows rows = select.rows(id);
        if (!rows.next())
            return {};
        return rowIn(rows, paths);
    });
}

Result<QByteArray> MessageReader::raw(MessageId id) const
{
    return guarded([&] {
        const auto [blob, sha256] = bodyOf(m_database.connection(), id);
        QByteArray raw = blob->bytes();
        requireSound(contentHash(raw) == sha256);
        return raw;
    });
}

Result<MessageContent> MessageReader::content(MessageId id) const
{
    return guarded([&] {
        const auto [blob, sha256] = bodyOf(m_database.connection(), id);
        if (blob->size() >= SpilledMessage::threshold) {
            requireSound(blob->hash() == sha256);
            return MessageContent(blob);
        }
        QByteArray raw = blob->bytes();
        requireSound(contentHash(raw) == sha256);
        return MessageContent(std::move(raw));
    });
}

Result<std::optional<MessageOrigin>> MessageReader::origin(MessageId id) const
{
    return guarded([&]() -> std::optional<MessageOrigin> {
        Statement select(
            m_database.connection(),
            // It may be on the server under several keys; gone is it only when all of them are.
            u"SELECT account.name, account.host, message.server_key, received_ms, "
            "(SELECT iif(count(removed_ms) = count(*), max(removed_ms), NULL) FROM ledger "
            "WHERE ledger.message = message.id) "
            "FROM message LEFT JOIN account ON account.id = message.account WHERE message.id = ?"_s);
        Rows rows = select.rows(id);
        if (!rows.next())
            return {};
        return MessageOrigin{rows.text(0), rows.text(1), rows.key(2), rows.moment(3), rows.moment(4)};
    });
}

Result<QHash<AccountId, qint64>> MessageReader::unreadByAccount() const
{
    return guarded([&] {
        QHash<AccountId, qint64> unread;
        Statement select(
            m_database.connection(),
            u"SELECT account.id, coalesce((SELECT sum(unread) FROM tally JOIN folder "
            "ON folder.id = tally.folder WHERE tally.account = account.id AND folder.kind = 0), 0) "
            "FROM account WHERE removed = 0"_s);
        Rows rows = select.rows();
        while (rows.next())
            unread.insert({rows.integer(0)}, rows.integer(1));
        return unread;
    });
}

Result<qint64> MessageReader::alsoOnServer(AccountId account) const
{
    return guarded([&] { return countAlsoOnServer(m_database.connection(), account); });
}

Result<QList<SkippedMessage>> MessageReader::skipped(AccountId account) const
{
    return guarded([&] {
        QList<SkippedMessage> skipped;
        Statement select(m_database.connection(),
                         u"SELECT account, key, state, size, at_ms FROM ledger WHERE account = ? AND "
                         "(state IN (?, ?) OR (state IN (?, ?) AND complete = 0 AND attempts >= ? "
                         "AND message IS NOT NULL)) ORDER BY at_ms DESC"_s);
        Rows rows = select.rows(account, LedgerState::TooBig, LedgerState::Refused, LedgerState::Stored,
                                LedgerState::RemovalWanted, attemptsForTheRest);
        while (rows.next())
            skipped.append({{rows.integer(0)},
                            rows.key(1),
                            reasonFor(static_cast<LedgerState>(rows.integer(2))),
                            {rows.integer(3)},
                            rows.moment(4)});
        return skipped;
    });
}

Result<QList<RunReport>> MessageReader::runs(AccountId account, int limit) const
{
    return guarded([&] { return readRuns(m_database.connection(), account, limit); });
}

QSet<AccountId> MessageReader::failedLast() const
{
    QSet<AccountId> failed;
    if (const auto known = histories())
        for (auto account = known->cbegin(); account != known->cend(); ++account)
            if (account->failuresSince > 0)
                failed.insert(account.key());
    return failed;
}

Result<QHash<AccountId, MessageReader::AccountHistory>> MessageReader::histories() const
{
    return guarded([&] {
        const QSqlDatabase database = m_database.connection();
        QHash<AccountId, AccountHistory> histories;
        Statement select(database,
                         u"SELECT account.id, coalesce(success.id, 0), success.finished_ms FROM account "
                         "LEFT JOIN run AS success ON success.id = (SELECT max(id) FROM run "
                         "WHERE run.account = account.id AND cause IS NULL) WHERE account.removed = 0"_s);
        Statement failures(database,
                           u"SELECT count(*) FROM run WHERE account = ? AND id > ? AND cause <> ?"_s);
        const QString cancelled = QString::fromStdString(std::string(nameOf(ErrorCause::CancelledByUser)));
        Rows rows = select.rows();
        while (rows.next()) {
            const AccountId account{rows.integer(0)};
            AccountHistory history;
            history.lastSuccess = rows.moment(2);
            const QList<RunReport> newest = readRuns(database, account, 1);
            if (!newest.isEmpty())
                history.lastRun = newest.first();
            Rows failed =
                failures.rows(account, rows.integer(1), cancelled); // stopped by a person: no failure
            failed.next();
            history.failuresSince = static_cast<int>(failed.integer(0));
            histories.insert(account, history);
        }
        return histories;
    });
}

} // namespace postbag
