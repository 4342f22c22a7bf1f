// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/ImapNamespaces.h"
#include "core/protocol/MailSession.h"

#include <map>
#include <string>
#include <vector>

namespace postbag {

class ImapDialogue;
struct ImapResponse;

/// The mailboxes: LIST, with SPECIAL-USE (RFC 6154) and NAMESPACE (RFC 2342) where the server has them, and
/// how to say their names to the server again.
class ImapMailboxes
{
public:
    static constexpr std::size_t mostMailboxes = 10'000;
    static constexpr std::size_t longestName = 1000;

    /// `dialogue` must outlive it.
    explicit ImapMailboxes(ImapDialogue& dialogue) : m_dialogue(dialogue) {}

    /// Without those that hold no messages, by name. A name that is no modified UTF-7 comes as the server
    /// gave it.
    Task<std::vector<ServerMailbox>> list();
    /// The name as the server wants it.
    std::string onTheWire(const std::string& name) const;

private:
    struct Found {
        std::string wire;
        std::string separator; // empty where the server has no tree (RFC 3501 §7.2.2: NIL)
        std::vector<SpecialUse> uses;
    };

    Task<void> ask(std::string pattern);
    bool take(const ImapResponse& response);
    bool takeMailbox(const ImapResponse& response);

    ImapDialogue& m_dialogue;
    ImapNamespaces m_namespaces;
    bool m_namespacesTold = false;
    std::map<std::string, Found> m_found;     // by the name
    std::map<std::string, std::string> m_odd; // what would not come back the same
};

} // namespace postbag
