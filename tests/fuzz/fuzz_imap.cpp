// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapSession.h"
#include "tests/fuzz/SessionFuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    postbag::test::fuzzSession(postbag::makeImapSession, data, size);
    return 0;
}
