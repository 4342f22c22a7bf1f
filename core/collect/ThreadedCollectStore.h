// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/CollectStore.h"

namespace postbag {

class StoreThread;
class StoreWriter;

/// The real store, over its thread. Any thread may call it; the StoreThread must outlive it.
class ThreadedCollectStore : public CollectStore
{
public:
    explicit ThreadedCollectStore(StoreThread& store) : m_store(store) {}

    void ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer) override;
    void recognise(QObject* context, AccountId account, QSet<ServerKey> vanished, QList<ListedHeader> listed,
                   Alive alive, Answer<QList<RenumberedMessage>> answer) override;
    void withSameHeader(QObject* context, AccountId account, QList<ListedHeader> listed, Alive alive,
                        Answer<QSet<ServerKey>> answer) override;
    void findCopies(QObject* context, AccountId account, QList<ListedGmailId> listed, Alive alive,
                    Answer<LedgerSnapshot> answer) override;
    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override;
    void wantRemoval(QObject* context, AccountId account, QList<ServerKey> keys, Alive alive,
                     Answer<void> answer) override;
    void removed(QObject* context, AccountId account, QList<ServerKey> keys, QDateTime at,
                 Answer<void> answer) override;
    void doubt(QObject* context, AccountId account, QList<ServerKey> keys, Answer<void> answer) override;
    void confirm(QObject* context, AccountId account, QList<ServerKey> keys, int serverRevision,
                 Answer<void> answer) override;
    void forget(QObject* context, AccountId account, QList<ServerKey> keys, Answer<void> answer) override;
    void skipped(QObject* context, AccountId account, QList<SkippedMessage> messages,
                 Answer<void> answer) override;
    void marksOf(QObject* context, AccountSettings account, Answer<CollectedMarks> answer) override;
    void record(QObject* context, RunReport report, CollectedMarks reached, Answer<RunId> answer) override;

private:
    using Piece = std::function<Result<bool>(StoreWriter&)>; ///< true: there is more

    void inPieces(QObject* context, Piece piece, Alive alive, Answer<void> answer);

    StoreThread& m_store;
};

} // namespace postbag
