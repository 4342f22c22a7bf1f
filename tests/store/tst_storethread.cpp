// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include "core/store/StoreThread.h"

#include <QSignalSpy>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

class StoreThreadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<TestStore>();
        m_account = m_scene->addAccount(u"mine"_s);
    }
    void cleanup() { m_scene.reset(); }

    void answersOnTheThreadOfTheContext()
    {
        StoreThread store(m_scene->path());
        QSignalSpy changed(&store, &StoreThread::changed);
        QThread* worker = nullptr;
        std::optional<FolderId> folder;
        bool changedFirst = false;
        store.run(
            this,
            [&worker](StoreWriter& writer) {
                worker = QThread::currentThread();
                return writer.folders().ensure(u"A/B"_s);
            },
            [&](Result<FolderId> made) {
                QCOMPARE(QThread::currentThread(), thread());
                changedFirst = !changed.isEmpty();
                folder = must(made);
            });
        QTRY_VERIFY(folder);
        QVERIFY(worker != thread());
        QVERIFY(changedFirst); // a model that refreshes on `changed` knows the folder when the answer comes
        QVERIFY(changed.first().first().value<StoreChange>().folders);
        QCOMPARE(must(m_scene->reader->folders()).size(), 2);
    }

    void aGoneContextGetsNoAnswer()
    {
        StoreThread store(m_scene->path());
        bool answered = false;
        bool done = false;
        auto context = std::make_unique<QObject>();
        store.run(
            context.get(), [](StoreWriter& writer) { return writer.folders().ensure(u"A"_s); },
            [&answered](Result<FolderId>) { answered = true; });
        store.add(context.get(), fetched(m_account, uidl("a"), mail("a")),
                  [&answered](Result<CommittedMessage>) { answered = true; });
        context.reset();
        store.run(
            this, [](StoreWriter& writer) { return writer.folders().ensure(u"B"_s); },
            [&done](Result<FolderId>) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!answered);
        QCOMPARE(must(m_scene->reader->allMailTotal()), 1); // the work itself is done
    }

    void manyMessagesShareFewCommits()
    {
        StoreThread store(m_scene->path());
        QSignalSpy changed(&store, &StoreThread::changed);
        constexpr int count = 1200;
        QList<CommittedMessage> committed;
        for (int i = 0; i < count; ++i)
            store.add(
                this,
                fetched(m_account, uidl(QByteArray::number(i).constData()), mail(QByteArray::number(i))),
                [&committed](Result<CommittedMessage> done) { committed.append(must(done)); });
        QTRY_COMPARE_WITH_TIMEOUT(committed.size(), count, 60000);
        for (int i = 0; i < count; ++i)
            QCOMPARE(committed[i].subject, QString::number(i)); // in order
        QCOMPARE(must(m_scene->reader->allMailTotal()), count);
        QVERIFY2(changed.size() <= 30, qPrintable(QString::number(changed.size())));
        QVERIFY(m_scene->countersAreRight());
    }

    void whatIsWaitingIsCommittedBeforeTheNextJob()
    {
        StoreThread store(m_scene->path());
        QStringList order;
        store.add(this, fetched(m_account, uidl("a"), mail("a")),
                  [&order](Result<CommittedMessage>) { order.append(u"message"_s); });
        store.run(
            this, [this](StoreWriter& writer) { return writer.ledger().of(m_account); },
            [&order](const Result<LedgerSnapshot>& ledger) {
                order.append(u"ledger of %1"_s.arg(ledger ? ledger->size() : -1));
            });
        QTRY_COMPARE(order, QStringList({u"message"_s, u"ledger of 1"_s}));
    }

    void theEndCommitsWhatIsWaiting()
    {
        {
            StoreThread store(m_scene->path());
            for (const char* key : {"a", "b", "c"})
                store.add(this, fetched(m_account, uidl(key), mail(key)), [](Result<CommittedMessage>) {});
        }
        QCOMPARE(must(m_scene->reader->allMailTotal()), 3);
    }

    void oneBadMessageDoesNotTakeTheOthers()
    {
        const AccountId gone = m_scene->addAccount(u"gone"_s);
        must(m_scene->writer->accounts().remove(gone, false));
        StoreThread store(m_scene->path());
        int stored = 0;
        int refused = 0;
        const auto count = [&](Result<CommittedMessage> done) { ++(done ? stored : refused); };
        store.add(this, fetched(m_account, uidl("a"), mail("a")), count);
        store.add(this, fetched(gone, uidl("b"), mail("b")), count);
        store.add(this, fetched(m_account, uidl("c"), mail("c")), count);
        QTRY_COMPARE(stored + refused, 3);
        QCOMPARE(stored, 2);
        QCOMPARE(must(m_scene->reader->allMailTotal()), 2);
    }

    void noticesOtherPrograms()
    {
        StoreThread store(m_scene->path());
        QSignalSpy opened(&store, &StoreThread::opened);
        QSignalSpy changed(&store, &StoreThread::changed);
        QTRY_COMPARE(opened.size(), 1);
        const FolderId folder = must(m_scene->writer->folders().ensure(u"From outside"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10000);
        const auto change = changed.first().first().value<StoreChange>();
        QVERIFY(change.folders && change.accounts && change.runs && change.messagesIn.contains(folder));
    }

    void isSilentAboutItsOwnCommits()
    {
        StoreThread store(m_scene->path());
        QSignalSpy changed(&store, &StoreThread::changed);
        store.run(
            this, [](StoreWriter& writer) { return writer.folders().ensure(u"A"_s); },
            [](Result<FolderId>) {});
        QTRY_COMPARE(changed.size(), 1);
        // The next foreign commit is the only further news: two looks have passed without an echo of our own.
        must(m_scene->writer->folders().ensure(u"B"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 10000);
        must(m_scene->writer->folders().ensure(u"C"_s));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, 10000);
        QVERIFY(!changed.at(0).first().value<StoreChange>().accounts);
        QVERIFY(changed.at(1).first().value<StoreChange>().accounts);
    }

    void aFailureToOpenAnswersEveryJobAndPasses()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"later/postbag.db"_s);
        StoreThread store(path);
        QSignalSpy failed(&store, &StoreThread::failed);
        QSignalSpy opened(&store, &StoreThread::opened);
        QTRY_COMPARE(failed.size(), 1);
        std::optional<bool> worked;
        const auto tryIt = [&] {
            worked.reset();
            store.run(
                this, [](StoreWriter& writer) { return writer.folders().ensure(u"A"_s); },
                [&worked](Result<FolderId> made) { worked = made.has_value(); });
        };
        tryIt();
        QTRY_VERIFY(worked);
        QVERIFY(!*worked);
        QVERIFY(QDir().mkpath(dir.filePath(u"later"_s)));
        tryIt();
        QTRY_VERIFY(worked);
        QVERIFY(*worked);
        QCOMPARE(opened.size(), 1);
    }

private:
    std::unique_ptr<TestStore> m_scene;
    AccountId m_account;
};

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_storethread.moc"
