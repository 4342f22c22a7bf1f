// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Backoff.h"

#include <QTest>

using namespace postbag;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itDoublesFromAMinuteToAnHour()
    {
        Backoff lowest([] { return 0.0; });
        QList<qint64> waits;
        for (int i = 0; i < 8; ++i)
            waits << lowest.failed().count();
        QCOMPARE(waits, QList<qint64>({60, 120, 240, 480, 960, 1920, 2880, 2880}));
        Backoff highest([] { return 0.999999; });
        for (int i = 0; i < 100; ++i)
            QVERIFY(highest.failed() <= Backoff::longest);
        QVERIFY(highest.failed() >= Backoff::longest - 2s);
        QCOMPARE(highest.failuresInARow(), 101);
    }

    void itIsSpread()
    {
        Backoff early([] { return 0.0; });
        Backoff late([] { return 0.9; });
        QVERIFY(late.failed() >= early.failed() + 10s);
    }

    void successStartsAgain()
    {
        Backoff backoff([] { return 0.0; });
        (void)backoff.failed();
        (void)backoff.failed();
        backoff.succeeded();
        QCOMPARE(backoff.failed(), 60s);
    }

    void theServersWishIsRespectedWithinReason()
    {
        Backoff backoff([] { return 0.0; });
        QCOMPARE(backoff.failed(900s), 900s);
        QCOMPARE(backoff.failed(5s), 120s);
        QCOMPARE(backoff.failed(2h), std::chrono::seconds(2h));
        QCOMPARE(backoff.failed(24000h), std::chrono::seconds(24h));
    }
};

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
