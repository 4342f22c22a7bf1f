// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/CollectStore.h"

#include <utility>

namespace postbag::test {

/// Hands everything on to another store, which must outlive it. A test overrides the promise that it wants to
/// watch or to break.
class ForwardingStore : public CollectStore
{
public:
    explicit ForwardingStore(CollectStore& real) : m_real(real) {}

    void ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer) override
    {
        m_real.ledgerOf(context, account, std::move(answer));
    }
    void recognise(QObject* context, AccountId account, QSet<ServerKey> vanished, QList<ListedHeader> listed,
                   Alive alive, Answer<QList<RenumberedMessage>> answer) override
    {
        m_real.recognise(context, account, std::move(vanished), std::move(listed), std::move(alive),
                         std::move(answer));
    }
    void withSameHeader(QObject* context, AccountId account, QList<ListedHeader> listed, Alive alive,
                        Answer<QSet<ServerKey>> answer) override
    {
        m_real.withSameHeader(context, account, std::move(listed), std::move(alive), std::move(answer));
    }
    void findCopies(QObject* context, AccountId account, QList<ListedGmailId> listed, Alive alive,
                    Answer<LedgerSnapshot> answer) override
    {
        m_real.findCopies(context, account, std::move(listed), std::move(alive), std::move(answer));
    }
    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        m_real.add(context, std::move(message), std::move(answer));
    }
    void wantRemoval(QObject* context, AccountId account, QList<ServerKey> keys, Alive alive,
                     Answer<void> answer) override
    {
        m_real.wantRemoval(context, account, std::move(keys), std::move(alive), std::move(answer));
    }
    void removed(QObject* context, AccountId account, QList<ServerKey> keys, QDateTime at,
                 Answer<void> answer) override
    {
        m_real.removed(context, account, std::move(keys), at, std::move(answer));
    }
    void doubt(QObject* context, AccountId account, QList<ServerKey> keys, Answer<void> answer) override
    {
        m_real.doubt(context, account, std::move(keys), std::move(answer));
    }
    void confirm(QObject* context, AccountId account, QList<ServerKey> keys, int serverRevision,
                 Answer<void> answer) override
    {
        m_real.confirm(context, account, std::move(keys), serverRevision, std::move(answer));
    }
    void forget(QObject* context, AccountId account, QList<ServerKey> keys, Answer<void> answer) override
    {
        m_real.forget(context, account, std::move(keys), std::move(answer));
    }
    void skipped(QObject* context, AccountId account, QList<SkippedMessage> messages,
                 Answer<void> answer) override
    {
        m_real.skipped(context, account, std::move(messages), std::move(answer));
    }
    void marksOf(QObject* context, AccountSettings account, Answer<CollectedMarks> answer) override
    {
        m_real.marksOf(context, std::move(account), std::move(answer));
    }
    void record(QObject* context, RunReport report, CollectedMarks reached, Answer<RunId> answer) override
    {
        m_real.record(context, std::move(report), std::move(reached), std::move(answer));
    }

private:
    CollectStore& m_real;
};

} // namespace postbag::test
