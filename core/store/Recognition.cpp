// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Recognition.h"

#include "core/net/QtDigests.h"
#include "core/protocol/HeaderFingerprint.h"
#include "core/store/BodyBlob.h"
#include "core/store/LedgerTable.h"
#include "core/store/MessageTable.h"
#include "core/store/Transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

struct Stored {
    ServerKey key;
    ByteCount size;
    qsizetype count = 0; ///< how many are alike
};

/// Of the stored bytes, in the same way as the server's header.
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
    return QByteArray::fromStdString(header.take(QtDigests()));
}

} // namespace

Result<QList<RenumberedMessage>> Recognition::recognise(AccountId account, const QSet<ServerKey>& vanished,
                                                        const QList<ListedHeader>& listed)
{
    return guarded([&] {
        QHash<QByteArray, qsizetype> timesListed;
        for (const ListedHeader& header : listed)
            ++timesListed[header.fingerprint];

        Transaction transaction(m_database);
        QHash<QByteArray, Stored> stored;
        {
            Statement select(m_database, u"SELECT ledger.key, ledger.size, message.body FROM ledger "
                                         "JOIN message ON message.id = ledger.message "
                                         "WHERE ledger.account = ? AND ledger.complete = 1"_s);
            Rows rows = select.rows(account);
            while (rows.next()) {
                const ServerKey key = rows.key(0);
                if (!vanished.contains(key))
                    continue;
                Stored& one = stored[fingerprintOf(m_database, rows.integer(2))];
                one = {key, {rows.integer(1)}, one.count + 1};
            }
        }

        QList<RenumberedMessage> moved;
        LedgerTable ledger(m_database);
        MessageTable messages(m_database);
        for (const ListedHeader& header : listed) {
            const auto match = stored.constFind(header.fingerprint);
            if (header.fingerprint.isEmpty() || match == stored.cend() || match->count != 1 ||
                timesListed.value(header.fingerprint) != 1)
                continue;
            if (header.size != match->size && header.size != match->key.announcedSize())
                continue;
            auto row = ledger.find(account, match->key);
            if (!row)
                continue;
            // The state stays: a removal that was asked for under the old id is still wanted.
            ledger.erase(account, match->key);
            ledger.put(account, header.key, *row);
            messages.setKey(row->message, header.key);
            moved.append({match->key, header.key});
        }
        transaction.commit();
        return moved;
    });
}

} // namespace postbag
