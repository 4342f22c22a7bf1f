// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Result.h"
#include "core/store/Database.h"
#include "core/store/MessageContent.h"
#include "core/store/StoreValues.h"

#include <QHash>

#include <memory>
#include <optional>

namespace postbag {

/// Which messages a list shows.
struct MessageQuery {
    enum class Scope { AllMail, Unread, OneFolder };
    enum class Order { NewestFirst, OldestFirst };

    Scope scope = Scope::AllMail; ///< AllMail and Unread leave out the Trash, unless `search` names a folder
    FolderId folder;              ///< for OneFolder
    AccountId account;            ///< none: of every account
    QString search;               ///< as typed (SearchQuery); empty: no search
    Order order = Order::NewestFirst;

    bool operator==(const MessageQuery&) const = default;
};

/// Where the next page begins: after this row, by date and then id (keyset, never OFFSET).
struct PageCursor {
    qint64 dateMs = 0;
    MessageId id;
};

/// All reading, over one read-only connection of the caller's thread. Pages, never everything.
class MessageReader
{
public:
    static Result<std::unique_ptr<MessageReader>> open(const QString& databasePath);
    ~MessageReader();

    Result<QList<Folder>> folders() const;
    Result<QList<AccountSettings>> accounts() const;
    /// Unread messages outside the Trash.
    Result<qint64> unreadTotal() const;
    Result<qint64> allMailTotal() const;
    /// Messages that a search cannot find yet, because the index has not reached them.
    Result<qint64> notIndexed() const;

    Result<qint64> count(const MessageQuery& query) const;
    /// Up to `limit` rows after the cursor; from the beginning without one.
    Result<QList<MessageRow>> page(const MessageQuery& query, const std::optional<PageCursor>& after,
                                   int limit) const;
    Result<std::optional<MessageRow>> row(MessageId id) const;
    /// The exact bytes, checked against their SHA-256; StoreDamaged if they differ.
    Result<QByteArray> raw(MessageId id) const;
    /// The same for a message that may be too big for memory. It has been read and compared with its SHA-256
    /// when it is given.
    Result<MessageContent> content(MessageId id) const;
    Result<std::optional<MessageOrigin>> origin(MessageId id) const;

    /// The newest runs of an account, or of all accounts without one.
    Result<QList<RunReport>> runs(AccountId account, int limit) const;
    /// For each account: its newest run, its newest successful run's end, and how many runs failed since.
    struct AccountHistory {
        std::optional<RunReport> lastRun;
        QDateTime lastSuccess;
        int failuresSince = 0;
    };
    Result<QHash<AccountId, AccountHistory>> histories() const;
    /// The accounts whose last runs failed, as far as that can be read.
    QSet<AccountId> failedLast() const;
    /// Unread messages of each account, outside the Trash.
    Result<QHash<AccountId, qint64>> unreadByAccount() const;
    /// How many messages of this account are here and, as far as we know, still on its server: those that a
    /// policy which removes would remove there.
    Result<qint64> alsoOnServer(AccountId account) const;
    Result<QList<SkippedMessage>> skipped(AccountId account) const;

private:
    explicit MessageReader(Database database);

    Database m_database;
};

} // namespace postbag
