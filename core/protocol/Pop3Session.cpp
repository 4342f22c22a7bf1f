// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Session.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/DiscreetSession.h"
#include "core/protocol/Pop3Dialogue.h"
#include "core/protocol/Pop3Fetch.h"
#include "core/protocol/Pop3Headers.h"
#include "core/protocol/Pop3Lister.h"
#include "core/protocol/Pop3SignIn.h"
#include "core/protocol/SendWindow.h"
#include "core/protocol/ServerText.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace postbag {
namespace {

class Pop3Session final : public MailSession
{
public:
    Pop3Session(Channel& channel, const Digests& digests) : m_dialogue(channel), m_digests(digests) {}

    Task<void> signIn(SignIn how) override
    {
        Pop3SignIn dialogue(m_dialogue, m_digests, how);
        auto signedIn = dialogue.run();
        co_await signedIn;
    }

    std::chrono::seconds loginDelay() const override { return m_dialogue.capabilities().loginDelay; }

    Task<std::vector<ServerMailbox>> mailboxes() override
    {
        co_return std::vector<ServerMailbox>{{.name = "INBOX", .path = {}}};
    }

    Task<Listing> list(std::string mailbox) override { return listSome(std::move(mailbox), std::nullopt); }
    Task<Listing> listSince(std::string mailbox, MailboxMark earlier) override
    {
        return listSome(std::move(mailbox), std::move(earlier));
    }
    Task<Listing> listSome(std::string mailbox, std::optional<MailboxMark> earlier)
    {
        if (!equalIgnoringCase(mailbox, "INBOX"))
            throw Failure{{ErrorCause::MailboxNotFound, "POP3 has only INBOX", {}}};
        Pop3Lister lister(m_dialogue, m_digests);
        auto listed = lister.run(std::move(earlier));
        auto listing = co_await listed;
        co_return listing;
    }

    Task<std::vector<std::string>> fingerprints(std::vector<ListedMessage> messages) override
    {
        m_dialogue.mustBeInStep();
        return pop3Fingerprints(m_dialogue, m_digests, std::move(messages), "TOP ", " 0");
    }

    Task<void> fetch(std::vector<ListedMessage> messages, SessionSink& sink) override
    {
        if (messages.empty())
            co_return;
        m_checked = false;
        auto fetched = pop3Fetch(m_dialogue, std::move(messages), sink);
        co_await fetched;
    }

    Task<void> remove(std::vector<ListedMessage> messages, SessionSink&) override;
    Task<void> finish(SessionSink& sink) override;

private:
    Task<void> checkStep();

    Pop3Dialogue m_dialogue;
    const Digests& m_digests;
    bool m_checked = true;                // nothing was fetched since the last check of the dialogue
    std::vector<ListedMessage> m_deleted; // DELE was accepted
    std::optional<Error> m_refusal;       // of a DELE
};

// After an extra reply each body belongs to another message than we think. STAT tells: its reply is like no
// other.
Task<void> Pop3Session::checkStep()
{
    m_dialogue.mustBeInStep();
    auto asked = m_dialogue.ask("STAT");
    const auto reply = co_await asked;
    m_dialogue.mustBeInStep();
    if (!reply.ok())
        co_return;
    if (!countInStat(reply.text))
        throw Failure{{ErrorCause::OutOfStep, "STAT was answered with something else", quotable(reply.text)}};
    m_checked = true;
}

Task<void> Pop3Session::remove(std::vector<ListedMessage> messages, SessionSink&)
{
    if (messages.empty())
        co_return;
    if (!m_checked) {
        auto inStep = checkStep();
        co_await inStep;
    }
    m_dialogue.mustBeInStep();
    SendWindow window(m_dialogue.capabilities().pipelining);
    std::size_t asked = 0;
    for (auto& message : messages) {
        if (window.wantsMore())
            for (; asked < messages.size() && window.admits({}); ++asked) {
                m_dialogue.send("DELE " + std::to_string(messages[asked].number));
                window.sent({});
            }
        const auto line = co_await m_dialogue.channel().line(Pop3Reply::lineLimit);
        window.answered({});
        const auto reply = m_dialogue.read(line);
        if (reply.ok())
            m_deleted.push_back(std::move(message));
        else if (!m_refusal)
            m_refusal = pop3Refusal(reply.text, ErrorCause::ServerRefused, "DELE");
    }
}

// RFC 1939 §6: the server removes at QUIT; with -ERR it may have removed some, and the next listing will tell
// which. What one refused DELE leaves behind is told at the end; the others are removed all the same.
Task<void> Pop3Session::finish(SessionSink& sink)
{
    m_dialogue.mustBeInStep();
    try {
        auto asked = m_dialogue.ask("QUIT");
        const auto reply = co_await asked;
        if (!reply.ok() && !m_deleted.empty())
            throw Failure{pop3Refusal(reply.text, ErrorCause::ServerRefused, "QUIT")};
    } catch (const Failure& failure) {
        // Some servers hang up at once, or fall silent; with nothing to remove nothing is lost by that.
        if (failure.error.cause == ErrorCause::CancelledByUser || !m_deleted.empty())
            throw;
    }
    if (!m_deleted.empty())
        sink.removed(m_deleted);
    if (m_refusal)
        throw Failure{*m_refusal};
}

} // namespace

std::unique_ptr<MailSession> makePop3Session(Channel& channel, const Digests& digests)
{
    return std::make_unique<DiscreetSession>(std::make_unique<Pop3Session>(channel, digests), digests);
}

} // namespace postbag
