// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include "core/store/IntegrityCheck.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// What this program does as a child: opens the store, then stores batches of three and says after each
/// commit how many messages it has stored.
int writeBatches(const QStringList& arguments)
{
    const QString path = arguments.at(2);
    const QByteArray prefix = arguments.at(3).toUtf8();
    const int batches = arguments.at(4).toInt();
    const auto writer = must(StoreWriter::open(path));
    const AccountId account = must(writer->accounts().byName(u"mine"_s))->id;
    for (int batch = 0; batch < batches; ++batch) {
        QList<FetchedMessage> messages;
        for (int i = 0; i < 3; ++i) {
            const QByteArray name = prefix + QByteArray::number(3 * batch + i);
            messages.append(fetched(account, uidl(name.constData()), mail(name, QByteArray(3000, 'x'))));
        }
        must(writer->messages().store(messages));
        std::printf("%d\n", 3 * (batch + 1));
        std::fflush(stdout);
    }
    return 0;
}

void start(QProcess& process, const QString& path, const QString& prefix, int batches)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"child"_s, path, prefix, QString::number(batches)});
}

} // namespace

class StoreProcessesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalProcessesWriteAtOnce()
    {
        TestStore store;
        store.addAccount(u"mine"_s);
        constexpr int batches = 40;
        QProcess processes[3];
        for (int i = 0; i < 3; ++i)
            start(processes[i], store.path(), u"p%1-"_s.arg(i), batches);
        for (QProcess& process : processes) {
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
        }
        QCOMPARE(must(store.reader->allMailTotal()), 3 * 3 * batches);
        QVERIFY(store.countersAreRight());
        QVERIFY(must(IntegrityCheck(store.path()).run([](qint64, qint64) { return true; })).isSound());
    }

    void twoProcessesMakeTheStoreAtOnce()
    {
        for (int round = 0; round < 8; ++round) {
            QTemporaryDir dir;
            const QString path = dir.filePath(u"postbag.db"_s);
            QProcess processes[3];
            for (QProcess& process : processes) {
                process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                process.start(QCoreApplication::applicationFilePath(), {u"open"_s, path});
            }
            for (QProcess& process : processes) {
                QVERIFY(process.waitForFinished(60'000));
                QCOMPARE(process.exitCode(), 0);
            }
            QVERIFY(MessageReader::open(path));
        }
    }

    void aKilledProcessLosesNothingThatItPromised()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        QRandomGenerator random(7);
        for (int round = 0; round < 8; ++round) {
            const QByteArray prefix = "r" + QByteArray::number(round) + "-";
            QProcess process;
            start(process, store.path(), QString::fromLatin1(prefix), 1'000'000);
            const int enough = 3 * (1 + random.bounded(20));
            int promised = 0;
            while (promised < enough) {
                QVERIFY(process.canReadLine() || process.waitForReadyRead(30'000));
                while (process.canReadLine())
                    promised = process.readLine().trimmed().toInt();
            }
            process.kill();
            QVERIFY(process.waitForFinished(30'000));
            while (process.canReadLine())
                promised = process.readLine().trimmed().toInt();

            const LedgerSnapshot ledger = must(store.writer->ledger().of(account));
            int stored = 0;
            while (ledger.contains(uidl((prefix + QByteArray::number(stored)).constData())))
                ++stored;
            QVERIFY2(stored >= promised, qPrintable(u"%1 of %2"_s.arg(stored).arg(promised)));
            QCOMPARE(stored % 3, 0); // a batch is whole or not there
        }
        QCOMPARE(must(store.reader->allMailTotal()), must(store.writer->ledger().of(account)).size());
        QVERIFY(store.countersAreRight());
        QVERIFY(must(IntegrityCheck(store.path()).run([](qint64, qint64) { return true; })).isSound());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"child"_s)
        return writeBatches(arguments);
    if (arguments.value(1) == u"open"_s)
        return must(StoreWriter::open(arguments.value(2))) ? 0 : 1;
    StoreProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storeprocesses.moc"
