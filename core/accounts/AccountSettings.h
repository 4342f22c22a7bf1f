// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/base/Ids.h"
#include "core/protocol/SignIn.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace postbag {

enum class Protocol { Pop3, Imap };

/// What happens to a message on the server after it is durable here.
enum class LeavePolicy {
    Leave,           ///< it stays there
    Delete,          ///< it is removed in the same run
    DeleteAfterDays, ///< it is removed `leaveDays` days after it was collected
};

/// Which messages of a listing are fetched.
enum class CollectScope {
    New, ///< those that were not collected yet
    All, ///< every one, each run; what is here already is not stored twice, what was deleted here stays
         ///< deleted
};

/// Where the password is.
enum class SecretSource {
    Keychain,       ///< the desktop's password store, under the account's UUID
    Command,        ///< the first line that `passwordCommand` prints
    AskEachSession, ///< asked for once, kept in memory only
};

/// All that a person decides about one account. A value: it crosses threads freely and holds no secret.
struct AccountSettings {
    static constexpr std::chrono::seconds shortestInterval{5};
    static constexpr std::chrono::seconds longestInterval{24 * 60 * 60};
    static constexpr std::chrono::seconds shortestTimeout{1};
    static constexpr std::chrono::seconds longestTimeout{600};
    /// In place of a name: all mailboxes of the server, also those that will be created there. No mailbox can
    /// be called so: to LIST it is a wildcard (RFC 3501 §6.3.8).
    static constexpr QLatin1StringView allMailboxes{"*"};

    AccountId id; ///< none until it is stored
    QUuid uuid = QUuid::createUuid();
    QString name;
    Protocol protocol = Protocol::Imap;
    QString host; ///< name or address, without a port; an IDN name as the user wrote it
    int port = 0; ///< 0: the protocol's and security's own (effectivePort)
    Security security = Security::Tls;
    QString user;
    SecretSource secretSource = SecretSource::Keychain;
    QString passwordCommand;
    /// When a password was last put into the store of passwords; invalid: never since the account was added.
    /// Kept by AccountStore, whatever a caller writes here.
    QDateTime secretStored;
    AuthMechanism auth = AuthMechanism::Auto;
    LeavePolicy leave = LeavePolicy::Leave;
    int leaveDays = 14;
    /// What was collected until then stays on the server, whatever `leave` says: it was collected under
    /// LeavePolicy::Leave, and nobody has confirmed yet that it may go. Invalid: nothing like that. Kept by
    /// AccountStore, whatever a caller writes here.
    QDateTime keepCollectedBefore;
    /// How often the account was changed to other mailboxes (isSameServer). Kept by AccountStore, whatever a
    /// caller writes here.
    int serverRevision = 0;
    CollectScope scope = CollectScope::New;
    QString folder; ///< path with "/" between names; empty: a folder named like the account
    std::optional<std::chrono::seconds> interval = std::chrono::minutes(5); ///< none: manual only
    bool paused = false;
    int maxMessages = 100;             ///< fetched in one run; 0: no limit
    ByteCount maxSize = mebibytes(50); ///< a bigger message is listed as too big; 0: no limit
    std::chrono::seconds timeout{60};  ///< without progress
    QString caFile;                    ///< PEM, in addition to the system's roots
    /// IMAP: as UTF-8; beside names, or alone, allMailboxes.
    QStringList mailboxes{QStringLiteral("INBOX")};
    /// IMAP: the mail of each mailbox goes into a folder of its own below `folder`, in the server's tree;
    /// that of INBOX into `folder`.
    bool mirrorsMailboxes = false;

    bool collectsAllMailboxes() const { return mailboxes.contains(allMailboxes); }
    int effectivePort() const;
    QString effectiveFolder() const { return folder.isEmpty() ? name : folder; }
    /// Where the mail of the mailbox goes that stands there in the server's tree (ServerMailbox::path).
    QString folderFor(const std::vector<std::string>& mailboxPath) const;
    bool operator==(const AccountSettings&) const = default;
};

/// Whether both connect and sign in in the same way, with the same password, to the same mailboxes: otherwise
/// an account has to prove itself anew.
bool connectsAlike(const AccountSettings& a, const AccountSettings& b);

/// Whether both collect from the same user's mailboxes on the same server, as far as the settings tell.
bool isSameServer(const AccountSettings& a, const AccountSettings& b);

/// 110, 995, 143 or 993 (RFC 8314).
int standardPort(Protocol protocol, Security security);

/// "host:port", "[v6]:port", "host" or a bare IPv6 address, taken apart. port is 0 where none was written;
/// nothing where the text is no host at all.
struct HostAndPort {
    QString host;
    int port = 0;
};
std::optional<HostAndPort> splitHostAndPort(const QString& text);

/// What is wrong with a setting; each has a sentence in the window and in the terminal.
enum class SettingsProblem {
    NameMissing,
    NameTaken,
    HostMissing,
    HostInvalid,
    PortOutOfRange,
    UserMissing,
    UserHasLineBreak,
    IntervalOutOfRange,
    TimeoutOutOfRange,
    LeaveDaysOutOfRange,
    LimitNegative,
    PasswordCommandMissing,
    ApopNeedsPop3,
    FolderInvalid,
    MailboxMissing,
    CaFileUnreadable,
};

/// Everything that is wrong with these settings, in the order of the form; empty if they can be stored.
/// `otherNames`: the names of the other accounts (compared without regard to case).
QList<SettingsProblem> validate(const AccountSettings& settings, const QStringList& otherNames);

} // namespace postbag
