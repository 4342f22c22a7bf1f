// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/SessionRunner.h"
#include "tests/support/BreakingStream.h"
#include "tests/support/FakeStream.h"
#include "tests/support/ManualClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What a dialogue did, outliving its coroutine.
struct Trace {
    QStringList lines;
    int chunkBytes = 0;
    bool destroyed = false;
};

struct Guard {
    Trace& trace;
    ~Guard() { trace.destroyed = true; }
};

/// Reads the greeting, sends each command and reads one line for it.
Task<void> dialogue(SessionRunner& runner, Trace& trace, Security security, QStringList commands)
{
    const Guard guard{trace};
    auto opening = runner.open(u"mail.example"_s, 995, security, TlsPolicy{});
    co_await opening;
    Channel& channel = runner.channel();
    const auto greeting = co_await channel.line();
    trace.lines << QString::fromLatin1(greeting.data(), static_cast<qsizetype>(greeting.size()));
    for (const QString& command : commands) {
        channel.send((command + u"\r\n"_s).toStdString());
        const auto reply = co_await channel.line();
        trace.lines << QString::fromLatin1(reply.data(), static_cast<qsizetype>(reply.size()));
        channel.progress();
    }
}

Task<void> withStartTls(SessionRunner& runner, Trace& trace)
{
    auto opening = runner.open(u"mail.example"_s, 110, Security::StartTls, TlsPolicy{});
    co_await opening;
    Channel& channel = runner.channel();
    co_await channel.line();
    channel.send("STLS\r\n");
    co_await channel.line();
    co_await channel.startTls();
    trace.lines << u"secured"_s;
    channel.send("CAPA\r\n");
    const auto reply = co_await channel.line();
    trace.lines << QString::fromLatin1(reply.data(), static_cast<qsizetype>(reply.size()));
}

/// Agrees on compression, sends a command and reads a line.
Task<void> compresses(SessionRunner& runner, Trace& trace)
{
    auto opening = runner.open(u"mail.example"_s, 993, Security::Tls, TlsPolicy{});
    co_await opening;
    Channel& channel = runner.channel();
    co_await channel.line();
    channel.startCompression();
    channel.send("A1 NOOP\r\n");
    for (;;) {
        const auto reply = co_await channel.line();
        trace.lines << QString::fromLatin1(reply.data(), static_cast<qsizetype>(reply.size()));
    }
}

Task<void> compressesAndPauses(SessionRunner& runner, Trace& trace)
{
    auto opening = runner.open(u"mail.example"_s, 993, Security::Tls, TlsPolicy{});
    co_await opening;
    Channel& channel = runner.channel();
    co_await channel.line();
    channel.startCompression();
    for (;;) {
        const auto bytes = co_await channel.some();
        trace.chunkBytes += static_cast<int>(bytes.size());
        channel.consume(bytes.size());
        runner.setPaused(true);
    }
}

Task<void> readsEverything(SessionRunner& runner, Trace& trace, int bytesToPause)
{
    auto opening = runner.open(u"mail.example"_s, 995, Security::Tls, TlsPolicy{});
    co_await opening;
    for (;;) {
        const auto bytes = co_await runner.channel().some();
        trace.chunkBytes += static_cast<int>(bytes.size());
        runner.channel().consume(bytes.size());
        if (bytesToPause > 0 && trace.chunkBytes >= bytesToPause)
            runner.setPaused(true);
    }
}

/// Reads a line, waits for something that is not the network, reads another line without sending anything.
Task<void> goesElsewhere(SessionRunner& runner, Trace& trace, Gate<void>& store)
{
    auto opening = runner.open(u"mail.example"_s, 995, Security::Tls, TlsPolicy{});
    co_await opening;
    Channel& channel = runner.channel();
    co_await channel.line();
    trace.lines << u"first"_s;
    co_await store;
    co_await channel.line();
    trace.lines << u"second"_s;
}

Task<void> endsAtOnce()
{
    co_return;
}

QByteArray polite(const QByteArray& line)
{
    return "+OK " + line;
}

} // namespace

