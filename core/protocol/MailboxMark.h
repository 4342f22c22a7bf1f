// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace postbag {

/// Where a mailbox stood at one moment, in a few numbers: IMAP has them, POP3 has only a hash of its listing.
struct MailboxMark {
    std::uint32_t uidValidity = 0;
    std::uint32_t uidNext = 0; ///< 0: not told
    std::uint32_t exists = 0;
    std::uint64_t highestModSeq = 0; ///< 0: not told (RFC 7162)
    std::string listed{};            ///< POP3: SHA-256 of the keys in their order; IMAP: empty

    bool operator==(const MailboxMark&) const = default;

    /// False only if nothing can have come in between `earlier` and this moment: UIDs only rise (RFC 3501
    /// §2.3.1.1).
    bool mayHoldMailSince(const MailboxMark& earlier) const
    {
        return uidNext == 0 || uidNext > earlier.uidNext || uidValidity != earlier.uidValidity;
    }
};

/// By the mailbox's name, as UTF-8.
using MailboxMarks = std::map<std::string, MailboxMark>;

} // namespace postbag
