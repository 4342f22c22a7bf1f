// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/OpenFileLimit.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace postbag;

/// How many files and connections the program may have open. In one process, in this order: what is lowered
/// for good stays so.
class TestOpenFileLimit : public QObject
{
    Q_OBJECT
private:
    static rlimit limit()
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        return limit;
    }

private Q_SLOTS:
    void asManyAsTheSystemAllows()
    {
        rlimit small = limit();
        QVERIFY(small.rlim_max > 200);
        small.rlim_cur = 100;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &small), 0);
        const auto answer = raiseOpenFileLimit();
        QVERIFY(answer.has_value());
        QVERIFY(*answer > 100);
        QCOMPARE(static_cast<rlim_t>(*answer), limit().rlim_cur);
        QVERIFY(*answer == 16'384 || static_cast<rlim_t>(*answer) == limit().rlim_max);
        std::vector<std::unique_ptr<QFile>> files;
        for (int i = 0; i < 150; ++i) {
            files.push_back(std::make_unique<QFile>(QStringLiteral("/dev/null")));
            QVERIFY(files.back()->open(QIODevice::ReadOnly));
        }
    }

    void whatSomebodyChoseHigherStays()
    {
        rlimit high = limit();
        if (high.rlim_max <= 16'384)
            QSKIP("the system allows no more");
        high.rlim_cur = high.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &high), 0);
        raiseOpenFileLimit();
        QCOMPARE(limit().rlim_cur, high.rlim_cur);
    }

    void neverBeyondWhatTheSystemAllows()
    {
        rlimit small = limit();
        small.rlim_cur = 100;
        small.rlim_max = 150;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &small), 0);
        QCOMPARE(raiseOpenFileLimit(), std::optional<int>(150));
        QCOMPARE(limit().rlim_cur, rlim_t(150));
    }
};

QTEST_GUILESS_MAIN(TestOpenFileLimit)
#include "tst_open_file_limit.moc"
