// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Task.h"
#include "core/protocol/Channel.h"

#include <QTest>

using namespace postbag;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr MonotonicTime begin{1h};

/// Two lines, then five bytes of anything, then lines until the end.
Task<void> mixed(Channel& channel, QStringList& events)
{
    for (int i = 0; i < 2; ++i) {
        const auto line = co_await channel.line(20);
        events << u"line "_s + QString::fromUtf8(line.data(), qsizetype(line.size()));
    }
    QString bytes;
    while (bytes.size() < 5) {
        const auto input = co_await channel.some();
        const auto taken = input.substr(0, std::size_t(5 - bytes.size()));
        bytes += QString::fromUtf8(taken.data(), qsizetype(taken.size()));
        channel.consume(taken.size());
    }
    events << u"bytes "_s + bytes;
    for (;;) {
        const auto line = co_await channel.line(20);
        events << u"line "_s + QString::fromUtf8(line.data(), qsizetype(line.size()));
    }
}

Task<void> lines(Channel& channel, int count)
{
    for (int i = 0; i < count; ++i) {
        co_await channel.line();
        channel.progress();
    }
}

/// One answer of so many lines.
Task<void> listing(Channel& channel, int count)
{
    for (int i = 0; i < count; ++i) {
        co_await channel.line();
        channel.partOfAnswer();
    }
    channel.progress();
}

Task<void> body(Channel& channel)
{
    for (;;) {
        const auto input = co_await channel.some();
        const auto size = input.size();
        channel.consume(size);
        channel.progress(size);
    }
}

Task<void> tls(Channel& channel)
{
    co_await channel.line();
    co_await channel.startTls();
    co_await channel.line();
}

Task<void> flag(Channel& channel, bool& resumed)
{
    co_await channel.line();
    resumed = true;
}

