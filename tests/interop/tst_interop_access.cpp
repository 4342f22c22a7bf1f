// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/Postbagctl.h"
#include "tests/support/CertificateAuthority.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/MailCorpus.h"

#include <QTest>

using namespace postbag::test;
using namespace Qt::StringLiterals;
using Listener = DovecotServer::Listener;

Q_DECLARE_METATYPE(DovecotServer::Listener)

namespace {

const QDateTime newest(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QString protocolOf(Listener listener)
{
    return listener == Listener::Pop3 || listener == Listener::Pop3s ? u"pop3"_s : u"imap"_s;
}

} // namespace

/// Every way into a real Dovecot: protocol, encryption and sign-in; and every way to be kept out.
class TestInteropAccess : public QObject
{
    Q_OBJECT
private:
    QStringList access(const DovecotServer& server, Listener listener, const QString& security) const
    {
        QStringList options{u"--protocol"_s, protocolOf(listener),
                            u"--security"_s, security,
                            u"--host"_s,     server.host() + u':' + QString::number(server.port(listener)),
                            u"--timeout"_s,  u"20"_s};
        if (security != u"none"_s)
            options << u"--ca-file"_s << m_authority.caFile();
        return options;
    }

    QTemporaryDir m_folder;
    CertificateAuthority m_authority{m_folder.path()};
    DovecotServer m_server{
        {.users = {{u"ann"_s, u"secret pass %~ä"_s}}, .tls = m_authority.issue(u"good"_s)}};
    QList<QByteArray> m_mail = sampleMailbox(MailLanguage::Bulgarian, 12, newest);

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& message : m_mail)
            QVERIFY(m_server.mail(u"ann"_s).add(message));
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    }

    void collects_data()
    {
        QTest::addColumn<Listener>("listener");
        QTest::addColumn<QString>("security");
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QByteArray>("seenByServer");

        const auto row = [](const char* name, Listener listener, QLatin1String security,
                            QLatin1String mechanism, const char* seen) {
            QTest::newRow(name) << listener << QString(security) << QString(mechanism) << QByteArray(seen);
        };
        row("POP3, strongest", Listener::Pop3, "none"_L1, "auto"_L1, "method=SCRAM-SHA-256");
        row("POP3, APOP", Listener::Pop3, "none"_L1, "apop"_L1, "method=APOP");
        row("POP3, CRAM-MD5", Listener::Pop3, "none"_L1, "cram-md5"_L1, "method=CRAM-MD5");
        row("POP3, PLAIN", Listener::Pop3, "none"_L1, "plain"_L1, "method=PLAIN");
        row("POP3 STLS, strongest", Listener::Pop3, "starttls"_L1, "auto"_L1, "TLS");
        row("POP3 STLS, PLAIN", Listener::Pop3, "starttls"_L1, "plain"_L1, "method=PLAIN");
        row("POP3S, strongest", Listener::Pop3s, "tls"_L1, "auto"_L1, "TLS");
        row("POP3S, SCRAM", Listener::Pop3s, "tls"_L1, "scram-sha-256"_L1, "method=SCRAM-SHA-256");
        row("POP3S, SCRAM of old servers", Listener::Pop3s, "tls"_L1, "scram-sha-1"_L1, "method=SCRAM-SHA-1");
        row("POP3S, LOGIN", Listener::Pop3s, "tls"_L1, "login"_L1, "TLS");
        row("POP3S, APOP", Listener::Pop3s, "tls"_L1, "apop"_L1, "method=APOP");
        row("IMAP, strongest", Listener::Imap, "none"_L1, "auto"_L1, "method=SCRAM-SHA-256");
        row("IMAP, CRAM-MD5", Listener::Imap, "none"_L1, "cram-md5"_L1, "method=CRAM-MD5");
        row("IMAP STARTTLS, strongest", Listener::Imap, "starttls"_L1, "auto"_L1, "TLS");
        row("IMAP STARTTLS, LOGIN", Listener::Imap, "starttls"_L1, "login"_L1, "TLS");
        row("IMAPS, strongest", Listener::Imaps, "tls"_L1, "auto"_L1, "TLS");
        row("IMAPS, SCRAM", Listener::Imaps, "tls"_L1, "scram-sha-256"_L1, "method=SCRAM-SHA-256");
        row("IMAPS, CRAM-MD5", Listener::Imaps, "tls"_L1, "cram-md5"_L1, "method=CRAM-MD5");
        row("IMAPS, PLAIN", Listener::Imaps, "tls"_L1, "plain"_L1, "method=PLAIN");
        row("IMAPS, LOGIN", Listener::Imaps, "tls"_L1, "login"_L1, "TLS");
    }
    void collects()
    {
        QFETCH(Listener, listener);
        QFETCH(QString, security);
        QFETCH(QString, mechanism);
        QFETCH(QByteArray, seenByServer);
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, u"ann"_s, m_server.options().users[0].password,
                               access(m_server, listener, security) + QStringList{u"--auth"_s, mechanism}));
        const qsizetype logged = m_server.log().size();

        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(run.value(u"collected"_s).toInt(), m_mail.size());
        QCOMPARE(ctl.digests(), digestsOf(m_mail));
        const auto log = m_server.log().mid(logged);
        const auto signIn = log.mid(log.indexOf("Login: user=<ann>")).split('\n').constFirst();
        QVERIFY2(signIn.contains(seenByServer), log.constData());

        const auto again = ctl.collect(u"it"_s);
        QCOMPARE(again.value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(again.value(u"collected"_s).toInt(), 0);
        QCOMPARE(again.value(u"duplicates"_s).toInt(), 0);
        QCOMPARE(m_server.mail(u"ann"_s).messages().size(), m_mail.size());
    }

    void isKeptOut_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<QString>("kind");

        const auto row = [](const char* name, QLatin1String server, const QStringList& change,
                            QLatin1String kind) {
            QTest::newRow(name) << QString(server) << change << QString(kind);
        };
        row("wrong password", "good"_L1, {u"--password-command"_s, u"echo wrong"_s}, "auth"_L1);
        row("unknown user", "good"_L1, {u"--user"_s, u"nobody"_s}, "auth"_L1);
        row("password command fails", "good"_L1, {u"--password-command"_s, u"exit 3"_s}, "auth"_L1);
        row("unknown host", "good"_L1, {u"--host"_s, u"no-such-host.invalid"_s}, "dns"_L1);
        row("refused port", "good"_L1, {u"--host"_s, u"127.0.0.1:1"_s}, "connect"_L1);
        row("expired certificate", "expired"_L1, {}, "tls"_L1);
        row("certificate not yet valid", "early"_L1, {}, "tls"_L1);
        row("certificate for another name", "name"_L1, {}, "tls"_L1);
        row("certificate for another purpose", "purpose"_L1, {}, "tls"_L1);
        row("self-signed certificate", "self"_L1, {}, "tls"_L1);
        row("unknown authority", "good"_L1, {u"--ca-file"_s, u""_s}, "tls"_L1);
        row("STARTTLS not offered", "plain"_L1, {u"--security"_s, u"starttls"_s}, "tls"_L1);
        row("mechanism not offered", "few"_L1, {u"--auth"_s, u"scram-sha-256"_s}, "auth"_L1);
    }
    void isKeptOut()
    {
        QFETCH(QString, server);
        QFETCH(QStringList, change);
        QFETCH(QString, kind);
        const bool pop3 = true;
        for (const bool overPop3 : {pop3, !pop3}) {
            DovecotOptions options = m_server.options();
            CertificateWish wish;
            if (server == u"expired"_s)
                wish = {.validFromDays = -10, .validToDays = -1};
            else if (server == u"early"_s)
                wish = {.validFromDays = 2, .validToDays = 10};
            else if (server == u"name"_s)
                wish = {.names = {u"another.example"_s}, .addresses = {}};
            else if (server == u"purpose"_s)
                wish.forServers = false;
            else if (server == u"self"_s)
                wish.selfSigned = true;
            if (server == u"plain"_s)
                options.tls = {};
            else if (server != u"good"_s)
                options.tls = m_authority.issue(server + (overPop3 ? u"-pop3"_s : u"-imap"_s), wish);
            if (server == u"few"_s)
                options.mechanisms = {u"plain"_s};
            DovecotServer own(options);
            QVERIFY(own.mail(u"ann"_s).add(m_mail.constFirst()));
            QVERIFY2(own.start(), qPrintable(own.problem()));

            const Postbagctl ctl;
            const auto secure = overPop3 ? Listener::Pop3s : Listener::Imaps;
            const auto plain = overPop3 ? Listener::Pop3 : Listener::Imap;
            const bool starttls = server == u"plain"_s;
            QVERIFY(
                ctl.addAccount(u"it"_s, u"ann"_s, options.users[0].password,
                               access(own, starttls ? plain : secure, starttls ? u"starttls"_s : u"tls"_s)));
            const auto changed = ctl.run(QStringList{u"account"_s, u"edit"_s, u"it"_s} + change);
            QVERIFY2(change.isEmpty() || changed.exitCode == 0, changed.errors.constData());

            const auto answer = ctl.run({u"collect"_s, u"--json"_s});
            QCOMPARE(answer.exitCode, 1);
            const auto run = Postbagctl::summaryOf(answer, u"it"_s);
            QCOMPARE(run.value(u"state"_s).toString(), u"error"_s);
            QCOMPARE(run.value(u"error"_s).toObject().value(u"kind"_s).toString(), kind);
            QVERIFY(!run.value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty());
            QVERIFY(!answer.output.contains("secret pass") && !answer.errors.contains("secret pass"));
            QVERIFY(ctl.list().isEmpty());
            QCOMPARE(own.mail(u"ann"_s).messages().size(), 1);
        }
    }

    void plainPasswordsAreRefusedByTheServer()
    {
        DovecotOptions options = m_server.options();
        options.plaintextAllowed = false;
        options.mechanisms = {u"plain"_s};
        options.loopback = DovecotOptions::Loopback::LikeAnyNetwork;
        DovecotServer own(options);
        QVERIFY2(own.start(), qPrintable(own.problem()));
        const Postbagctl ctl;
        for (const auto listener : {Listener::Pop3, Listener::Imap}) {
            const QString name = protocolOf(listener);
            QVERIFY(
                ctl.addAccount(name, u"ann"_s, options.users[0].password, access(own, listener, u"none"_s)));
            QCOMPARE(ctl.collect(name).value(u"error"_s).toObject().value(u"kind"_s).toString(), u"auth"_s);
        }
        // LOGINDISABLED and a missing USER are respected: the password never travels.
        QVERIFY2(!own.log().contains("ann"), own.log().constData());
    }

    void oneFailingAccountDoesNotStopTheOthers()
    {
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"bad"_s, u"ann"_s, u"wrong"_s, access(m_server, Listener::Pop3s, u"tls"_s)));
        QVERIFY(ctl.addAccount(u"good"_s, u"ann"_s, m_server.options().users[0].password,
                               access(m_server, Listener::Imaps, u"tls"_s)));
        const auto answer = ctl.run({u"collect"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(Postbagctl::summaryOf(answer, u"bad"_s).value(u"state"_s).toString(), u"error"_s);
        QCOMPARE(Postbagctl::summaryOf(answer, u"good"_s).value(u"collected"_s).toInt(), m_mail.size());
    }
};

QTEST_GUILESS_MAIN(TestInteropAccess)
#include "tst_interop_access.moc"
