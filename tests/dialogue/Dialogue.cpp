// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dialogue/Dialogue.h"

#include "core/protocol/Channel.h"
#include "tests/support/TestDigests.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace postbag::test {
namespace {

QString shown(QByteArrayView bytes)
{
    QString text;
    for (const char c : bytes) {
        if (c == '\r')
            text += "\\r"_L1;
        else if (c == '\n')
            text += "\\n"_L1;
        else if (c >= 0x20 && c < 0x7F)
            text += QLatin1Char(c);
        else
            text += u"\\x%1"_s.arg(uint(static_cast<unsigned char>(c)), 2, 16, QLatin1Char('0'));
    }
    return text;
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
            continue;
        }
        switch (++i < text.size() ? text[i] : '\\') {
        case 'r':
            bytes += '\r';
            break;
        case 'n':
            bytes += '\n';
            break;
        case 't':
            bytes += '\t';
            break;
        case '0':
            bytes += '\0';
            break;
        case 'x':
            bytes += static_cast<char>(text.sliced(i + 1, 2).toByteArray().toInt(nullptr, 16));
            i += 2;
            break;
        default:
            bytes += '\\';
        }
    }
    return bytes;
}

/// The driver's side of one played script.
class Player
{
public:
    Player(SessionFactory factory, const SignIn& how, const Steps& steps, Split split)
        : m_split(split), m_channel(std::chrono::seconds(60), m_now),
          m_session(factory(m_channel, m_digests)), m_task(steps(*m_session, how, m_recorder))
    {
        m_task.start();
    }

    void step(QByteArrayView line)
    {
        if (line.startsWith("S: ") || line == "S:") {
            const bool open = line.endsWith('\\') && !line.endsWith("\\\\");
            m_pending +=
                unescaped(line.sliced(line.size() > 2 ? 3 : 2).chopped(open ? 1 : 0)) + (open ? "" : "\r\n");
            return;
        }
        deliver();
        if (m_task.done())
            return;
        if (line.startsWith("C: "))
            expectLine(unescaped(line.sliced(3)));
        else if (line == "TLS")
            startTls();
        else if (line.startsWith("WAIT "))
            pass(std::chrono::seconds(line.sliced(5).toByteArray().toInt()));
        else if (line == "CLOSE")
            m_channel.closed();
        else
            depart(u"unknown step "_s + shown(line));
    }

    QStringList end()
    {
        deliver();
        auto events = m_recorder.events();
        if (!m_departure.isEmpty())
            return events << m_departure;
        if (!m_task.done())
            return events << u"still waiting, sent "_s + shown(output());
        const auto outcome = m_task.result();
        if (!outcome)
            return events << u"failed "_s + QString::fromLatin1(nameOf(outcome.error().cause));
        if (!output().isEmpty())
            events << u"unexpected "_s + shown(output());
        return events << u"done"_s;
    }

private:
    QByteArray& output()
    {
        m_output += QByteArray::fromStdString(m_channel.takeOutput());
        return m_output;
    }

    void depart(const QString& what)
    {
        if (m_departure.isEmpty())
            m_departure = what;
    }

    void expectLine(const QByteArray& expected)
    {
        const auto line = expected + "\r\n";
        if (!output().startsWith(line))
            return depart(u"instead of '%1' sent '%2'"_s.arg(shown(expected), shown(m_output)));
        m_output.remove(0, line.size());
    }

    void startTls()
    {
        if (!m_channel.tlsWanted())
            return depart(u"did not ask for TLS"_s);
        m_channel.tlsEstablished(m_now);
    }

    void pass(std::chrono::seconds time)
    {
        m_now += time;
        m_channel.tick(m_now);
    }

    void deliver()
    {
        QByteArray bytes;
        std::swap(bytes, m_pending);
        for (qsizetype at = 0; at < bytes.size() && !m_task.done();) {
            const auto most = bytes.size() - at;
            const auto count = m_split == Split::Whole      ? most
                               : m_split == Split::EachByte ? 1
                                                            : 1 + m_random.bounded(qMin<qsizetype>(most, 40));
            m_channel.receive(std::string_view(bytes.constData() + at, static_cast<std::size_t>(count)),
                              m_now);
            at += count;
        }
    }

    const Split m_split;
    const TestDigests m_digests;
    MonotonicTime m_now{std::chrono::hours(1)};
    QRandomGenerator m_random{20260101};
    Recorder m_recorder;
    Channel m_channel;
    std::unique_ptr<MailSession> m_session;
    Task<void> m_task;
    QByteArray m_pending;
    QByteArray m_output;
    QString m_departure;
};

} // namespace

void Recorder::messageBegins(const ListedMessage& message)
{
    m_current = message;
    m_bytes.clear();
}

