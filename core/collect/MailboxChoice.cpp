// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/MailboxChoice.h"

#include <algorithm>

namespace postbag {
namespace {

const ServerMailbox inbox{"INBOX", {}};

/// RFC 3501 §5.1: INBOX in any case.
bool isInbox(const QString& name)
{
    return name.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0;
}

bool isCollectedUnnamed(const ServerMailbox& mailbox, bool tellsGmailIds)
{
    constexpr SpecialUse leftOut[] = {SpecialUse::Drafts, SpecialUse::Junk, SpecialUse::Trash,
                                      SpecialUse::Flagged, SpecialUse::Important};
    return mailbox.personal && (tellsGmailIds || !mailbox.isFor(SpecialUse::All)) &&
           std::ranges::none_of(leftOut, [&mailbox](SpecialUse use) { return mailbox.isFor(use); });
}

} // namespace

std::optional<Error> MailboxChoice::error() const
{
    if (missing.isEmpty())
        return {};
    return Error{ErrorCause::MailboxNotFound, "not in the list", {}, missing.join(u'\n').toStdString()};
}

std::optional<ServerMailbox> onlyMailbox(const AccountSettings& account)
{
    if (account.protocol == Protocol::Pop3)
        return inbox;
    if (account.mailboxes.size() != 1 || account.collectsAllMailboxes())
        return {};
    const QString& name = account.mailboxes.front();
    if (isInbox(name))
        return inbox;
    // Where it stands in the server's tree is to be asked.
    if (account.mirrorsMailboxes)
        return {};
    return ServerMailbox{name.toStdString(), {}};
}

MailboxChoice chooseMailboxes(const AccountSettings& account, const std::vector<ServerMailbox>& there,
                              bool tellsGmailIds)
{
    MailboxChoice choice;
    const auto add = [&choice](const ServerMailbox& mailbox) {
        if (std::ranges::find(choice.mailboxes, mailbox.name, &ServerMailbox::name) == choice.mailboxes.end())
            choice.mailboxes.push_back(mailbox);
    };
    const bool all = account.collectsAllMailboxes();
    if (all)
        add(inbox);
    for (const QString& name : account.mailboxes) {
        const auto found = std::ranges::find(there, name.toStdString(), &ServerMailbox::name);
        if (isInbox(name))
            add(inbox);
        else if (found != there.end())
            add(*found);
        else if (name != AccountSettings::allMailboxes)
            choice.missing.append(name);
    }
    if (all)
        for (const ServerMailbox& mailbox : there)
            if (isCollectedUnnamed(mailbox, tellsGmailIds))
                add(mailbox);
    if (all)
        std::ranges::stable_partition(
            choice.mailboxes, [](const ServerMailbox& mailbox) { return !mailbox.isFor(SpecialUse::All); });
    return choice;
}

bool leavesDrafts(const AccountSettings& account, const ServerMailbox& mailbox)
{
    return mailbox.isFor(SpecialUse::All) &&
           !account.mailboxes.contains(QString::fromStdString(mailbox.name));
}

} // namespace postbag
