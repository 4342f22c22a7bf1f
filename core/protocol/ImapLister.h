// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/ImapFetchItems.h"
#include "core/protocol/MailSession.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace postbag {

class ImapDialogue;

/// SELECT, and one UID FETCH for the sizes and flags of all messages, or of those that are new.
class ImapLister
{
public:
    static constexpr std::size_t mostMessages = 1'000'000;
    static constexpr std::size_t mostKeyBytes = 64 * 1024 * 1024;

    /// `mailbox`: as UTF-8, for the keys; `wireName`: as the server wants it. The references must outlive it.
    ImapLister(ImapDialogue& dialogue, std::string mailbox, std::string wireName);

    /// `earlier`: where the mailbox stood when it was listed before; nothing to list everything.
    Task<Listing> run(std::optional<MailboxMark> earlier);

private:
    struct Position {
        std::uint32_t uid = 0;
        std::uint32_t sequence = 0;
        bool operator==(const Position&) const = default;
    };

    Task<void> select();
    Listing newListing(std::uint32_t firstUid);
    Task<void> fetchSizes(Listing& listing);
    void add(std::uint32_t sequence, const ImapFetchItems& items, Listing& listing);
    void sortAndMerge(std::vector<ListedMessage>& messages);

    ImapDialogue& m_dialogue;
    const std::string m_mailbox;
    const std::string m_wireName;
    MailboxMark m_mark; // at SELECT
    std::size_t m_keyBytes = 0;
    std::vector<Position> m_sequence; // where each listed message stands, in the order of the list
    std::uint32_t m_highestSequence = 0;
};

} // namespace postbag