void Recorder::messageBytes(std::string_view bytes)
{
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void Recorder::messageEnds(bool complete)
{
    constexpr qsizetype longest = 300;
    const auto content = m_bytes.size() <= longest ? shown(m_bytes) : u"%1 bytes"_s.arg(m_bytes.size());
    note(u"%1 %2: %3"_s.arg(complete ? "message"_L1 : "short"_L1).arg(m_current.number).arg(content));
    if (complete)
        m_complete.push_back(m_current);
}

void Recorder::messageRefused(const ListedMessage& message, const Error& error)
{
    note(u"refused %1: %2"_s.arg(message.number).arg(QLatin1StringView(nameOf(error.cause))));
}

void Recorder::removed(const std::vector<ListedMessage>& messages)
{
    QStringList numbers;
    for (const auto& message : messages)
        numbers << QString::number(message.number);
    note(u"removed "_s + numbers.join(u' '));
}

Task<void> signInOnly(MailSession& session, SignIn how, Recorder& recorder)
{
    auto signedIn = session.signIn(std::move(how));
    co_await signedIn;
    recorder.note(u"signed in"_s);
    auto finished = session.finish(recorder);
    co_await finished;
}

Task<void> signInAndQuote(MailSession& session, SignIn how, Recorder& recorder)
{
    try {
        auto signedIn = signInOnly(session, std::move(how), recorder);
        co_await signedIn;
    } catch (const Failure& failure) {
        recorder.note(u"said "_s + shown(failure.error.serverText));
        throw;
    }
}

namespace {

Task<Listing> signInAndList(MailSession& session, SignIn how, Recorder& recorder,
                            std::optional<MailboxMark> earlier = std::nullopt)
{
    auto signedIn = session.signIn(std::move(how));
    co_await signedIn;
    auto listed = earlier ? session.listSince("INBOX", *earlier) : session.list("INBOX");
    auto listing = co_await listed;
    if (listing.firstUid > 1)
        recorder.note(u"from %1 on"_s.arg(listing.firstUid));
    for (const auto& message : listing.messages)
        recorder.note(u"listed %1 %2 %3%4%5%6%7"_s.arg(message.number)
                          .arg(QString::fromStdString(message.key.text()))
                          .arg(message.size.value)
                          .arg(message.seen ? " seen"_L1 : ""_L1, message.deleted ? " deleted"_L1 : ""_L1,
                               message.draft ? " draft"_L1 : ""_L1,
                               message.gmailId != 0 ? u" is %1"_s.arg(message.gmailId) : QString()));
    if (listing.brokenOff)
        recorder.note(u"broken off %1: %2"_s.arg(QLatin1StringView(nameOf(listing.brokenOff->cause)),
                                                 shown(listing.brokenOff->serverText)));
    if (!listing.stableKeys)
        recorder.note(u"keys are not stable"_s);
    co_return listing;
}

} // namespace

Task<void> listInbox(MailSession& session, SignIn how, Recorder& recorder)
{
    auto listed = signInAndList(session, std::move(how), recorder);
    co_await listed;
    auto finished = session.finish(recorder);
    co_await finished;
}

namespace {

Task<void> listSinceAndLeave(MailSession& session, SignIn how, Recorder& recorder, MailboxMark earlier)
{
    auto listed = signInAndList(session, std::move(how), recorder, earlier);
    co_await listed;
    auto finished = session.finish(recorder);
    co_await finished;
}

} // namespace

Task<void> listAndQuote(MailSession& session, SignIn how, Recorder& recorder)
{
    try {
        auto listed = listInbox(session, std::move(how), recorder);
        co_await listed;
    } catch (const Failure& failure) {
        recorder.note(u"said "_s + shown(failure.error.serverText));
        throw;
    }
}

Steps listInboxSince(MailboxMark earlier)
{
    return [earlier](MailSession& session, SignIn how, Recorder& recorder) {
        return listSinceAndLeave(session, std::move(how), recorder, earlier);
    };
}

Task<void> collect(MailSession& session, SignIn how, Recorder& recorder)
{
    auto listed = signInAndList(session, std::move(how), recorder);
    auto listing = co_await listed;
    auto fetched = session.fetch(std::move(listing.messages), recorder);
    co_await fetched;
    auto finished = session.finish(recorder);
    co_await finished;
}

Task<void> collectAndRemove(MailSession& session, SignIn how, Recorder& recorder)
{
    auto listed = signInAndList(session, std::move(how), recorder);
    auto listing = co_await listed;
    auto fetched = session.fetch(std::move(listing.messages), recorder);
    co_await fetched;
    auto removed = session.remove(recorder.complete(), recorder);
    co_await removed;
    auto finished = session.finish(recorder);
    co_await finished;
}

QStringList play(SessionFactory factory, const SignIn& how, const QByteArray& script, const Steps& steps,
                 Split split)
{
    Player player(factory, how, steps, split);
    for (const auto& line : script.split('\n'))
        if (const auto text = QByteArrayView(line); !text.trimmed().isEmpty()) {
            const auto indent = text.indexOf(text.trimmed().front());
            player.step(text.sliced(indent));
        }
    return player.end();
}

} // namespace postbag::test
