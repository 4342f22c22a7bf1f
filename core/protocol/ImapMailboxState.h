// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ImapResponse.h"
#include "core/protocol/MailboxMark.h"

#include <cstdint>

namespace postbag {

/// What the server tells about the selected mailbox, whenever it likes to.
struct ImapMailboxState {
    std::uint32_t exists = 0;
    std::uint32_t uidValidity = 0;   ///< 0: never told
    std::uint32_t uidNext = 0;       ///< 0: never told
    std::uint64_t highestModSeq = 0; ///< 0: never told (RFC 7162)
    bool renumbered = false;         ///< UIDVALIDITY changed while the mailbox was selected
    bool readOnly = false;
    bool uidsChange = false; ///< [UIDNOTSTICKY] (RFC 4315)

    void note(const ImapResponse& response);
    MailboxMark mark() const { return {uidValidity, uidNext, exists, highestModSeq}; }
};

} // namespace postbag
