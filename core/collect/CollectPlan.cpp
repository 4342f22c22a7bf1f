// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/CollectPlan.h"

#include <algorithm>
#include <cstdlib>

namespace postbag {
namespace {

// Fewer than this many ids that went and came are everyday life: mail read elsewhere, new mail.
constexpr int manyIds = 3;

bool holdsMessage(LedgerState state)
{
    return state == LedgerState::Stored || state == LedgerState::RemovalWanted ||
           state == LedgerState::Removed || state == LedgerState::StillListed;
}

/// From when on the policy wants the original of a message away that was stored at `storedAt`; invalid:
/// never. A pending RemovalWanted from another policy does not count: the person's present choice does.
QDateTime removalDue(const AccountSettings& account, const QDateTime& storedAt, const QDateTime& now)
{
    if (account.keepCollectedBefore.isValid() && storedAt <= account.keepCollectedBefore)
        return {};
    switch (account.leave) {
    case LeavePolicy::Leave:
        return {};
    case LeavePolicy::Delete:
        return now;
    case LeavePolicy::DeleteAfterDays:
        return storedAt.addDays(account.leaveDays);
    }
    return {};
}

std::uint32_t uidOf(const ServerKey& key)
{
    return static_cast<std::uint32_t>(std::strtoul(key.serverId().c_str(), nullptr, 10));
}

class Planner
{
public:
    Planner(const Listing& listing, const LedgerSnapshot& ledger, const AccountSettings& account,
            const QDateTime& now)
        : m_listing(listing), m_ledger(ledger), m_account(account), m_now(now)
    {
        for (const ListedMessage& message : listing.messages)
            ++m_timesListed[message.key];
    }

    CollectPlan plan(std::string_view mailbox, std::optional<int> mayFetch)
    {
        lookForReusedUids(mailbox);
        for (const ListedMessage& message : m_listing.messages)
            place(message);
        compareOtherSizes();
        if (m_account.scope == CollectScope::All)
            m_plan.comeBackAt(m_now);
        lookForVanished(mailbox);
        if (m_plan.renumbered)
            for (const PlannedFetch& planned : m_new)
                m_plan.unknown.push_back(planned.message);
        applyLimit(mayFetch);
        if (m_plan.renumbered || m_plan.wentBack || m_plan.serverChanged)
            m_plan.removeNothing();
        return std::move(m_plan);
    }

private:
    void place(const ListedMessage& message)
    {
        if (message.draft && m_listing.leavesDrafts)
            return;
        m_flagged = m_flagged || message.deleted;
        const auto entry = m_ledger.constFind(message.key);
        if (entry == m_ledger.cend())
            placeNew(message, nullptr, m_new);
        else if (holdsMessage(entry->state))
            placeStored(message, *entry);
        else if (entry->state == LedgerState::Refused && m_now < nextAttempt(entry->at, entry->attempts))
            leaveForLater(*entry);
        else
            placeNew(message, &*entry, entry->state == LedgerState::Refused ? m_retry : m_new);
    }

    void leaveForLater(const LedgerEntry& refused)
    {
        ++m_plan.skipped;
        m_plan.comeBackAt(nextAttempt(refused.at, refused.attempts));
    }

    /// What the key stood for it stood for elsewhere.
    bool isFromElsewhere(const LedgerEntry& entry) const
    {
        return entry.serverRevision != m_account.serverRevision;
    }

    bool removalIsDue(const QDateTime& storedAt) const
    {
        const QDateTime due = removalDue(m_account, storedAt, m_now);
        return due.isValid() && due <= m_now;
    }

