// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountColumns.h"

#include "core/store/FolderPath.h"

#include <array>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

template <typename E> struct Word {
    E value;
    QLatin1StringView word;
};
// clang deduces the type of an aggregate only from version 17 on.
template <typename E> Word(E, QLatin1StringView) -> Word<E>;

constexpr std::array protocols{Word{Protocol::Pop3, "pop3"_L1}, Word{Protocol::Imap, "imap"_L1}};
constexpr std::array securities{Word{Security::Tls, "tls"_L1}, Word{Security::StartTls, "starttls"_L1},
                                Word{Security::None, "none"_L1}};
constexpr std::array secretSources{Word{SecretSource::Keychain, "keychain"_L1},
                                   Word{SecretSource::Command, "command"_L1},
                                   Word{SecretSource::AskEachSession, "ask"_L1}};
constexpr std::array mechanisms{Word{AuthMechanism::Auto, "auto"_L1},
                                Word{AuthMechanism::Plain, "plain"_L1},
                                Word{AuthMechanism::Login, "login"_L1},
                                Word{AuthMechanism::CramMd5, "cram-md5"_L1},
                                Word{AuthMechanism::ScramSha1, "scram-sha-1"_L1},
                                Word{AuthMechanism::ScramSha256, "scram-sha-256"_L1},
                                Word{AuthMechanism::Apop, "apop"_L1},
                                Word{AuthMechanism::XOAuth2, "xoauth2"_L1},
                                Word{AuthMechanism::OAuthBearer, "oauthbearer"_L1}};
constexpr std::array leavePolicies{Word{LeavePolicy::Leave, "leave"_L1},
                                   Word{LeavePolicy::Delete, "delete"_L1},
                                   Word{LeavePolicy::DeleteAfterDays, "delete-after-days"_L1}};
constexpr std::array scopes{Word{CollectScope::New, "new"_L1}, Word{CollectScope::All, "all"_L1}};

template <typename Words, typename E> QVariant wordFor(const Words& words, E value)
{
    for (const auto& entry : words)
        if (entry.value == value)
            return bound(QString(entry.word));
    Q_UNREACHABLE();
}

template <typename Words> auto valueOf(const Words& words, const QString& word)
{
    for (const auto& entry : words)
        if (entry.word == word)
            return entry.value;
    throw SqlFailure{{ErrorCause::StoreDamaged, "unknown word in an account: " + word.toStdString(), {}}};
}

} // namespace

const QStringList accountColumns{u"uuid"_s,
                                 u"name"_s,
                                 u"folded_name"_s,
                                 u"protocol"_s,
                                 u"host"_s,
                                 u"port"_s,
                                 u"security"_s,
                                 u"user"_s,
                                 u"secret_source"_s,
                                 u"password_command"_s,
                                 u"auth"_s,
                                 u"leave_policy"_s,
                                 u"leave_days"_s,
                                 u"scope"_s,
                                 u"folder"_s,
                                 u"interval_s"_s,
                                 u"paused"_s,
                                 u"max_messages"_s,
                                 u"max_size"_s,
                                 u"timeout_s"_s,
                                 u"ca_file"_s,
                                 u"mailboxes"_s,
                                 u"mirrors_mailboxes"_s};

QVariantList accountValues(const AccountSettings& s)
{
    return {bound(s.uuid.toString(QUuid::WithoutBraces)),
            bound(s.name),
            bound(foldedName(s.name)),
            wordFor(protocols, s.protocol),
            bound(s.host),
            bound(s.port),
            wordFor(securities, s.security),
            bound(s.user),
            wordFor(secretSources, s.secretSource),
            bound(s.passwordCommand),
            wordFor(mechanisms, s.auth),
            wordFor(leavePolicies, s.leave),
            bound(s.leaveDays),
            wordFor(scopes, s.scope),
            bound(s.folder),
            s.interval ? bound(s.interval->count()) : bound(nullptr),
            bound(s.paused),
            bound(s.maxMessages),
            bound(s.maxSize.value),
            bound(s.timeout.count()),
            bound(s.caFile),
            bound(s.mailboxes.join(u'\n')), // no mailbox has a line break: validate()
            bound(s.mirrorsMailboxes)};
}

AccountSettings accountIn(const Rows& rows)
{
    int column = 0;
    AccountSettings s;
    s.id = {rows.integer(column++)};
    s.uuid = QUuid(rows.text(column++));
    s.name = rows.text(column++);
    ++column; // folded_name
    s.protocol = valueOf(protocols, rows.text(column++));
    s.host = rows.text(column++);
    s.port = static_cast<int>(rows.integer(column++));
    s.security = valueOf(securities, rows.text(column++));
    s.user = rows.text(column++);
    s.secretSource = valueOf(secretSources, rows.text(column++));
    s.passwordCommand = rows.text(column++);
    s.auth = valueOf(mechanisms, rows.text(column++));
    s.leave = valueOf(leavePolicies, rows.text(column++));
    s.leaveDays = static_cast<int>(rows.integer(column++));
    s.scope = valueOf(scopes, rows.text(column++));
    s.folder = rows.text(column++);
    s.interval.reset();
    if (!rows.isNull(column))
        s.interval = std::chrono::seconds(rows.integer(column));
    ++column;
    s.paused = rows.flag(column++);
    s.maxMessages = static_cast<int>(rows.integer(column++));
    s.maxSize = {rows.integer(column++)};
    s.timeout = std::chrono::seconds(rows.integer(column++));
    s.caFile = rows.text(column++);
    s.mailboxes = rows.text(column++).split(u'\n', Qt::SkipEmptyParts);
    s.mirrorsMailboxes = rows.flag(column++);
    s.keepCollectedBefore = rows.moment(column++);
    s.secretStored = rows.moment(column++);
    s.serverRevision = static_cast<int>(rows.integer(column++));
    return s;
}

} // namespace postbag
