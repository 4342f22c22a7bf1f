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
    explicit ServerLedger(QSqlDatabase database);

    Result<LedgerSnapshot> of(AccountId account) const;
    /// The server is to be asked to remove these; durable before the asking.
    Result<void> wantRemoval(AccountId account, const QList<ServerKey>& keys);
    /// The server confirmed the removal of these.
    Result<void> removed(AccountId account, const QList<ServerKey>& keys, const QDateTime& at);
    /// These were left aside.
    Result<void> skipped(AccountId account, const QList<SkippedMessage>& messages);
    /// Forgets a left-aside mark, so that the next run fetches the message whatever its size ("fetch anyway").
    Result<void> retry(AccountId account, const QList<ServerKey>& keys);
    /// "Forget what was collected": the next run fetches everything again; content that is here is not stored twice.
    Result<void> forget(AccountId account);

private:
    QSqlDatabase m_database;
};

} // namespace postbag
