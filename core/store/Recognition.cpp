// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Recognition.h"

#include "core/net/QtDigests.h"
#include "core/protocol/HeaderFingerprint.h"
#include "core/store/BodyBlob.h"
#include "core/store/LedgerTable.h"
#include "core/store/MessageTable.h"
#include "core/store/Transaction.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

// Some ten milliseconds where the disk is quick.
constexpr qsizetype readAtOnce = 200;

/// Of the stored bytes, in the same way as the server's header. Empty where that proves nothing.
QByteArray fingerprintOf(const QSqlDatabase& database, qint64 body)
{
    const BodyBlob blob(database, body, BodyBlob::Access::Read);
    const qint64 most = std::min<qint64>(blob.size().value, HeaderFingerprint::mostBytes);
    HeaderFingerprint header;
    QByteArray piece;
    bool ended = false;
    // A header is rarely longer than the first piece.
    for (qint64 at = 0; at < most && !ended; at += piece.size()) {
        piece.resize(std::min<qint64>(most - at, 16 * 1024));
        blob.read(at, piece);
        header.add({piece.constData(), static_cast<std::size_t>(piece.size())});
        ended = piece.contains("\r\n\r\n") || piece.contains("\n\n");
    }
    if (!header.tellsApart())
        return {};
    return QByteArray::fromStdString(header.take(QtDigests()));
}

/// The body of the message that the ledger has under a key, whole and not deleted here.
class StoredBody
{
public:
    struct Body {
        ByteCount size;
        qint64 id = 0;
    };

    StoredBody(const QSqlDatabase& database, AccountId account)
        : m_account(account), m_select(database, u"SELECT ledger.size, message.body FROM ledger "
                                                 "JOIN message ON message.id = ledger.message "
                                                 "WHERE ledger.account = ? AND ledger.key = ? "
                                                 "AND ledger.complete = 1"_s)
    {}

    std::optional<Body> of(const ServerKey& key)
    {
        Rows rows = m_select.rows(m_account, key);
        if (!rows.next())
            return {};
        return Body{{rows.integer(0)}, rows.integer(1)};
    }

private:
    const AccountId m_account;
    Statement m_select;
};

} // namespace

StoredHeaders::StoredHeaders(AccountId account, QList<ListedHeader> listed)
    : m_account(account), m_listed(std::move(listed))
{}

Result<bool> StoredHeaders::proceed(const QSqlDatabase& database)
{
    return guarded([&] {
        StoredBody stored(database, m_account);
        for (qsizetype left = readAtOnce; left > 0 && !m_listed.isEmpty(); --left) {
            const ListedHeader header = m_listed.takeLast();
            const auto body = stored.of(header.key);
            if (body && !header.fingerprint.isEmpty() &&
                fingerprintOf(database, body->id) == header.fingerprint)
                m_same.insert(header.key);
        }
        return !m_listed.isEmpty();
    });
}

Recognition::Recognition(AccountId account, const QSet<ServerKey>& vanished, QList<ListedHeader> listed)
    : m_account(account), m_listed(std::move(listed)), m_toRead(vanished.begin(), vanished.end())
{}

Result<bool> Recognition::proceed(const QSqlDatabase& database)
{
    return guarded([&] {
        const bool allRead = m_toRead.isEmpty();
        if (allRead)
            moveAll(database);
        else
            readPiece(database);
        return !allRead;
    });
}

void Recognition::readPiece(const QSqlDatabase& database)
{
    StoredBody stored(database, m_account);
    for (qsizetype left = readAtOnce; left > 0 && !m_toRead.isEmpty(); --left) {
        const ServerKey key = m_toRead.takeLast();
        const auto body = stored.of(key);
        if (!body)
            continue;
        Stored& one = m_stored[fingerprintOf(database, body->id)];
        one = {key, body->size, one.count + 1};
    }
}

void Recognition::moveAll(const QSqlDatabase& database)
{
    QHash<QByteArray, qsizetype> timesListed;
    for (const ListedHeader& header : m_listed)
        ++timesListed[header.fingerprint];

    Transaction transaction(database);
    LedgerTable ledger(database);
    MessageTable messages(database);
    for (const ListedHeader& header : m_listed) {
        const auto match = m_stored.constFind(header.fingerprint);
        if (header.fingerprint.isEmpty() || match == m_stored.cend() || match->count != 1 ||
            timesListed.value(header.fingerprint) != 1)
            continue;
        if (header.size != match->size && header.size != match->key.announcedSize())
            continue;
        auto row = ledger.find(m_account, match->key);
        if (!row)
            continue;
        // The state stays: a removal that was asked for under the old id is still wanted.
        ledger.erase(m_account, match->key);
        ledger.put(m_account, header.key, *row);
        messages.setKey(row->message, header.key);
        m_moved.append({match->key, header.key});
    }
    transaction.commit();
}

} // namespace postbag
