// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace postbag {

class Digests;

/// The identity of a message on a server without UIDL: SHA-256 of its header. Left out are the fields that
/// servers rewrite when a message was read (Status, X-Status, X-UIDL, X-Keywords) and all beyond 256 KiB.
class HeaderFingerprint
{
public:
    static constexpr std::size_t mostBytes = 256 * 1024;

    /// The next bytes of the message, header first; what comes after the header is ignored.
    void add(std::string_view bytes);
    /// Whether the header has a field that hardly another message shares: Message-ID, Received or Date. Two
    /// reports of a machine may have one header without them, and different texts.
    bool tellsApart() const;
    /// Lower-case hexadecimal; begins anew.
    std::string take(const Digests& digests);

private:
    std::string m_text;
};

} // namespace postbag