class TestSessionRunner : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    Trace m_trace;
    FakeStream* m_stream = nullptr;
    std::unique_ptr<SessionRunner> m_runner;
    std::vector<Result<void>> m_outcomes;

    void use(std::unique_ptr<ByteStream> stream, std::chrono::milliseconds timeout = 10s)
    {
        m_runner = std::make_unique<SessionRunner>(std::move(stream), timeout, m_clock);
        connect(m_runner.get(), &SessionRunner::ended, this,
                [this](const Result<void>& outcome) { m_outcomes.push_back(outcome); });
    }
    void passTime(std::chrono::milliseconds time)
    {
        QCoreApplication::processEvents();
        m_clock.advance(time);
        m_runner->checkDeadlines();
        QCoreApplication::processEvents();
    }
    ErrorCause cause() const { return m_outcomes.at(0).error().cause; }

private Q_SLOTS:
    void init()
    {
        m_trace = {};
        m_outcomes.clear();
        auto stream = std::make_unique<FakeStream>();
        m_stream = stream.get();
        use(std::move(stream));
    }
    void cleanup()
    {
        // Whatever happened: at most one end.
        QCoreApplication::processEvents();
        QVERIFY(m_outcomes.size() <= 1);
        m_runner.reset();
    }

    void aDialogueRunsToItsEnd()
    {
        m_stream->answerWith(polite);
        QSignalSpy resolved(m_runner.get(), &SessionRunner::resolved);
        QSignalSpy connected(m_runner.get(), &SessionRunner::connected);
        QSignalSpy secured(m_runner.get(), &SessionRunner::secured);
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {u"STAT"_s, u"QUIT"_s}));
        m_stream->arrive("+OK hello\r\n");
        QVERIFY(m_outcomes.empty());
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QVERIFY(m_outcomes[0]);
        QCOMPARE(m_trace.lines, QStringList({u"+OK hello"_s, u"+OK STAT"_s, u"+OK QUIT"_s}));
        QCOMPARE(m_stream->sent(), "STAT\r\nQUIT\r\n");
        QCOMPARE(m_stream->host(), u"mail.example"_s);
        QVERIFY(m_stream->isAborted());
        QCOMPARE(resolved.size() + connected.size() + secured.size(), 3);
        QCOMPARE(m_runner->bytesReceived(), 11 + 10 + 10);
        QCOMPARE(m_runner->bytesSent(), 12);
    }

    void aRootThatEndsAtOnceEndsTheRunLater()
    {
        m_runner->run(endsAtOnce());
        QVERIFY(m_outcomes.empty());
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QVERIFY(m_outcomes[0]);
    }

    void openPassesTheStreamsFailure()
    {
        m_stream->failOpen({ErrorCause::HostNotFound, {}, {}});
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {}));
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::HostNotFound);
        QVERIFY(m_trace.destroyed);
    }

    void openHasADeadline()
    {
        m_stream->stallOpen();
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {}));
        passTime(9999ms);
        QVERIFY(m_outcomes.empty());
        passTime(1ms);
        QCOMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::NoProgress);
        QVERIFY(m_stream->isAborted());
    }

    void theRunnersOwnTimerMeetsTheDeadline()
    {
        auto stream = std::make_unique<FakeStream>();
        stream->stallOpen();
        const SystemClock clock;
        SessionRunner runner(std::move(stream), 50ms, clock);
        QSignalSpy ended(&runner, &SessionRunner::ended);
        runner.run(dialogue(runner, m_trace, Security::Tls, {}));
        QVERIFY(ended.wait());
        QCOMPARE(ended.size(), 1);
    }

    void theRunnersOwnTimerMeetsASilentServer()
    {
        const SystemClock clock;
        SessionRunner runner(std::make_unique<FakeStream>(), 50ms, clock);
        QSignalSpy ended(&runner, &SessionRunner::ended);
        runner.run(dialogue(runner, m_trace, Security::Tls, {}));
        QVERIFY(ended.wait());
        QCOMPARE(ended.size(), 1);
    }

    void aSilentServerMeetsTheTimeout()
    {
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {u"STAT"_s}));
        m_stream->arrive("+OK hello\r\n");
        passTime(9999ms);
        QVERIFY(m_outcomes.empty());
        passTime(10s);
        QCOMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::NoProgress);
    }

    void quietIsWhoSendsNothingThatIsWaitedFor()
    {
        Gate<void> store;
        const MonotonicTime begin = m_clock.monotonicNow();
        m_runner->run(goesElsewhere(*m_runner, m_trace, store));
        QCOMPARE(m_runner->quietSince(), begin); // from the name lookup on
        passTime(0s);
        passTime(1s);
        QCOMPARE(m_runner->quietSince(), begin);
        m_stream->arrive("+OK hello, I have a long greeting, as many servers have, and here it ends\r\n");
        passTime(1s);
        QCOMPARE(m_trace.lines.size(), 1);
        QCOMPARE(m_runner->quietSince(), std::nullopt); // waits for the store
        store.open({});
        passTime(1s);
        const auto back = m_runner->quietSince();
        QVERIFY(back && *back >= begin + 2s);
        // Single bytes are next to nothing.
        for (int i = 0; i < 8; ++i) {
            m_stream->arrive(".");
            passTime(1s);
        }
        QCOMPARE(m_runner->quietSince(), back);
        m_stream->arrive(QByteArray(100, '.'));
        passTime(0s);
        QCOMPARE(m_runner->quietSince(), m_clock.monotonicNow());
        m_runner->setPaused(true);
        QCOMPARE(m_runner->quietSince(), std::nullopt);
    }

    void timeBeforeTheConnectionDoesNotCount()
    {
        // A person may take minutes to type the password.
        m_clock.advance(5min);
        m_stream->answerWith(polite);
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {u"STAT"_s}));
        passTime(9s);
        QVERIFY(m_outcomes.empty());
        m_stream->arrive("+OK hello\r\n");
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QVERIFY(m_outcomes[0]);
    }

    void timeElsewhereDoesNotCountAndWaitingBytesAreReadAfterIt()
    {
        Gate<void> store;
        m_runner->run(goesElsewhere(*m_runner, m_trace, store));
        m_stream->arrive("one\r\n");
        QTRY_COMPARE(m_trace.lines.size(), 1);
        m_stream->arrive("two\r\n");
        passTime(5min);
        QVERIFY(m_outcomes.empty());
        store.open({});
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QVERIFY(m_outcomes[0]);
        QCOMPARE(m_trace.lines.size(), 2);
    }

    void backFromElsewhereTheServerHasAWholeTimeout()
    {
        Gate<void> store;
        m_runner->run(goesElsewhere(*m_runner, m_trace, store));
        m_stream->arrive("one\r\n");
        passTime(5min);
        store.open({});
        m_runner->checkDeadlines();
        passTime(9s);
        QVERIFY(m_outcomes.empty());
        passTime(1s);
        QCOMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::NoProgress);
    }

    void outputIsWrittenOncePerTurn()
    {
        m_runner->run(readsEverything(*m_runner, m_trace, 0));
        QCoreApplication::processEvents();
        m_runner->channel().send("RETR 1\r\n");
        m_runner->channel().send("RETR 2\r\n");
        QCOMPARE(m_stream->writes(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(m_stream->writes(), 1);
        QCOMPARE(m_stream->sent(), "RETR 1\r\nRETR 2\r\n");
        m_runner->cancel();
    }

    void nothingIsReadWhilePaused()
    {
        m_runner->run(readsEverything(*m_runner, m_trace, 64 * 1024));
        m_stream->arrive(QByteArray(1024 * 1024, 'x'));
        QTRY_COMPARE(m_trace.chunkBytes, 64 * 1024);
        passTime(5min);
        QCOMPARE(m_trace.chunkBytes, 64 * 1024);
        QCOMPARE(m_stream->unread(), 1024 * 1024 - 64 * 1024);
        QVERIFY(m_outcomes.empty());
        m_runner->setPaused(false);
        QTRY_COMPARE(m_trace.chunkBytes, 128 * 1024);
        m_runner->cancel();
        QTRY_COMPARE(m_outcomes.size(), 1U);
    }

    void whatArrivedBeforeTheEndIsStillRead_data()
    {
        QTest::addColumn<bool>("orderly");
        QTest::newRow("closed") << true;
        QTest::newRow("lost") << false;
    }
    void whatArrivedBeforeTheEndIsStillRead()
    {
        QFETCH(bool, orderly);
        m_runner->run(readsEverything(*m_runner, m_trace, 0));
        QCoreApplication::processEvents();
        m_stream->arrive(QByteArray(200 * 1024, 'x'));
        if (orderly)
            m_stream->closeByPeer();
        else
            m_stream->breakWith({ErrorCause::ConnectionLost, {}, {}});
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::ConnectionLost);
        QCOMPARE(m_trace.chunkBytes, 200 * 1024);
    }

    void startTlsSecuresTheDialogue()
    {
        m_stream->answerWith([](const QByteArray& line) -> QByteArray {
            return line == "STLS\r\n" ? "+OK begin\r\n" : "+OK list\r\n";
        });
        m_runner->run(withStartTls(*m_runner, m_trace));
        m_stream->arrive("+OK hello\r\n");
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QVERIFY(m_outcomes[0]);
        QVERIFY(m_stream->isSecure());
        QCOMPARE(m_trace.lines, QStringList({u"secured"_s, u"+OK list"_s}));
    }

    void bytesBeforeTheHandshakeEndTheRun()
    {
        m_stream->answerWith([](const QByteArray&) -> QByteArray { return "+OK begin\r\n+OK injected\r\n"; });
        m_runner->run(withStartTls(*m_runner, m_trace));
        m_stream->arrive("+OK hello\r\n");
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::DataBeforeTls);
        QVERIFY(!m_stream->isSecure());
        QCOMPARE(m_stream->sent(), "STLS\r\n");
    }

    void aFailedHandshakeEndsTheRun()
    {
        m_stream->answerWith(polite);
        m_stream->failTls({ErrorCause::CertificateExpired, {}, {}});
        m_runner->run(withStartTls(*m_runner, m_trace));
        m_stream->arrive("+OK hello\r\n");
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::CertificateExpired);
        QCOMPARE(m_stream->sent(), "STLS\r\n");
    }

    void aStalledHandshakeMeetsTheTimeout()
    {
        m_stream->answerWith(polite);
        m_stream->stallTls();
        m_runner->run(withStartTls(*m_runner, m_trace));
        m_stream->arrive("+OK hello\r\n");
        QTRY_COMPARE(m_stream->sent(), "STLS\r\n");
        passTime(10s);
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::NoProgress);
    }

    void compressedBytesAreReadHoweverTheyArrive_data()
    {
        QTest::addColumn<bool>("dribbles");
        QTest::newRow("with the consent") << false;
        QTest::newRow("byte by byte") << true;
    }
    void compressedBytesAreReadHoweverTheyArrive()
    {
        QFETCH(bool, dribbles);
        Deflation server;
        if (dribbles)
            m_stream->dribble();
        QByteArray arriving = "A0 OK\r\n" + server.compress("A1 OK\r\n* 1 FETCH\r\n");
        arriving += server.compress("* 2 FETCH\r\n");
        m_stream->arrive(arriving);
        m_runner->run(compresses(*m_runner, m_trace));
        QTRY_COMPARE(m_trace.lines.size(), 3);
        QCOMPARE(m_trace.lines, QStringList({u"A1 OK"_s, u"* 1 FETCH"_s, u"* 2 FETCH"_s}));
        server.put(m_stream->sent());
        const auto sent = server.expand();
        QVERIFY(sent);
        QCOMPARE(*sent, "A1 NOOP\r\n");
        m_stream->closeByPeer();
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::ConnectionLost);
    }

    void aSmallPacketThatStandsForMuchFillsNoMemory()
    {
        Deflation server;
        const QByteArray packet = server.compress(std::string(50'000'000, 'x'));
        QVERIFY(packet.size() < 300'000);
        m_runner->run(compressesAndPauses(*m_runner, m_trace));
        m_stream->arrive("A0 OK\r\n" + packet);
        QTRY_VERIFY(m_trace.chunkBytes > 0);
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QVERIFY(m_trace.chunkBytes <= (i + 1) * 64 * 1024);
            m_runner->setPaused(false);
            const int before = m_trace.chunkBytes;
            QTRY_VERIFY(m_trace.chunkBytes > before);
        }
    }

    void whatIsNotDeflatedEndsTheRun()
    {
        m_runner->run(compresses(*m_runner, m_trace));
        m_stream->arrive("A0 OK\r\nA1 OK in the clear\r\n");
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::BadReply);
        QVERIFY(m_trace.lines.isEmpty());
    }

    void cancelEndsTheRunWhereverItIs_data()
    {
        QTest::addColumn<int>("turns");
        for (int turns = 0; turns < 6; ++turns)
            QTest::addRow("after %d turns", turns) << turns;
    }
    void cancelEndsTheRunWhereverItIs()
    {
        QFETCH(int, turns);
        m_stream->answerWith([](const QByteArray&) { return QByteArray(); });
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {u"STAT"_s}));
        m_stream->arrive("+OK hello\r\n");
        for (int i = 0; i < turns; ++i)
            QCoreApplication::sendPostedEvents();
        m_runner->cancel();
        m_runner->cancel();
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::CancelledByUser);
        QVERIFY(m_trace.destroyed);
        QVERIFY(m_stream->isAborted());
    }

    void cancelBeforeOpenWorks()
    {
        m_runner->cancel();
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {}));
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QCOMPARE(cause(), ErrorCause::CancelledByUser);
        QVERIFY(m_stream->host().isEmpty());
    }

    void deletingTheRunnerDestroysTheRootSilently()
    {
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, {u"STAT"_s}));
        m_stream->arrive("+OK hello\r\n");
        QCoreApplication::processEvents();
        m_runner.reset();
        QVERIFY(m_trace.destroyed);
        QVERIFY(m_outcomes.empty());
    }

    void everyFaultAtEveryStepEndsOnce()
    {
        const auto server = [](FakeStream& stream) {
            stream.answerWith(polite);
            stream.arrive("+OK hello\r\n");
        };
        const QStringList commands{u"STAT"_s, u"LIST"_s, u"QUIT"_s};
        auto inner = std::make_unique<FakeStream>();
        server(*inner);
        auto clean = std::make_unique<BreakingStream>(std::move(inner), BreakingStream::Fault::None, 0);
        BreakingStream* counting = clean.get();
        use(std::move(clean));
        m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, commands));
        QTRY_COMPARE(m_outcomes.size(), 1U);
        QVERIFY(m_outcomes[0]);
        const int steps = counting->steps();
        QCOMPARE(steps, 1 + 4 + 3); // open, four lines read, three written

        using Fault = BreakingStream::Fault;
        for (const Fault fault : {Fault::Cut, Fault::CutHalf, Fault::Stall}) {
            for (int step = 1; step <= steps; ++step) {
                m_outcomes.clear();
                inner = std::make_unique<FakeStream>();
                server(*inner);
                use(std::make_unique<BreakingStream>(std::move(inner), fault, step));
                m_runner->run(dialogue(*m_runner, m_trace, Security::Tls, commands));
                for (int turn = 0; turn < 100; ++turn)
                    QCoreApplication::processEvents();
                if (fault == Fault::Stall) {
                    QVERIFY(m_outcomes.empty());
                    passTime(10s);
                }
                QCOMPARE(m_outcomes.size(), 1U);
                QCOMPARE(cause(),
                         fault == Fault::Stall ? ErrorCause::NoProgress : ErrorCause::ConnectionLost);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionRunner)
#include "tst_session_runner.moc"
