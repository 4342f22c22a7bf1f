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

/// One that no two messages share, as a rule.
bool isUnique(std::string_view line)
{
    for (const std::string_view field : {"Message-ID:", "Received:", "Date:"})
        if (startsIgnoringCase(line, field))
            return true;
    return false;
}

/// The next line with its end, taken off `text`; empty at the end of the header.
std::string_view takeLine(std::string_view& text)
{
    const auto line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    if (text.empty() || line == "\r\n" || line == "\n")
        return {};
    text.remove_prefix(line.size());
    return line;
}

} // namespace

bool HeaderFingerprint::tellsApart() const
{
    std::string_view rest = m_text;
    for (auto line = takeLine(rest); !line.empty(); line = takeLine(rest))
        if (isUnique(line))
            return true;
    return false;
}

void HeaderFingerprint::add(std::string_view bytes)
{
    m_text.append(bytes.substr(0, mostBytes - std::min(mostBytes, m_text.size())));
}

std::string HeaderFingerprint::take(const Digests& digests)
{
    const auto text = std::exchange(m_text, {});
    std::string kept;
    std::string_view rest = text;
    for (auto line = takeLine(rest); !line.empty(); line = takeLine(rest))
        if (!isRewrittenByServers(line))
            kept += line;
    return toHex(digests.hash(Digests::Hash::Sha256, kept));
}

} // namespace postbag
