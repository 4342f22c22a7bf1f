// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Result.h"
#include "core/store/GmailCopies.h"
#include "core/store/Recognition.h"
#include "core/store/StoreValues.h"

#include <functional>

class QObject;

namespace postbag {

/// What collecting asks of the store: the seam at which durability is promised, so that a test can break the
/// promise.
///
/// Calls return at once and are carried out in order. Each is answered once, on the thread of `context`, and
/// not at all after `context` is gone. A good answer means: on the disk, whatever happens next.
/// What may take long is done in pieces, between which others have their turn; `alive` is called there after
/// each piece.
class CollectStore
{
public:
    template <typename T> using Answer = std::function<void(Result<T>)>;
    using Alive = std::function<void()>;

    virtual ~CollectStore() = default;

    virtual void ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer) = 0;
    /// Finds stored messages again that the server lists under new keys, by their headers (Recognition).
    virtual void recognise(QObject* context, AccountId account, QSet<ServerKey> vanished,
                           QList<ListedHeader> listed, Alive alive,
                           Answer<QList<RenumberedMessage>> answer) = 0;
    /// Which of these have the header of the message that is stored under the same key (StoredHeaders).
    virtual void withSameHeader(QObject* context, AccountId account, QList<ListedHeader> listed, Alive alive,
                                Answer<QSet<ServerKey>> answer) = 0;
    /// Finds out what of these is here under other keys (GmailCopies); the answer is what the ledger holds of
    /// them now.
    virtual void findCopies(QObject* context, AccountId account, QList<ListedGmailId> listed, Alive alive,
                            Answer<LedgerSnapshot> answer) = 0;
    /// Several of these may share a commit; each is answered after it.
    virtual void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) = 0;
    /// Reads these back first: if one of them is not here as it came, none is marked (StoredCopyDamaged).
    virtual void wantRemoval(QObject* context, AccountId account, QList<ServerKey> keys, Alive alive,
                             Answer<void> answer) = 0;
    virtual void removed(QObject* context, AccountId account, QList<ServerKey> keys, QDateTime at,
                         Answer<void> answer) = 0;
    /// What was stored under these keys may be other messages: to be fetched again before anything is
    /// removed.
    virtual void doubt(QObject* context, AccountId account, QList<ServerKey> keys, Answer<void> answer) = 0;
    /// ServerLedger::confirm()
    virtual void confirm(QObject* context, AccountId account, QList<ServerKey> keys, int serverRevision,
                         Answer<void> answer) = 0;
    /// The server has none of these any more, and may give their keys to other messages.
    virtual void forget(QObject* context, AccountId account, QList<ServerKey> keys, Answer<void> answer) = 0;
    virtual void skipped(QObject* context, AccountId account, QList<SkippedMessage> messages,
                         Answer<void> answer) = 0;
    /// How far the account's mailboxes were collected, as far as that still holds.
    virtual void marksOf(QObject* context, AccountSettings account, Answer<CollectedMarks> answer) = 0;
    /// `reached`: what of it is new.
    virtual void record(QObject* context, RunReport report, CollectedMarks reached, Answer<RunId> answer) = 0;
};

} // namespace postbag
