// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/MailSession.h"

#include <map>
#include <string>
#include <vector>

namespace postbag {

class ImapDialogue;
struct ImapResponse;

/// The names of the mailboxes: LIST, and how to say them to the server again.
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
    bool take(const ImapResponse& response);

    ImapDialogue& m_dialogue;
    std::map<std::string, std::vector<std::string>> m_paths; // by the name
    std::map<std::string, std::string> m_odd;                // what would not come back the same
};

} // namespace postbag
