// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/AccountOptions.h"

#include "app/postbagctl/Tr.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The words of one option's choices: for reading and for showing.
template <typename Value> struct Choice {
    QLatin1String word;
    Value value;
};

constexpr std::array protocols{Choice<Protocol>{"pop3"_L1, Protocol::Pop3},
                               Choice<Protocol>{"imap"_L1, Protocol::Imap}};
constexpr std::array securities{Choice<Security>{"tls"_L1, Security::Tls},
                                Choice<Security>{"starttls"_L1, Security::StartTls},
                                Choice<Security>{"none"_L1, Security::None}};
constexpr std::array scopes{Choice<CollectScope>{"new"_L1, CollectScope::New},
                            Choice<CollectScope>{"all"_L1, CollectScope::All}};
constexpr std::array mechanisms{Choice<AuthMechanism>{"auto"_L1, AuthMechanism::Auto},
                                Choice<AuthMechanism>{"plain"_L1, AuthMechanism::Plain},
                                Choice<AuthMechanism>{"login"_L1, AuthMechanism::Login},
                                Choice<AuthMechanism>{"cram-md5"_L1, AuthMechanism::CramMd5},
                                Choice<AuthMechanism>{"scram-sha-1"_L1, AuthMechanism::ScramSha1},
                                Choice<AuthMechanism>{"scram-sha-256"_L1, AuthMechanism::ScramSha256},
                                Choice<AuthMechanism>{"apop"_L1, AuthMechanism::Apop},
                                Choice<AuthMechanism>{"xoauth2"_L1, AuthMechanism::XOAuth2},
                                Choice<AuthMechanism>{"oauthbearer"_L1, AuthMechanism::OAuthBearer}};
constexpr std::array secretSources{Choice<SecretSource>{"keychain"_L1, SecretSource::Keychain},
                                   Choice<SecretSource>{"command"_L1, SecretSource::Command},
                                   Choice<SecretSource>{"ask"_L1, SecretSource::AskEachSession}};

template <typename Value, std::size_t N>
bool choose(const std::array<Choice<Value>, N>& choices, const QString& word, Value& value)
{
    for (const auto& choice : choices)
        if (word == choice.word) {
            value = choice.value;
            return true;
        }
    return false;
}

template <typename Value, std::size_t N>
QString wordFor(const std::array<Choice<Value>, N>& choices, Value value)
{
    for (const auto& choice : choices)
        if (choice.value == value)
            return choice.word;
    return {};
}

template <typename Number> bool number(const QString& text, Number& value)
{
    bool valid = false;
    const qlonglong parsed = text.toLongLong(&valid);
    if (!valid || parsed < 0 || parsed > std::numeric_limits<Number>::max())
        return false;
    value = static_cast<Number>(parsed);
    return true;
}

QString nonsense(const QString& option, const QString& value)
{
    return Tr::tr("--%1 does not understand \"%2\".").arg(option, value);
}

bool applyLeave(const QString& text, AccountSettings& settings)
{
    if (text == "on"_L1)
        settings.leave = LeavePolicy::Leave;
    else if (text == "off"_L1)
        settings.leave = LeavePolicy::Delete;
    else if (number(text, settings.leaveDays))
        settings.leave = LeavePolicy::DeleteAfterDays;
    else
        return false;
    return true;
}

bool applyApop(const QString& text, AccountSettings& settings)
{
    if (text == "on"_L1)
        settings.auth = AuthMechanism::Apop;
    else if (text != "off"_L1)
        return false;
    else if (settings.auth == AuthMechanism::Apop)
        settings.auth = AuthMechanism::Auto;
    return true;
}

/// --host and --port together: a port in both must be the same.
std::optional<QString> applyHost(const Arguments& arguments, AccountSettings& settings)
{
    int portInHost = 0;
    if (arguments.has(u"host"_s)) {
        const auto split = splitHostAndPort(arguments.value(u"host"_s));
        if (!split)
            return nonsense(u"host"_s, arguments.value(u"host"_s));
        settings.host = split->host;
        settings.port = portInHost = split->port;
    }
    if (arguments.has(u"port"_s)) {
        if (!number(arguments.value(u"port"_s), settings.port) || settings.port == 0)
            return nonsense(u"port"_s, arguments.value(u"port"_s));
        if (portInHost != 0 && portInHost != settings.port)
            return Tr::tr("--host and --port name different ports.");
    }
    return std::nullopt;
}

std::optional<QString> applySecretSource(const Arguments& arguments, AccountSettings& settings)
{
    const bool command = arguments.has(u"password-command"_s);
    const bool ask = arguments.has(u"password-ask"_s);
    const int given = command + ask + arguments.has(u"password-stdin"_s) + arguments.has(u"keychain"_s);
    if (given > 1)
        return Tr::tr(
            "Give only one of --password-command, --password-stdin, --password-ask and --keychain.");
    if (command) {
        settings.secretSource = SecretSource::Command;
        settings.passwordCommand = arguments.value(u"password-command"_s);
    } else if (given == 1) {
        settings.secretSource = ask ? SecretSource::AskEachSession : SecretSource::Keychain;
        settings.passwordCommand.clear();
    }
    return std::nullopt;
}

} // namespace

