// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/ThreadedCollectStore.h"

#include "core/store/MailboxMarkTable.h"
#include "core/store/RunLog.h"
#include "core/store/ServerLedger.h"
#include "core/store/StoreThread.h"
#include "core/store/StoredCopies.h"

namespace postbag {
namespace {

constexpr qsizetype readBackAtOnce = 100;

/// Adds to `damaged`, which is used on the store's thread only.
Result<void> readBack(StoreWriter& writer, AccountId account, const QList<ServerKey>& keys,
                      Result<QList<ServerKey>>& damaged)
{
    if (!damaged)
        return {};
    auto found = writer.copies().damaged(account, keys);
    if (found)
        *damaged += *found;
    else
        damaged = found;
    return {};
}

} // namespace

void ThreadedCollectStore::ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer)
{
    m_store.run(
        context, [account](StoreWriter& writer) { return writer.ledger().of(account); }, std::move(answer));
}

void ThreadedCollectStore::recognise(QObject* context, AccountId account, QSet<ServerKey> vanished,
                                     QList<ListedHeader> listed, Answer<QList<RenumberedMessage>> answer)
{
    m_store.run(
        context,
        [account, vanished = std::move(vanished), listed = std::move(listed)](StoreWriter& writer) {
            return Recognition(writer.connection()).recognise(account, vanished, listed);
        },
        std::move(answer));
}

void ThreadedCollectStore::add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer)
{
    m_store.add(context, std::move(message), std::move(answer));
}

void ThreadedCollectStore::wantRemoval(QObject* context, AccountId account, QList<ServerKey> keys,
                                       Answer<void> answer)
{
    // In several jobs, so that reading back a lot keeps nobody else from the store.
    const auto damaged = std::make_shared<Result<QList<ServerKey>>>(QList<ServerKey>());
    for (qsizetype first = 0; first < keys.size(); first += readBackAtOnce)
        m_store.run(
            context,
            [account, damaged, some = keys.mid(first, readBackAtOnce)](StoreWriter& writer) {
                return readBack(writer, account, some, *damaged);
            },
            [](const Result<void>&) {});
    m_store.run(
        context,
        [account, damaged, keys = std::move(keys)](StoreWriter& writer) -> Result<void> {
            if (!*damaged)
                return damaged->error();
            if ((*damaged)->isEmpty())
                return writer.ledger().wantRemoval(account, keys);
            if (auto noted = writer.ledger().damaged(account, **damaged); !noted)
                return noted;
            return Error{ErrorCause::StoredCopyDamaged, "read back with another SHA-256", {}};
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

void ThreadedCollectStore::doubt(QObject* context, AccountId account, QList<ServerKey> keys,
                                 Answer<void> answer)
{
    m_store.run(
        context,
        [account, keys = std::move(keys)](StoreWriter& writer) {
            return writer.ledger().doubt(account, keys);
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

void ThreadedCollectStore::marksOf(QObject* context, AccountSettings account, Answer<CollectedMarks> answer)
{
    m_store.run(
        context, [account = std::move(account)](StoreWriter& writer) { return writer.marks().of(account); },
        std::move(answer));
}

void ThreadedCollectStore::record(QObject* context, RunReport report, CollectedMarks reached,
                                  Answer<RunId> answer)
{
    m_store.run(
        context,
        [report = std::move(report), reached = std::move(reached)](StoreWriter& writer) {
            return writer.runs().add(report, reached);
        },
        std::move(answer));
}

} // namespace postbag
