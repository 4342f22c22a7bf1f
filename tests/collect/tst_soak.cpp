// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/ScheduledWorld.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ServerModel::Fault;

namespace {

/// What must not grow.
struct Size {
    double memoryMiB = 0;
    qsizetype openFiles = 0;
    qint64 runRows = 0;
    double storeMiB = 0;

    static Size of(const ScheduledWorld& world)
    {
        Size size;
        QFile memory(u"/proc/self/statm"_s);
        if (memory.open(QIODevice::ReadOnly))
            size.memoryMiB = memory.readAll().split(' ').value(1).toDouble() *
                             static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
        size.openFiles =
            QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
        size.runRows = world.world.answer(u"SELECT count(*) FROM run"_s).toLongLong();
        for (const QString& file : {u"postbag.db"_s, u"postbag.db-wal"_s})
            size.storeMiB += static_cast<double>(QFile(world.world.path(file)).size()) / (1024 * 1024);
        return size;
    }
};

} // namespace

/// Two weeks of fifty accounts with nothing new, some of which fail: what a program that stays must not
/// gather.
class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pollsWithoutEnd()
    {
        if (!QFile::exists(u"/proc/self/statm"_s))
            QSKIP("there is no /proc here");
        const qint64 polls = qEnvironmentVariable("POSTBAG_SOAK_POLLS", u"100000"_s).toLongLong();
        ScheduledWorld w(50);
        w.keepsRuns = false;
        w.breakAlways(1, Fault::Cut, 2);
        w.breakAlways(2, Fault::Refuse, 3);
        w.breakAlways(3, Fault::Garbage, 3);
        w.breakAlways(4, Fault::Stall, 2);

        std::optional<Size> early;
        qint64 told = 0;
        while (w.runCount < polls) {
            w.pass(5min);
            // The history of runs has its full length by then.
            if (!early && w.runCount >= polls / 5)
                early = Size::of(w);
            if (w.runCount / (polls / 10) > told) {
                told = w.runCount / (polls / 10);
                const Size now = Size::of(w);
                qInfo("%lld polls: %.1f MiB, %lld open files, %lld rows of run history, store %.1f MiB",
                      static_cast<long long>(w.runCount), now.memoryMiB,
                      static_cast<long long>(now.openFiles), static_cast<long long>(now.runRows),
                      now.storeMiB);
            }
        }
        const Size late = Size::of(w);
        QVERIFY(late.memoryMiB <= early->memoryMiB + 4);
        QCOMPARE(late.openFiles, early->openFiles);
        QVERIFY(late.runRows <= 5200);
        QVERIFY(late.storeMiB <= early->storeMiB + 1);
        QCOMPARE(w.world.integrity(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
