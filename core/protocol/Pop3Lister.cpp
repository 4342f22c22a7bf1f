// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Lister.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/Digests.h"
#include "core/protocol/Pop3Dialogue.h"
#include "core/protocol/Pop3Headers.h"
#include "core/protocol/ServerText.h"

namespace postbag {
namespace {

constexpr std::size_t longestListLine = 2048;
/// A line too many here and there is a fault, a million too many is an attack.
constexpr std::size_t mostListLines = Pop3ScanListing::mostMessages + 1000;

} // namespace

Pop3Lister::Pop3Lister(Pop3Dialogue& dialogue, const Digests& digests)
    : m_dialogue(dialogue), m_digests(digests)
{}

Task<Listing> Pop3Lister::run(std::optional<MailboxMark> earlier)
{
    const bool pipelining = m_dialogue.capabilities().pipelining;
    m_dialogue.send("LIST");
    if (pipelining)
        m_dialogue.send("UIDL");
    auto sizes = lines(&Pop3ScanListing::addSize);
    const bool listed = co_await sizes;
    if (!pipelining)
        m_dialogue.send("UIDL");
    auto ids = lines(&Pop3ScanListing::addId);
    const bool identified = co_await ids;
    // Some servers refuse LIST for an empty mailbox.
    if (!listed || m_scan.hasGaps()) {
        auto counted = messageCount();
        m_scan.fillUpTo(co_await counted);
    }
    Listing listing;
    listing.messages = m_scan.take();
    listing.stableKeys = identified;
    auto keyed = makeKeys(listing.messages);
    co_await keyed;
    if (!listing.stableKeys)
        co_return listing;
    listing.mark = markOf(listing.messages);
    if (earlier && *listing.mark == *earlier) {
        listing.unchanged = true;
        listing.messages.clear();
    }
    co_return listing;
}

// The numbers of the messages hold for one session only; the keys are all that lasts.
MailboxMark Pop3Lister::markOf(const std::vector<ListedMessage>& messages) const
{
    std::string keys;
    for (const auto& message : messages)
        keys.append(message.key.text()).append(1, '\n');
    return {.exists = static_cast<std::uint32_t>(messages.size()),
            .listed = m_digests.hash(Digests::Hash::Sha256, keys)};
}

Task<bool> Pop3Lister::lines(bool (Pop3ScanListing::*take)(std::string_view))
{
    auto& channel = m_dialogue.channel();
    auto answer = m_dialogue.reply();
    const auto reply = co_await answer;
    if (!reply.ok())
        co_return false;
    for (std::size_t count = 0;; ++count) {
        const auto line = co_await channel.line(longestListLine);
        if (line == ".") {
            channel.progress();
            co_return true;
        }
        if (count == mostListLines)
            throw Failure{{ErrorCause::LimitExceeded, "the listing does not end", {}}};
        if ((m_scan.*take)(line.starts_with('.') ? line.substr(1) : line))
            channel.partOfAnswer();
    }
}

Task<std::uint32_t> Pop3Lister::messageCount()
{
    auto asked = m_dialogue.ask("STAT");
    const auto reply = co_await asked;
    if (!reply.ok())
        throw Failure{pop3Refusal(reply.text, ErrorCause::ServerRefused, "STAT")};
    const auto count = countInStat(reply.text);
    if (!count)
        throw Failure{{ErrorCause::BadReply, "this is no reply to STAT", quotable(reply.text)}};
    if (*count > Pop3ScanListing::mostMessages)
        throw Failure{{ErrorCause::LimitExceeded, "more messages than can be listed", {}}};
    co_return *count;
}

// TOP gives the header alone. Where it is refused, RETR gives the whole message, which costs time in every
// run but is the only identity left. A message that is refused both ways is listed all the same: its fetch
// will say why.
Task<void> Pop3Lister::makeKeys(std::vector<ListedMessage>& messages)
{
    std::vector<ListedMessage*> missing;
    for (auto& message : messages)
        if (message.key.empty())
            missing.push_back(&message);
    auto headers = fingerprint(missing, "TOP ", " 0");
    missing = co_await headers;
    auto wholeMessages = fingerprint(missing, "RETR ", "");
    missing = co_await wholeMessages;
    for (auto* message : missing)
        message->key = ServerKey::pop3Headers({}, message->size);
}

Task<std::vector<ListedMessage*>> Pop3Lister::fingerprint(std::vector<ListedMessage*> messages,
                                                          std::string before, std::string after)
{
    std::vector<ListedMessage> asked;
    for (const auto* message : messages)
        asked.push_back(*message);
    auto asking =
        pop3Fingerprints(m_dialogue, m_digests, std::move(asked), std::move(before), std::move(after));
    const auto fingerprints = co_await asking;
    std::vector<ListedMessage*> refused;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (fingerprints[i].empty())
            refused.push_back(messages[i]);
        else
            messages[i]->key = ServerKey::pop3Headers(fingerprints[i], messages[i]->size);
    }
    co_return refused;
}

std::optional<std::uint32_t> countInStat(std::string_view text)
{
    const auto count = parseNumber<std::uint32_t>(nextWord(text));
    const auto size = parseNumber<std::uint64_t>(nextWord(text));
    return size ? count : std::nullopt;
}

} // namespace postbag