QList<OptionSpec> accountOptions()
{
    return {
        {u"name"_s, u"N"_s, Tr::tr("The account's name, as lists show it.")},
        {u"protocol"_s, u"pop3|imap"_s, Tr::tr("How the mail is collected.")},
        {u"host"_s, u"HOST[:PORT]"_s, Tr::tr("The server's name or address.")},
        {u"port"_s, u"P"_s, Tr::tr("The server's port. Default: 995 or 110, 993 or 143.")},
        {u"security"_s, u"tls|starttls|none"_s, Tr::tr("How the connection is protected. Default: tls.")},
        {u"user"_s, u"U"_s, Tr::tr("The user name at the server, often the whole address.")},
        {u"password-command"_s, u"CMD"_s, Tr::tr("A command whose first line of output is the password.")},
        {u"password-stdin"_s,
         {},
         Tr::tr("Read the password from standard input and put it into the password store.")},
        {u"password-ask"_s,
         {},
         Tr::tr("Ask for the password on the terminal, once in each collect or watch; it is kept nowhere.")},
        {u"keychain"_s,
         {},
         Tr::tr("Take the password from the password store; on a terminal, ask for it now.")},
        {u"auth"_s, u"MECHANISM"_s,
         Tr::tr("auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, apop, xoauth2 or oauthbearer. "
                "Default: auto, the strongest that the server offers.")},
        {u"apop"_s, u"on|off"_s, Tr::tr("Sign in with APOP, or not.")},
        {u"leave"_s, u"on|off|DAYS"_s,
         Tr::tr("Leave messages on the server, delete them after collecting, or after so many days. Default: "
                "on.")},
        {u"collect"_s, u"new|all"_s,
         Tr::tr("What was not collected yet, or everything each time. Default: new.")},
        {u"folder"_s, u"F"_s, Tr::tr("Where the mail goes. Default: a folder named like the account.")},
        {u"interval"_s, u"5m|manual"_s,
         Tr::tr("Poll every …, from 5s to 1d, or only when asked to. Default: 5m.")},
        {u"max-messages"_s, u"N"_s, Tr::tr("Fetch at most so many in one run; 0: no limit. Default: 100.")},
        {u"max-size"_s, u"BYTES"_s,
         Tr::tr("List bigger messages instead of fetching them; 0: no limit. Default: 50M.")},
        {u"timeout"_s, u"SECONDS"_s,
         Tr::tr("Give up after so many seconds without progress, 1 to 600. Default: 60.")},
        {u"ca-file"_s, u"PEM"_s, Tr::tr("Trust the certificates in this file too.")},
        {u"mailbox"_s, u"INBOX"_s,
         Tr::tr("IMAP: a mailbox to collect, or '*' for all of them; may be given several times.")},
        {u"mirror"_s, u"on|off"_s,
         Tr::tr(
             "IMAP: file the mail of each mailbox into a folder of its own, or all into one. Default: off.")},
    };
}

std::optional<QString> applyOptions(const Arguments& arguments, AccountSettings& settings)
{
    const auto given = [&](const char16_t* name, auto apply) -> std::optional<QString> {
        const QString option = QString::fromUtf16(name);
        if (!arguments.has(option) || apply(arguments.value(option)))
            return std::nullopt;
        return nonsense(option, arguments.value(option));
    };
    const auto text = [](QString& target) {
        return [&target](const QString& value) {
            target = value;
            return true;
        };
    };
    if (const auto wrong = applyHost(arguments, settings))
        return wrong;
    if (const auto wrong = applySecretSource(arguments, settings))
        return wrong;
    for (const auto& wrong : {
             given(u"name",
                   [&](const QString& v) {
                       settings.name = v.trimmed();
                       return true;
                   }),
             given(u"user", text(settings.user)),
             given(u"folder", text(settings.folder)),
             // Kept absolute: cron and systemd run elsewhere.
             given(u"ca-file",
                   [&](const QString& v) {
                       settings.caFile = v.isEmpty() ? v : QFileInfo(v).absoluteFilePath();
                       return true;
                   }),
             given(u"protocol", [&](const QString& v) { return choose(protocols, v, settings.protocol); }),
             given(u"security", [&](const QString& v) { return choose(securities, v, settings.security); }),
             given(u"auth", [&](const QString& v) { return choose(mechanisms, v, settings.auth); }),
             given(u"apop", [&](const QString& v) { return applyApop(v, settings); }),
             given(u"leave", [&](const QString& v) { return applyLeave(v, settings); }),
             given(u"collect", [&](const QString& v) { return choose(scopes, v, settings.scope); }),
             given(u"mirror",
                   [&](const QString& v) {
                       settings.mirrorsMailboxes = v == "on"_L1;
                       return v == "on"_L1 || v == "off"_L1;
                   }),
             given(u"max-messages", [&](const QString& v) { return number(v, settings.maxMessages); }),
             given(u"max-size",
                   [&](const QString& v) {
                       const auto bytes = bytesFrom(v);
                       settings.maxSize = bytes.value_or(settings.maxSize);
                       return bytes.has_value();
                   }),
             given(u"timeout",
                   [&](const QString& v) {
                       int seconds = 0;
                       const bool valid = number(v, seconds);
                       settings.timeout = std::chrono::seconds(seconds);
                       return valid;
                   }),
             given(u"interval",
                   [&](const QString& v) {
                       const auto interval = intervalFrom(v);
                       if (interval)
                           settings.interval = interval->seconds;
                       return interval.has_value();
                   }),
         })
        if (wrong)
            return wrong;
    for (const QString& option : {u"mailbox"_s, u"mirror"_s})
        if (arguments.has(option) && settings.protocol == Protocol::Pop3)
            return Tr::tr("--%1 is for IMAP: POP3 knows one mailbox only.").arg(option);
    if (arguments.has(u"mailbox"_s))
        settings.mailboxes = arguments.values(u"mailbox"_s);
    return std::nullopt;
}

