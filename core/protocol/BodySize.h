// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"

#include <cstddef>

namespace postbag {

/// What an announced size is worth (sizes lie).
///
/// Fewer bytes than announced are complete only if the difference can come from counting: one byte for each
/// line (LF or CRLF, stuffed dots) and 16 more (a final CRLF, the terminator). More bytes than announced are
/// complete: the server itself marked the end.
constexpr bool isComplete(ByteCount announced, ByteCount received, std::size_t lines)
{
    constexpr std::int64_t slack = 16;
    return announced.value - received.value <= static_cast<std::int64_t>(lines) + slack;
}

/// Beyond this a message is no moderate lie any more, and the run stops: 1 MiB and twice the announced size,
/// but not more than 4 MiB on top of that size, because the account's limit was meant; 52 MiB where no size
/// is known.
constexpr ByteCount mostBytesFor(ByteCount announced)
{
    if (announced.value == 0)
        return mebibytes(52);
    constexpr ByteCount highest = mebibytes(std::int64_t(1) << 40);
    if (announced > highest)
        return highest;
    const ByteCount growth = announced > mebibytes(4) ? mebibytes(4) : announced;
    return announced + growth + mebibytes(1);
}

} // namespace postbag
