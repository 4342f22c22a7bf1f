// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"
#include "TestStore.h"

#include <QSqlDriver>

#include <sqlite3.h>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// Interrupts a connection at the n-th step of SQLite's virtual machine, once: every instruction of every
/// statement of a batch is such a step.
class Interruption
{
public:
    Interruption(const QSqlDatabase& database, int at) : m_at(at)
    {
        m_handle = *static_cast<sqlite3* const*>(database.driver()->handle().constData());
        sqlite3_progress_handler(m_handle, 1, &Interruption::step, this);
    }
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    int steps() const { return m_steps; }

private:
    static int step(void* self)
    {
        auto* interruption = static_cast<Interruption*>(self);
        return ++interruption->m_steps == interruption->m_at;
    }

    sqlite3* m_handle;
    int m_at;
    int m_steps = 0;
};

/// Everything that a batch could have left behind.
QString stateOf(TestStore& store)
{
    QStringList counts;
    for (const char* table : {"message", "body", "ledger", "folder", "tally"})
        counts.append(u"%1 %2"_s.arg(QLatin1StringView(table))
                          .arg(store.number(u"SELECT count(*) FROM "_s + QLatin1StringView(table))));
    return counts.join(u", "_s);
}

/// New mail of all kinds: a new folder, equal content, a key twice, one renumbered, one completed.
QList<FetchedMessage> batchFor(AccountId account)
{
    QList<FetchedMessage> batch{
        fetched(account, uidl("new"), mail("new")),
        fetched(account, uidl("equal"), mail("new")),
        fetched(account, uidl("new"), mail("new")),
        fetched(account, uidl("b"), mail("old")),
        fetched(account, uidl("short"), mail("short", QByteArray(20000, 'x') + "\r\n")),
    };
    batch[0].folderPath = u"New/Folder"_s;
    batch[3].vanishedKeys = {uidl("a")};
    return batch;
}

struct Scene {
    TestStore store;
    AccountId account = store.addAccount(u"mine"_s);

    Scene()
    {
        FetchedMessage part = fetched(account, uidl("short"), mail("short", "xx"));
        part.complete = false;
        must(store.writer->messages().store({fetched(account, uidl("a"), mail("old")), part}));
    }
};

} // namespace

class StoreFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInterruptionAtAnyStepLeavesNothing()
    {
        Scene counting;
        int steps = 0;
        {
            const Interruption none(counting.store.writer->connection(), 0);
            must(counting.store.writer->messages().store(batchFor(counting.account)));
            steps = none.steps();
        }
        const QString stateAfter = stateOf(counting.store);
        QVERIFY2(steps > 300, qPrintable(QString::number(steps)));

        Scene scene;
        const QString before = stateOf(scene.store);
        int failures = 0;
        for (int at = 1; at <= steps; ++at) {
            std::optional<Result<QList<CommittedMessage>>> outcome;
            {
                const Interruption interruption(scene.store.writer->connection(), at);
                outcome = scene.store.writer->messages().store(batchFor(scene.account));
            }
            // The COMMIT's last steps are after the commit itself; then all of the batch is there.
            if (*outcome || stateOf(scene.store) == stateAfter)
                break;
            ++failures;
            QVERIFY2(outcome->error().detail.starts_with("SQLite 9:"), outcome->error().detail.c_str());
            QVERIFY(scene.store.writer->takeChange().isEmpty() || at == 1); // only the making of the scene
            QCOMPARE(stateOf(scene.store), before);
        }
        QVERIFY2(failures > steps - 10, qPrintable(u"%1 of %2"_s.arg(failures).arg(steps)));
        must(scene.store.writer->messages().store(batchFor(scene.account))); // and the writer works as ever
        QCOMPARE(stateOf(scene.store), stateAfter);
        QVERIFY(scene.store.countersAreRight());
    }

    void aDiskThatFailsAtAnyWrite_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("full") << SQLITE_FULL << ErrorCause::DiskFull;
        QTest::newRow("sync fails") << SQLITE_IOERR_FSYNC << ErrorCause::StoreUnwritable;
        QTest::newRow("write fails") << SQLITE_IOERR_WRITE << ErrorCause::StoreUnwritable;
    }
    void aDiskThatFailsAtAnyWrite()
    {
        QFETCH(int, code);
        QFETCH(ErrorCause, cause);
        FaultyDisk disk;
        Scene scene;
        const QString before = stateOf(scene.store);
        int failures = 0;
        for (int at = 1;; ++at) {
            disk.failAt(at, code);
            const auto outcome = scene.store.writer->messages().store(batchFor(scene.account));
            if (outcome) {
                QVERIFY(at > 3);
                break; // the batch needs fewer operations than that
            }
            ++failures;
            QVERIFY(disk.hasFailed());
            QCOMPARE(nameOf(outcome.error().cause), nameOf(cause));
            disk.failAt(0, 0);
            QCOMPARE(stateOf(scene.store), before);
            QCOMPARE(
                scene.store.number(u"SELECT 1 FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s),
                1);
        }
        QVERIFY2(failures >= 3, qPrintable(QString::number(failures)));
        disk.failAt(0, 0);
        QVERIFY(scene.store.countersAreRight());
        QCOMPARE(scene.store.number(u"SELECT count(*) FROM message"_s), 4);
        scene.store.reader.reset();
        scene.store.writer.reset();
        const auto reader = must(MessageReader::open(scene.store.path()));
        QCOMPARE(must(reader->allMailTotal()), 4);
    }

    void aDiskThatStaysFullRecoversLater()
    {
        FaultyDisk disk;
        Scene scene;
        const QString before = stateOf(scene.store);
        disk.failFrom(1, SQLITE_FULL);
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto outcome = scene.store.writer->messages().store(batchFor(scene.account));
            QVERIFY(!outcome);
            QCOMPARE(nameOf(outcome.error().cause), nameOf(ErrorCause::DiskFull));
            QCOMPARE(stateOf(scene.store), before); // and what is stored can still be read
        }
        disk.failAt(0, 0);
        must(scene.store.writer->messages().store(batchFor(scene.account)));
        QVERIFY(scene.store.countersAreRight());
    }

    void aDatabaseThatMayNotGrowIsFull()
    {
        Scene scene;
        const QString before = stateOf(scene.store);
        const qint64 pages = scene.store.number(u"PRAGMA page_count"_s);
        scene.store.number(u"PRAGMA max_page_count = %1"_s.arg(pages + 2));
        FetchedMessage big = fetched(scene.account, uidl("big"), mail("big", QByteArray(100'000, 'x')));
        const auto outcome = scene.store.writer->messages().store({big});
        QVERIFY(!outcome);
        QCOMPARE(nameOf(outcome.error().cause), nameOf(ErrorCause::DiskFull));
        QCOMPARE(stateOf(scene.store), before);
        scene.store.number(u"PRAGMA max_page_count = 1000000"_s);
        must(scene.store.writer->messages().store({big}));
    }

    void makingTheStoreFailsWholly()
    {
        FaultyDisk disk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"postbag.db"_s);
        int failures = 0;
        for (int at = 1;; ++at) {
            disk.failAt(at, SQLITE_FULL);
            const auto writer = StoreWriter::open(path);
            if (!disk.hasFailed())
                break;
            // SQLite gets over some; what it does not get over leaves no store, or a whole one.
            if (!writer)
                ++failures;
            QCOMPARE(QDir(folder.path()).entryList({u"*.new*"_s}), QStringList());
            disk.failAt(0, 0);
            must(StoreWriter::open(path));
            for (const QString& file : QDir(folder.path()).entryList(QDir::Files))
                QVERIFY(QFile::remove(folder.filePath(file)));
        }
        QVERIFY2(failures >= 5, qPrintable(QString::number(failures)));
    }

    void everyRoomRollsBack()
    {
        FaultyDisk disk;
        Scene scene;
        const MessageId message{scene.store.number(u"SELECT min(id) FROM message"_s)};
        const FolderId folder = must(scene.store.writer->folders().ensure(u"Elsewhere"_s));
        StoreWriter& writer = *scene.store.writer;
        RunReport report;
        report.account = scene.account;
        report.started = report.finished = QDateTime::currentDateTimeUtc();
        using Job = std::function<bool()>;
        const QList<std::pair<const char*, Job>> jobs{
            {"setSeen", [&] { return bool(writer.messages().setSeen({message}, true)); }},
            {"move", [&] { return bool(writer.messages().move({message}, folder)); }},
            {"remove", [&] { return bool(writer.messages().remove({message})); }},
            {"removeAllOf", [&] { return bool(writer.messages().removeAllOf(scene.account)); }},
            {"import", [&] { return bool(writer.messages().import(mail("i"), folder)); }},
            {"wantRemoval", [&] { return bool(writer.ledger().wantRemoval(scene.account, {uidl("a")})); }},
            {"forget", [&] { return bool(writer.ledger().forget(scene.account)); }},
            {"rename", [&] { return bool(writer.folders().rename(folder, u"X"_s)); }},
            {"remove folder", [&] { return bool(writer.folders().remove(folder)); }},
            {"add run", [&] { return bool(writer.runs().add(report)); }},
            {"remove account", [&] { return bool(writer.accounts().remove(scene.account, true)); }},
        };
        const auto dump = [&] {
            return singleValue(
                       writer.connection(),
                       u"SELECT (SELECT group_concat(id || ' ' || folder || ' ' || seen) FROM message) || "
                       "(SELECT group_concat(state || ' ' || size) FROM ledger) || "
                       "(SELECT group_concat(id || name) FROM folder) || "
                       "(SELECT group_concat(name) FROM account) || (SELECT count(*) FROM run)"_s)
                .toString();
        };
        writer.takeChange();
        const QString before = dump();
        for (const auto& [name, job] : jobs) {
            disk.failFrom(1, SQLITE_FULL);
            QVERIFY2(!job(), name);
            disk.failAt(0, 0);
            QVERIFY2(dump() == before, name);
            QVERIFY2(writer.takeChange().isEmpty(), name);
        }
        for (const auto& [name, job] : jobs)
            QVERIFY2(job(), name);
    }
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_storefaults.moc"
