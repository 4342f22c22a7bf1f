// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/RunMarks.h"

#include "core/collect/Moments.h"

namespace postbag {

using namespace std::chrono_literals;

namespace {

// A server's numbers may be wrong, so all of a mailbox is listed from time to time.
constexpr std::chrono::seconds longestUnlisted = 24h;

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
    if (listing.mark && plan.remaining == 0)
        m_collected[mailbox] = *listing.mark;
}

void RunMarks::noteCollected(const std::string& mailbox, const Listing& listing, const CollectPlan& plan,
                             std::size_t durable)
{
    const bool isAll = listing.firstUid == 1;
    const bool isUnchanged = !isAll && listing.messages.empty();
    if (isUnchanged || plan.renumbered)
        return;
    if (!listing.mark || !listing.stableKeys || plan.remaining > 0 || durable != plan.fetch.size())
        return;
    // What the server says of itself must be what it showed.
    const auto earlier = m_known.mailboxes.find(mailbox);
    const std::size_t unlisted = isAll ? 0 : earlier->second.mark.exists;
    if (unlisted + listing.messages.size() != listing.mark->exists ||
        (!listing.messages.empty() && listing.messages.back().number >= listing.mark->uidNext))
        return;
    m_reached.mailboxes[mailbox] = {*listing.mark, plan.skipped,
                                    isAll ? dateTimeOf(m_clock.utcNow()) : earlier->second.listed, plan.due};
}

} // namespace postbag
