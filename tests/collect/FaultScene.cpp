// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/FaultScene.h"

using namespace Qt::StringLiterals;

namespace postbag::test {

FaultScene::FaultScene(CollectWorld& world, const FaultScenario& scenario)
    : m_world(world), m_scenario(scenario)
{}

QList<QByteArray> FaultScene::originals() const
{
    QList<QByteArray> all;
    for (int i = 1; i <= mailCount; ++i)
        all.append(CollectWorld::mail(i, m_scenario.mailSize));
    return all;
}

ServerModel& FaultScene::server() const
{
    if (m_scenario.protocol == Protocol::Pop3)
        return m_world.server;
    return m_world.imap;
}

void FaultScene::fill()
{
    m_world.server.mails.clear();
    m_world.server.pipelining = m_scenario.pipelining;
    m_world.server.uidl = m_scenario.uidl;
    m_world.server.stls = m_scenario.security == Security::StartTls;
    m_world.imap.uidPlus = m_scenario.uidPlus;
    m_world.imap.deflate = m_scenario.deflate;
    m_world.imap.mailboxes = {{}};
    if (m_scenario.twoMailboxes)
        m_world.imap.mailboxes.append({"Archive", 7, 1, {}});
    m_world.imap.gmail = m_scenario.gmail;
    if (m_scenario.gmail)
        m_world.imap.addMailbox("[Gmail]/All Mail", "\\All");
    deliver(1, mailCount - m_scenario.comesLater);
}

void FaultScene::deliver(int from, int to)
{
    for (int i = from; i <= to; ++i) {
        const QByteArray raw = CollectWorld::mail(i, m_scenario.mailSize);
        m_world.server.mails.append({"id" + QByteArray::number(i), raw});
        if (m_scenario.gmail) {
            for (auto& mailbox : m_world.imap.mailboxes) {
                mailbox.add(raw);
                mailbox.mails.last().gmailId = quint64(i);
            }
        } else {
            m_world.imap.mailboxes[i % m_world.imap.mailboxes.size()].add(raw);
        }
    }
}

/// Where deliver() puts the message of this number, from 0.
QString FaultScene::mailboxOf(int number) const
{
    const auto& mailboxes = m_world.imap.mailboxes;
    if (m_scenario.gmail)
        return u"INBOX"_s;
    return QString::fromLatin1(mailboxes.at((number + 1) % mailboxes.size()).name);
}

void FaultScene::prepare()
{
    fill();
    account = m_world.newAccount(m_scenario.protocol);
    account.security = m_scenario.security;
    account.maxMessages = m_scenario.maxMessages;
    account.mirrorsMailboxes = m_scenario.mirrors;
    account.mailboxes.clear();
    for (const auto& mailbox : std::as_const(m_world.imap.mailboxes))
        account.mailboxes.append(QString::fromLatin1(mailbox.name));
    if (m_scenario.gmail)
        account.mailboxes = {AccountSettings::allMailboxes};
    if (m_scenario.leave == LeavePolicy::DeleteAfterDays || m_scenario.renumbered ||
        m_scenario.comesLater > 0)
        m_world.run(account);
    deliver(mailCount - m_scenario.comesLater + 1, mailCount);
    account.leave = m_scenario.leave;
    if (m_scenario.leave == LeavePolicy::DeleteAfterDays)
        m_world.clock.advanceDays(account.leaveDays + 1);
    if (m_scenario.renumbered) {
        m_world.imap.renumber();
        for (auto& mail : m_world.server.mails)
            mail.uidl += "new";
    }
    m_hasty.clear();
    server().onDelete = [this](const QByteArray& raw) {
        if (!m_world.stored(account.id).contains(raw))
            m_hasty.append(u"removal was asked for before the commit"_s);
    };
}

RunReport FaultScene::run(Fault fault, int step)
{
    server().breakNext(fault, step);
    return m_world.run(account);
}

QStringList FaultScene::brokenPromises() const
{
    QStringList broken = m_hasty;
    const auto stored = m_world.foldersOfStored(account.id);
    const auto wanted = originals();
    for (int i = 0; i < wanted.size(); ++i) {
        const auto folders = stored.value(wanted.at(i));
        const QString mailbox = mailboxOf(i);
        const bool hasItsOwn = m_scenario.mirrors && mailbox != u"INBOX"_s;
        const QString right = account.folder + (hasItsOwn ? u'/' + mailbox : QString());
        if (folders.isEmpty() && !server().holds(wanted.at(i)))
            broken.append(u"a message is neither on the server nor stored"_s);
        else if (folders.count(right) != folders.size())
            broken.append(u"a message is in a wrong folder"_s);
    }
    for (const QStringList& folders : stored)
        if (folders.size() > 1)
            broken.append(u"a message is stored twice"_s);
    if (m_world.imap.greedyCommands() > 0)
        broken.append(u"a command that takes other clients' mail"_s);
    return broken;
}

bool FaultScene::mailIsLeftBehind() const
{
    const auto stored = m_world.stored(account.id);
    for (const QByteArray& original : originals())
        if (!stored.contains(original))
            return true;
    return false;
}

bool FaultScene::removalIsLeftBehind() const
{
    if (account.leave == LeavePolicy::Leave)
        return false;
    const LedgerSnapshot ledger = m_world.ledger(account.id);
    for (const LedgerEntry& entry : ledger)
        if (entry.state != LedgerState::Removed)
            return true;
    // A mailbox that nobody has looked into.
    return m_scenario.gmail && ledger.size() < 2 * mailCount;
}

qsizetype FaultScene::leftOnServer() const
{
    return m_scenario.protocol == Protocol::Pop3 ? m_world.server.mails.size() : m_world.imap.undeleted();
}

bool FaultScene::isDone() const
{
    const auto stored = m_world.stored(account.id);
    if (stored.size() != mailCount)
        return false;
    for (const QByteArray& original : originals())
        if (stored.value(original) != 1)
            return false;
    const bool flagsOnly = m_scenario.protocol == Protocol::Imap && !m_scenario.uidPlus;
    for (const QByteArray& original : originals())
        if (server().holds(original) != (account.leave == LeavePolicy::Leave || flagsOnly))
            return false;
    return leftOnServer() == (account.leave == LeavePolicy::Leave ? mailCount : 0);
}

QStringList FaultScene::recover()
{
    const auto asked = [this] {
        return server().count("RETR") + server().count("DELE") + server().count("UID STORE") +
               server().count("UID EXPUNGE");
    };
    // A message that was refused or came short, a limit, new ids and what the server did unheard take runs of
    // their own.
    for (int again = 0; again < 4 + mailCount; ++again) {
        const int before = asked();
        const RunReport report = run();
        if (!report.ok())
            return {u"the run after the fault fails: "_s + QString::fromStdString(report.error->detail)};
        QStringList broken = brokenPromises();
        if (report.remaining > 0) // wrong contents under wrong ids are put right one by one
            broken.removeAll(u"a message is stored twice"_s);
        if (!broken.isEmpty())
            return broken;
        const bool didSomething =
            report.collected + report.duplicates + report.renumbered + report.deleted > 0;
        if (didSomething || tellsOfSomething(report))
            continue;
        if (asked() != before)
            return {u"a run with nothing to do asks for something"_s};
        if (!isDone() || mailIsLeftBehind() || removalIsLeftBehind())
            return {u"it never gets done"_s};
        return {};
    }
    return {u"it never comes to rest"_s};
}

bool tellsOfSomething(const RunReport& report)
{
    return report.error || report.skipped > 0 || report.remaining > 0;
}

} // namespace postbag::test
