// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Deposit.h"

#include "core/store/SpilledMessage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

CommittedMessage committed(const Deposit::Prepared& prepared, StoreOutcome outcome)
{
    const MessageSummary& summary = prepared.summary;
    CommittedMessage done;
    done.key = prepared.message->key;
    done.outcome = outcome;
    done.size = prepared.message->size();
    done.subject = summary.subject;
    done.from = summary.fromName.isEmpty() ? summary.fromAddress : summary.fromName;
    done.sha256 = prepared.sha256;
    done.complete = prepared.message->complete;
    return done;
}

/// The server said that it removed the message of this key.
bool wasGivenUp(LedgerState state)
{
    return state == LedgerState::Removed || state == LedgerState::StillListed;
}

LedgerEntry newEntry(const Deposit::Prepared& prepared)
{
    const FetchedMessage& message = *prepared.message;
    LedgerEntry entry;
    entry.size = message.size();
    entry.at = message.collectedAt;
    entry.sha256 = prepared.sha256;
    entry.complete = message.complete;
    entry.attempts = message.complete ? 0 : 1;
    entry.gmailId = message.gmailId;
    entry.serverRevision = message.serverRevision;
    return entry;
}

} // namespace

Deposit::Deposit(const QSqlDatabase& database)
    : m_account(database, u"SELECT 1 FROM account WHERE id = ? AND removed = 0"_s), m_folders(database),
      m_bodies(database), m_messages(database), m_ledger(database)
{}

Deposit::Prepared Deposit::prepare(const FetchedMessage& message)
{
    Q_ASSERT(message.account && !message.key.empty() && message.collectedAt.isValid());
    return {&message, message.sha256(),
            summaryOf(message.spilled ? message.spilled->outline() : message.raw)};
}

CommittedMessage Deposit::place(const Prepared& prepared, StoreChange& change)
{
    const FetchedMessage& message = *prepared.message;
    requireAccount(message.account);
    const auto row = m_ledger.find(message.account, message.key);
    if (row && standsForMessage(row->entry.state)) {
        const bool mayBeReused = wasGivenUp(row->entry.state) || message.keyInDoubt;
        const bool reused = mayBeReused && row->entry.sha256 != prepared.sha256;
        if (!reused)
            return knownAlready(prepared, *row, change);
    }
    if (auto done = renumbered(prepared))
        return *done;
    if (auto done = labelled(prepared))
        return *done;
    if (auto done = forgotten(prepared))
        return *done;
    return insert(prepared, change);
}

void Deposit::requireAccount(AccountId account)
{
    // It may have been removed while its run went on: its ledger is gone, and must not come back.
    if (!m_account.rows(account).next())
        throw SqlFailure{{ErrorCause::StoreFailed, "the account was removed", {}}};
}

CommittedMessage Deposit::knownAlready(const Prepared& prepared, LedgerTable::Row row, StoreChange& change)
{
    const FetchedMessage& message = *prepared.message;
    LedgerEntry& entry = row.entry;
    const bool stillListed = wasGivenUp(entry.state);
    if (entry.state == LedgerState::Removed) {
        entry.state = LedgerState::StillListed;
        entry.attempts = 1;
    } else if (entry.state == LedgerState::StillListed) {
        entry.at = message.collectedAt;
        ++entry.attempts;
    }
    const bool whole = message.complete || cameTwiceAlike(prepared, entry);
    const bool moreThanBefore = !entry.complete && (whole || message.size() > entry.size);
    if (!entry.complete)
        entry.attempts += whole ? 0 : 1;
    const bool attempted = !entry.complete;
    // What stands for other server copies, too, may be all that is left of them.
    if (moreThanBefore && entry.sha256 != prepared.sha256 && m_ledger.isShared(row.message))
        return insert(prepared, change);
    if (moreThanBefore) {
        if (row.message && entry.sha256 != prepared.sha256) {
            const BodyRef body = putBody(prepared);
            m_messages.replaceBody(row.message, body, message.size(), prepared.summary);
            change.messagesIn.insert(m_messages.folderOf(row.message));
        } else if (row.message && message.spilled) {
            m_bodies.repair(*message.spilled); // it is here, but could not be read back
        } else if (row.message) {
            m_bodies.repair(message.raw, prepared.sha256);
        }
        entry.sha256 = prepared.sha256;
        entry.size = message.size();
        entry.complete = whole;
    }
    const bool confirmed =
        std::exchange(entry.serverRevision, message.serverRevision) != message.serverRevision;
    if (stillListed || attempted || confirmed)
        m_ledger.put(message.account, message.key, row);
    return duplicate(prepared, row);
}

