// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Session.h"
#include "tests/dialogue/DialogueRows.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// The way to the TRANSACTION state that most rows share.
QByteArray signedIn(const QByteArray& capabilities = {})
{
    return "S: +OK ready\n"
           "C: CAPA\n"
           "S: -ERR what?\n"
           "C: USER tim\n"
           "S: +OK\n"
           "C: PASS tanstaaftanstaaf\n"
           "S: +OK\n"
           "C: CAPA\n" +
           (capabilities.isEmpty() ? QByteArray("S: -ERR what?\n") : capabilities);
}

const QByteArray quit = "C: QUIT\nS: +OK bye\n";

} // namespace

class TestPop3SignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signIn_data()
    {
        dialogueColumns();
        row("CAPA drips", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: X-A\nWAIT 50\nS: X-B\nWAIT 50\nS: X-C\nWAIT 50\nS: X-D\nWAIT 50\n"
            "S: X-E\nWAIT 50\n",
            {u"failed NoProgress"_s});
        row("CAPA repeats itself", signInOnly, "S: +OK\nC: CAPA\nS: +OK\nS: X-A\nWAIT 50\nS: X-A\nWAIT 11\n",
            {u"failed NoProgress"_s});
        row("a server from before CAPA", signInOnly, signedIn() + quit, {u"signed in"_s, u"done"_s});
        row("a greeting of another protocol", signInOnly, "S: * OK IMAP4rev1\n", {u"failed BadReply"_s});
        row("busy at the greeting", signInOnly, "S: -ERR too many connections\n", {u"failed ServerBusy"_s});
        row("a greeting without reason", signInOnly, "S: -ERR\n", {u"failed ServerBusy"_s});
        row("login delay at the greeting", signInOnly, "S: -ERR [LOGIN-DELAY] wait\n",
            {u"failed LoginDelay"_s});
        row("closed before the greeting", signInOnly, "CLOSE\n", {u"failed ConnectionLost"_s});
        row("closed within the greeting", signInOnly, "S: +OK rea\\\nCLOSE\n", {u"failed ConnectionLost"_s});
        row("a silent server", signInOnly, "WAIT 59\nWAIT 2\n", {u"failed NoProgress"_s});
        const QByteArray refusedBegin =
            "S: +OK ready\nC: CAPA\nS: -ERR what?\nC: USER tim\nS: +OK\nC: PASS tanstaaftanstaaf\n";
        row("wrong password", signInOnly, refusedBegin + "S: -ERR invalid password\n",
            {u"failed WrongPassword"_s});
        row("refused without a word", signInOnly, refusedBegin + "S: -ERR\n", {u"failed WrongPassword"_s});
        row("[AUTH]", signInOnly, refusedBegin + "S: -ERR [AUTH] no\n", {u"failed WrongPassword"_s});
        row("[IN-USE]", signInOnly, refusedBegin + "S: -ERR [IN-USE] hm\n", {u"failed MailboxInUse"_s});
        row("[LOGIN-DELAY]", signInOnly, refusedBegin + "S: -ERR [LOGIN-DELAY] hm\n",
            {u"failed LoginDelay"_s});
        row("[SYS/TEMP]", signInOnly, refusedBegin + "S: -ERR [SYS/TEMP] hm\n", {u"failed ServerBusy"_s});
        row("[SYS/PERM]", signInOnly, refusedBegin + "S: -ERR [SYS/PERM] hm\n", {u"failed ServerRefused"_s});
        row("a locked maildrop without a code", signInOnly,
            refusedBegin + "S: -ERR unable to lock maildrop\n", {u"failed MailboxInUse"_s});
        row("try again later without a code", signInOnly, refusedBegin + "S: -ERR please try again later\n",
            {u"failed ServerBusy"_s});
        row("an application password is needed", signInOnly,
            refusedBegin + "S: -ERR [AUTH] Application-specific password required: https://x.example\n",
            {u"failed AppPasswordNeeded"_s});
        row("POP3 must be switched on first", signInOnly,
            refusedBegin + "S: -ERR [SYS/PERM] Your account is not enabled for POP access.\n",
            {u"failed AccessSwitchedOff"_s});
        row("basic authentication is gone", signInOnly,
            refusedBegin + "S: -ERR Logon failure: Basic authentication is disabled.\n",
            {u"failed BasicAuthDisabled"_s});

        row("PLAIN in two steps", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: AUTH PLAIN\nS: +\nC: "
            "AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n"
            "S: +OK\nC: CAPA\nS: -ERR\n" +
                quit,
            {u"signed in"_s, u"done"_s});
        row("LOGIN", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL LOGIN\nS: .\nC: AUTH LOGIN\nS: + VXNlcm5hbWU6\nC: dGlt\n"
            "S: + UGFzc3dvcmQ6\nC: dGFuc3RhYWZ0YW5zdGFhZg==\nS: +OK\nC: CAPA\nS: -ERR\n" +
                quit,
            {u"signed in"_s, u"done"_s}, Security::Tls, AuthMechanism::Login);
        // RFC 2195 §2.
        row("CRAM-MD5 before PLAIN", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL PLAIN CRAM-MD5\nS: .\nC: AUTH CRAM-MD5\n"
            "S: + PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+\n"
            "C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw\nS: +OK\nC: CAPA\nS: -ERR\n" +
                quit,
            {u"signed in"_s, u"done"_s});
        row("no weaker one after a refused stronger one", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: USER\nS: SASL PLAIN CRAM-MD5\nS: .\nC: AUTH CRAM-MD5\nS: + "
            "PEBhPg==\n"
            "C: dGltIDhjZWFkNzcxYTQ1ODA3MDE1NWVhZjc0MTBkZmYyZmIw\nS: -ERR\n",
            {u"failed WrongPassword"_s});
        row("a mechanism refused before the password was sent", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: AUTH PLAIN\nS: -ERR not now\n",
            {u"failed ServerRefused"_s});
        row("SCRAM by a server that does not know the password", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL SCRAM-SHA-256\nS: .\nC: AUTH SCRAM-SHA-256\nS: +\n"
            "C: biwsbj10aW0scj1jbkp5Y25KeWNuSnljbkp5Y25KeWNuSnk=\nS: +OK\n",
            {u"failed ServerNotGenuine"_s});
        row("SCRAM with too many iterations", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL SCRAM-SHA-256\nS: .\nC: AUTH SCRAM-SHA-256\nS: +\n"
            "C: biwsbj10aW0scj1jbkp5Y25KeWNuSnljbkp5Y25KeWNuSnk=\n"
            "S: + " +
                QByteArray("r=cnJycnJycnJycnJycnJycnJyX,s=QUFB,i=2000000000").toBase64() + "\nC: *\n",
            {u"failed LimitExceeded"_s});
        row("XOAUTH2 refused with an explanation first", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL XOAUTH2\nS: .\nC: AUTH XOAUTH2\nS: +\n"
            "C: dXNlcj10aW0BYXV0aD1CZWFyZXIgdGFuc3RhYWZ0YW5zdGFhZgEB\n"
            "S: + eyJzdGF0dXMiOiI0MDAifQ==\nC: \nS: -ERR no\n",
            {u"failed WrongPassword"_s}, Security::Tls, AuthMechanism::XOAuth2);
        row("endless questions", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL XOAUTH2\nS: .\nC: AUTH XOAUTH2\nS: +\n"
            "C: dXNlcj10aW0BYXV0aD1CZWFyZXIgdGFuc3RhYWZ0YW5zdGFhZgEB\n" +
                QByteArray("S: + e30=\nC: \n").repeated(10),
            {u"failed LimitExceeded"_s}, Security::Tls, AuthMechanism::XOAuth2);
        row("a challenge that is not base64", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL CRAM-MD5\nS: .\nC: AUTH CRAM-MD5\nS: + ???\n",
            {u"failed BadReply"_s});
        row("a named mechanism is used or fails", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: USER\nS: SASL PLAIN\nS: .\n", {u"failed MechanismNotOffered"_s},
            Security::Tls, AuthMechanism::ScramSha256);

        const QByteArray pipelining = "S: +OK\nC: CAPA\nS: +OK\nS: USER\nS: SASL PLAIN\nS: PIPELINING\n";
        const QByteArray plain = "S: .\nC: AUTH PLAIN\nS: +\nC: AHRpbQB0YW5zdGFhZnRhbnN0YWFm\nS: +OK\n";
        row("CAPA once where it told of PIPELINING", signInOnly, pipelining + plain + quit,
            {u"signed in"_s, u"done"_s});
        row("the user's own login delay is asked for", signInOnly,
            pipelining + "S: LOGIN-DELAY 60 USER\n" + plain + "C: CAPA\nS: +OK\nS: LOGIN-DELAY 300\nS: .\n" +
                quit,
            {u"signed in"_s, u"done"_s});

        // RFC 5034 §4 and RFC 3206.
        const QByteArray brief =
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: PIPELINING\nS: AUTH-RESP-CODE\nS: .\n"
            "C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n";
        row("PLAIN in one step", signInOnly, brief + "S: +OK\n" + quit, {u"signed in"_s, u"done"_s});
        row("PLAIN in one step, a wrong password", signInOnly, brief + "S: -ERR [AUTH] no\n",
            {u"failed WrongPassword"_s});
        row("PLAIN in one step, a full server", signInOnly, brief + "S: -ERR [SYS/TEMP] no\n",
            {u"failed ServerBusy"_s});
        row("one step is too much for the server", signInOnly,
            brief + "S: -ERR syntax\nC: AUTH PLAIN\nS: +\nC: AHRpbQB0YW5zdGFhZnRhbnN0YWFm\nS: +OK\n" + quit,
            {u"signed in"_s, u"done"_s});
        row("two steps after one, and a wrong password", signInOnly,
            brief + "S: -ERR syntax\nC: AUTH PLAIN\nS: +\nC: AHRpbQB0YW5zdGFhZnRhbnN0YWFm\nS: -ERR no\n",
            {u"failed WrongPassword"_s});
        row("the response with the command is overlooked", signInOnly,
            brief + "S: +\nC: AHRpbQB0YW5zdGFhZnRhbnN0YWFm\nS: +OK\n" + quit, {u"signed in"_s, u"done"_s});
        row("a prompt in words instead of an empty one", signInOnly,
            brief + "S: + go ahead\nC: AHRpbQB0YW5zdGFhZnRhbnN0YWFm\nS: +OK\n" + quit,
            {u"signed in"_s, u"done"_s});
        for (const char* const text : {"authentication failed", "Invalid PASSWORD", "bad credentials",
                                       "Login incorrect", "wrong username", "[ALERT] no", "[X-UNKNOWN] no"})
            row(qPrintable(u"the password is not sent again after %1"_s.arg(QLatin1StringView(text))),
                signInAndQuote, brief + "S: -ERR " + text + "\nCLOSE\n",
                {u"said "_s + QLatin1StringView(text), u"failed WrongPassword"_s});
        row("a refusal for a known reason is not answered with the password", signInOnly,
            brief + "S: -ERR mailbox is locked\n", {u"failed MailboxInUse"_s});
        row("a code after two spaces", signInOnly, brief + "S: -ERR  [SYS/TEMP] no\n",
            {u"failed ServerBusy"_s});
        row("refused in one step, and closed", signInAndQuote,
            brief + "S: -ERR not you\nC: AUTH PLAIN\nCLOSE\n",
            {u"said not you"_s, u"failed WrongPassword"_s});
        row("refused in one step, and closed when asked again", signInAndQuote,
            brief + "S: -ERR not you\nC: AUTH PLAIN\nS: +\nC: AHRpbQB0YW5zdGFhZnRhbnN0YWFm\nCLOSE\n",
            {u"said not you"_s, u"failed WrongPassword"_s});
        row("refused in one step, and silent", signInAndQuote,
            brief + "S: -ERR not you\nC: AUTH PLAIN\nWAIT 61\n",
            {u"said not you"_s, u"failed WrongPassword"_s});
        row("refused in one step, and AUTH refused outright", signInAndQuote,
            brief + "S: -ERR not you\nC: AUTH PLAIN\nS: -ERR go\n",
            {u"said go"_s, u"failed WrongPassword"_s});
        row("an echo of PASS instead of a reply", signInAndQuote, refusedBegin + "S: PASS tanstaaftanstaaf\n",
            {u"said PASS ***"_s, u"failed OutOfStep"_s});
        row("an echo of PASS that is cut off", signInAndQuote,
            refusedBegin + "S: -ERR " + QByteArray(480, 'x') + " PASS tanstaaftanstaaf, no\n",
            {u"said "_s + QString(480, u'x') + u" PASS ***"_s, u"failed WrongPassword"_s});
        row("an echo of the response in a refusal", signInAndQuote,
            brief + "S: -ERR [AUTH] AHRpbQB0YW5zdGFhZnRhbnN0YWFm, no\n",
            {u"said [AUTH] ***, no"_s, u"failed WrongPassword"_s});
        row("an echo of the response instead of a reply", signInAndQuote,
            brief + "S: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n",
            {u"said AUTH PLAIN ***"_s, u"failed BadReply"_s});
        row("an echo of the last line of LOGIN", signInAndQuote,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL LOGIN\nS: .\nC: AUTH LOGIN\nS: + VXNlcm5hbWU6\nC: dGlt\n"
            "S: + UGFzc3dvcmQ6\nC: dGFuc3RhYWZ0YW5zdGFhZg==\nS: -ERR dGFuc3RhYWZ0YW5zdGFhZg==\n",
            {u"said ***"_s, u"failed WrongPassword"_s}, Security::Tls, AuthMechanism::Login);
        row("an echo after the sign-in", listAndQuote,
            signedIn() +
                "C: LIST\nS: -ERR try PASS tanstaaftanstaaf again\nC: UIDL\nS: -ERR\nC: STAT\nS: -ERR PASS "
                "tanstaaftanstaaf, no\n",
            {u"said PASS ***, no"_s, u"failed ServerRefused"_s});
        row("an echo after the sign-in that is no reply", listAndQuote,
            signedIn() + "C: LIST\nS: tanstaaftanstaaf\n", {u"said ***"_s, u"failed OutOfStep"_s});
        row("a server that speaks first is waited for", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: SASL CRAM-MD5\nS: AUTH-RESP-CODE\nS: .\nC: AUTH CRAM-MD5\n"
            "S: + PEBhPg==\nC: dGltIDhjZWFkNzcxYTQ1ODA3MDE1NWVhZjc0MTBkZmYyZmIw\nS: -ERR [AUTH]\n",
            {u"failed WrongPassword"_s});
        row("USER and PASS one after the other over a pipeline", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: USER\nS: PIPELINING\nS: .\nC: USER tim\nS: -ERR who?\n",
            {u"failed WrongPassword"_s});

        const QByteArray challenge =
            "S: +OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\nC: CAPA\nS: -ERR\n";
        row("APOP without encryption", signInOnly,
            challenge + "C: APOP tim 37517402d6b6d7ada3d4f84c36854c32\nS: +OK\nC: CAPA\nS: -ERR\n" + quit,
            {u"signed in"_s, u"done"_s}, Security::None);
        row("APOP never by itself under TLS", signInOnly,
            challenge + "C: USER tim\nS: +OK\nC: PASS tanstaaftanstaaf\nS: +OK\nC: CAPA\nS: -ERR\n" + quit,
            {u"signed in"_s, u"done"_s});
        row("APOP with a challenge that is no message id", signInOnly, "S: +OK <\\x80@x>\nC: CAPA\nS: -ERR\n",
            {u"failed MechanismNotOffered"_s}, Security::None, AuthMechanism::Apop);
        row("no readable password where the server wants none", signInOnly,
            "S: +OK\nC: CAPA\nS: +OK\nS: STLS\nS: .\n", {u"failed PlaintextRefused"_s}, Security::None);
    }
    void signIn() { playEverySplit(makePop3Session); }

    void theApopExampleOfTheRfc()
    {
        auto how = tim(Security::None, AuthMechanism::Apop);
        how.user = "mrose";
        how.secret = Secret("tanstaaf");
        const QByteArray script =
            "S: +OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\nC: CAPA\nS: -ERR\n"
            "C: APOP mrose c4c9334bac560ecc979e58001b3e22fb\nS: +OK\nC: CAPA\nS: -ERR\n";
        QCOMPARE(play(makePop3Session, how, script + quit, signInOnly, Split::Whole),
                 (QStringList{u"signed in"_s, u"done"_s}));
    }

    void startTls_data()
    {
        dialogueColumns();
        const QByteArray begin = "S: +OK\nC: CAPA\nS: +OK\nS: STLS\nS: SASL CRAM-MD5\nS: .\nC: STLS\n";
        row("capabilities from before TLS are forgotten", signInOnly,
            begin +
                "S: +OK\nTLS\nC: CAPA\nS: +OK\nS: USER\nS: .\nC: USER tim\nS: +OK\nC: PASS tanstaaftanstaaf\n"
                "S: +OK\nC: CAPA\nS: -ERR\n" +
                quit,
            {u"signed in"_s, u"done"_s}, Security::StartTls);
        row("STLS is not offered", signInOnly, "S: +OK\nC: CAPA\nS: +OK\nS: USER\nS: .\n",
            {u"failed StarttlsNotOffered"_s}, Security::StartTls);
        row("STLS is refused", signInOnly, begin + "S: -ERR no\n", {u"failed StarttlsRefused"_s},
            Security::StartTls);
        row("STLS is refused by a server without CAPA", signInOnly,
            "S: +OK\nC: CAPA\nS: -ERR\nC: STLS\nS: -ERR no\n", {u"failed StarttlsRefused"_s},
            Security::StartTls);
        row("bytes wait when TLS starts", signInOnly, begin + "S: +OK\nS: +OK injected\n",
            {u"failed DataBeforeTls"_s}, Security::StartTls);
        row("closed instead of TLS", signInOnly, begin + "S: +OK\nCLOSE\n", {u"failed ConnectionLost"_s},
            Security::StartTls);
    }
    void startTls() { playEverySplit(makePop3Session); }

    void credentials_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("CR in the user name") << QByteArray("ti\rm") << QByteArray("secret");
        QTest::newRow("LF in the password") << QByteArray("tim") << QByteArray("se\ncret");
        QTest::newRow("NUL in the password") << QByteArray("tim") << QByteArray("se\0cret", 7);
    }

    void credentials()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        auto how = tim(Security::Tls, AuthMechanism::Auto);
        how.user = user.toStdString();
        how.secret = Secret(password.toStdString());
        QCOMPARE(play(makePop3Session, how, "S: +OK\n", signInOnly, Split::Whole),
                 QStringList{u"failed UnusableCredentials"_s});
    }
};

QTEST_APPLESS_MAIN(TestPop3SignIn)
#include "tst_pop3_sign_in.moc"
