// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapNamespaces.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ImapTokens.h"

namespace postbag {

namespace {

/// To the end of the list that is open, whatever is in it.
void skipRest(ImapTokens& tokens)
{
    for (int depth = 1; depth > 0;) {
        const auto token = tokens.next();
        if (token.kind == ImapToken::Kind::End || token.kind == ImapToken::Kind::Bad)
            return;
        depth += token.kind == ImapToken::Kind::Open ? 1 : 0;
        depth -= token.kind == ImapToken::Kind::Close ? 1 : 0;
    }
}

} // namespace

// RFC 2342 §6: three lists, of the user's own, of other users' and of shared namespaces; each is NIL or holds
// lists of a prefix, a separator and what extensions add.
ImapNamespaces ImapNamespaces::read(std::string_view text)
{
    ImapNamespaces known;
    ImapTokens tokens(text);
    for (int list = 0; list < 3; ++list) {
        const auto begin = tokens.next();
        if (begin.isNil())
            continue;
        if (begin.kind != ImapToken::Kind::Open)
            return {};
        auto token = tokens.next();
        for (; token.kind == ImapToken::Kind::Open; token = tokens.next()) {
            const auto prefix = tokens.next();
            const auto separator = tokens.next();
            if (!prefix.isString() || !separator.isString() || known.m_prefixes.size() == mostPrefixes)
                return {};
            known.m_prefixes.push_back(
                {prefix.value(), separator.isNil() ? std::string() : separator.value(), list == 0});
            skipRest(tokens);
        }
        if (token.kind != ImapToken::Kind::Close)
            return {};
    }
    return known;
}

bool ImapNamespaces::isPersonal(std::string_view mailbox) const
{
    const auto* prefix = prefixOf(mailbox);
    return !prefix || prefix->personal || equalIgnoringCase(mailbox, "INBOX");
}

std::string_view ImapNamespaces::withoutPrefix(std::string_view mailbox) const
{
    const auto* prefix = prefixOf(mailbox);
    if (prefix && prefix->personal && mailbox.size() > prefix->text.size())
        mailbox.remove_prefix(prefix->text.size());
    return mailbox;
}

std::vector<std::string> ImapNamespaces::personalPrefixes() const
{
    std::vector<std::string> prefixes;
    for (const Prefix& prefix : m_prefixes)
        if (prefix.personal && !prefix.text.empty())
            prefixes.push_back(prefix.text);
    return prefixes;
}

/// The mailbox that stands for the namespace itself is in it, too.
bool ImapNamespaces::Prefix::holds(std::string_view mailbox) const
{
    return mailbox.starts_with(text) ||
           (!separator.empty() && text.size() == mailbox.size() + separator.size() &&
            text.starts_with(mailbox) && text.ends_with(separator));
}

/// The longest: one namespace may be within another, "" is around all.
const ImapNamespaces::Prefix* ImapNamespaces::prefixOf(std::string_view mailbox) const
{
    const Prefix* longest = nullptr;
    for (const Prefix& prefix : m_prefixes)
        if (prefix.holds(mailbox) && (!longest || prefix.text.size() > longest->text.size()))
            longest = &prefix;
    return longest;
}

} // namespace postbag
