// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServerKey.h"

#include <charconv>

namespace postbag {

// u:<size>:<uidl>   h:<size>:<hash>   i:<uidvalidity>:<uid>:<mailbox>
// The free text comes last, so that no character in it can be mistaken for a separator.

ServerKey ServerKey::pop3(std::string_view uidl, ByteCount size)
{
    return ServerKey("u:" + std::to_string(size.value) + ':' + std::string(uidl));
}

ServerKey ServerKey::pop3Headers(std::string_view sha256Hex, ByteCount size)
{
    return ServerKey("h:" + std::to_string(size.value) + ':' + std::string(sha256Hex));
}

ServerKey ServerKey::imap(std::string_view mailbox, std::uint32_t uidValidity, std::uint32_t uid)
{
    return ServerKey("i:" + std::to_string(uidValidity) + ':' + std::to_string(uid) + ':' +
                     std::string(mailbox));
}

ServerKey ServerKey::fromText(std::string text)
{
    return ServerKey(std::move(text));
}

namespace {

struct Parts {
    std::string_view number; // the size or the UIDVALIDITY
    std::string_view id;     // UIDL, hash or UID
    std::string_view mailbox;
};

/// Nothing for a text that is no key of ours.
std::optional<Parts> partsOf(std::string_view text)
{
    const auto first = text.find(':');
    const auto second = first == std::string_view::npos ? first : text.find(':', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto number = text.substr(first + 1, second - first - 1);
    if (text.front() != 'i')
        return Parts{number, text.substr(second + 1), "INBOX"};
    const auto third = text.find(':', second + 1);
    if (third == std::string_view::npos)
        return std::nullopt;
    return Parts{number, text.substr(second + 1, third - second - 1), text.substr(third + 1)};
}

} // namespace

std::string ServerKey::serverId() const
{
    const auto parts = partsOf(m_text);
    return parts ? std::string(parts->id) : m_text;
}

std::string ServerKey::shown() const
{
    const auto parts = partsOf(m_text);
    if (!parts || m_text.front() != 'i')
        return serverId();
    return std::string(parts->mailbox) + " " + std::string(parts->id);
}

std::string_view ServerKey::mailbox() const
{
    const auto parts = partsOf(m_text);
    return parts ? parts->mailbox : std::string_view{};
}

std::optional<ByteCount> ServerKey::announcedSize() const
{
    const auto parts = partsOf(m_text);
    ByteCount size;
    if (!parts || m_text.front() == 'i')
        return std::nullopt;
    const char* end = parts->number.data() + parts->number.size();
    const auto read = std::from_chars(parts->number.data(), end, size.value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(size) : std::nullopt;
}

std::string_view ServerKey::numbering() const
{
    const auto parts = partsOf(m_text);
    return parts && m_text.front() == 'i' ? parts->number : std::string_view{};
}

} // namespace postbag
