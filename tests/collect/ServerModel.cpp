// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/ServerModel.h"

#include "tests/support/FakeStream.h"

#include <utility>

namespace postbag::test {

void ServerModel::breakNext(Fault fault, int step)
{
    m_fault = fault;
    m_faultStep = step;
}

std::unique_ptr<ByteStream> ServerModel::connection()
{
    auto stream = std::make_unique<FakeStream>();
    const std::shared_ptr<Session> session = newSession();
    session->stream = stream.get();
    session->fault = std::exchange(m_fault, Fault::None);
    session->faultStep = std::exchange(m_faultStep, 0);
    m_steps = 0;
    if (session->fault != Fault::None && session->faultStep == 0) {
        breakOpening(*session);
        if (session->fault == Fault::Stall && onSilence)
            onSilence();
    }
    QObject::connect(stream.get(), &ByteStream::ready, stream.get(), [this, session] {
        ++m_connections;
        const QByteArray greets = answer(*session, {});
        if (!greets.isEmpty())
            session->stream->arrive(greets);
    });
    stream->answerWith([this, session](const QByteArray& line) { return answer(*session, line.trimmed()); });
    return stream;
}

void ServerModel::breakOpening(Session& session)
{
    if (session.fault == Fault::Stall)
        session.stream->stallOpen();
    else if (session.fault == Fault::TlsFails)
        session.stream->failOpen({ErrorCause::TlsHandshakeFailed, "as the test wants", {}});
    else
        session.stream->failOpen({ErrorCause::ConnectionRefused, "as the test wants", {}});
}

int ServerModel::count(const QByteArray& command) const
{
    int count = 0;
    for (auto said = m_commands.cbegin(); said != m_commands.cend(); ++said)
        if (said.key().startsWith(command))
            count += said.value();
    return count;
}

QByteArray ServerModel::answer(Session& session, const QByteArray& line)
{
    if (session.silent)
        return {};
    m_steps = ++session.steps;
    if (onStep)
        onStep(m_steps);
    if (!line.isEmpty())
        ++m_commands[nameOf(line)];
    if (session.fault != Fault::None && session.steps == session.faultStep)
        return brokenAnswer(session, line);
    if (line.isEmpty())
        return greeting(session);
    const QByteArray said = obey(session, line);
    if (!session.hangsUp)
        return said;
    session.silent = true;
    if (!said.isEmpty())
        session.stream->arrive(said);
    session.stream->closeByPeer();
    return {};
}

QByteArray ServerModel::brokenAnswer(Session& session, const QByteArray& line)
{
    const auto obeys = [&] { return line.isEmpty() ? greeting(session) : obey(session, line); };
    QByteArray passes;
    switch (session.fault) {
    case Fault::Refuse:
    case Fault::Bad:
        return refusal(line, session.fault == Fault::Bad);
    case Fault::Garbage:
        session.stream->arriveOnTheWire("\x01 what?\r\n");
        return {};
    case Fault::Chatter:
        return chatter() + obeys();
    case Fault::ExtraRefusal:
        return refusal(line, false) + obeys();
    case Fault::Stall:
        fallSilent(session);
        return {};
    case Fault::Dribble:
        session.stream->dribble();
        return obeys();
    case Fault::Drip:
        session.stream->dribble();
        if (onSilence)
            onSilence();
        return obeys();
    case Fault::ShortBody: {
        session.shortBodies = true;
        const QByteArray answer = obeys();
        session.shortBodies = false;
        return answer;
    }
    case Fault::NewNumbers:
        giveNewNumbers();
        return chatter() + obeys();
    case Fault::TlsFails: {
        const Error error{ErrorCause::TlsHandshakeFailed, "as the test wants", {}};
        if (nameOf(line) == "STARTTLS" || nameOf(line) == "STLS") {
            session.stream->failTls(error);
            return obeys();
        }
        session.silent = true;
        session.stream->breakWith(error);
        return {};
    }
    case Fault::Goodbye:
        passes = goodbye();
        break;
    case Fault::CutAfter:
        obeys();
        break;
    case Fault::CutInside:
        session.stream->arriveHalf(obeys());
        break;
    case Fault::CutAtEnd:
        passes = obeys();
        passes.truncate(passes.lastIndexOf('\n', -2) + 1);
        break;
    case Fault::Cut:
    case Fault::None:
        break;
    }
    session.silent = true;
    if (!passes.isEmpty())
        session.stream->arrive(passes);
    session.stream->closeByPeer();
    return {};
}

void ServerModel::fallSilent(Session& session)
{
    session.silent = true;
    if (onSilence)
        onSilence();
}

} // namespace postbag::test
