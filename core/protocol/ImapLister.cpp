// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapLister.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/DistinctNews.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/ServerText.h"

#include <algorithm>
#include <utility>

namespace postbag {

ImapLister::ImapLister(ImapDialogue& dialogue, std::string mailbox, std::string wireName)
    : m_dialogue(dialogue), m_mailbox(std::move(mailbox)), m_wireName(std::move(wireName))
{}

Task<Listing> ImapLister::run(std::optional<MailboxMark> earlier)
{
    auto selected = select();
    co_await selected;
    m_mark = m_dialogue.mailbox().mark();
    // RFC 3501 §2.3.1.1: no UID is given twice, and a new message gets one from UIDNEXT on. So the messages
    // below the earlier UIDNEXT are the same as long as there are as many.
    const bool comparable = earlier && earlier->uidNext != 0 && earlier->uidValidity == m_mark.uidValidity &&
                            !m_dialogue.mailbox().uidsChange;
    if (comparable && m_mark.uidNext == earlier->uidNext && m_mark.exists == earlier->exists) {
        Listing listing = newListing(earlier->uidNext);
        listing.unchanged = true;
        co_return listing;
    }
    if (comparable && m_mark.uidNext > earlier->uidNext && m_mark.exists > earlier->exists) {
        Listing listing = newListing(earlier->uidNext);
        auto fetched = fetchSizes(listing);
        co_await fetched;
        sortAndMerge(listing.messages);
        listing.unchanged = listing.messages.empty();
        // Else one of the others is gone, or something came or went at this very moment.
        if (earlier->exists + listing.messages.size() == m_dialogue.mailbox().exists) {
            listing.brokenOff.reset();
            co_return listing;
        }
    }
    Listing listing = newListing(1);
    if (m_mark.exists == 0)
        co_return listing;
    auto fetched = fetchSizes(listing);
    co_await fetched;
    sortAndMerge(listing.messages);
    if (listing.messages.size() >= m_dialogue.mailbox().exists)
        listing.brokenOff.reset();
    co_return listing;
}

Listing ImapLister::newListing(std::uint32_t firstUid)
{
    m_keyBytes = 0;
    m_sequence.clear();
    m_highestSequence = 0;
    Listing listing;
    listing.mark = m_mark;
    listing.firstUid = firstUid;
    listing.stableKeys = !m_dialogue.mailbox().uidsChange;
    return listing;
}

Task<void> ImapLister::select()
{
    m_dialogue.mailbox() = {};
    ImapCommand command("SELECT", m_dialogue.capabilities().literalPlus);
    command.string(m_wireName);
    // A size or a code once each; "* OK still here" for ever is no answer.
    DistinctNews told;
    const auto asked = [&told](const ImapResponse& response) {
        if (!response.isStatus())
            return told.admits(response.name);
        auto code = response.code();
        return !code.empty() && told.admits(nextWord(code));
    };
    auto selected = m_dialogue.run(std::move(command), ErrorCause::MailboxNotFound, asked);
    const auto outcome = co_await selected;
    if (!outcome.ok)
        throw Failure{outcome.error};
    // RFC 3501 §2.3.1.1: without it a UID means nothing tomorrow.
    if (m_dialogue.mailbox().uidValidity == 0)
        throw Failure{{ErrorCause::BadReply, "the mailbox has no UIDVALIDITY", {}}};
}

Task<void> ImapLister::fetchSizes(Listing& listing)
{
    auto& channel = m_dialogue.channel();
    const auto tag = m_dialogue.nextTag();
    const std::string wanted =
        m_dialogue.capabilities().gmail ? "UID RFC822.SIZE FLAGS X-GM-MSGID" : "UID RFC822.SIZE FLAGS";
    channel.send(tag + " UID FETCH " + std::to_string(listing.firstUid) + ":* (" + wanted + ")\r\n");
    for (std::size_t count = 0; count < mostMessages + ImapDialogue::mostUntagged; ++count) {
        auto line = co_await channel.line(ImapDialogue::lineLimit);
        auto response = m_dialogue.read(line);
        if (mayHaveLiterals(response) && announcedLiteral(line)) {
            auto whole = m_dialogue.withLiterals(line);
            line = co_await whole;
            response = m_dialogue.read(line);
        }
        m_dialogue.note(response);
        if (m_dialogue.mailbox().renumbered)
            throw Failure{{ErrorCause::OutOfStep, "UIDVALIDITY changed within the session", {}}};
        if (response.kind == ImapResponse::Kind::Tagged && response.tag == tag) {
            channel.progress();
            auto code = response.code();
            // RFC 5530: what is missing then is gone.
            if (!response.is("OK") && !equalIgnoringCase(nextWord(code), "EXPUNGEISSUED"))
                listing.brokenOff = imapRefusal(response, ErrorCause::ServerRefused, "UID FETCH");
            if (listing.brokenOff && listing.messages.empty())
                throw Failure{*listing.brokenOff};
            co_return;
        }
        if (response.kind != ImapResponse::Kind::Untagged)
            throw Failure{{ErrorCause::OutOfStep, "this answers no command of ours", quotable(line)}};
        if (response.number && response.is("FETCH")) {
            ImapFetchItems items;
            items.read(response.rest);
            add(*response.number, items, listing);
        }
    }
    throw Failure{{ErrorCause::LimitExceeded, "the listing does not end", {}}};
}

// A FETCH without a size is another client's change of flags, told unasked.
void ImapLister::add(std::uint32_t sequence, const ImapFetchItems& items, Listing& listing)
{
    if (!items.hasSize())
        return;
    if (!items.sound() || !items.uid())
        throw Failure{{ErrorCause::BadReply, "a message has no usable UID", {}}};
    // RFC 3501 §6.4.8: "n:*" holds the last message even where its UID is below n.
    if (*items.uid() < listing.firstUid)
        return;
    if (listing.messages.size() == mostMessages)
        throw Failure{{ErrorCause::LimitExceeded, "more messages than can be listed", {}}};
    auto& message = listing.messages.emplace_back();
    message.key = ServerKey::imap(m_mailbox, m_dialogue.mailbox().uidValidity, *items.uid());
    message.size = items.size();
    message.number = *items.uid();
    message.seen = items.seen();
    message.deleted = items.deleted();
    message.draft = items.draft();
    message.gmailId = items.gmailId();
    m_keyBytes += message.key.text().size();
    if (m_keyBytes > mostKeyBytes)
        throw Failure{{ErrorCause::LimitExceeded, "the keys of the listing take too much memory", {}}};
    m_sequence.push_back({message.number, sequence});
    if (sequence > m_highestSequence)
        m_dialogue.channel().partOfAnswer();
    m_highestSequence = std::max(m_highestSequence, sequence);
}

// A message may be told of twice. But two messages with one UID are both listed: where ids repeat, nothing
// may be removed by its id.
void ImapLister::sortAndMerge(std::vector<ListedMessage>& messages)
{
    // Both sorts are stable and by UID, so the two lists still go together afterwards.
    std::stable_sort(messages.begin(), messages.end(),
                     [](const ListedMessage& a, const ListedMessage& b) { return a.number < b.number; });
    std::stable_sort(m_sequence.begin(), m_sequence.end(),
                     [](const Position& a, const Position& b) { return a.uid < b.uid; });
    std::size_t kept = 0;
    for (std::size_t next = 0; next < messages.size(); ++next) {
        if (kept > 0 && m_sequence[kept - 1] == m_sequence[next])
            continue;
        if (kept != next) {
            messages[kept] = std::move(messages[next]);
            m_sequence[kept] = m_sequence[next];
        }
        ++kept;
    }
    messages.resize(kept);
}

} // namespace postbag
