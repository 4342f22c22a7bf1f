// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/RunMarks.h"

#include "core/collect/Moments.h"

namespace postbag {

using namespace std::chrono_literals;

namespace {

// A server's numbers may be wrong, so all of a mailbox is listed from time to time.
constexpr std::chrono::seconds longestUnlisted = 24h;

/// IMAP: the server's numbers are those of the messages that it listed.
bool saysWhatItShows(const Listing& listing, std::size_t unlisted)
{
    return unlisted + listing.messages.size() == listing.mark->exists &&
           (listing.messages.empty() || listing.messages.back().number < listing.mark->uidNext);
}

} // namespace

void RunMarks::start(CollectedMarks known)
{
    m_known = std::move(known);
    m_reached = {m_known.settings, m_known.ledgerRevision, {}};
}

std::optional<CollectedMark> RunMarks::toListFrom(const std::string& mailbox) const
{
    const auto found = m_known.mailboxes.find(mailbox);
    if (found == m_known.mailboxes.end())
        return {};
    const QDateTime now = dateTimeOf(m_clock.utcNow());
    const CollectedMark& known = found->second;
    const bool isDue = known.due.isValid() && known.due <= now;
    const qint64 age = known.listed.secsTo(now);
    if (isDue || age < 0 || age >= longestUnlisted.count())
        return {};
    return known;
}

void RunMarks::noteListed(const std::string& mailbox, const Listing& listing, const CollectPlan& plan)
{
    if (listing.mark && plan.remaining == 0 && !listing.brokenOff)
        m_collected[mailbox] = *listing.mark;
}

void RunMarks::noteCollected(const std::string& mailbox, const Listing& listing, const CollectPlan& plan,
                             std::size_t durable)
{
    if (listing.unchanged || plan.renumbered || plan.wentBack || plan.serverChanged)
        return;
    if (!listing.mark || !listing.stableKeys || listing.brokenOff || plan.remaining > 0 ||
        durable != plan.fetch.size())
        return;
    const auto earlier = m_known.mailboxes.find(mailbox);
    const std::size_t unlisted = listing.listsAll() ? 0 : earlier->second.mark.exists;
    if (listing.mark->listed.empty() && !saysWhatItShows(listing, unlisted))
        return;
    m_reached.mailboxes[mailbox] = {
        *listing.mark, plan.skipped,
        listing.listsAll() ? dateTimeOf(m_clock.utcNow()) : earlier->second.listed, plan.due};
}

} // namespace postbag
