// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapMailboxState.h"

#include "core/protocol/Ascii.h"

namespace postbag {

void ImapMailboxState::note(const ImapResponse& response)
{
    if (response.number && response.is("EXISTS"))
        exists = *response.number;
    else if (response.number && response.is("EXPUNGE") && exists > 0)
        --exists;
    if (!response.isStatus())
        return;
    auto code = response.code();
    const auto keyword = nextWord(code);
    if (equalIgnoringCase(keyword, "UIDVALIDITY")) {
        const auto told = parseNumber<std::uint32_t>(nextWord(code)).value_or(0);
        renumbered = renumbered || (uidValidity != 0 && told != uidValidity);
        uidValidity = told;
    } else if (equalIgnoringCase(keyword, "UIDNEXT")) {
        uidNext = parseNumber<std::uint32_t>(nextWord(code)).value_or(0);
    } else if (equalIgnoringCase(keyword, "HIGHESTMODSEQ")) {
        highestModSeq = parseNumber<std::uint64_t>(nextWord(code)).value_or(0);
    } else if (equalIgnoringCase(keyword, "READ-ONLY")) {
        readOnly = true;
    } else if (equalIgnoringCase(keyword, "READ-WRITE")) {
        readOnly = false;
    } else if (equalIgnoringCase(keyword, "UIDNOTSTICKY")) {
        uidsChange = true;
    }
}

} // namespace postbag
