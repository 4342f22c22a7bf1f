// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/Indexer.h"

#include "core/store/BodyBlob.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "core/store/search/SearchText.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr qsizetype wordsOfPart = 256 * 1024;
constexpr qsizetype wordsOfMessage = 8 * 1024 * 1024;

/// All that the index takes of a message that is too big to be held as a whole.
QByteArray wordsOfBigBody(const QSqlDatabase& database, qint64 body)
{
    MessageOutline outline(wordsOfPart, wordsOfMessage);
    const auto read = BodyBlob(database, body, BodyBlob::Access::Read)
                          .forEachPiece([&](QByteArrayView piece) -> Result<void> {
                              outline.add(piece);
                              return {};
                          });
    if (!read)
        throw SqlFailure{read.error()};
    return outline.text();
}

} // namespace

Result<int> Indexer::step(std::chrono::milliseconds time)
{
    return guarded([&] {
        const auto until = std::chrono::steady_clock::now() + time;
        Statement next(m_database,
                       u"SELECT message.id, body.id, iif(body.size < ?, body.data, NULL) FROM message "
                       "JOIN body ON body.id = message.body "
                       "WHERE indexed = 0 ORDER BY message.id DESC LIMIT 1"_s);
        Statement insert(m_database,
                         u"INSERT OR REPLACE INTO message_text (rowid, subject, sender, recipients, body, "
                         "attachments) VALUES (?, ?, ?, ?, ?, ?)"_s);
        Statement mark(m_database, u"UPDATE message SET indexed = 1 WHERE id = ?"_s);
        int indexed = 0;
        Transaction transaction(m_database);
        do {
            MessageId id;
            QByteArray raw;
            if (Rows rows = next.rows(SpilledMessage::threshold.value); rows.next()) {
                id = {rows.integer(0)};
                raw = rows.isNull(2) ? wordsOfBigBody(m_database, rows.integer(1)) : rows.bytes(2);
            }
            if (!id)
                break;
            const SearchText text = searchTextOf(raw);
            insert.run(id, text.subject, text.sender, text.recipients, text.body, text.attachments);
            mark.run(id);
            ++indexed;
        } while (std::chrono::steady_clock::now() < until);
        if (indexed > 0)
            transaction.commit();
        return indexed;
    });
}

Result<void> Indexer::finish()
{
    while (true) {
        const auto indexed = step(std::chrono::milliseconds(500));
        if (!indexed)
            return indexed.error();
        if (*indexed == 0)
            return {};
    }
}

} // namespace postbag
