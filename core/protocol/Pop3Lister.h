// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/MailSession.h"
#include "core/protocol/Pop3ScanListing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace postbag {

class Digests;
class Pop3Dialogue;

/// LIST, UIDL and, for messages without a usable unique id, TOP.
class Pop3Lister
{
public:
    /// Both must outlive it.
    Pop3Lister(Pop3Dialogue& dialogue, const Digests& digests);

    /// `earlier`: where the mailbox stood when it was listed before; nothing to list everything.
    Task<Listing> run(std::optional<MailboxMark> earlier);

private:
    /// One multi-line reply, each line to `take`; false if the command was refused.
    Task<bool> lines(bool (Pop3ScanListing::*take)(std::string_view));
    Task<std::uint32_t> messageCount();
    MailboxMark markOf(const std::vector<ListedMessage>& messages) const;
    Task<void> makeKeys(std::vector<ListedMessage>& messages);
    /// Keys from the headers that this command gives; returns the messages for which it was refused.
    Task<std::vector<ListedMessage*>> fingerprint(std::vector<ListedMessage*> messages, std::string before,
                                                  std::string after);

    Pop3Dialogue& m_dialogue;
    const Digests& m_digests;
    Pop3ScanListing m_scan;
};

/// The number of messages in the reply to STAT; nothing if it is no such reply.
std::optional<std::uint32_t> countInStat(std::string_view text);

} // namespace postbag
