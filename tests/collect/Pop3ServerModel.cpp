// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/Pop3ServerModel.h"

#include "tests/support/FakeStream.h"

#include <QSet>

namespace postbag::test {

struct Pop3ServerModel::Session {
    FakeStream* stream = nullptr;
    Fault fault = Fault::None;
    int faultStep = 0;
    int steps = 0;
    bool silent = false;
    bool signedIn = false;
    QList<Mail> mails; // as they were at sign-in: numbers stay the same during a session
    QSet<int> deleted;

    bool breaksNow() { return ++steps == faultStep; }
};

void Pop3ServerModel::breakNext(Fault fault, int step)
{
    m_fault = fault;
    m_faultStep = step;
}

std::unique_ptr<ByteStream> Pop3ServerModel::connection()
{
    auto stream = std::make_unique<FakeStream>();
    auto session = std::make_shared<Session>();
    session->stream = stream.get();
    session->fault = std::exchange(m_fault, Fault::None);
    session->faultStep = std::exchange(m_faultStep, 0);
    session->mails = mails;
    QObject::connect(stream.get(), &ByteStream::ready, stream.get(), [this, session] {
        ++m_connections;
        m_steps = 0;
        const QByteArray greeting = answer(*session, {});
        if (!greeting.isEmpty())
            session->stream->arrive(greeting);
    });
    stream->answerWith([this, session](const QByteArray& line) { return answer(*session, line.trimmed()); });
    return stream;
}

int Pop3ServerModel::count(const QByteArray& command) const
{
    int count = 0;
    for (const QByteArray& said : m_commands)
        count += said.startsWith(command);
    return count;
}

bool Pop3ServerModel::holds(const QByteArray& raw) const
{
    for (const Mail& mail : mails)
        if (mail.raw == raw)
            return true;
    return false;
}

QByteArray Pop3ServerModel::answer(Session& session, const QByteArray& line)
{
    if (session.silent)
        return {};
    const bool breaks = session.breaksNow();
    m_steps = session.steps;
    if (!line.isEmpty())
        m_commands.append(line);
    if (!breaks)
        return line.isEmpty() ? QByteArray("+OK ready\r\n") : obey(session, line);
    switch (session.fault) {
    case Fault::Refuse:
        return "-ERR not now\r\n";
    case Fault::Garbage:
        return "\x01 what?\r\n";
    case Fault::Stall:
        session.silent = true;
        return {};
    case Fault::ShortBody:
        if (line.startsWith("RETR"))
            return obey(session, line + " cut");
        break;
    case Fault::CutAfter:
        if (!line.isEmpty())
            obey(session, line);
        break;
    case Fault::Cut:
    case Fault::None:
        break;
    }
    session.silent = true;
    session.stream->closeByPeer();
    return {};
}

QByteArray Pop3ServerModel::obey(Session& session, const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray& command = words.at(0);
    if (command == "CAPA")
        return QByteArray("+OK\r\nUSER\r\n") + (uidl ? "UIDL\r\n" : "") + "TOP\r\n" +
               (pipelining ? "PIPELINING\r\n" : "") +
               (loginDelay > 0 ? "LOGIN-DELAY " + QByteArray::number(loginDelay) + "\r\n" : QByteArray()) +
               ".\r\n";
    if (command == "USER")
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
    if (command == "RETR") {
        if (onRetrieve)
            onRetrieve(raw);
        return body(raw, words.value(2) == "cut");
    }
    if (command == "DELE") {
        if (onDelete)
            onDelete(raw);
        session.deleted.insert(int(index));
        return "+OK\r\n";
    }
    return "-ERR unknown\r\n";
}

QByteArray Pop3ServerModel::listing(const Session& session, bool ids) const
{
    QByteArray lines = "+OK\r\n";
    for (qsizetype i = 0; i < session.mails.size(); ++i) {
        const Mail& mail = session.mails.at(i);
        lines += QByteArray::number(i + 1) + " " + (ids ? mail.uidl : QByteArray::number(mail.raw.size())) +
                 "\r\n";
    }
    return lines + ".\r\n";
}

QByteArray Pop3ServerModel::body(const QByteArray& raw, bool cut) const
{
    QByteArray stuffed = cut ? raw.left(raw.size() / 2) + "\r\n" : raw;
    stuffed.replace("\r\n.", "\r\n..");
    return "+OK\r\n" + stuffed + ".\r\n";
}

void Pop3ServerModel::quit(const Session& session)
{
    for (const int index : session.deleted)
        mails.removeIf([&](const Mail& mail) {
            return mail.uidl == session.mails.at(index).uidl && mail.raw == session.mails.at(index).raw;
        });
}

} // namespace postbag::test
