// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapMailboxes.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/ImapTokens.h"
#include "core/protocol/ModifiedUtf7.h"

namespace postbag {

namespace {

std::string decoded(const std::string& wire)
{
    return fromModifiedUtf7(wire).value_or(wire);
}

/// `separator` is empty where the server has no tree (RFC 3501 §7.2.2: NIL).
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

} // namespace

Task<std::vector<ServerMailbox>> ImapMailboxes::list()
{
    m_paths.clear();
    const auto takes = [this](const ImapResponse& response) { return take(response); };
    auto asked = m_dialogue.run(ImapCommand("LIST \"\" \"*\""), ErrorCause::ServerRefused, takes);
    const auto outcome = co_await asked;
    if (!outcome.ok)
        throw Failure{outcome.error};
    std::vector<ServerMailbox> mailboxes;
    for (const auto& [name, path] : m_paths)
        mailboxes.push_back({name, path});
    co_return mailboxes;
}

// RFC 3501 §7.2.2: (attributes) separator name. A line that is not so is passed over.
bool ImapMailboxes::take(const ImapResponse& response)
{
    if (response.number || !response.is("LIST"))
        return false;
    ImapTokens tokens(response.rest);
    if (tokens.next().kind != ImapToken::Kind::Open)
        return false;
    bool selectable = true;
    auto token = tokens.next();
    for (; token.kind == ImapToken::Kind::Atom; token = tokens.next())
        if (equalIgnoringCase(token.text, "\\Noselect") || equalIgnoringCase(token.text, "\\NonExistent"))
            selectable = false;
    const auto separator = token.kind == ImapToken::Kind::Close ? tokens.next() : ImapToken{};
    const auto name = tokens.next();
    if (!separator.isString() || !name.isString())
        return false;
    const auto wire = name.value();
    if (!selectable || wire.empty() || wire.size() > longestName || breaksLine(wire))
        return true;
    auto shown = decoded(wire);
    if (equalIgnoringCase(shown, "INBOX"))
        shown = "INBOX";
    else if (toModifiedUtf7(shown) != wire)
        m_odd[shown] = wire;
    if (m_paths.size() == mostMailboxes)
        throw Failure{{ErrorCause::LimitExceeded, "more mailboxes than can be listed", {}}};
    m_paths.insert_or_assign(std::move(shown), pathOf(wire, separator.value()));
    return true;
}

std::string ImapMailboxes::onTheWire(const std::string& name) const
{
    const auto odd = m_odd.find(name);
    return odd != m_odd.end() ? odd->second : toModifiedUtf7(name).value_or(name);
}

} // namespace postbag
