// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServerKey.h"

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
    return ServerKey("i:" + std::to_string(uidValidity) + ':' + std::to_string(uid) + ':' + std::string(mailbox));
}

ServerKey ServerKey::fromText(std::string text)
{
    return ServerKey(std::move(text));
}

std::string ServerKey::serverId() const
{
    const auto first = m_text.find(':');
    const auto second = first == std::string::npos ? first : m_text.find(':', first + 1);
    if (second == std::string::npos)
        return m_text;
    const bool imap = m_text.front() == 'i';
    return m_text.substr(second + 1, imap ? m_text.find(':', second + 1) - second - 1 : std::string::npos);
}

std::string ServerKey::shown() const
{
    if (!m_text.starts_with("i:"))
        return serverId();
    const auto mailbox = m_text.find(':', m_text.find(':', 2) + 1);
    return mailbox == std::string::npos ? m_text : m_text.substr(mailbox + 1) + " " + serverId();
}

} // namespace postbag
