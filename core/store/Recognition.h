// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QHash>
#include <QSqlDatabase>

namespace postbag {

/// A message that a server lists, and what its header is.
struct ListedHeader {
    ServerKey key;
    ByteCount size;         ///< announced
    QByteArray fingerprint; ///< of its header (HeaderFingerprint, hexadecimal)
};

/// A stored message that has a new key on its server.
struct RenumberedMessage {
    ServerKey from;
    ServerKey to;
};

/// Finds which messages still have the header of what is stored under their key: then they are the same ones,
/// though an id may be given again (RFC 1939 §7). Reads only.
class StoredHeaders
{
public:
    StoredHeaders(AccountId account, QList<ListedHeader> listed);

    /// The next piece of the work, so that a big mailbox keeps nobody else from the store. True: there is
    /// more.
    Result<bool> proceed(const QSqlDatabase& database);
    /// What was found.
    const QSet<ServerKey>& same() const { return m_same; }

private:
    const AccountId m_account;
    QList<ListedHeader> m_listed;
    QSet<ServerKey> m_same;
};

/// Finds stored messages under the new keys that a server gave them, without their bodies.
///
/// Certain is only this: the whole header is the same, but for the fields that servers rewrite; the announced
/// size is that of the stored bytes, or the one that was announced before; and neither side has it twice. All
/// else is for Deposit, which compares contents: a message fetched twice is better than one never fetched.
class Recognition
{
public:
    /// Among the messages that the ledger has under `vanished`, whole and not deleted here, finds `listed`.
    Recognition(AccountId account, const QSet<ServerKey>& vanished, QList<ListedHeader> listed);

    /// The next piece of the work, so that a big mailbox keeps nobody else from the store. True: there is
    /// more. The last piece moves the entries of what was found to the new keys, in one transaction: they are
    /// as stored as before, and nobody's removal is wanted.
    Result<bool> proceed(const QSqlDatabase& database);
    /// What it moved.
    const QList<RenumberedMessage>& moved() const { return m_moved; }

private:
    struct Stored {
        ServerKey key;
        ByteCount size;
        qsizetype count = 0; ///< how many are alike
    };

    void readPiece(const QSqlDatabase& database);
    void moveAll(const QSqlDatabase& database);

    const AccountId m_account;
    const QList<ListedHeader> m_listed;
    QList<ServerKey> m_toRead;
    QHash<QByteArray, Stored> m_stored;
    QList<RenumberedMessage> m_moved;
};

} // namespace postbag
