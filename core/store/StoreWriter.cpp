// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreWriter.h"

#include "core/accounts/AccountStore.h"
#include "core/store/FolderStore.h"
#include "core/store/MailboxMarkTable.h"
#include "core/store/MessageWriter.h"
#include "core/store/RunLog.h"
#include "core/store/ServerLedger.h"
#include "core/store/StoredCopies.h"

#include <utility>

namespace postbag {

struct StoreWriter::Rooms {
    Rooms(const QSqlDatabase& database, const QString& path)
        : accounts(database, &change), folders(database, change), messages(database, change),
          ledger(database), marks(database), runs(database, change), copies(path)
    {}

    StoreChange change;
    AccountStore accounts;
    FolderStore folders;
    MessageWriter messages;
    ServerLedger ledger;
    MailboxMarkTable marks;
    RunLog runs;
    StoredCopies copies;
};

StoreWriter::StoreWriter(Database database, const QString& databasePath)
    : m_database(std::move(database)), m_rooms(std::make_unique<Rooms>(m_database.connection(), databasePath))
{}

StoreWriter::~StoreWriter() = default;

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const QString& databasePath)
{
    auto database = Database::openForWriting(databasePath);
    if (!database)
        return database.error();
    return std::unique_ptr<StoreWriter>(new StoreWriter(std::move(*database), databasePath));
}

AccountStore& StoreWriter::accounts()
{
    return m_rooms->accounts;
}

FolderStore& StoreWriter::folders()
{
    return m_rooms->folders;
}

MessageWriter& StoreWriter::messages()
{
    return m_rooms->messages;
}

ServerLedger& StoreWriter::ledger()
{
    return m_rooms->ledger;
}

MailboxMarkTable& StoreWriter::marks()
{
    return m_rooms->marks;
}

RunLog& StoreWriter::runs()
{
    return m_rooms->runs;
}

StoredCopies& StoreWriter::copies()
{
    return m_rooms->copies;
}

QSqlDatabase StoreWriter::connection() const
{
    return m_database.connection();
}

StoreChange StoreWriter::takeChange()
{
    return std::exchange(m_rooms->change, {});
}

} // namespace postbag
