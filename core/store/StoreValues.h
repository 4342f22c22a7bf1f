// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/base/ServerKey.h"
#include "core/mime/MessageSummary.h"
#include "core/protocol/MailboxMark.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>

namespace postbag {

class SpilledMessage;

/// SQLite keeps a message in one row, and a row has at most 10^9 bytes (SQLITE_MAX_LENGTH, as every
/// distribution builds it): a bigger message is listed as too big, whatever the account allows, and stays on
/// its server.
constexpr ByteCount largestMessage{999'000'000};

// Found by argument-dependent lookup: ids and keys can be in QSet and QHash.
template <typename Tag> size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}
inline size_t qHash(const ServerKey& key, size_t seed = 0) noexcept
{
    return qHashBits(key.text().data(), key.text().size(), seed);
}

/// The folders that Postbag itself makes; they cannot be renamed or removed.
enum class FolderKind { User, Trash };

struct Folder {
    FolderId id;
    FolderId parent; ///< none for the top level
    QString name;
    QString path; ///< names from the top, joined with "/"
    FolderKind kind = FolderKind::User;
    qint64 total = 0;
    qint64 unread = 0;
};

/// A message as the store keeps it: what a row of the list shows.
struct MessageRow {
    MessageId id;
    AccountId account;
    QString accountName; ///< also after the account was removed
    FolderId folder;
    QString folderPath;
    QString subject;
    QString fromName;
    QString fromAddress;
    QDateTime date; ///< the Date header's; where it makes no sense, the moment of collecting
    ByteCount size;
    QByteArray sha256; ///< raw, 32 bytes, of the exact message
    ServerKey key;
    bool seen = false;
    bool hasAttachments = false;
};

/// Where a message came from.
struct MessageOrigin {
    QString accountName;
    QString host;
    ServerKey key;
    QDateTime collectedAt;
    QDateTime removedFromServerAt; ///< invalid: still there, as far as we know
};

/// What the ledger knows about one server copy. The numbers are stored: new ones go to the end.
enum class LedgerState {
    Stored,        ///< durable here, stays on the server (for now)
    RemovalWanted, ///< durable here, and the server is to be asked to remove it
    Removed,       ///< the server confirmed the removal
    TooBig,        ///< not fetched: beyond the account's limit
    Refused,       ///< not fetched: the server would not give it, or it cannot be stored
    Wanted,        ///< was one of these two; a person asked for it: to be fetched now, whatever its size
    StillListed,   ///< as Stored; the server confirmed the removal, and lists the same message all the same
};

struct LedgerEntry {
    LedgerState state = LedgerState::Stored;
    ByteCount size;
    QDateTime at;        ///< of storing, of skipping, or of finding it still listed once more
    bool present = true; ///< false: the message was deleted here; it is never fetched again
    QByteArray sha256;   ///< empty where nothing was stored
    /// false: the server gave less than it promised, once or differently each time; do not remove it there.
    bool complete = true;
    int attempts = 0;          ///< how often it was refused, came incomplete, or was found still listed
    std::uint64_t gmailId = 0; ///< ListedMessage::gmailId
    /// AccountSettings::serverRevision when it was last seen that the key stands for this message. Under
    /// another one the key may stand for another message. Of those that were left aside it says nothing.
    int serverRevision = 0;
};

/// A message that came shorter than announced is asked for so often. If it was another one each time, it is
/// left aside then.
constexpr int attemptsForTheRest = 3;

/// The ledger of one account, as one run sees it.
using LedgerSnapshot = QHash<ServerKey, LedgerEntry>;

/// A message on its way from the collector to the store.
struct FetchedMessage {
    AccountId account;
    QString folderPath;
    ServerKey key;
    ByteCount announcedSize;
    QByteArray raw;                          ///< the message, or:
    std::shared_ptr<SpilledMessage> spilled; ///< a big one, finished; then `raw` is empty
    bool complete = true;
    bool seen = false;
    std::uint64_t gmailId = 0; ///< ListedMessage::gmailId
    int serverRevision = 0;    ///< of the settings that it was fetched with
    QDateTime collectedAt;
    /// Content that this account already has under one of these keys, which the server no longer lists, is
    /// the same message renumbered: the entry moves to the new key instead of a second copy.
    QSet<ServerKey> vanishedKeys;
    /// The server may have given the key to this message after the one that the ledger has under it: other
    /// content takes the key over.
    bool keyInDoubt = false;

    ByteCount size() const;
    QByteArray sha256() const; ///< of the exact bytes
};

enum class StoreOutcome {
    Collected, ///< a new message
    Duplicate, ///< was here already; the ledger knows the key now
};

/// One message that is durable now.
struct CommittedMessage {
    ServerKey key;
    MessageId id; ///< none for a duplicate whose message was deleted here
    FolderId folder;
    StoreOutcome outcome = StoreOutcome::Collected;
    ByteCount size;
    QString subject; ///< for the notification
    QString from;
    QByteArray sha256;    ///< of what is stored; for a duplicate it may differ from what was fetched
    bool complete = true; ///< LedgerEntry::complete of what is stored
};

/// Where one mailbox stood when nothing was left to do in it.
struct CollectedMark {
    MailboxMark mark;
    int skipped = 0;  ///< of its messages, those that were left aside
    QDateTime listed; ///< when all of them were listed last
    QDateTime due;    ///< when there is something to do about one of them, though nothing changes; or invalid

    bool operator==(const CollectedMark&) const = default;
};

/// The marks of one account, and what they hold for.
struct CollectedMarks {
    QByteArray settings;
    qint64 ledgerRevision = 0;
    std::map<std::string, CollectedMark> mailboxes; ///< by name, as UTF-8
};

/// One run of one account, as it is stored and shown.
struct RunReport {
    RunId id;
    AccountId account;
    QString accountName;
    QDateTime started;
    QDateTime finished;
    int found = 0; ///< messages that the server listed
    int collected = 0;
    int duplicates = 0;
    int deleted = 0;    ///< removals that the server confirmed
    int skipped = 0;    ///< too big, refused by the server, or short each time
    int renumbered = 0; ///< known ones that the server lists under new ids, found again by their headers
    int remaining = 0;  ///< left for the next run: by the limit of messages, or because they came short
    ByteCount bytes;    ///< of the messages fetched
    std::optional<Error> error;

    bool ok() const { return !error; }
};

/// A server copy that was left aside, for the list of such and "fetch anyway".
struct SkippedMessage {
    AccountId account;
    ServerKey key;
    LedgerState reason = LedgerState::TooBig; ///< Stored: as it came, short each time (attemptsForTheRest)
    ByteCount size;
    QDateTime at;
};

/// What one job of the store thread changed: models refresh exactly that.
struct StoreChange {
    bool accounts = false;
    bool folders = false; ///< the tree itself
    bool runs = false;
    QSet<FolderId> messagesIn; ///< messages came, went or changed in these folders

    bool isEmpty() const { return !accounts && !folders && !runs && messagesIn.isEmpty(); }
    void merge(const StoreChange& other)
    {
        accounts = accounts || other.accounts;
        folders = folders || other.folders;
        runs = runs || other.runs;
        messagesIn.unite(other.messagesIn);
    }
};

} // namespace postbag
