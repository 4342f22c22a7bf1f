// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>

namespace postbag {

/// A message that a server lists under a key that the ledger does not know.
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

/// Finds stored messages under the new keys that a server gave them, without their bodies.
///
/// Certain is only this: the whole header is the same, but for the fields that servers rewrite; the announced
/// size is that of the stored bytes, or the one that was announced before; and neither side has it twice. All
/// else is for Deposit, which compares contents: a message fetched twice is better than one never fetched.
class Recognition
{
public:
    explicit Recognition(QSqlDatabase database) : m_database(std::move(database)) {}

    /// Among the messages that the ledger has under `vanished`, whole and not deleted here, finds `listed`
    /// and moves their entries to the new keys, in one transaction: they are as stored as before, and
    /// nobody's removal is wanted. Answers what it moved.
    Result<QList<RenumberedMessage>> recognise(AccountId account, const QSet<ServerKey>& vanished,
                                               const QList<ListedHeader>& listed);

private:
    QSqlDatabase m_database;
};

} // namespace postbag
