// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CertificateAuthority.h"
#include "tests/support/DovecotServer.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// Sends the lines and reads until the server closes.
QByteArray conversation(QTcpSocket& socket, const QByteArray& lines)
{
    QByteArray answer;
    while (!answer.contains('\n') && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    socket.write(lines);
    while (socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer;
}

QByteArray talk(const DovecotServer& server, DovecotServer::Listener listener, const QByteArray& lines)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port(listener)));
    return socket.waitForConnected(5000) ? conversation(socket, lines) : QByteArray("refused");
}

} // namespace

/// The test's own server must be what the other tests take it for.
class TestDovecotServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesWhatWasPutIn()
    {
        DovecotServer server;
        QVERIFY(server.mail(u"ann"_s).add("Subject: one\r\n\r\nfirst\r\n"));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QVERIFY(server.mail(u"ann"_s).add("Subject: two\r\n\r\n.second\r\n"));

        const auto answer = talk(server, DovecotServer::Listener::Pop3,
                                 "USER ann\r\nPASS secret\r\nRETR 1\r\nRETR 2\r\nDELE 1\r\nQUIT\r\n");
        QVERIFY2(answer.contains("\r\nSubject: one\r\n\r\nfirst\r\n.\r\n"), answer.constData());
        QVERIFY2(answer.contains("\r\nSubject: two\r\n\r\n..second\r\n.\r\n"), answer.constData());
        QCOMPARE(server.mail(u"ann"_s).messages(), QList<QByteArray>{"Subject: two\r\n\r\n.second\r\n"});
    }

    void keepsMailOverARestart()
    {
        DovecotServer server;
        QVERIFY(server.mail(u"ann"_s).add("Subject: one\r\n\r\n\r\n"));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const int port = server.port(DovecotServer::Listener::Imap);
        server.stop();
        QCOMPARE(talk(server, DovecotServer::Listener::Imap, "a logout\r\n"), QByteArray("refused"));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QCOMPARE(server.port(DovecotServer::Listener::Imap), port);
        QVERIFY(talk(server, DovecotServer::Listener::Imap,
                     "a login ann secret\r\nb select inbox\r\nc logout\r\n")
                    .contains("* 1 EXISTS"));
    }

    void aChangedPasswordCountsSoon()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const QByteArray signIn = "USER ann\r\nPASS secret\r\nQUIT\r\n";
        QVERIFY(talk(server, DovecotServer::Listener::Pop3, signIn).contains("+OK Logged in"));
        QVERIFY(server.setUsers({{u"ann"_s, u"other1"_s}}));
        QTRY_VERIFY(talk(server, DovecotServer::Listener::Pop3, signIn).contains("-ERR [AUTH]"));
    }

    void canRefusePlainPasswords()
    {
        QTemporaryDir folder;
        const CertificateAuthority authority(folder.path());
        DovecotServer server({.tls = authority.issue(u"server"_s),
                              .plaintextAllowed = false,
                              .loopback = DovecotOptions::Loopback::LikeAnyNetwork});
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QVERIFY(talk(server, DovecotServer::Listener::Imap, "a logout\r\n").contains("LOGINDISABLED"));
    }

    void showsItsCertificate()
    {
        QTemporaryDir folder;
        const CertificateAuthority authority(folder.path());
        const auto files = authority.issue(u"server"_s);
        DovecotServer server({.tls = files});
        QVERIFY2(server.start(), qPrintable(server.problem()));

        QSslSocket socket;
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(authority.caFile()));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(server.host(),
                                      static_cast<quint16>(server.port(DovecotServer::Listener::Imaps)));
        QVERIFY(socket.waitForEncrypted(5000));
        QCOMPARE(socket.peerCertificate(), QSslCertificate::fromPath(files.certificate).constFirst());
    }

    void goesWhenItsObjectGoes()
    {
        QString directory;
        int port = 0;
        {
            DovecotServer server;
            QVERIFY2(server.start(), qPrintable(server.problem()));
            directory = server.directory();
            port = server.port(DovecotServer::Listener::Pop3);
        }
        QVERIFY(!QFile::exists(directory));
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
        QVERIFY(!socket.waitForConnected(2000));
    }

    void goesWhenItsProgramIsKilled()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--serve-and-wait"_s});
        QVERIFY(program.waitForStarted());
        while (program.bytesAvailable() < 1 && program.waitForReadyRead(20'000)) {
        }
        const QString directory = QString::fromUtf8(program.readLine()).trimmed();
        const auto port = static_cast<quint16>(program.readLine().trimmed().toInt());
        QVERIFY(QFile::exists(directory + u"/run/master.pid"_s));

        program.kill();
        QVERIFY(program.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(directory), 20'000);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(!socket.waitForConnected(2000));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--serve-and-wait"_s)) {
        DovecotServer server;
        if (!server.start())
            return 1;
        printf("%s\n%d\n", qPrintable(server.directory()), server.port(DovecotServer::Listener::Pop3));
        fflush(stdout);
        return application.exec();
    }
    TestDovecotServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dovecot_server.moc"
