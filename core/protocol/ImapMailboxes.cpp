// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapMailboxes.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/ImapTokens.h"
#include "core/protocol/ModifiedUtf7.h"

namespace postbag {

Task<std::vector<std::string>> ImapMailboxes::list()
{
    m_names.clear();
    const auto takes = [this](const ImapResponse& response) { return take(response); };
    auto asked = m_dialogue.run(ImapCommand("LIST \"\" \"*\""), ErrorCause::ServerRefused, takes);
    const auto outcome = co_await asked;
    if (!outcome.ok)
        throw Failure{outcome.error};
    co_return std::vector<std::string>(m_names.begin(), m_names.end());
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
    auto shown = fromModifiedUtf7(wire).value_or(wire);
    if (equalIgnoringCase(shown, "INBOX"))
        shown = "INBOX";
    else if (toModifiedUtf7(shown) != wire)
        m_odd[shown] = wire;
    if (m_names.size() == mostMailboxes)
        throw Failure{{ErrorCause::LimitExceeded, "more mailboxes than can be listed", {}}};
    m_names.insert(std::move(shown));
    return true;
}

std::string ImapMailboxes::onTheWire(const std::string& name) const
{
    const auto odd = m_odd.find(name);
    return odd != m_odd.end() ? odd->second : toModifiedUtf7(name).value_or(name);
}

} // namespace postbag
