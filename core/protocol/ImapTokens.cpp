// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapTokens.h"

#include "core/protocol/Ascii.h"

#include <algorithm>
#include <limits>

namespace postbag {

bool ImapToken::isNil() const
{
    return kind == Kind::Atom && equalIgnoringCase(text, "NIL");
}

std::string ImapToken::value() const
{
    if (kind != Kind::Quoted)
        return std::string(text);
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

ImapToken ImapTokens::next()
{
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t"), m_rest.size()));
    if (m_rest.empty())
        return {};
    switch (m_rest.front()) {
    case '(':
        return take(ImapToken::Kind::Open, 1);
    case ')':
        return take(ImapToken::Kind::Close, 1);
    case '"':
        return quoted();
    case '{':
        return literal();
    default:
        return atom();
    }
}

ImapToken ImapTokens::quoted()
{
    std::size_t end = 1;
    while (end < m_rest.size() && m_rest[end] != '"')
        end += m_rest[end] == '\\' ? 2 : 1;
    if (end >= m_rest.size())
        return bad();
    const ImapToken token{ImapToken::Kind::Quoted, m_rest.substr(1, end - 1)};
    m_rest.remove_prefix(end + 1);
    return token;
}

ImapToken ImapTokens::literal()
{
    const auto close = m_rest.find('}');
    const auto size =
        close == std::string_view::npos ? std::nullopt : announcedLiteral(m_rest.substr(0, close + 1));
    if (!size)
        return bad();
    m_rest.remove_prefix(close + 1);
    if (m_rest.empty())
        return {ImapToken::Kind::LiteralAhead, {}};
    if (!m_rest.starts_with("\r\n") || m_rest.size() - 2 < *size)
        return bad();
    m_rest.remove_prefix(2);
    return take(ImapToken::Kind::Literal, static_cast<std::size_t>(*size));
}

ImapToken ImapTokens::atom()
{
    std::size_t end = 0;
    while (end < m_rest.size()) {
        const char c = m_rest[end];
        if (c == '[') {
            const auto close = m_rest.find(']', end);
            if (close == std::string_view::npos)
                return bad();
            end = close + 1;
            continue;
        }
        if (c == ' ' || c == '\t' || c == '(' || c == ')' || c == '"' || (c == '{' && end > 0))
            break;
        ++end;
    }
    return take(ImapToken::Kind::Atom, end);
}

ImapToken ImapTokens::take(ImapToken::Kind kind, std::size_t length)
{
    const ImapToken token{kind, m_rest.substr(0, length)};
    m_rest.remove_prefix(length);
    return token;
}

ImapToken ImapTokens::bad()
{
    m_rest = {};
    return {ImapToken::Kind::Bad, {}};
}

std::optional<std::uint64_t> announcedLiteral(std::string_view line)
{
    if (!line.ends_with('}'))
        return std::nullopt;
    const auto open = line.rfind('{');
    if (open == std::string_view::npos)
        return std::nullopt;
    auto digits = line.substr(open + 1, line.size() - open - 2);
    if (digits.ends_with('+'))
        digits.remove_suffix(1);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return parseNumber<std::uint64_t>(digits).value_or(std::numeric_limits<std::uint64_t>::max());
}

} // namespace postbag
