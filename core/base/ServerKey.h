// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// The identity of one copy of a message on a server, across sessions: how the ledger knows what was
/// collected.
///
/// - POP3: the UIDL together with the announced size, because servers repeat and reuse UIDLs (RFC 1939 §7).
/// - POP3 without UIDL: a hash of the TOP headers together with the size.
/// - IMAP: mailbox, UIDVALIDITY and UID (RFC 3501 §2.3.1.1).
///
/// The text form is what the ledger stores; it is compared byte by byte and never parsed.
class ServerKey
{
public:
    ServerKey() = default;

    static ServerKey pop3(std::string_view uidl, ByteCount size);
    static ServerKey pop3Headers(std::string_view sha256Hex, ByteCount size);
    static ServerKey imap(std::string_view mailbox, std::uint32_t uidValidity, std::uint32_t uid);
    /// A key as the ledger stored it.
    static ServerKey fromText(std::string text);

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    /// The id as the server gave it: the UIDL, the hash of the headers, or the UID. It is server text: data.
    std::string serverId() const;
    /// The same for people: a UID comes with its mailbox.
    std::string shown() const;
    /// The mailbox that the copy is in; POP3 has only "INBOX". Valid as long as the key.
    std::string_view mailbox() const;
    /// IMAP: the UIDVALIDITY; two keys of one mailbox that differ in it come from different numberings. POP3:
    /// empty.
    std::string_view numbering() const;
    /// POP3: the size that the server announced; nothing for IMAP.
    std::optional<ByteCount> announcedSize() const;

    auto operator<=>(const ServerKey&) const = default;

private:
    explicit ServerKey(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

} // namespace postbag

template <> struct std::hash<postbag::ServerKey> {
    std::size_t operator()(const postbag::ServerKey& key) const noexcept
    {
        return std::hash<std::string>()(key.text());
    }
};
