// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/HeaderFingerprint.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/Digests.h"
#include "core/protocol/Hex.h"

#include <algorithm>
#include <utility>

namespace postbag {
namespace {

bool isRewrittenByServers(std::string_view line)
{
    for (const std::string_view field : {"Status:", "X-Status:", "X-UIDL:", "X-Keywords:"})
        if (startsIgnoringCase(line, field))
            return true;
    return false;
}

} // namespace

void HeaderFingerprint::add(std::string_view bytes)
{
    m_text.append(bytes.substr(0, mostBytes - std::min(mostBytes, m_text.size())));
}

std::string HeaderFingerprint::take(const Digests& digests)
{
    const auto text = std::exchange(m_text, {});
    std::string kept;
    for (std::string_view rest = text; !rest.empty();) {
        const auto line = rest.substr(0, std::min(rest.find('\n'), rest.size() - 1) + 1);
        if (line == "\r\n" || line == "\n")
            break;
        if (!isRewrittenByServers(line))
            kept += line;
        rest.remove_prefix(line.size());
    }
    return toHex(digests.hash(Digests::Hash::Sha256, kept));
}

} // namespace postbag
