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

/// Reads stored messages back, some at a time.
class ReadBack
{
public:
    ReadBack(AccountId account, QList<ServerKey> keys) : m_account(account), m_keys(std::move(keys)) {}

    Result<bool> proceed(StoreWriter& writer)
    {
        const auto found = writer.copies().damaged(m_account, m_keys.mid(m_next, readBackAtOnce));
        if (!found)
            return found.error();
        m_damaged += *found;
        m_next += readBackAtOnce;
        return m_next < m_keys.size();
    }
    const QList<ServerKey>& damaged() const { return m_damaged; }

private:
    const AccountId m_account;
    const QList<ServerKey> m_keys;
    qsizetype m_next = 0;
    QList<ServerKey> m_damaged;
};

} // namespace

void ThreadedCollectStore::ledgerOf(QObject* context, AccountId account, Answer<LedgerSnapshot> answer)
{
    m_store.run(
        context, [account](StoreWriter& writer) { return writer.ledger().of(account); }, std::move(answer));
}

void ThreadedCollectStore::recognise(QObject* context, AccountId account, QSet<ServerKey> vanished,
                                     QList<ListedHeader> listed, Alive alive,
                                     Answer<QList<RenumberedMessage>> answer)
{
    const auto recognition = std::make_shared<Recognition>(account, vanished, std::move(listed));
    inPieces(
        context, [recognition](StoreWriter& writer) { return recognition->proceed(writer.connection()); },
        std::move(alive),
        [recognition, answer = std::move(answer)](const Result<void>& done) {
            answer(done ? Result<QList<RenumberedMessage>>(recognition->moved()) : done.error());
        });
}

void ThreadedCollectStore::withSameHeader(QObject* context, AccountId account, QList<ListedHeader> listed,
                                          Alive alive, Answer<QSet<ServerKey>> answer)
{
    const auto headers = std::make_shared<StoredHeaders>(account, std::move(listed));
    inPieces(
        context, [headers](StoreWriter& writer) { return headers->proceed(writer.connection()); },
        std::move(alive),
        [headers, answer = std::move(answer)](const Result<void>& done) {
            answer(done ? Result<QSet<ServerKey>>(headers->same()) : done.error());
        });
}

void ThreadedCollectStore::findCopies(QObject* context, AccountId account, QList<ListedGmailId> listed,
                                      Alive alive, Answer<LedgerSnapshot> answer)
{
    const auto copies = std::make_shared<GmailCopies>(account, std::move(listed));
    inPieces(
        context, [copies](StoreWriter& writer) { return copies->proceed(writer.connection()); },
        std::move(alive),
        [copies, answer = std::move(answer)](const Result<void>& done) {
            answer(done ? Result<LedgerSnapshot>(copies->found()) : done.error());
        });
}

void ThreadedCollectStore::add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer)
{
    m_store.add(context, std::move(message), std::move(answer));
}

void ThreadedCollectStore::wantRemoval(QObject* context, AccountId account, QList<ServerKey> keys,
                                       Alive alive, Answer<void> answer)
{
    const auto readBack = std::make_shared<ReadBack>(account, keys);
    const auto mark = [this, context, account, keys = std::move(keys), readBack,
                       answer = std::move(answer)](const Result<void>& done) {
        if (!done)
            return answer(done);
        m_store.run(
            context,
            [account, keys, readBack](StoreWriter& writer) -> Result<void> {
                if (readBack->damaged().isEmpty())
                    return writer.ledger().wantRemoval(account, keys);
                if (auto noted = writer.ledger().damaged(account, readBack->damaged()); !noted)
                    return noted;
                return Error{ErrorCause::StoredCopyDamaged, "read back with another SHA-256", {}};
            },
            answer);
    };
    inPieces(
        context, [readBack](StoreWriter& writer) { return readBack->proceed(writer); }, std::move(alive),
        mark);
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

void ThreadedCollectStore::confirm(QObject* context, AccountId account, QList<ServerKey> keys,
                                   int serverRevision, Answer<void> answer)
{
    m_store.run(
        context,
        [account, keys = std::move(keys), serverRevision](StoreWriter& writer) {
            return writer.ledger().confirm(account, keys, serverRevision);
        },
        std::move(answer));
}

void ThreadedCollectStore::forget(QObject* context, AccountId account, QList<ServerKey> keys,
                                  Answer<void> answer)
{
    m_store.run(
        context,
        [account, keys = std::move(keys)](StoreWriter& writer) {
            return writer.ledger().forget(account, keys);
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

/// The next piece is asked for only after the one before, behind what others have asked for meanwhile.
void ThreadedCollectStore::inPieces(QObject* context, Piece piece, Alive alive, Answer<void> answer)
{
    m_store.run(context, piece,
                [this, context, piece, alive = std::move(alive),
                 answer = std::move(answer)](const Result<bool>& more) {
                    if (!more)
                        return answer(more.error());
                    if (!*more)
                        return answer({});
                    alive();
                    inPieces(context, piece, alive, answer);
                });
}

} // namespace postbag
