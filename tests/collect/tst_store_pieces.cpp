// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/HeaderFingerprint.h"
#include "tests/collect/CollectWorld.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 1000;

/// One account with many messages, and a neighbour that asks for something every time it has its answer.
struct Fixture {
    CollectWorld world;
    AccountSettings account;
    QObject here;
    int alive = 0;
    int neighbours = 0;
    bool done = false;

    Fixture()
    {
        for (int i = 1; i <= count; ++i)
            world.server.mails.append({"id" + QByteArray::number(i), CollectWorld::mail(i)});
        account = world.newAccount();
        account.maxMessages = 0;
        if (world.run(account).collected != count)
            qFatal("not all are collected");
    }
    std::function<void()> noteAlive()
    {
        return [this] { ++alive; };
    }
    void letTheNeighbourAsk()
    {
        world.thread().run(
            &here, [](StoreWriter&) -> Result<void> { return {}; },
            [this](const Result<void>&) {
                if (done)
                    return;
                ++neighbours;
                letTheNeighbourAsk();
            });
    }
    QSet<ServerKey> keys()
    {
        const auto ledger = world.ledger(account.id);
        return {ledger.keyBegin(), ledger.keyEnd()};
    }
};

} // namespace

/// What is a lot of work for the store keeps nobody else from it.
class TestStorePieces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisingManyMessages()
    {
        Fixture f;
        QList<ListedHeader> listed;
        for (int i = 1; i <= count; ++i) {
            const QByteArray raw = CollectWorld::mail(i);
            HeaderFingerprint header;
            header.add({raw.constData(), static_cast<std::size_t>(raw.size())});
            listed.append({ServerKey::pop3("new" + std::to_string(i), {raw.size()}),
                           {raw.size()},
                           QByteArray::fromStdString(header.take(QtDigests()))});
        }
        qsizetype moved = 0;
        QElapsedTimer timer;
        timer.start();
        f.world.realStore().recognise(&f.here, f.account.id, f.keys(), listed, f.noteAlive(),
                                      [&](const Result<QList<RenumberedMessage>>& found) {
                                          f.done = true;
                                          moved = found ? found->size() : -1;
                                      });
        f.letTheNeighbourAsk();
        QTRY_VERIFY_WITH_TIMEOUT(f.done, 60'000);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(moved, count);
        QVERIFY(f.alive >= count / 200);
        QVERIFY(f.neighbours >= count / 200);
        QVERIFY(f.keys().contains(listed.first().key));
    }

    void readingManyBackBeforeTheyAreRemoved()
    {
        Fixture f;
        std::optional<Result<void>> answer;
        f.world.realStore().wantRemoval(&f.here, f.account.id, f.keys().values(), f.noteAlive(),
                                        [&](const Result<void>& outcome) {
                                            f.done = true;
                                            answer = outcome;
                                        });
        f.letTheNeighbourAsk();
        QTRY_VERIFY_WITH_TIMEOUT(f.done, 60'000);
        QVERIFY(*answer);
        QVERIFY(f.alive >= count / 100 - 1);
        QVERIFY(f.neighbours >= count / 100 - 1);
        for (const LedgerEntry& entry : f.world.ledger(f.account.id))
            QCOMPARE(entry.state, LedgerState::RemovalWanted);
    }

    void nothingToRemove()
    {
        Fixture f;
        f.world.realStore().wantRemoval(
            &f.here, f.account.id, {}, f.noteAlive(),
            [&](const Result<void>& outcome) { f.done = outcome.operator bool(); });
        QTRY_VERIFY(f.done);
    }
};

QTEST_GUILESS_MAIN(TestStorePieces)
#include "tst_store_pieces.moc"
