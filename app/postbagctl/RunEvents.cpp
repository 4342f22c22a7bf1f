// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/RunEvents.h"

#include "app/postbagctl/LeftAside.h"
#include "app/postbagctl/Tr.h"
#include "ui/shared/Format.h"

#include <QJsonArray>

#include <utility>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::SecretWanted:
        return u"password"_s;
    case Progress::Phase::Connecting:
        return u"connecting"_s;
    case Progress::Phase::SigningIn:
        return u"signing-in"_s;
    case Progress::Phase::Listing:
        return u"listing"_s;
    case Progress::Phase::Fetching:
        return u"fetching"_s;
    case Progress::Phase::Removing:
        return u"removing"_s;
    case Progress::Phase::Finishing:
        break;
    }
    return u"finishing"_s;
}

QString wordOf(WatchState state)
{
    switch (state) {
    case WatchState::None:
        return u"off"_s;
    case WatchState::Connecting:
        return u"connecting"_s;
    case WatchState::Waiting:
        return u"waiting"_s;
    case WatchState::NoRoom:
        return u"no-room"_s;
    case WatchState::NotPossible:
        break;
    }
    return u"not-possible"_s;
}

QString told(const SkippedMessage& message, const QString& account)
{
    const QString id = QString::fromStdString(message.key.shown());
    switch (message.reason) {
    case LedgerState::TooBig:
        return Tr::tr("%1: message %2 is too big (%3) and stays on the server.")
            .arg(account, id, Format::size(message.size));
    case LedgerState::Stored:
        return Tr::tr(
                   "%1: message %2 came shorter than announced, and different each time. What came is here; "
                   "the original stays on the server. To fetch it again: postbagctl account skipped %1 "
                   "--fetch ID")
            .arg(account, id);
    default:
        return Tr::tr("%1: the server did not give message %2; a later run asks for it again.")
            .arg(account, id);
    }
}

} // namespace

RunEvents::RunEvents(Engine& engine, Console& console, QObject* parent)
    : QObject(parent), m_console(console), m_live(console)
{
    connect(&engine, &Engine::waitingChanged, this, &RunEvents::waiting);
    connect(&engine, &Engine::runStarted, this, &RunEvents::started);
    connect(&engine, &Engine::progressed, this, &RunEvents::progressed);
    connect(&engine, &Engine::messagesCollected, this, &RunEvents::collected);
    connect(&engine, &Engine::runFinished, this, &RunEvents::finished);
    connect(&engine, &Engine::watchChanged, this, &RunEvents::watchChanged);
}

void RunEvents::setAccounts(const QList<AccountSettings>& accounts)
{
    for (const AccountSettings& account : accounts)
        m_names.insert(account.id, account.name);
}

void RunEvents::waiting(const QSet<AccountId>& accounts)
{
    for (const AccountId account : accounts)
        if (!m_waiting.contains(account))
            m_console.object({{u"event"_s, u"waiting"_s}, {u"account"_s, m_names.value(account)}});
    m_waiting = accounts;
    m_live.setWaiting(accounts.size());
}

void RunEvents::started(AccountId account)
{
    m_console.object({{u"event"_s, u"started"_s}, {u"account"_s, m_names.value(account)}});
    m_live.started(account, m_names.value(account));
}

void RunEvents::progressed(const Progress& progress)
{
    m_console.object({{u"event"_s, u"progress"_s},
                      {u"account"_s, m_names.value(progress.account)},
                      {u"phase"_s, wordOf(progress.phase)},
                      {u"messages"_s, progress.messagesDone},
                      {u"of"_s, progress.messagesTotal},
                      {u"bytes"_s, qint64(progress.bytesDone.value)},
                      {u"of-bytes"_s, qint64(progress.bytesTotal.value)}});
    m_live.progressed(progress);
}

void RunEvents::collected(AccountId account, const QList<CommittedMessage>& messages)
{
    if (!m_console.isJson())
        return;
    for (const CommittedMessage& message : messages) {
        if (message.outcome != StoreOutcome::Collected)
            continue;
        m_console.object({{u"event"_s, u"message"_s},
                          {u"account"_s, m_names.value(account)},
                          {u"id"_s, qint64(message.id.value)},
                          {u"subject"_s, message.subject},
                          {u"from"_s, message.from},
                          {u"size"_s, qint64(message.size.value)},
                          {u"sha256"_s, QString::fromLatin1(message.sha256.toHex())}});
    }
}

