// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/protocol/MailSession.h"

#include <optional>
#include <vector>

namespace postbag {

/// What an account collects of the mailboxes that its server has.
struct MailboxChoice {
    std::vector<ServerMailbox> mailboxes; ///< in the order of collecting
    QStringList missing;                  ///< named by the person, and not there

    /// What is to be told of those that are missing; nothing if none is.
    std::optional<Error> error() const;
};

/// The mailbox of an account that has just one: nobody has to ask the server for its list.
std::optional<ServerMailbox> onlyMailbox(const AccountSettings& account);

/// The named ones, whatever they are for. With AccountSettings::allMailboxes also the user's other ones,
/// INBOX first; not what is no mail yet or no more (drafts, junk, trash), nor what only shows the messages of
/// the others. `there`: what the server lists.
///
/// At Gmail a label is a mailbox, and "All Mail" alone has what carries none: where the server tells
/// (`tellsGmailIds`) what was collected already, that comes last.
MailboxChoice chooseMailboxes(const AccountSettings& account, const std::vector<ServerMailbox>& there,
                              bool tellsGmailIds);

/// "All Mail" shows drafts, too. They are left out as the mailbox of drafts is, unless it was named.
bool leavesDrafts(const AccountSettings& account, const ServerMailbox& mailbox);

} // namespace postbag
