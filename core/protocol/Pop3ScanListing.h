// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/protocol/MailSession.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// Puts LIST and UIDL together so that no message is lost to a bad line: what only one of the two lists is
/// still listed, with an unknown (zero) size or without a key. All numbers are checked; memory is bounded.
class Pop3ScanListing
{
public:
    static constexpr std::size_t mostMessages = 1'000'000;
    static constexpr std::size_t mostIdBytes = 64 * 1024 * 1024;
    /// RFC 1939 §7 says 70; some servers need more.
    static constexpr std::size_t longestId = 512;

    /// One line of LIST: number, size. LimitExceeded (thrown) for too many. False if the line brings nothing
    /// new: repeating itself, a server could keep a run going for ever.
    bool addSize(std::string_view line);
    /// One line of UIDL: number, unique id; false as above. To be called after the last addSize().
    bool addId(std::string_view line);
    /// The server has so many messages (STAT): adds those that no readable line told of.
    void fillUpTo(std::uint32_t count);
    /// True if a line of LIST was no scan listing: ask STAT.
    bool hasGaps() const { return m_unreadable; }

    /// By number; a message without a usable id has no key yet.
    std::vector<ListedMessage> take();

private:
    ListedMessage* find(std::uint32_t number);
    void add(std::uint32_t number, ByteCount size);
    void mustHaveRoom() const;
    void mergeStrays();
    void sort();

    std::vector<ListedMessage> m_messages;
    std::vector<ListedMessage> m_strays;    // that only UIDL told of
    std::vector<std::uint32_t> m_ambiguous; // numbers with two different ids
    std::size_t m_guess = 0;                // where the next number is likely to be
    std::size_t m_idBytes = 0;
    std::uint32_t m_highestSized = 0;      // of the numbers in LIST
    std::uint32_t m_highestIdentified = 0; // of the numbers in UIDL
    bool m_sorted = true;
    bool m_unreadable = false;
};

} // namespace postbag
