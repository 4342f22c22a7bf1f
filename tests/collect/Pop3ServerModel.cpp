// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/Pop3ServerModel.h"

#include <QSet>

namespace postbag::test {

struct Pop3ServerModel::Mailbox final : Session {
    QList<Mail> mails; // as they were at sign-in: numbers stay the same during a session
    QSet<int> deleted;
};

bool Pop3ServerModel::holds(const QByteArray& raw) const
{
    for (const Mail& mail : mails)
        if (mail.raw == raw)
            return true;
    return false;
}

std::unique_ptr<ServerModel::Session> Pop3ServerModel::newSession()
{
    auto session = std::make_unique<Mailbox>();
    session->mails = mails;
    return session;
}

QByteArray Pop3ServerModel::greeting(Session&)
{
    return "+OK ready\r\n";
}

QByteArray Pop3ServerModel::refusal(const QByteArray&, bool) const
{
    return "-ERR not now\r\n";
}

QByteArray Pop3ServerModel::goodbye() const
{
    return "-ERR [SYS/TEMP] closing\r\n";
}

// An extra reply: from here on every answer is one behind.
QByteArray Pop3ServerModel::chatter() const
{
    return "+OK by the way\r\n";
}

void Pop3ServerModel::giveNewNumbers()
{
    for (Mail& mail : mails)
        mail.uidl += "+";
}

QByteArray Pop3ServerModel::obey(Session& base, const QByteArray& line)
{
    auto& session = static_cast<Mailbox&>(base);
    const QList<QByteArray> words = line.split(' ');
    const QByteArray& command = words.at(0);
    if (command == "CAPA")
        return QByteArray("+OK\r\nUSER\r\n") + (uidl ? "UIDL\r\n" : "") + "TOP\r\n" +
               (pipelining ? "PIPELINING\r\n" : "") + (stls ? "STLS\r\n" : "") +
               (loginDelay > 0 ? "LOGIN-DELAY " + QByteArray::number(loginDelay) + "\r\n" : QByteArray()) +
               ".\r\n";
    if (command == "USER" || (command == "STLS" && stls))
        return "+OK\r\n";
    if (command == "PASS") {
        session.signedIn = words.value(1) == password;
        return session.signedIn ? "+OK\r\n" : "-ERR [AUTH] wrong password\r\n";
    }
    if (command == "QUIT") {
        quit(session);
        return "+OK bye\r\n";
    }
    if (!session.signedIn)
        return "-ERR sign in first\r\n";
    if (command == "NOOP" || command == "RSET")
        return "+OK\r\n";
    if (command == "STAT") {
        qsizetype size = 0;
        for (const Mail& mail : session.mails)
            size += mail.raw.size();
        return "+OK " + QByteArray::number(session.mails.size()) + " " + QByteArray::number(size) + "\r\n";
    }
    if (command == "LIST" && words.size() == 1)
        return listing(session, false);
    if (command == "UIDL" && words.size() == 1 && uidl)
        return listing(session, true);
    const qsizetype index = words.value(1).toInt() - 1;
    if (words.size() < 2 || index < 0 || index >= session.mails.size() ||
        session.deleted.contains(int(index)))
        return "-ERR what?\r\n";
    const QByteArray& raw = session.mails.at(index).raw;
    if (command == "TOP" && top)
        return body(raw.left(raw.indexOf("\r\n\r\n") + 4), false);
    if (command == "RETR" && raw == hangsUpAt) {
        session.hangsUp = true;
        return {};
    }
    if (command == "RETR") {
        if (onRetrieve)
            onRetrieve(raw);
        return body(given ? given(raw) : raw, session.shortBodies);
    }
    if (command == "DELE") {
        if (onDelete)
            onDelete(raw);
        session.deleted.insert(int(index));
        return "+OK\r\n";
    }
    return "-ERR unknown\r\n";
}

QByteArray Pop3ServerModel::listing(const Mailbox& session, bool ids) const
{
    QByteArray lines = "+OK\r\n";
    for (qsizetype i = 0; i < session.mails.size(); ++i) {
        const Mail& mail = session.mails.at(i);
        lines += QByteArray::number(i + 1) + " " +
                 (ids ? mail.uidl : QByteArray::number(announced(mail.raw.size()))) + "\r\n";
    }
    return lines + ".\r\n";
}

QByteArray Pop3ServerModel::body(const QByteArray& raw, bool cut) const
{
    QByteArray stuffed = cut ? raw.left(raw.size() / 2) + "\r\n" : raw;
    stuffed.replace("\r\n.", "\r\n..");
    return "+OK\r\n" + stuffed + ".\r\n";
}

void Pop3ServerModel::quit(const Mailbox& session)
{
    if (keepsAll)
        return;
    for (const int index : session.deleted)
        mails.removeIf([&](const Mail& mail) {
            return mail.uidl == session.mails.at(index).uidl && mail.raw == session.mails.at(index).raw;
        });
}

} // namespace postbag::test