    void placeNew(const ListedMessage& message, const LedgerEntry* entry, std::vector<PlannedFetch>& part)
    {
        const bool asked = entry && entry->state == LedgerState::Wanted;
        const bool beyondAccount = !asked && m_account.maxSize.value > 0 && message.size > m_account.maxSize;
        const bool tooBig = beyondAccount || message.size > largestMessage;
        if (!tooBig) {
            // Stored now, so "after n days" cannot be due in this run.
            part.push_back({message, m_account.leave == LeavePolicy::Delete && !sharesItsUid(message)});
            m_plan.comeBackAt(removalDue(m_account, m_now, m_now));
            return;
        }
        ++m_plan.skipped;
        if (!entry || entry->state != LedgerState::TooBig)
            m_plan.tooBig.append({m_account.id, message.key, LedgerState::TooBig, message.size, m_now});
    }

    /// IMAP removes by UID: of several messages with one UID it would take those too that are not here.
    bool sharesItsUid(const ListedMessage& message) const
    {
        return !message.key.numbering().empty() && m_timesListed.value(message.key) > 1;
    }

    void placeStored(const ListedMessage& message, const LedgerEntry& entry)
    {
        ++m_known;
        const bool isImap = !message.key.numbering().empty();
        const bool stillListed = entry.state == LedgerState::StillListed;
        const bool onlyIfHere = m_account.leave != LeavePolicy::Delete;
        if (isFromElsewhere(entry)) {
            m_plan.serverChanged = true;
            // A header says which message it is, but not which of several, nor how much of it is here.
            const bool headerTells = entry.complete && m_timesListed.value(message.key) == 1;
            (headerTells ? m_plan.compare : m_retry).push_back({message, false, onlyIfHere, true});
            return;
        }
        if (!isImap && entry.state == LedgerState::Removed) {
            // Either the server broke its word, or it gave the id to another message, as some do once the
            // first is gone. Only the content can tell: skipping it would lose new mail, and removing it
            // unseen even more so. After the mail that was never here: a server that keeps everything must
            // not use up the limit of each run with it.
            m_retry.push_back({message, removalIsDue(entry.at), onlyIfHere});
            return;
        }
        if (!isImap && stillListed && removalDue(m_account, entry.at, m_now).isValid()) {
            // The server broke its word. It is asked again, less and less often, and never unseen.
            m_plan.stillListed.insert(message.key);
            if (m_now >= nextAttempt(entry.at, entry.attempts))
                m_again.push_back({message, true, onlyIfHere});
            return;
        }
        if (!entry.complete) {
            if (entry.present && entry.attempts < attemptsForTheRest)
                m_retry.push_back({message, m_account.leave == LeavePolicy::Delete &&
                                                !sharesItsUid(message) && removalIsDue(entry.at)});
            else if (entry.present)
                ++m_plan.skipped;
            return;
        }
        // Flagged as deleted, but still listed: somebody else's affair, unless it was our own removal that
        // broke off between the flag and the EXPUNGE.
        const bool givenUp = stillListed || entry.state == LedgerState::Removed;
        const bool kept = isImap && givenUp && m_listing.expunges && m_listing.stableKeys;
        const bool othersWish = message.deleted && entry.state != LedgerState::RemovalWanted && !kept;
        const bool removal = removalIsDue(entry.at) && !othersWish && !sharesItsUid(message);
        if (kept && removal)
            m_plan.stillListed.insert(message.key);
        m_plan.comeBackAt(removalDue(m_account, entry.at, m_now));
        // Two copies with one id and one size may still be different mail, and only one of them is known to
        // be here.
        // Nor is it where the server says that its UIDs do not last (RFC 4315 §3, UIDNOTSTICKY).
        const bool ambiguous = m_timesListed.value(message.key) > 1 || (isImap && !m_listing.stableKeys);
        // POP3: of those with one id and one size, one may have come since the last run.
        const bool fetchAgain = m_account.scope == CollectScope::All || (ambiguous && (removal || !isImap));
        if (fetchAgain && entry.present)
            m_again.push_back({message, removal});
        else if (ambiguous)
            return;
        else if (removal && !isImap && !m_listing.stableKeys)
            m_plan.remove.push_back(message); // its key was made from its header just now
        else if (removal || m_plan.wentBack || (givenUp && !message.deleted))
            m_plan.compare.push_back({message, removal, onlyIfHere, true});
        else if (isImap && message.size != entry.size)
            m_otherSize.push_back({message, false, onlyIfHere, true});
    }