/// Fewer bytes than announced, but the same as the last time: then the announcement is wrong. A text that
/// came instead of several messages, or of all of one, says nothing about them.
bool Deposit::cameTwiceAlike(const Prepared& prepared, const LedgerEntry& before)
{
    const FetchedMessage& message = *prepared.message;
    return before.sha256 == prepared.sha256 && message.size() < message.announcedSize &&
           message.size().value > 0 && m_ledger.keysOf(message.account, prepared.sha256).size() == 1;
}

std::optional<CommittedMessage> Deposit::renumbered(const Prepared& prepared)
{
    const FetchedMessage& message = *prepared.message;
    if (message.vanishedKeys.isEmpty())
        return {};
    std::optional<LedgerTable::Row> best;
    ServerKey from;
    for (const ServerKey& key : m_ledger.keysOf(message.account, prepared.sha256)) {
        if (key == message.key || !message.vanishedKeys.contains(key))
            continue;
        const auto row = m_ledger.find(message.account, key);
        // One that is still here is the better match: of two equal ones, the deleted one stays deleted.
        if (!best || (!best->message && row->message)) {
            best = row;
            from = key;
        }
    }
    if (!best)
        return {};
    // The state stays: a removal that was asked for under the old id is still wanted.
    best->entry.complete = message.complete;
    best->entry.serverRevision = message.serverRevision;
    m_ledger.erase(message.account, from);
    m_ledger.put(message.account, message.key, *best);
    if (best->message)
        m_messages.setKey(best->message, message.key);
    return duplicate(prepared, *best);
}

std::optional<CommittedMessage> Deposit::labelled(const Prepared& prepared)
{
    const FetchedMessage& message = *prepared.message;
    if (message.gmailId == 0)
        return {};
    for (const LedgerTable::Row& copy : m_ledger.copiesOf(message.account, message.gmailId)) {
        if (copy.entry.sha256 != prepared.sha256)
            continue;
        const LedgerTable::Row row{newEntry(prepared), copy.message};
        m_ledger.put(message.account, message.key, row);
        return duplicate(prepared, row);
    }
    return {};
}

std::optional<CommittedMessage> Deposit::forgotten(const Prepared& prepared)
{
    const FetchedMessage& message = *prepared.message;
    const auto body = m_bodies.find(prepared.sha256);
    const auto found = body ? m_messages.unclaimed(message.account, *body) : std::nullopt;
    if (!found)
        return {};
    const LedgerTable::Row row{newEntry(prepared), *found};
    m_ledger.put(message.account, message.key, row);
    m_messages.setKey(*found, message.key);
    return duplicate(prepared, row);
}

CommittedMessage Deposit::insert(const Prepared& prepared, StoreChange& change)
{
    const FetchedMessage& message = *prepared.message;
    bool made = false;
    const FolderId folder = m_folders.ensure(message.folderPath, made);
    const BodyRef body = putBody(prepared);
    CommittedMessage done = committed(prepared, StoreOutcome::Collected);
    done.folder = folder;
    done.id = m_messages.insert(
        {message.account, folder, body, message.key, message.collectedAt, done.size, message.seen},
        prepared.summary);
    m_ledger.put(message.account, message.key, {newEntry(prepared), done.id});
    change.folders = change.folders || made;
    change.messagesIn.insert(folder);
    return done;
}

BodyRef Deposit::putBody(const Prepared& prepared)
{
    const FetchedMessage& message = *prepared.message;
    return message.spilled ? m_bodies.put(*message.spilled) : m_bodies.put(message.raw, prepared.sha256);
}

CommittedMessage Deposit::duplicate(const Prepared& prepared, const LedgerTable::Row& row)
{
    CommittedMessage done = committed(prepared, StoreOutcome::Duplicate);
    done.id = row.message;
    if (row.message)
        done.folder = m_messages.folderOf(row.message);
    // Of what is stored: whoever wants to remove the original can see whether that is what was fetched.
    done.sha256 = row.entry.sha256;
    done.size = row.entry.size;
    done.complete = row.entry.complete;
    return done;
}

} // namespace postbag
