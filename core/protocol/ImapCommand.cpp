// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapCommand.h"

#include <algorithm>

namespace postbag {
namespace {

bool canBeQuoted(std::string_view value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c <= 0x7E; });
}

} // namespace

ImapCommand::ImapCommand(std::string_view text, bool literalPlus)
    : m_parts{std::string(text)}, m_literalPlus(literalPlus)
{}

ImapCommand& ImapCommand::string(std::string_view value)
{
    m_parts.back() += ' ';
    add(value);
    return *this;
}

ImapCommand& ImapCommand::strings(const std::vector<std::string>& values)
{
    std::string_view before = " (";
    for (const auto& value : values) {
        m_parts.back() += before;
        add(value);
        before = " ";
    }
    m_parts.back() += ')';
    return *this;
}

void ImapCommand::add(std::string_view value)
{
    auto& part = m_parts.back();
    if (canBeQuoted(value)) {
        part += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\')
                part += '\\';
            part += c;
        }
        part += '"';
        return;
    }
    part += '{' + std::to_string(value.size()) + (m_literalPlus ? "+}\r\n" : "}\r\n");
    if (m_literalPlus)
        part += value;
    else
        m_parts.emplace_back(value);
}

ImapCommand& ImapCommand::text(std::string_view text)
{
    m_parts.back() += text;
    return *this;
}

std::vector<std::string> ImapCommand::parts() const
{
    auto parts = m_parts;
    parts.back() += "\r\n";
    return parts;
}

} // namespace postbag
