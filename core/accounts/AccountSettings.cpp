// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountSettings.h"

#include "core/store/FolderPath.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

// Ten years: more is "leave it there", and days times milliseconds stay far from any overflow.
constexpr int longestLeaveDays = 3650;

bool isLabel(QStringView label)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'_';
    };
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), allowed);
}

// RFC 1123 §2.1 after IDNA; the underscore is no host name by the book, but exists in private networks.
bool isHostName(const QString& text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    QString name = ascii ? text : QString::fromLatin1(QUrl::toAce(text));
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || name.size() > 253)
        return false;
    const QList<QStringView> labels = QStringView(name).split(u'.');
    return std::all_of(labels.begin(), labels.end(), isLabel);
}

bool isIpv6(const QString& text)
{
    return text.contains(u':') && QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

bool isHost(const QString& text)
{
    return isIpv6(text) || isHostName(text);
}

std::optional<int> portOf(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || text.size() > 5 || !digits)
        return {};
    const int port = text.toInt();
    if (port < 1 || port > 65535)
        return {};
    return port;
}

bool hasLineBreak(const QString& text)
{
    return text.contains(u'\n') || text.contains(u'\r') || text.contains(QChar(0));
}

bool isTaken(const QString& name, const QStringList& otherNames)
{
    const QString folded = foldedName(name);
    return std::any_of(otherNames.begin(), otherNames.end(),
                       [&folded](const QString& other) { return foldedName(other) == folded; });
}

bool isReadableFile(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isReadable();
}

} // namespace

int AccountSettings::effectivePort() const
{
    return port != 0 ? port : standardPort(protocol, security);
}

QString AccountSettings::folderFor(const std::vector<std::string>& mailboxPath) const
{
    QStringList names = effectiveFolder().split(u'/');
    if (mirrorsMailboxes)
        for (const std::string& mailboxName : mailboxPath)
            names.append(toFolderName(QString::fromStdString(mailboxName)));
    return names.mid(0, deepestFolder).join(u'/');
}

int standardPort(Protocol protocol, Security security)
{
    const bool tls = security == Security::Tls;
    if (protocol == Protocol::Pop3)
        return tls ? 995 : 110;
    return tls ? 993 : 143;
}

std::optional<HostAndPort> splitHostAndPort(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (isHost(trimmed))
        return HostAndPort{trimmed, 0};

    if (trimmed.startsWith(u'[')) {
        const qsizetype end = trimmed.indexOf(u']');
        const QString host = trimmed.mid(1, end - 1);
        if (end < 0 || !isIpv6(host))
            return {};
        const QStringView rest = QStringView(trimmed).mid(end + 1);
        if (rest.isEmpty())
            return HostAndPort{host, 0};
        const auto port = rest.startsWith(u':') ? portOf(rest.mid(1)) : std::nullopt;
        return port ? std::optional(HostAndPort{host, *port}) : std::nullopt;
    }

    const qsizetype colon = trimmed.indexOf(u':');
    if (colon < 0)
        return {};
    const QString host = trimmed.left(colon);
    const auto port = portOf(QStringView(trimmed).mid(colon + 1));
    if (!port || !isHostName(host))
        return {};
    return HostAndPort{host, *port};
}

bool connectsAlike(const AccountSettings& a, const AccountSettings& b)
{
    return a.protocol == b.protocol && a.host == b.host && a.port == b.port && a.security == b.security &&
           a.user == b.user && a.secretSource == b.secretSource && a.passwordCommand == b.passwordCommand &&
           a.secretStored == b.secretStored && a.auth == b.auth && a.caFile == b.caFile &&
           a.mailboxes == b.mailboxes;
}

bool isSameServer(const AccountSettings& a, const AccountSettings& b)
{
    return a.protocol == b.protocol && a.host.compare(b.host, Qt::CaseInsensitive) == 0 && a.port == b.port &&
           a.user == b.user;
}

QList<SettingsProblem> validate(const AccountSettings& settings, const QStringList& otherNames)
{
    using enum SettingsProblem;
    QList<SettingsProblem> problems;
    const auto require = [&problems](bool fine, SettingsProblem problem) {
        if (!fine)
            problems.append(problem);
    };
    const QString name = settings.name.trimmed();
    const bool imap = settings.protocol == Protocol::Imap;

    require(!name.isEmpty(), NameMissing);
    require(name.isEmpty() || !isTaken(name, otherNames), NameTaken);
    require(!settings.host.isEmpty(), HostMissing);
    require(settings.host.isEmpty() || isHost(settings.host), HostInvalid);
    require(settings.port >= 0 && settings.port <= 65535, PortOutOfRange);
    require(!settings.user.isEmpty(), UserMissing);
    require(!hasLineBreak(settings.user), UserHasLineBreak);
    require(!settings.interval || (*settings.interval >= AccountSettings::shortestInterval &&
                                   *settings.interval <= AccountSettings::longestInterval),
            IntervalOutOfRange);
    require(settings.timeout >= AccountSettings::shortestTimeout &&
                settings.timeout <= AccountSettings::longestTimeout,
            TimeoutOutOfRange);
    require(settings.leave != LeavePolicy::DeleteAfterDays ||
                (settings.leaveDays >= 1 && settings.leaveDays <= longestLeaveDays),
            LeaveDaysOutOfRange);
    require(settings.maxMessages >= 0 && settings.maxSize.value >= 0, LimitNegative);
    require(settings.secretSource != SecretSource::Command || !settings.passwordCommand.trimmed().isEmpty(),
            PasswordCommandMissing);
    require(settings.auth != AuthMechanism::Apop || !imap, ApopNeedsPop3);
    require(name.isEmpty() || isFolderPath(settings.effectiveFolder()), FolderInvalid);
    // A mailbox with a line break is not a mailbox: it would end the command on the wire.
    require(!imap || (!settings.mailboxes.isEmpty() &&
                      std::none_of(settings.mailboxes.begin(), settings.mailboxes.end(),
                                   [](const QString& m) { return m.isEmpty() || hasLineBreak(m); })),
            MailboxMissing);
    require(settings.caFile.isEmpty() || isReadableFile(settings.caFile), CaFileUnreadable);
    return problems;
}

} // namespace postbag
