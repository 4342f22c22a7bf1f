// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapSession.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/DiscreetSession.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/ImapFetch.h"
#include "core/protocol/ImapHeaders.h"
#include "core/protocol/ImapLister.h"
#include "core/protocol/ImapMailboxes.h"
#include "core/protocol/ImapSignIn.h"
#include "core/protocol/UidSet.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace postbag {
namespace {

/// Of which the longest set of UIDs stays well below the 8 KiB that a server must take in one line.
constexpr std::size_t removedAtOnce = 500;

/// Below this, asking for compression costs more time than it saves.
constexpr ByteCount worthCompressing = {64 * 1024};

class ImapSession final : public MailSession
{
public:
    ImapSession(Channel& channel, const Digests& digests)
        : m_dialogue(channel), m_mailboxes(m_dialogue), m_digests(digests)
    {}

    Task<void> signIn(SignIn how) override
    {
        ImapSignIn dialogue(m_dialogue, m_digests, how);
        auto signedIn = dialogue.run();
        co_await signedIn;
    }

    Task<std::vector<ServerMailbox>> mailboxes() override { return m_mailboxes.list(); }
    bool tellsGmailIds() const override { return m_dialogue.capabilities().gmail; }

    Task<Listing> list(std::string mailbox) override { return listSome(std::move(mailbox), std::nullopt); }
    Task<Listing> listSince(std::string mailbox, MailboxMark earlier) override
    {
        return listSome(std::move(mailbox), earlier);
    }

    Task<std::vector<std::string>> fingerprints(std::vector<ListedMessage> messages) override
    {
        return imapFingerprints(m_dialogue, m_digests, std::move(messages));
    }

    Task<void> fetch(std::vector<ListedMessage> messages, SessionSink& sink) override
    {
        auto compressed = compress(messages);
        co_await compressed;
        ImapFetch fetching(m_dialogue, std::move(messages), sink);
        auto fetched = fetching.run();
        co_await fetched;
    }

    Task<void> remove(std::vector<ListedMessage> messages, SessionSink& sink) override;
    Task<void> finish(SessionSink& sink) override;

private:
    Task<void> compress(std::span<const ListedMessage> messages);
    Task<Listing> listSome(std::string mailbox, std::optional<MailboxMark> earlier);
    Task<ImapDialogue::Outcome> removeSome(std::span<const ListedMessage> messages);

    ImapDialogue m_dialogue;
    ImapMailboxes m_mailboxes;
    const Digests& m_digests;
    bool m_askedToCompress = false;
};

// A wish only: where the server would rather not, the bodies come as they are.
Task<void> ImapSession::compress(std::span<const ListedMessage> messages)
{
    if (m_askedToCompress || !m_dialogue.capabilities().deflate)
        co_return;
    const auto bytes = std::accumulate(messages.begin(), messages.end(), ByteCount(),
                                       [](ByteCount sum, const auto& message) { return sum + message.size; });
    if (bytes < worthCompressing)
        co_return;
    m_askedToCompress = true;
    auto asking = m_dialogue.run(ImapCommand("COMPRESS DEFLATE"), ErrorCause::ServerRefused);
    if (const auto outcome = co_await asking; outcome.ok)
        m_dialogue.channel().startCompression();
}

Task<Listing> ImapSession::listSome(std::string mailbox, std::optional<MailboxMark> earlier)
{
    if (breaksLine(mailbox))
        throw Failure{{ErrorCause::MailboxNotFound, "a line break in the name of the mailbox", {}, mailbox}};
    const auto wireName = m_mailboxes.onTheWire(mailbox);
    // RFC 3501 §5.1: INBOX in any case is one mailbox, and its messages must have one key.
    ImapLister lister(m_dialogue, equalIgnoringCase(mailbox, "INBOX") ? "INBOX" : mailbox, wireName);
    auto listed = lister.run(earlier);
    try {
        auto listing = co_await listed;
        listing.expunges = m_dialogue.capabilities().uidPlus;
        co_return listing;
    } catch (Failure& failure) {
        if (failure.error.cause == ErrorCause::MailboxNotFound)
            failure.error.about = mailbox;
        throw;
    }
}

// Never a plain EXPUNGE or CLOSE: they would take what other clients marked.
Task<ImapDialogue::Outcome> ImapSession::removeSome(std::span<const ListedMessage> messages)
{
    const auto uids = uidSet(messages);
    auto flagging = m_dialogue.run(ImapCommand("UID STORE " + uids + " +FLAGS.SILENT (\\Deleted)"),
                                   ErrorCause::ServerRefused);
    auto outcome = co_await flagging;
    if (m_dialogue.mailbox().renumbered)
        throw Failure{{ErrorCause::OutOfStep, "UIDVALIDITY changed within the session", {}}};
    if (!outcome.ok || !m_dialogue.capabilities().uidPlus)
        co_return outcome;
    auto expunging = m_dialogue.run(ImapCommand("UID EXPUNGE " + uids), ErrorCause::ServerRefused);
    outcome = co_await expunging;
    // The old UIDs may have been forgotten before the command came.
    if (m_dialogue.mailbox().renumbered)
        throw Failure{{ErrorCause::OutOfStep, "UIDVALIDITY changed within the session", {}}};
    co_return outcome;
}

// What one refusal leaves behind is told at the end; the others are removed all the same.
Task<void> ImapSession::remove(std::vector<ListedMessage> messages, SessionSink& sink)
{
    std::optional<Error> refusal;
    for (std::size_t first = 0; first < messages.size(); first += removedAtOnce) {
        const auto some =
            std::span(messages).subspan(first, std::min(removedAtOnce, messages.size() - first));
        auto removing = removeSome(some);
        const auto outcome = co_await removing;
        if (outcome.ok)
            sink.removed(std::vector<ListedMessage>(some.begin(), some.end()));
        else if (!refusal)
            refusal = outcome.error;
    }
    if (refusal)
        throw Failure{*refusal};
}

// All that mattered is confirmed by now, so however the server ends it is well.
Task<void> ImapSession::finish(SessionSink&)
{
    try {
        auto leaving = m_dialogue.run(ImapCommand("LOGOUT"), ErrorCause::ServerRefused);
        co_await leaving;
    } catch (const Failure& failure) {
        if (failure.error.cause == ErrorCause::CancelledByUser)
            throw;
    }
}

} // namespace

std::unique_ptr<MailSession> makeImapSession(Channel& channel, const Digests& digests)
{
    return std::make_unique<DiscreetSession>(std::make_unique<ImapSession>(channel, digests), digests);
}

} // namespace postbag
