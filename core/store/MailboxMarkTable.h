// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>

namespace postbag {

/// How far each mailbox was collected. A mark holds for the settings and the ledger that it was made
/// with: whatever changes one of them takes it away, by whichever way it comes.
class MailboxMarkTable
{
public:
    explicit MailboxMarkTable(QSqlDatabase database) : m_database(std::move(database)) {}

    /// Those that hold for these settings and for the ledger as it is now.
    Result<CollectedMarks> of(const AccountSettings& account) const;
    /// Keeps these in place of what was kept for their mailboxes, unless the ledger has changed since of().
    /// Inside the caller's transaction; throws SqlFailure.
    static void keep(const QSqlDatabase& database, AccountId account, const CollectedMarks& marks);

private:
    QSqlDatabase m_database;
};

} // namespace postbag
