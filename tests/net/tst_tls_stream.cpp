// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/SessionRunner.h"
#include "core/net/TlsStream.h"
#include "tests/support/CertificateAuthority.h"
#include "tests/support/ManualClock.h"
#include "tests/support/ScriptedServer.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace postbag;
using namespace postbag::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Opens and reads one line: what a session does first.
Task<void> readsGreeting(SessionRunner& runner, int port, TlsPolicy policy)
{
    auto opening = runner.open(u"127.0.0.1"_s, port, Security::Tls, policy);
    co_await opening;
    co_await runner.channel().line();
}

} // namespace

class TestTlsStream : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<CertificateAuthority> m_authority;
    CertificateFiles m_good;
    QHash<QString, CertificateFiles> m_bad;
    std::unique_ptr<TlsStream> m_stream;
    QList<Error> m_failures;
    QStringList m_events;
    QByteArray m_read;

    TlsPolicy policy() const { return {m_authority->caFile()}; }
    void open(const QString& host, int port, bool tls, const TlsPolicy& how)
    {
        m_stream->open(host, port, tls, how);
        QVERIFY(m_events.isEmpty()); // everything comes later
    }
    bool readAll(qsizetype wanted)
    {
        return QTest::qWaitFor([&] {
            for (QByteArray bytes = m_stream->read(); !bytes.isEmpty(); bytes = m_stream->read())
                m_read += bytes;
            return m_read.size() >= wanted;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<CertificateAuthority>(m_directory.path());
        m_good = m_authority->issue(u"good"_s);
        m_bad[u"expired"_s] = m_authority->issue(u"expired"_s, {.validFromDays = -20, .validToDays = -10});
        m_bad[u"early"_s] = m_authority->issue(u"early"_s, {.validFromDays = 10, .validToDays = 20});
        m_bad[u"other"_s] = m_authority->issue(u"other"_s, {.names = {u"mail.example"_s}, .addresses = {}});
        m_bad[u"purpose"_s] = m_authority->issue(u"purpose"_s, {.forServers = false});
        m_bad[u"self"_s] = m_authority->issue(u"self"_s, {.selfSigned = true});
    }

    void init()
    {
        m_failures.clear();
        m_events.clear();
        m_read.clear();
        m_stream = std::make_unique<TlsStream>();
        const auto note = [this](const QString& event) { return [this, event] { m_events << event; }; };
        connect(m_stream.get(), &ByteStream::resolved, this, note(u"resolved"_s));
        connect(m_stream.get(), &ByteStream::connected, this, note(u"connected"_s));
        connect(m_stream.get(), &ByteStream::ready, this, note(u"ready"_s));
        connect(m_stream.get(), &ByteStream::secured, this, note(u"secured"_s));
        connect(m_stream.get(), &ByteStream::closed, this, note(u"closed"_s));
        connect(m_stream.get(), &ByteStream::failed, this, [this](const Error& error) {
            m_events << u"failed"_s;
            m_failures << error;
        });
    }

    void aGoodCertificateIsAccepted_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
    }
    void aGoodCertificateIsAccepted()
    {
        QFETCH(QString, host);
        ScriptedServer server;
        server.startTls(m_good).send("+OK hello\r\n").expect("QUIT").send("+OK bye\r\n").close();
        open(host, server.port(), true, policy());
        QVERIFY(readAll(11));
        QCOMPARE(m_read, "+OK hello\r\n");
        QCOMPARE(m_events, QStringList({u"resolved"_s, u"connected"_s, u"ready"_s}));
        m_stream->write("QUIT\r\n");
        QTRY_COMPARE(m_events.last(), u"closed"_s);
        QVERIFY(readAll(20));
        QCOMPARE(server.received(), QList<QByteArray>{"QUIT"});
    }

    void ipv6IsVerifiedAsAnAddress_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("bare") << u"::1"_s;
        QTest::newRow("brackets") << u"[::1]"_s;
    }
    void ipv6IsVerifiedAsAnAddress()
    {
        QFETCH(QString, host);
        ScriptedServer server{QHostAddress(QHostAddress::LocalHostIPv6)};
        server.startTls(m_good).send("+OK hello\r\n");
        open(host, server.port(), true, policy());
        QTRY_VERIFY(m_events.contains(u"ready"_s));
    }

    void aBadCertificateIsRefused_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("startTls");
        QTest::addColumn<ErrorCause>("cause");
        const std::pair<const char*, ErrorCause> cases[] = {
            {"expired", ErrorCause::CertificateExpired}, {"early", ErrorCause::CertificateNotYetValid},
            {"other", ErrorCause::CertificateWrongHost}, {"purpose", ErrorCause::CertificateUntrusted},
            {"self", ErrorCause::CertificateUntrusted},
        };
        for (const auto& [name, cause] : cases) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false << cause;
            QTest::addRow("%s, STARTTLS", name) << QString::fromLatin1(name) << true << cause;
        }
    }
    void aBadCertificateIsRefused()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, startTls);
        ScriptedServer server;
        if (startTls)
            server.send("+OK hello\r\n").expect("STLS").send("+OK\r\n");
        server.startTls(m_bad[certificate]).expect("");
        open(u"localhost"_s, server.port(), !startTls, policy());
        if (startTls) {
            QVERIFY(readAll(11));
            m_stream->write("STLS\r\n");
            QVERIFY(readAll(16));
            m_stream->startTls();
        }
        QTRY_COMPARE(m_failures.size(), 1);
        QTEST(m_failures[0].cause, "cause");
        // Whatever is written now must not reach anybody.
        m_stream->write("PASS secret\r\n");
        QTest::qWait(50);
        QCOMPARE(server.received(), startTls ? QList<QByteArray>{"STLS"} : QList<QByteArray>{});
        QCOMPARE(m_events.count(u"failed"_s), 1);
        QVERIFY(!m_events.contains(u"secured"_s));
        QCOMPARE(m_events.contains(u"ready"_s), startTls);
    }

    void aCaFileIsEnoughForItsServers()
    {
        ScriptedServer server;
        server.startTls(m_good).send("+OK hello\r\n");
        open(u"localhost"_s, server.port(), true, policy());
        QVERIFY(readAll(11));
        QCOMPARE(server.connections(), 1);
    }

    void theSystemsRootsAreTriedBesideACaFile()
    {
        QTemporaryDir elsewhere;
        const CertificateAuthority other(elsewhere.path());
        ScriptedServer server;
        server.startTls(m_good);
        open(u"localhost"_s, server.port(), true, TlsPolicy{other.caFile()});
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::CertificateUntrusted);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(m_events, QStringList({u"resolved"_s, u"connected"_s, u"failed"_s}));
    }

    void anUnknownAuthorityIsRefused()
    {
        ScriptedServer server;
        server.startTls(m_good);
        open(u"localhost"_s, server.port(), true, TlsPolicy{});
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::CertificateUntrusted);
    }

    void aMissingCaFileEndsBeforeTheConnection()
    {
        ScriptedServer server;
        open(u"localhost"_s, server.port(), true, TlsPolicy{m_directory.filePath(u"missing.pem"_s)});
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::CaFileUnreadable);
        QCOMPARE(server.connections(), 0);
    }

    void anOldTlsVersionIsRefused()
    {
        ScriptedServer server;
        server.startOldTls(m_good);
        open(u"localhost"_s, server.port(), true, policy());
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::TlsHandshakeFailed);
    }

    void aServerWithoutTlsIsATlsError_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("talks in the clear") << false;
        QTest::newRow("hangs up") << true;
    }
    void aServerWithoutTlsIsATlsError()
    {
        QFETCH(bool, closes);
        ScriptedServer server;
        if (closes)
            server.close();
        else
            server.send("+OK this is a server without TLS\r\n");
        open(u"localhost"_s, server.port(), true, policy());
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::TlsHandshakeFailed);
    }

    void startTlsSecuresTheConnection()
    {
        ScriptedServer server;
        server.send("+OK hello\r\n")
            .expect("STLS")
            .send("+OK\r\n")
            .startTls(m_good)
            .expect("CAPA")
            .send("+OK\r\n.\r\n");
        open(u"localhost"_s, server.port(), false, policy());
        QVERIFY(readAll(11));
        m_stream->write("STLS\r\n");
        QVERIFY(readAll(16));
        m_stream->startTls();
        QTRY_COMPARE(m_events.last(), u"secured"_s);
        m_stream->write("CAPA\r\n");
        QVERIFY(readAll(24));
        QCOMPARE(server.handshakes(), 1);
        QCOMPARE(server.received(), QList<QByteArray>({"STLS", "CAPA"}));
    }

    void bytesThatWaitAtTheSwitchAreAnInjection()
    {
        ScriptedServer server;
        server.send("+OK hello\r\n").expect("STLS").send("+OK injected\r\n").startTls(m_good);
        open(u"localhost"_s, server.port(), false, policy());
        QVERIFY(readAll(11));
        QSignalSpy readable(m_stream.get(), &ByteStream::readable);
        m_stream->write("STLS\r\n");
        QVERIFY(readable.wait());
        m_stream->startTls();
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::DataBeforeTls);
        QCOMPARE(server.handshakes(), 0);
    }

    void bytesThatWaitInTheKernelAreAnInjectionToo()
    {
        // A server on a thread of its own, so that this thread's loop need not turn while it sends.
        QSemaphore listening;
        QSemaphore injected;
        QSemaphore done;
        std::atomic<int> port = 0;
        std::jthread thread([&] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port = server.serverPort();
            listening.release();
            server.waitForNewConnection(10000);
            const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
            peer->waitForReadyRead(10000);
            peer->write("+OK injected\r\n");
            peer->waitForBytesWritten(10000);
            injected.release();
            done.acquire();
        });
        const auto letGo = qScopeGuard([&] { done.release(); });
        listening.acquire();
        open(u"localhost"_s, port, false, policy());
        QTRY_VERIFY(m_events.contains(u"ready"_s));
        m_stream->write("STLS\r\n");
        injected.acquire();
        m_stream->startTls();
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::DataBeforeTls);
    }

    void aMissingCaFileStopsStartTls()
    {
        ScriptedServer server;
        server.send("+OK hello\r\n");
        open(u"localhost"_s, server.port(), false, TlsPolicy{m_directory.filePath(u"missing.pem"_s)});
        QVERIFY(readAll(11));
        m_stream->startTls();
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::CaFileUnreadable);
    }

    void aRefusedPortIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"::1"_s;
    }
    void aRefusedPortIsRefused()
    {
        QFETCH(QString, host);
        int port = 0;
        {
            const ScriptedServer free;
            port = free.port();
        }
        open(host, port, true, policy());
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures[0].cause, ErrorCause::ConnectionRefused);
    }

    void anUnknownHostIsADnsError_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("unknown") << u"postbag.invalid"_s; // RFC 6761 §6.4
        QTest::newRow("IDN") << u"пощенска-кутия.invalid"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("no name") << u"[mail]"_s;
    }
    void anUnknownHostIsADnsError()
    {
        QFETCH(QString, host);
        open(host, 995, true, policy());
        QTRY_COMPARE_WITH_TIMEOUT(m_failures.size(), 1, 30000);
        // A machine without any resolver cannot know that the name does not exist.
        QCOMPARE(m_failures[0].kind(), ErrorKind::Dns);
        QVERIFY(!m_events.contains(u"resolved"_s));
    }

    void aHalfCloseStillGivesWhatCameBefore_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("TLS") << true;
        QTest::newRow("clear") << false;
    }
    void aHalfCloseStillGivesWhatCameBefore()
    {
        QFETCH(bool, tls);
        const QByteArray mail(600 * 1024, 'x');
        ScriptedServer server;
        if (tls)
            server.startTls(m_good);
        server.send(mail).expect("QUIT").halfClose();
        open(u"localhost"_s, server.port(), tls, policy());
        QTRY_VERIFY(m_events.contains(u"ready"_s));
        m_stream->write("QUIT\r\n");
        QVERIFY(readAll(mail.size()));
        QTRY_COMPARE(m_events.last(), u"closed"_s);
        QCOMPARE(m_read, mail);
    }

    void aResetIsALostConnection()
    {
        ScriptedServer server;
        server.send("+OK hello\r\n").expect("NOOP").reset();
        open(u"localhost"_s, server.port(), false, policy());
        QVERIFY(readAll(11));
        m_stream->write("NOOP\r\n");
        QTRY_VERIFY(m_events.last() == u"closed"_s || m_events.last() == u"failed"_s);
        QVERIFY(m_failures.isEmpty() || m_failures[0].cause == ErrorCause::ConnectionLost);
    }

    void backPressureReachesTheServer_data() { aHalfCloseStillGivesWhatCameBefore_data(); }
    void backPressureReachesTheServer()
    {
        QFETCH(bool, tls);
        QByteArray mail(32 * 1024 * 1024, Qt::Uninitialized);
        QRandomGenerator(1).fillRange(reinterpret_cast<quint32*>(mail.data()), mail.size() / 4);
        ScriptedServer server;
        if (tls)
            server.startTls(m_good);
        server.send(mail).close();
        open(u"localhost"_s, server.port(), tls, policy());
        QTRY_VERIFY(m_events.contains(u"ready"_s));
        // Nobody reads: the server's queue must stop getting shorter, with most of the mail still in it.
        qint64 before = -1;
        QVERIFY(QTest::qWaitFor([&] {
            const bool same = server.unsent() > 0 && server.unsent() == before;
            before = server.unsent();
            QTest::qWait(100);
            return same;
        }));
        QVERIFY(server.unsent() > mail.size() / 2);
        QTRY_VERIFY_WITH_TIMEOUT(readAll(mail.size()), 30000);
        QTRY_COMPARE(m_events.last(), u"closed"_s);
        QVERIFY(m_read == mail);
    }

    void aBigWriteArrives()
    {
        ScriptedServer server;
        server.startTls(m_good);
        for (int i = 0; i < 1000; ++i)
            server.expect("UID FETCH");
        server.send("done\r\n");
        open(u"localhost"_s, server.port(), true, policy());
        QTRY_VERIFY(m_events.contains(u"ready"_s));
        m_stream->write(QByteArray("UID FETCH " + QByteArray(2000, '1') + "\r\n").repeated(1000));
        QVERIFY(readAll(6));
        QCOMPARE(server.surprise(), QByteArray());
    }

    void aServerThatNeverStartsTlsMeetsTheDeadline()
    {
        const ScriptedServer server;
        const SystemClock clock;
        SessionRunner runner(std::make_unique<TlsStream>(), 200ms, clock);
        std::optional<Result<void>> outcome;
        connect(&runner, &SessionRunner::ended, this, [&](const Result<void>& ended) { outcome = ended; });
        runner.run(readsGreeting(runner, server.port(), policy()));
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().cause, ErrorCause::NoProgress);
    }

    void aStallAfterTheHandshakeMeetsTheDeadline()
    {
        ScriptedServer server;
        server.startTls(m_good);
        ManualClock clock; // stands still, however long the handshake takes
        SessionRunner runner(std::make_unique<TlsStream>(), 200ms, clock);
        const QSignalSpy secured(&runner, &SessionRunner::secured);
        std::optional<Result<void>> outcome;
        connect(&runner, &SessionRunner::ended, this, [&](const Result<void>& ended) { outcome = ended; });
        runner.run(readsGreeting(runner, server.port(), policy()));
        QTRY_COMPARE_WITH_TIMEOUT(secured.size(), 1, 30000);
        QTRY_COMPARE(server.handshakes(), 1);
        QVERIFY(!outcome);
        clock.advance(200ms);
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().cause, ErrorCause::NoProgress);
    }

    void abortIsSilentAtAnyMoment()
    {
        ScriptedServer server;
        server.startTls(m_good).send("+OK hello\r\n");
        m_stream->open(u"localhost"_s, server.port(), true, policy());
        m_stream->abort();
        QTest::qWait(50);
        QVERIFY(m_events.isEmpty());
        init();
        m_stream->open(u"localhost"_s, server.port(), true, policy());
        QTRY_VERIFY(m_events.contains(u"connected"_s));
        m_events.clear();
        m_stream->abort();
        QTest::qWait(50);
        QVERIFY(m_events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTlsStream)
#include "tst_tls_stream.moc"
