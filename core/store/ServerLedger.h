// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>

namespace postbag {

/// Owner of I2: what was collected from each account, whether or not the message is still here.
class ServerLedger
{
public:
    explicit ServerLedger(const QSqlDatabase& database);

    Result<LedgerSnapshot> of(AccountId account) const;
    /// As MessageReader::alsoOnServer().
    Result<qint64> alsoOnServer(AccountId account) const;
    /// The server is to be asked to remove these; durable before the asking. What is StillListed stays so.
    /// All or none: StoreFailed if one of them is not stored, or incomplete, so that nothing is ever removed
    /// that is not here.
    Result<void> wantRemoval(AccountId account, const QList<ServerKey>& keys);
    /// What is stored of these is damaged: they count as incomplete, and the next run fetches them again.
    Result<void> damaged(AccountId account, const QList<ServerKey>& keys);
    /// The server confirmed the removal of these.
    Result<void> removed(AccountId account, const QList<ServerKey>& keys, const QDateTime& at);
    /// The dialogue that brought these was out of step: each counts as incomplete, once more, so that it is
    /// fetched again and not removed before.
    Result<void> doubt(AccountId account, const QList<ServerKey>& keys);
    /// These were left aside.
    Result<void> skipped(AccountId account, const QList<SkippedMessage>& messages);
    /// Turns left-aside marks into Wanted, so that the next run fetches these whatever their size ("fetch
    /// anyway"). What came short each time is asked for as if it had come short for the first time.
    Result<void> retry(AccountId account, const QList<ServerKey>& keys);
    /// These keys stand for the messages that are stored under them, also on the server of this
    /// AccountSettings::serverRevision.
    Result<void> confirm(AccountId account, const QList<ServerKey>& keys, int serverRevision);
    /// The server has none of these any more, and may give their keys to other messages. What is stored of
    /// them stays.
    Result<void> forget(AccountId account, const QList<ServerKey>& keys);
    /// "Forget what was collected": the next run fetches everything again; content that is here is not stored
    /// twice.
    Result<void> forget(AccountId account);

private:
    QSqlDatabase m_database;
};

} // namespace postbag