void RunEvents::finished(const RunReport& report)
{
    QJsonObject object = shown(report);
    object.insert(u"event"_s, u"finished"_s);
    object.insert(u"account"_s, report.accountName);
    m_console.object(object);
    m_live.finished(report);
}

void RunEvents::watchChanged(AccountId account, WatchState state)
{
    const QString name = m_names.value(account);
    m_console.object({{u"event"_s, u"watch"_s}, {u"account"_s, name}, {u"state"_s, wordOf(state)}});
    if (state == WatchState::NoRoom && !std::exchange(m_toldOfNoRoom, true))
        m_live.note(Tr::tr(
            "The system allows too few open files to wait for new mail of all accounts; Postbag looks for "
            "the others' at their interval. See ulimit -n, or LimitNOFILE of the service."));
    const bool worthALine = state == WatchState::Waiting || state == WatchState::NotPossible;
    if (!worthALine || m_toldOfWatch.value(account) == state)
        return;
    m_toldOfWatch.insert(account, state);
    m_live.note(
        state == WatchState::Waiting
            ? Tr::tr("%1: waiting for new mail").arg(name)
            : Tr::tr("%1: the server does not tell about new mail; Postbag looks for it at the interval")
                  .arg(name));
}

QJsonObject RunEvents::shown(const RunReport& report) const
{
    QJsonObject object{
        {u"name"_s, report.accountName},      {u"state"_s, report.ok() ? u"ok"_s : u"error"_s},
        {u"found"_s, report.found},           {u"collected"_s, report.collected},
        {u"duplicates"_s, report.duplicates}, {u"deleted"_s, report.deleted},
        {u"renumbered"_s, report.renumbered}, {u"skipped"_s, report.skipped},
        {u"remaining"_s, report.remaining},   {u"bytes"_s, qint64(report.bytes.value)},
    };
    if (report.error)
        object.insert(u"error"_s, m_console.shown(*report.error, report.accountName));
    return object;
}

void RunEvents::nothingRan(Console& console)
{
    QJsonObject object{{u"event"_s, u"summary"_s}, {u"accounts"_s, QJsonArray()}};
    if (console.lastError())
        object.insert(u"error"_s, console.shown(*console.lastError(), u"Postbag"_s));
    console.object(object);
}

void RunEvents::leftAside(const RunReport& report, const QList<SkippedMessage>& messages)
{
    m_live.clear();
    bool tooBig = false;
    for (const SkippedMessage& message : messages) {
        tooBig = tooBig || message.reason == LedgerState::TooBig;
        m_console.object({{u"event"_s, u"skipped"_s},
                          {u"account"_s, report.accountName},
                          {u"uid"_s, QString::fromStdString(message.key.serverId())},
                          {u"size"_s, qint64(message.size.value)},
                          {u"reason"_s, reasonWord(message.reason)}});
        m_console.line(told(message, report.accountName));
    }
    if (tooBig)
        m_console.line(Tr::tr("To fetch big messages too: postbagctl account edit %1 --max-size 0")
                           .arg(report.accountName));
}

void RunEvents::summary(const QList<RunReport>& reports)
{
    m_live.clear();
    QJsonArray accounts;
    QList<QStringList> rows;
    for (const RunReport& report : reports) {
        accounts << shown(report);
        rows << QStringList{report.accountName,
                            report.ok() ? Tr::tr("ok") : Tr::tr("failed"),
                            Format::number(report.collected),
                            Format::number(report.duplicates),
                            Format::number(report.deleted),
                            Format::number(report.skipped),
                            Format::number(report.remaining),
                            Format::size(report.bytes)};
    }
    m_console.object({{u"event"_s, u"summary"_s}, {u"accounts"_s, accounts}});
    if (!rows.isEmpty())
        m_console.table({Tr::tr("Account"), Tr::tr("State"), Tr::tr("New"), Tr::tr("Already here"),
                         Tr::tr("Deleted"), Tr::tr("Skipped"), Tr::tr("Waiting"), Tr::tr("Size")},
                        rows);
    for (const RunReport& report : reports)
        if (report.error)
            m_console.complain(*report.error, report.accountName);
}

} // namespace postbag::ctl
