// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/SessionFuzz.h"

#include "core/protocol/Channel.h"
#include "tests/fuzz/FuzzDigests.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace postbag::test {
namespace {

constexpr char handshake = '\x1E';

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// Writes down what a session delivers, however it was cut.
class Notes final : public SessionSink
{
public:
    std::string text;
    std::vector<ListedMessage> complete;

    void messageBegins(const ListedMessage& message) override
    {
        require(!m_inMessage, "a message begins within another");
        m_inMessage = true;
        m_current = message;
        text += "begins " + std::to_string(message.number) + ' ';
    }
    void messageBytes(std::string_view bytes) override
    {
        require(m_inMessage, "bytes of no message");
        text += bytes;
    }
    void messageEnds(bool isComplete) override
    {
        require(m_inMessage, "the end of no message");
        m_inMessage = false;
        text += isComplete ? " complete\n" : " short\n";
        if (isComplete)
            complete.push_back(m_current);
    }
    void messageRefused(const ListedMessage& message, const Error& error) override
    {
        require(!m_inMessage, "a refusal within a message");
        text += "refused " + std::to_string(message.number) + ' ' + std::string(nameOf(error.cause)) + '\n';
    }
    void removed(const std::vector<ListedMessage>& messages) override
    {
        require(messages.size() <= complete.size(), "more is removed than was fetched");
        text += "removed " + std::to_string(messages.size()) + '\n';
    }

private:
    bool m_inMessage = false;
    ListedMessage m_current;
};

Task<void> wholeRun(MailSession& session, SignIn how, Notes& notes)
{
    auto signingIn = session.signIn(std::move(how));
    co_await signingIn;
    auto asking = session.mailboxes();
    const auto mailboxes = co_await asking;
    for (const ServerMailbox& mailbox : mailboxes)
        notes.text += "mailbox " + mailbox.name + '\n';
    auto listing = session.list("INBOX");
    const Listing listed = co_await listing;
    for (const ListedMessage& message : listed.messages)
        notes.text += "listed " + message.key.text() + ' ' + std::to_string(message.size.value) + '\n';
    if (!listed.messages.empty()) {
        auto fetching = session.fetch(listed.messages, notes);
        co_await fetching;
    }
    if (!notes.complete.empty()) {
        auto removing = session.remove(notes.complete, notes);
        co_await removing;
    }
    auto finishing = session.finish(notes);
    co_await finishing;
}

SignIn signIn(std::uint8_t options)
{
    constexpr Security securities[] = {Security::Tls, Security::StartTls, Security::None};
    SignIn how;
    how.security = securities[options % 3];
    how.mechanism = static_cast<AuthMechanism>(options / 3 % 7); // without the OAuth2 ones
    how.user = "ann";
    how.secret = Secret("secret");
    how.host = "mail.example.org";
    how.port = 143;
    return how;
}

std::string play(SessionFactory factory, std::uint8_t options, std::string_view server, bool byByte)
{
    const MonotonicTime now{std::chrono::hours(1)};
    const FuzzDigests digests;
    Notes notes;
    Channel channel(std::chrono::seconds(60), now);
    const auto session = factory(channel, digests);
    auto run = wholeRun(*session, signIn(options), notes);
    run.start();
    std::string sent;
    while (!server.empty() && !run.done()) {
        sent += channel.takeOutput();
        if (server.front() == handshake) {
            server.remove_prefix(1);
            if (channel.tlsWanted())
                channel.tlsEstablished(now);
            continue;
        }
        std::size_t length = byByte ? 1 : std::min(server.find('\n'), server.size() - 1) + 1;
        length = std::min(length, server.find(handshake));
        channel.receive(server.substr(0, length), now);
        server.remove_prefix(length);
    }
    channel.closed();
    require(run.done(), "the session does not end with its connection");
    const auto outcome = run.result();
    return notes.text + (outcome ? "done" : std::string(nameOf(outcome.error().cause))) + '\n' + sent +
           channel.takeOutput();
}

} // namespace

void fuzzSession(SessionFactory factory, const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return;
    const std::string_view server(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string whole = play(factory, data[0], server, false);
    require(whole == play(factory, data[0], server, true), "another split gives other events");
}

} // namespace postbag::test
