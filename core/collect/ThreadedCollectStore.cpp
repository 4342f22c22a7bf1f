// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/ThreadedCollectStore.h"

#include "core/store/RunLog.h"
#include "core/store/ServerLedger.h"
#include "core/store/StoreThread.h"

namespace postbag {

void ThreadedCollectStore::ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer)
{
    m_store.run(
        context, [account](StoreWriter& writer) { return writer.ledger().of(account); }, std::move(answer));
}

void ThreadedCollectStore::add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer)
{
    m_store.add(context, std::move(message), std::move(answer));
}

void ThreadedCollectStore::wantRemoval(QObject* context, AccountId account, QList<ServerKey> keys,
                                       Answer<void> answer)
{
    m_store.run(
        context,
        [account, keys = std::move(keys)](StoreWriter& writer) {
            return writer.ledger().wantRemoval(account, keys);
        },
        std::move(answer));
}

void ThreadedCollectStore::removed(QObject* context, AccountId account, QList<ServerKey> keys, QDateTime at,
                                   Answer<void> answer)
{
    m_store.run(
        context,
        [account, keys = std::move(keys), at](StoreWriter& writer) {
            return writer.ledger().removed(account, keys, at);
        },
        std::move(answer));
}

void ThreadedCollectStore::skipped(QObject* context, AccountId account, QList<SkippedMessage> messages,
                                   Answer<void> answer)
{
    m_store.run(
        context,
        [account, messages = std::move(messages)](StoreWriter& writer) {
            return writer.ledger().skipped(account, messages);
        },
        std::move(answer));
}

void ThreadedCollectStore::record(QObject* context, RunReport report, Answer<RunId> answer)
{
    m_store.run(
        context, [report = std::move(report)](StoreWriter& writer) { return writer.runs().add(report); },
        std::move(answer));
}

} // namespace postbag
