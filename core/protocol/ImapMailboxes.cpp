// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapMailboxes.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/ImapTokens.h"
#include "core/protocol/ModifiedUtf7.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace postbag {

namespace {

std::string decoded(const std::string& wire)
{
    return fromModifiedUtf7(wire).value_or(wire);
}

/// `separator`: empty where there is no tree.
std::vector<std::string> pathOf(std::string_view wire, std::string_view separator)
{
    std::vector<std::string> path;
    while (!wire.empty()) {
        const auto end = separator.empty() ? wire.npos : wire.find(separator);
        const auto name = wire.substr(0, end);
        if (!name.empty() && !(path.empty() && equalIgnoringCase(name, "INBOX")))
            path.push_back(decoded(std::string(name)));
        wire = end == wire.npos ? std::string_view() : wire.substr(end + separator.size());
    }
    return path;
}

std::optional<SpecialUse> specialUse(std::string_view attribute)
{
    static constexpr std::pair<std::string_view, SpecialUse> rows[] = {
        {"\\All", SpecialUse::All},         {"\\Drafts", SpecialUse::Drafts},
        {"\\Flagged", SpecialUse::Flagged}, {"\\Important", SpecialUse::Important},
        {"\\Junk", SpecialUse::Junk},       {"\\Trash", SpecialUse::Trash},
    };
    for (const auto& [word, use] : rows)
        if (equalIgnoringCase(attribute, word))
            return use;
    return std::nullopt;
}

} // namespace

Task<std::vector<ServerMailbox>> ImapMailboxes::list()
{
    m_found.clear();
    m_namespaces = {};
    m_namespacesTold = false;
    if (m_dialogue.capabilities().namespaces)
        m_dialogue.mention("NAMESPACE");
    auto listed = ask("*");
    co_await listed;
    // Where "*" does not reach them (RFC 2342 §5).
    const std::vector<std::string> prefixes = m_namespaces.personalPrefixes();
    for (const auto& prefix : prefixes) {
        const bool isListed = std::ranges::any_of(
            m_found, [&](const auto& found) { return found.second.wire.starts_with(prefix); });
        if (isListed || prefix.size() > longestName || breaksLine(prefix))
            continue;
        auto listedBelow = ask(prefix + '*');
        co_await listedBelow;
    }
    std::vector<ServerMailbox> mailboxes;
    for (const auto& [name, found] : m_found)
        mailboxes.push_back({name, pathOf(m_namespaces.withoutPrefix(found.wire), found.separator),
                             found.uses, m_namespaces.isPersonal(found.wire)});
    co_return mailboxes;
}

Task<void> ImapMailboxes::ask(std::string pattern)
{
    const auto takes = [this](const ImapResponse& response) { return take(response); };
    const auto& announced = m_dialogue.capabilities();
    ImapCommand plain("LIST \"\"", announced.literalPlus);
    plain.string(pattern);
    // RFC 6154 §2: a server may tell the uses without being asked, but need not.
    ImapCommand extended = plain;
    extended.text(" RETURN (SPECIAL-USE)");
    const bool isExtended = announced.listExtended && announced.specialUse;
    auto asked = m_dialogue.run(isExtended ? extended : plain, ErrorCause::ServerRefused, takes);
    auto outcome = co_await asked;
    if (isExtended && !outcome.ok) {
        auto askedAgain = m_dialogue.run(plain, ErrorCause::ServerRefused, takes);
        outcome = co_await askedAgain;
    }
    if (!outcome.ok)
        throw Failure{outcome.error};
}

bool ImapMailboxes::take(const ImapResponse& response)
{
    if (response.number || response.isStatus())
        return false;
    if (!response.is("NAMESPACE"))
        return response.is("LIST") && takeMailbox(response);
    const bool isNews = !std::exchange(m_namespacesTold, true);
    if (isNews)
        m_namespaces = ImapNamespaces::read(response.rest);
    return isNews;
}

// RFC 3501 §7.2.2: (attributes) separator name. A line that is not so is passed over.
bool ImapMailboxes::takeMailbox(const ImapResponse& response)
{
    ImapTokens tokens(response.rest);
    if (tokens.next().kind != ImapToken::Kind::Open)
        return false;
    bool selectable = true;
    Found found;
    auto token = tokens.next();
    for (; token.kind == ImapToken::Kind::Atom; token = tokens.next()) {
        if (equalIgnoringCase(token.text, "\\Noselect") || equalIgnoringCase(token.text, "\\NonExistent"))
            selectable = false;
        const auto use = specialUse(token.text);
        if (use && std::ranges::find(found.uses, *use) == found.uses.end())
            found.uses.push_back(*use);
    }
    const auto separator = token.kind == ImapToken::Kind::Close ? tokens.next() : ImapToken{};
    const auto name = tokens.next();
    if (!separator.isString() || !name.isString())
        return false;
    found.wire = name.value();
    if (!selectable || found.wire.empty() || found.wire.size() > longestName || breaksLine(found.wire))
        return true;
    if (!separator.isNil())
        found.separator = separator.value();
    auto shown = decoded(found.wire);
    if (equalIgnoringCase(shown, "INBOX"))
        shown = "INBOX";
    else if (toModifiedUtf7(shown) != found.wire)
        m_odd[shown] = found.wire;
    if (m_found.size() == mostMailboxes)
        throw Failure{{ErrorCause::LimitExceeded, "more mailboxes than can be listed", {}}};
    m_found.insert_or_assign(std::move(shown), std::move(found));
    return true;
}

std::string ImapMailboxes::onTheWire(const std::string& name) const
{
    const auto odd = m_odd.find(name);
    return odd != m_odd.end() ? odd->second : toModifiedUtf7(name).value_or(name);
}

} // namespace postbag
