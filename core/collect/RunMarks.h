// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/collect/CollectPlan.h"
#include "core/protocol/MailSession.h"
#include "core/store/StoreValues.h"

#include <optional>
#include <string>

namespace postbag {

/// Where the mailboxes of one account stand: what earlier runs left, and what this one reaches. It
/// decides which of a mailbox need not be listed again. Net thread.
class RunMarks
{
public:
    /// `clock` must outlive it.
    explicit RunMarks(const Clock& clock) : m_clock(clock) {}

    /// The run begins with what earlier ones reached.
    void start(CollectedMarks known);
    /// From where on this mailbox is to be listed. Nothing where all of it has to be: something is due, or
    /// that was not done for long.
    std::optional<CollectedMark> toListFrom(const std::string& mailbox) const;
    /// The mailbox was listed, and `plan` is what is done about it in this run.
    void noteListed(const std::string& mailbox, const Listing& listing, const CollectPlan& plan);
    /// The plan was carried out, and nothing was removed; `durable` of its messages are here. The next run
    /// need not look at this mailbox again, unless something changes or comes due, or something was left
    /// open.
    void noteCollected(const std::string& mailbox, const Listing& listing, const CollectPlan& plan,
                       std::size_t durable);

    /// How far the mailboxes were collected, each in full.
    const MailboxMarks& collected() const { return m_collected; }
    /// What is to be kept of this run.
    const CollectedMarks& reached() const { return m_reached; }

private:
    const Clock& m_clock;
    CollectedMarks m_known;
    CollectedMarks m_reached;
    MailboxMarks m_collected;
};

} // namespace postbag
