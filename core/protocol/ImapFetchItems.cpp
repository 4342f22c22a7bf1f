// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapFetchItems.h"

#include "core/protocol/Ascii.h"

namespace postbag {

void ImapFetchItems::read(std::string_view line)
{
    m_bodyAhead = false;
    ImapTokens tokens(line);
    for (auto token = tokens.next(); token.kind != ImapToken::Kind::End; token = tokens.next())
        take(token);
}

void ImapFetchItems::take(const ImapToken& token)
{
    switch (token.kind) {
    case ImapToken::Kind::Open:
        if (m_depth == 0 ? m_opened : m_item == Item::None)
            m_bad = true;
        m_opened = true;
        if (++m_depth > deepestNesting)
            m_bad = true;
        return;
    case ImapToken::Kind::Close:
        if (--m_depth < 0)
            m_bad = true;
        if (m_depth == 1)
            m_item = Item::None;
        return;
    case ImapToken::Kind::Bad:
        m_bad = true;
        return;
    default:
        break;
    }
    if (m_depth == 0)
        m_bad = true;
    else if (m_depth == 1 && m_item == Item::None)
        name(token.kind == ImapToken::Kind::Atom ? token.text : std::string_view());
    else
        value(token);
}

void ImapFetchItems::name(std::string_view text)
{
    if (text.empty()) {
        m_bad = true;
    } else if (equalIgnoringCase(text, "UID")) {
        m_item = Item::Uid;
    } else if (equalIgnoringCase(text, "RFC822.SIZE")) {
        m_item = Item::Size;
    } else if (equalIgnoringCase(text, "FLAGS")) {
        m_item = Item::Flags;
    } else if (equalIgnoringCase(text, "X-GM-MSGID")) {
        m_item = Item::GmailId;
    } else if (startsIgnoringCase(text, "BODY[]")) {
        m_item = Item::Body;
        text.remove_prefix(6);
        if (text.starts_with('<') && text.ends_with('>'))
            m_origin = parseNumber<std::uint64_t>(text.substr(1, text.size() - 2)).value_or(0);
    } else if (startsIgnoringCase(text, "BODY[HEADER]")) {
        m_item = Item::Header;
    } else {
        m_item = Item::Other;
    }
}

void ImapFetchItems::value(const ImapToken& token)
{
    if (m_depth > 1) {
        if (m_item == Item::Flags && equalIgnoringCase(token.text, "\\Seen"))
            m_seen = true;
        if (m_item == Item::Flags && equalIgnoringCase(token.text, "\\Deleted"))
            m_deleted = true;
        if (m_item == Item::Flags && equalIgnoringCase(token.text, "\\Draft"))
            m_draft = true;
        return;
    }
    if (m_item == Item::Uid) {
        const auto uid = parseNumber<std::uint32_t>(token.text);
        if (!uid || *uid == 0 || (m_uid && m_uid != uid))
            m_bad = true;
        m_uid = uid;
    } else if (m_item == Item::Size) {
        m_hasSize = true;
        m_size.value = parseNumber<std::int64_t>(token.text).value_or(0);
    } else if (m_item == Item::GmailId) {
        const auto id = parseNumber<std::uint64_t>(token.text).value_or(0);
        if (m_gmailId != 0 && m_gmailId != id)
            m_bad = true;
        m_gmailId = id;
    } else if (m_item == Item::Body && token.kind == ImapToken::Kind::LiteralAhead) {
        body();
        m_bodyAhead = true;
    } else if (m_item == Item::Body && token.kind != ImapToken::Kind::Atom) {
        body();
        m_inlineBody = token.value();
    } else if (m_item == Item::Header && token.kind != ImapToken::Kind::Atom &&
               token.kind != ImapToken::Kind::LiteralAhead) {
        if (m_inlineHeader)
            m_bad = true;
        m_inlineHeader = token.value();
    }
    m_item = Item::None;
}

void ImapFetchItems::body()
{
    if (m_hasBody)
        m_bad = true;
    m_hasBody = true;
}

} // namespace postbag
