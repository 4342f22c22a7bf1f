// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/ImapFetchItems.h"
#include "core/protocol/MailSession.h"

#include <string>

namespace postbag {

class ImapDialogue;

/// SELECT, and one UID FETCH for the sizes and flags of all messages.
class ImapLister
{
public:
    static constexpr std::size_t mostMessages = 1'000'000;
    static constexpr std::size_t mostKeyBytes = 64 * 1024 * 1024;

    /// `mailbox`: as UTF-8, for the keys; `wireName`: as the server wants it. The references must outlive it.
    ImapLister(ImapDialogue& dialogue, std::string mailbox, std::string wireName);

    Task<Listing> run();

private:
    Task<void> select();
    Task<void> fetchSizes(Listing& listing);
    void add(const ImapFetchItems& items, Listing& listing);

    ImapDialogue& m_dialogue;
    const std::string m_mailbox;
    const std::string m_wireName;
    std::size_t m_keyBytes = 0;
};

} // namespace postbag