std::optional<Interval> intervalFrom(const QString& text)
{
    if (text == "manual"_L1)
        return Interval{};
    int factor = 1;
    QString digits = text;
    if (!text.isEmpty() && text.back().isLetter()) {
        switch (text.back().unicode()) {
        case u's':
            factor = 1;
            break;
        case u'm':
            factor = 60;
            break;
        case u'h':
            factor = 3600;
            break;
        case u'd':
            factor = 86400;
            break;
        default:
            return std::nullopt;
        }
        digits.chop(1);
    }
    int count = 0;
    if (!number(digits, count) || count > 86400)
        return std::nullopt;
    return Interval{std::chrono::seconds(qint64(count) * factor)};
}

QString shownInterval(const std::optional<std::chrono::seconds>& interval)
{
    if (!interval)
        return u"manual"_s;
    const qint64 seconds = interval->count();
    if (seconds % 86400 == 0)
        return u"%1d"_s.arg(seconds / 86400);
    if (seconds % 3600 == 0)
        return u"%1h"_s.arg(seconds / 3600);
    if (seconds % 60 == 0)
        return u"%1m"_s.arg(seconds / 60);
    return u"%1s"_s.arg(seconds);
}

std::optional<ByteCount> bytesFrom(const QString& text)
{
    int shift = 0;
    QString digits = text;
    if (!text.isEmpty() && text.back().isLetter()) {
        switch (text.back().toUpper().unicode()) {
        case u'K':
            shift = 10;
            break;
        case u'M':
            shift = 20;
            break;
        case u'G':
            shift = 30;
            break;
        default:
            return std::nullopt;
        }
        digits.chop(1);
    }
    qint64 count = 0;
    if (!number(digits, count) || count > (std::numeric_limits<qint64>::max() >> shift))
        return std::nullopt;
    return ByteCount{count << shift};
}

QString shownServer(const AccountSettings& settings)
{
    const QString host = settings.host.contains(u':') ? u'[' + settings.host + u']' : settings.host;
    return u"%1:%2"_s.arg(host).arg(settings.effectivePort());
}

QString shownLeave(const AccountSettings& settings)
{
    switch (settings.leave) {
    case LeavePolicy::Leave:
        return u"on"_s;
    case LeavePolicy::Delete:
        return u"off"_s;
    case LeavePolicy::DeleteAfterDays:
        break;
    }
    return QString::number(settings.leaveDays);
}

QJsonObject shown(const AccountSettings& settings)
{
    return {
        {u"name"_s, settings.name},
        {u"protocol"_s, wordFor(protocols, settings.protocol)},
        {u"host"_s, settings.host},
        {u"port"_s, settings.effectivePort()},
        {u"security"_s, wordFor(securities, settings.security)},
        {u"user"_s, settings.user},
        {u"password"_s, wordFor(secretSources, settings.secretSource)},
        {u"auth"_s, wordFor(mechanisms, settings.auth)},
        {u"apop"_s, settings.auth == AuthMechanism::Apop},
        {u"leave"_s, shownLeave(settings)},
        {u"collect"_s, wordFor(scopes, settings.scope)},
        {u"folder"_s, settings.effectiveFolder()},
        {u"interval"_s, shownInterval(settings.interval)},
        {u"max-messages"_s, settings.maxMessages},
        {u"max-size"_s, qint64(settings.maxSize.value)},
        {u"timeout"_s, static_cast<qint64>(settings.timeout.count())},
        {u"ca-file"_s, settings.caFile},
        {u"mailbox"_s, QJsonArray::fromStringList(settings.mailboxes)},
        {u"mirror"_s, settings.mirrorsMailboxes},
        {u"paused"_s, settings.paused},
    };
}

} // namespace postbag::ctl