ErrorCause causeOf(Task<void>& task)
{
    const auto result = task.result();
    return result ? ErrorCause::StoreFailed : result.error().cause;
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anySplitGivesTheSame()
    {
        const std::string input = "one\r\ntwo\nab\r\ncthree\r\n\r\nfour\rx\r\nrest";
        const QStringList expected{u"line one"_s,   u"line two"_s, u"bytes ab\r\nc"_s,
                                   u"line three"_s, u"line "_s,    u"line four\rx"_s};
        for (std::size_t first = 0; first <= input.size(); ++first)
            for (std::size_t second = first; second <= input.size(); ++second) {
                Channel channel(60s, begin);
                QStringList events;
                auto task = mixed(channel, events);
                task.start();
                channel.receive(std::string_view(input).substr(0, first), begin);
                channel.receive(std::string_view(input).substr(first, second - first), begin);
                channel.receive(std::string_view(input).substr(second), begin);
                QCOMPARE(events, expected);
                QVERIFY(!task.done());
                channel.closed();
                QVERIFY(task.done());
                QCOMPARE(causeOf(task), ErrorCause::ConnectionLost);
            }
    }

    void aLineIsBounded_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("as long as allowed") << 18 << true;
        QTest::newRow("one byte more") << 19 << false;
        QTest::newRow("much longer") << 1000 << false;
    }
    void aLineIsBounded()
    {
        QFETCH(int, size);
        QFETCH(bool, allowed);
        const std::string input = std::string(std::size_t(size), 'x') + "\r\n";
        for (const std::size_t piece : {std::size_t(1), input.size()}) {
            Channel channel(60s, begin);
            QStringList events;
            auto task = mixed(channel, events);
            task.start();
            for (std::size_t at = 0; at < input.size(); at += piece)
                channel.receive(std::string_view(input).substr(at, piece), begin);
            QCOMPARE(task.done(), !allowed);
            if (!allowed)
                QCOMPARE(causeOf(task), ErrorCause::LimitExceeded);
        }
    }

    void aLineWithoutEndIsBoundedToo()
    {
        Channel channel(60s, begin);
        QStringList events;
        auto task = mixed(channel, events);
        task.start();
        channel.receive("123456789012345678901", begin);
        QVERIFY(task.done());
        QCOMPARE(causeOf(task), ErrorCause::LimitExceeded);
    }

    void silenceMeetsTheDeadline()
    {
        Channel channel(60s, begin);
        auto task = lines(channel, 1);
        task.start();
        QCOMPARE(channel.deadline(), std::optional(begin + 60s));
        channel.tick(begin + 59s);
        QVERIFY(!task.done());
        channel.tick(begin + 60s);
        QVERIFY(task.done());
        QCOMPARE(causeOf(task), ErrorCause::NoProgress);
    }

    void singleBytesAreNoProgress()
    {
        Channel channel(60s, begin);
        auto task = lines(channel, 1);
        task.start();
        for (auto now = begin; now < begin + 60s; now += 1s)
            channel.receive("x", now);
        channel.tick(begin + 60s);
        QVERIFY(task.done());
        QCOMPARE(causeOf(task), ErrorCause::NoProgress);
    }

    void aHundredBytesAreProgressUpToFourTimeouts()
    {
        Channel channel(60s, begin);
        auto task = lines(channel, 1);
        task.start();
        const std::string hundred(100, 'x');
        for (auto now = begin; now < begin + 240s; now += 59s) {
            channel.tick(now);
            QVERIFY(!task.done());
            channel.receive(hundred, now);
        }
        channel.tick(begin + 240s);
        QVERIFY(task.done());
        QCOMPARE(causeOf(task), ErrorCause::NoProgress);
    }

    /// A line now and then is progress, but does not hold a run for ever.
    void aListingThatDripsIsBounded()
    {
        Channel channel(60s, begin);
        auto task = listing(channel, 1000);
        task.start();
        auto now = begin;
        for (; now <= begin + 236s; now += 59s) {
            channel.tick(now);
            QVERIFY(!task.done());
            channel.receive("12 some-id-of-a-mail\r\n", now);
        }
        QCOMPARE(channel.deadline(), std::optional(begin + 240s + 429ms)); // 110 bytes came
        channel.tick(begin + 241s);
        QVERIFY(task.done());
        QCOMPARE(causeOf(task), ErrorCause::NoProgress);
    }

    void eachAnswerHasATimeOfItsOwn()
    {
        Channel channel(60s, begin);
        auto task = lines(channel, 20);
        task.start();
        for (int line = 1; line <= 20; ++line) {
            channel.tick(begin + line * 50s);
            QVERIFY(!task.done());
            channel.receive("+OK\r\n", begin + line * 50s);
        }
        QVERIFY(task.done());
    }

    void aSlowHonestListingGoesOn_data()
    {
        QTest::addColumn<int>("bytesPerSecond");
        QTest::newRow("a modem") << 7000;
        QTest::newRow("a phone of the nineties") << 1200;
        QTest::newRow("as slow as may be") << int(Channel::leastBytesPerSecond);
    }
    void aSlowHonestListingGoesOn()
    {
        QFETCH(int, bytesPerSecond);
        constexpr int count = 100'000;
        Channel channel(60s, begin);
        auto task = listing(channel, count);
        task.start();
        const std::string line = "12345 " + std::string(32, 'x') + "\r\n";
        const auto perSecond = bytesPerSecond / int(line.size()) + 1;
        auto now = begin;
        for (int sent = 0; sent < count; now += 1s) {
            channel.tick(now);
            QVERIFY(!task.done());
            std::string lines;
            for (int i = 0; i < perSecond && sent < count; ++i, ++sent)
                lines += line;
            channel.receive(lines, now);
        }
        QVERIFY(task.done());
        QVERIFY(task.result());
    }

    void aSlowHonestBodyGoesOn()
    {
        Channel channel(60s, begin);
        auto task = body(channel);
        task.start();
        const std::string fifty(50, 'x');
        auto now = begin;
        for (; now < begin + 1h; now += 29s) {
            channel.tick(now);
            QVERIFY(!task.done());
            channel.receive(fifty, now);
        }
        for (const auto end = now + 120s; now < end; now += 1s)
            channel.receive("x", now);
        channel.tick(now);
        QVERIFY(task.done());
        QCOMPARE(causeOf(task), ErrorCause::NoProgress);
    }

    void noDeadlineWhilePaused()
    {
        Channel channel(60s, begin);
        auto task = lines(channel, 1);
        task.start();
        QVERIFY(channel.wantsInput());
        channel.setPaused(true, begin + 30s);
        QVERIFY(!channel.wantsInput());
        QVERIFY(!channel.deadline());
        channel.tick(begin + 1h);
        channel.setPaused(false, begin + 1h);
        QCOMPARE(channel.deadline(), std::optional(begin + 1h + 60s));
        QVERIFY(!task.done());
    }

    void tlsForgetsNothingAndTakesNothingOver()
    {
        Channel channel(60s, begin);
        auto task = tls(channel);
        task.start();
        channel.receive("go\r\n", begin);
        QVERIFY(channel.tlsWanted());
        channel.tlsEstablished(begin);
        QVERIFY(!channel.tlsWanted());
        channel.receive("secret\r\n", begin);
        QVERIFY(task.done());
        QVERIFY(task.result());
    }

    void bytesBeforeTlsAreAnAttack_data()
    {
        QTest::addColumn<QByteArray>("together");
        QTest::addColumn<QByteArray>("later");
        QTest::newRow("in one piece") << QByteArray("go\r\nmore") << QByteArray();
        QTest::newRow("one byte later") << QByteArray("go\r\n") << QByteArray("x");
    }
    void bytesBeforeTlsAreAnAttack()
    {
        QFETCH(QByteArray, together);
        QFETCH(QByteArray, later);
        Channel channel(60s, begin);
        auto task = tls(channel);
        task.start();
        channel.receive(std::string_view(together.constData(), std::size_t(together.size())), begin);
        QCOMPARE(channel.tlsWanted(), !later.isEmpty());
        if (!later.isEmpty())
            channel.receive(std::string_view(later.constData(), std::size_t(later.size())), begin);
        QVERIFY(task.done());
        QCOMPARE(causeOf(task), ErrorCause::DataBeforeTls);
    }

    void tlsOnAClosedConnectionEnds()
    {
        Channel channel(60s, begin);
        channel.receive("go\r\n", begin);
        channel.closed();
        auto task = tls(channel);
        task.start();
        QVERIFY(task.done());
        QVERIFY(!channel.tlsWanted());
        QCOMPARE(causeOf(task), ErrorCause::ConnectionLost);
    }

    void completeLinesSurviveTheEnd()
    {
        Channel channel(60s, begin);
        channel.receive("a\r\nb\r\nc", begin);
        channel.closed();
        auto two = lines(channel, 2);
        two.start();
        QVERIFY(two.done());
        QVERIFY(two.result());
        auto third = lines(channel, 1);
        third.start();
        QVERIFY(third.done());
        QCOMPARE(causeOf(third), ErrorCause::ConnectionLost);
    }

    void aCancelledSessionIsNotResumed()
    {
        Channel channel(60s, begin);
        bool resumed = false;
        {
            auto task = flag(channel, resumed);
            task.start();
            QVERIFY(channel.wantsInput());
        }
        QVERIFY(!channel.wantsInput());
        QVERIFY(!channel.deadline());
        channel.receive("line\r\n", begin);
        channel.fail({ErrorCause::CancelledByUser, {}, {}});
        channel.closed();
        QVERIFY(!resumed);
    }

    void aManyLineChunkDoesNotGrowTheStack()
    {
        constexpr int count = 1'000'000;
        Channel channel(60s, begin);
        auto task = lines(channel, count);
        task.start();
        std::string chunk;
        for (int i = 0; i < count; ++i)
            chunk += "x\n";
        channel.receive(chunk, begin);
        QVERIFY(task.done());
        QVERIFY(task.result());
    }
};

QTEST_APPLESS_MAIN(TestChannel)
#include "tst_channel.moc"