    /// RFC 3501 §2.3.1.1: no UID is given twice. But a mailbox that was restored from a backup knows nothing
    /// of the UIDs that it gave after that, and gives them again; then the next one lies below those that the
    /// ledger holds.
    void lookForReusedUids(std::string_view mailbox)
    {
        if (!m_listing.listsAll() || !m_listing.mark || m_listing.messages.empty() || m_listing.brokenOff)
            return;
        const std::string_view numbering = m_listing.messages.front().key.numbering();
        const std::uint32_t next = m_listing.mark->uidNext;
        const bool isSound = std::ranges::all_of(
            m_listing.messages, [next](const ListedMessage& message) { return message.number < next; });
        if (numbering.empty() || next == 0 || !isSound)
            return;
        for (auto entry = m_ledger.cbegin(); entry != m_ledger.cend(); ++entry)
            if (entry.key().mailbox() == mailbox && entry.key().numbering() == numbering &&
                uidOf(entry.key()) >= next && !isFromElsewhere(*entry))
                m_plan.freed.append(entry.key());
        m_plan.wentBack = !m_plan.freed.isEmpty();
    }

    /// A UID that came back may also show by its size alone. Where many differ, the server estimates sizes.
    void compareOtherSizes()
    {
        const auto count = static_cast<qsizetype>(m_otherSize.size());
        if (count <= manyIds || count * 2 <= m_known)
            m_plan.compare.insert(m_plan.compare.end(), m_otherSize.begin(), m_otherSize.end());
    }

    /// What the ledger holds of this mailbox and the server does not list any more.
    void lookForVanished(std::string_view mailbox)
    {
        if (m_listing.brokenOff)
            return;
        const std::string_view numbering =
            m_listing.messages.empty() ? std::string_view{} : m_listing.messages.front().key.numbering();
        bool otherNumbering = false;
        bool thisNumbering = false;
        QList<ServerKey> pending;
        for (auto entry = m_ledger.cbegin(); entry != m_ledger.cend(); ++entry) {
            if (entry.key().mailbox() != mailbox)
                continue;
            (entry.key().numbering() == numbering ? thisNumbering : otherNumbering) = true;
            // A server without UIDPLUS only flags what is removed, and may give that new ids with the rest.
            const bool onlyFlagged =
                entry->state == LedgerState::Removed && m_flagged && entry.key().numbering() != numbering;
            const bool removalAsked =
                entry->state == LedgerState::RemovalWanted || entry->state == LedgerState::StillListed;
            const bool onServer = entry->state == LedgerState::Stored || removalAsked || onlyFlagged;
            if (!onServer || m_timesListed.contains(entry.key()) || isAsBefore(entry.key(), numbering))
                continue;
            if (removalAsked && !isFromElsewhere(*entry))
                pending.append(entry.key());
            if (!entry->sha256.isEmpty())
                m_plan.vanishedKeys.insert(entry.key());
        }

        const auto vanished = m_plan.vanishedKeys.size();
        const auto fresh = static_cast<qsizetype>(m_new.size());
        const bool newNumbering = !numbering.empty() && otherNumbering && !thisNumbering;
        const bool looksRenumbered = m_listing.firstUid == 1 && vanished >= manyIds && fresh >= manyIds &&
                                     fresh * 2 >= vanished && m_known * 10 <= vanished;
        m_plan.renumbered = fresh > 0 && (newNumbering || looksRenumbered);
        if (m_plan.renumbered)
            return;
        // Asked for earlier, and gone now: the answer to that request was lost on the way.
        m_plan.confirmedGone = pending;
        // A removed message is no original that could have moved: equal content is another message.
        for (const ServerKey& key : pending)
            m_plan.vanishedKeys.remove(key);
    }

