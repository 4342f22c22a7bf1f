// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/protocol/MailSession.h"
#include "core/store/GmailCopies.h"
#include "core/store/StoreValues.h"

#include <optional>
#include <string_view>
#include <vector>

namespace postbag {

/// A message to fetch, and what the account's policy says about its original once it is durable here.
struct PlannedFetch {
    ListedMessage message;
    bool removeAfterwards = false;
    bool onlyIfHere = false; ///< …but not if its key stands for another message by now
    bool inDoubt = false;    ///< FetchedMessage::keyInDoubt
};

/// What one run does with one mailbox. Made by planFor(), carried out by AccountCollector.
struct CollectPlan {
    std::vector<PlannedFetch>
        fetch; ///< new, then doubtful or failed before, then known; oldest first in each
    /// Stored in an earlier run, and perhaps another message by now: servers give ids again (POP3 after RFC
    /// 1939 §7; IMAP against RFC 3501 §2.3.1.1, when a mailbox is restored from a backup). What has another
    /// header than the stored one is fetched as this says; the others are there, or go, as
    /// `removeAfterwards` says.
    std::vector<PlannedFetch> compare;
    std::vector<ListedMessage> remove; ///< durable here, just compared, and due to leave the server
    QList<SkippedMessage> tooBig;      ///< seen for the first time; the ledger does not know them yet
    QList<ServerKey> confirmedGone;    ///< removal was wanted, and the server no longer lists them
    QSet<ServerKey> vanishedKeys;      ///< stored here, no longer listed: for FetchedMessage::vanishedKeys
    /// Listed, although the server confirmed their removal in an earlier run, and due to leave it.
    QSet<ServerKey> stillListed;
    int skipped = 0;   ///< listed, but left aside: too big, refused lately, or short each time
    int remaining = 0; ///< new ones that the limit leaves for the next run
    /// Something is listed under a key that another server gave, or this one to another user: this run
    /// removes nothing.
    bool serverChanged = false;
    bool renumbered = false;            ///< the server gave old mail new ids: this run removes nothing
    bool wentBack = false;              ///< its UIDs begin again at an earlier one: the same
    QList<ServerKey> freed;             ///< then: what the ledger holds from there on
    std::vector<ListedMessage> unknown; ///< then: all that the ledger does not know, whatever the limit
    /// When there is something to do about one of these messages, though nothing changes; invalid: never.
    QDateTime due;

    /// The server's ids are in doubt: nothing leaves it, and nothing counts as gone.
    void removeNothing();
    /// These do not leave the server, whatever the policy says.
    void leave(const LedgerSnapshot& messages);
    /// Something is to be done at this moment, too; invalid: nothing.
    void comeBackAt(const QDateTime& moment);
};

/// Decides, and does nothing: what the server lists, what the ledger knows and what the person wants, put
/// together.
///
/// `mailbox` is the listed one (POP3: "INBOX"); `ledger` may hold other mailboxes of the account too.
/// `mayFetch`: how many messages this run may still fetch; nothing means no limit.
CollectPlan planFor(std::string_view mailbox, const Listing& listing, const LedgerSnapshot& ledger,
                    const AccountSettings& account, std::optional<int> mayFetch, const QDateTime& now);

/// Of a listing, what another mailbox may have brought already, and what the ledger holds without its id.
QList<ListedGmailId> gmailIdsToFind(const Listing& listing, const LedgerSnapshot& ledger);

/// When a message that the server refused `attempts` times, last at `at`, is asked for again.
QDateTime nextAttempt(const QDateTime& at, int attempts);

} // namespace postbag
