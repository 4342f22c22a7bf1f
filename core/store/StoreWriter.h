// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Result.h"
#include "core/store/Database.h"
#include "core/store/StoreValues.h"

#include <memory>

namespace postbag {

class AccountStore;
class FolderStore;
class MailboxMarkTable;
class MessageWriter;
class RunLog;
class ServerLedger;
class StoredCopies;

/// Everything that changes the store, over one connection: the rooms are its members.
/// In the window it lives on the store thread (StoreThread); postbagctl uses it directly for single commands.
class StoreWriter
{
public:
    static Result<std::unique_ptr<StoreWriter>> open(const QString& databasePath);
    ~StoreWriter();

    AccountStore& accounts();
    FolderStore& folders();
    MessageWriter& messages();
    ServerLedger& ledger();
    MailboxMarkTable& marks();
    RunLog& runs();
    StoredCopies& copies();
    QSqlDatabase connection() const;

    /// What has changed since the last call; for the models.
    StoreChange takeChange();

private:
    struct Rooms;
    StoreWriter(Database database, const QString& databasePath);

    Database m_database;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace postbag