    /// Not listed, because it is on the server as it was.
    bool isAsBefore(const ServerKey& key, std::string_view numbering) const
    {
        return m_listing.firstUid > 1 && key.numbering() == numbering && uidOf(key) < m_listing.firstUid;
    }

    /// New mail goes first: a message that broke the last run must not break this one before the others are
    /// here, and with "everything, each run" the old would use up the limit for ever.
    void applyLimit(std::optional<int> mayFetch)
    {
        m_plan.fetch = std::move(m_new);
        m_plan.fetch.insert(m_plan.fetch.end(), m_retry.begin(), m_retry.end());
        const std::size_t wanted = m_plan.fetch.size();
        m_plan.fetch.insert(m_plan.fetch.end(), m_again.begin(), m_again.end());
        if (!mayFetch)
            return;
        const auto limit = static_cast<std::size_t>(std::max(0, *mayFetch));
        m_plan.remaining = static_cast<int>(wanted - std::min(wanted, limit));
        m_plan.fetch.resize(std::min(m_plan.fetch.size(), limit));
    }

    const Listing& m_listing;
    const LedgerSnapshot& m_ledger;
    const AccountSettings& m_account;
    const QDateTime& m_now;
    QHash<ServerKey, int> m_timesListed;
    std::vector<PlannedFetch> m_new;
    std::vector<PlannedFetch> m_retry;     // failed before
    std::vector<PlannedFetch> m_again;     // is here already
    std::vector<PlannedFetch> m_otherSize; // than what is here
    qsizetype m_known = 0;
    bool m_flagged = false; // a listed message carries \Deleted
    CollectPlan m_plan;
};

} // namespace

void CollectPlan::comeBackAt(const QDateTime& moment)
{
    if (moment.isValid() && (!due.isValid() || moment < due))
        due = moment;
}

void CollectPlan::removeNothing()
{
    remove.clear();
    confirmedGone.clear();
    stillListed.clear();
    for (std::vector<PlannedFetch>* part : {&fetch, &compare})
        for (PlannedFetch& planned : *part)
            planned.removeAfterwards = false;
}

void CollectPlan::leave(const LedgerSnapshot& messages)
{
    std::erase_if(remove, [&](const ListedMessage& message) { return messages.contains(message.key); });
    for (std::vector<PlannedFetch>* part : {&fetch, &compare})
        for (PlannedFetch& planned : *part)
            planned.removeAfterwards = planned.removeAfterwards && !messages.contains(planned.message.key);
}

QList<ListedGmailId> gmailIdsToFind(const Listing& listing, const LedgerSnapshot& ledger)
{
    QList<ListedGmailId> ids;
    for (const ListedMessage& message : listing.messages) {
        const auto entry = ledger.constFind(message.key);
        const bool isKnown = entry != ledger.cend() && holdsMessage(entry->state) && entry->gmailId != 0;
        const bool isLeft = message.draft && listing.leavesDrafts;
        if (message.gmailId != 0 && !isKnown && !isLeft)
            ids.append({message.key, message.size, message.gmailId});
    }
    return ids;
}

CollectPlan planFor(std::string_view mailbox, const Listing& listing, const LedgerSnapshot& ledger,
                    const AccountSettings& account, std::optional<int> mayFetch, const QDateTime& now)
{
    return Planner(listing, ledger, account, now).plan(mailbox, mayFetch);
}

QDateTime nextAttempt(const QDateTime& at, int attempts)
{
    // Most refusals are a bad moment of the server; after a few in a row it is the message.
    constexpr int atOnce = 3;
    constexpr qint64 first = 15 * 60;
    constexpr qint64 longest = 24 * 60 * 60;
    if (attempts <= atOnce)
        return at;
    return at.addSecs(std::min(longest, first << std::min(attempts - atOnce - 1, 10)));
}

} // namespace postbag
