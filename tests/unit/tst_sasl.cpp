// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ApopChallenge.h"
#include "core/protocol/Base64.h"
#include "core/protocol/EchoedSecrets.h"
#include "core/protocol/MechanismChoice.h"
#include "core/protocol/SaslMechanism.h"
#include "core/protocol/Scram.h"
#include "core/protocol/ServerText.h"
#include "tests/support/TestDigests.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;

Q_DECLARE_METATYPE(postbag::AuthMechanism)
Q_DECLARE_METATYPE(postbag::SignInMethod)

namespace {

SignIn account(std::string user, std::string password)
{
    SignIn how;
    how.user = std::move(user);
    how.secret = Secret(std::move(password));
    how.host = "server.example.com";
    how.port = 143;
    return how;
}

QByteArray shown(const Result<std::string>& result)
{
    return result
               ? QByteArray::fromStdString(*result)
               : QByteArray("error ") + QByteArray::fromStdString(std::string(nameOf(result.error().cause)));
}

const std::string sha256ServerFirst =
    "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

} // namespace

class TestSasl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void base64_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        // RFC 4648 §10.
        QTest::newRow("0") << QByteArray("") << QByteArray("");
        QTest::newRow("1") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("6") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("binary") << QByteArray("\xff\x00\xfe", 3) << QByteArray("/wD+");
    }
    void base64()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(toBase64(bytes.toStdString())), text);
        const auto back = fromBase64(text.toStdString());
        QVERIFY(back);
        QCOMPARE(QByteArray::fromStdString(*back), bytes);
    }

    void notBase64()
    {
        for (const char* text : {"Z", "Zg=", "Zg", "Z===", "Zg==Zg==", "Zm9v\n", "====", "Zm 9", "Zh=="})
            QVERIFY2(!fromBase64(text), text);
    }

    // RFC 7677 §3.
    void scramSha256()
    {
        const auto how = account("user", "pencil");
        const TestDigests digests(*fromBase64("rOprNGfwEbeRWgbNEkqO"));
        Scram scram(Digests::Hash::Sha256, how, digests);
        QCOMPARE(shown(scram.respond({})), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
        QCOMPARE(shown(scram.respond(sha256ServerFirst)),
                 QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                            "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
        QVERIFY(!scram.accepted());
        QCOMPARE(shown(scram.respond("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")), QByteArray());
        QVERIFY(scram.accepted());
    }

    // RFC 5802 §5.
    void scramSha1()
    {
        const auto how = account("user", "pencil");
        const TestDigests digests(*fromBase64("fyko+d2lbbFgONRv9qkxdawL"));
        Scram scram(Digests::Hash::Sha1, how, digests);
        QCOMPARE(shown(scram.respond({})), QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
        QCOMPARE(
            shown(scram.respond("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096")),
            QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
        QCOMPARE(shown(scram.respond("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=")), QByteArray());
        QVERIFY(scram.accepted());
    }

    void scramRefuses_data()
    {
        QTest::addColumn<QByteArray>("serverFirst");
        QTest::addColumn<QByteArray>("serverFinal");
        QTest::addColumn<QByteArray>("error");
        const QByteArray good = QByteArray::fromStdString(sha256ServerFirst);
        const auto with = [&](const char* from, const char* to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("another nonce")
            << with("r=rOpr", "r=xOpr") << QByteArray() << QByteArray("error ServerNotGenuine");
        QTest::newRow("only our nonce") << with("%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0", "") << QByteArray()
                                        << QByteArray("error ServerNotGenuine");
        QTest::newRow("too few iterations")
            << with("i=4096", "i=1") << QByteArray() << QByteArray("error LimitExceeded");
        QTest::newRow("too many iterations")
            << with("i=4096", "i=1000001") << QByteArray() << QByteArray("error LimitExceeded");
        QTest::newRow("iterations overflow")
            << with("i=4096", "i=4294971392") << QByteArray() << QByteArray("error LimitExceeded");
        QTest::newRow("negative iterations")
            << with("i=4096", "i=-4096") << QByteArray() << QByteArray("error LimitExceeded");
        QTest::newRow("no salt") << with("s=W22ZaJ0SNY7soEsUEjb6gQ==", "s=") << QByteArray()
                                 << QByteArray("error BadReply");
        QTest::newRow("a mandatory extension")
            << "m=x," + good << QByteArray() << QByteArray("error BadReply");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray("error BadReply");
        QTest::newRow("wrong signature")
            << good << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G5=")
            << QByteArray("error ServerNotGenuine");
        QTest::newRow("no signature") << good << QByteArray("x") << QByteArray("error ServerNotGenuine");
        QTest::newRow("wrong password")
            << good << QByteArray("e=invalid-proof") << QByteArray("error WrongPassword");
    }
    void scramRefuses()
    {
        QFETCH(QByteArray, serverFirst);
        QFETCH(QByteArray, serverFinal);
        QFETCH(QByteArray, error);
        const auto how = account("user", "pencil");
        const TestDigests digests(*fromBase64("rOprNGfwEbeRWgbNEkqO"));
        Scram scram(Digests::Hash::Sha256, how, digests);
        QVERIFY(scram.respond({}));
        auto answer = scram.respond(serverFirst.toStdString());
        if (answer)
            answer = scram.respond(serverFinal.toStdString());
        QCOMPARE(shown(answer), error);
    }

    void scramNames() { QCOMPARE(QByteArray::fromStdString(scramName("a,b=c")), QByteArray("a=2Cb=3Dc")); }

    // RFC 7628 §4.1.
    void oauthBearer()
    {
        const auto how = account("user@example.com", "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==");
        const auto mechanism = makeSasl(SignInMethod::OAuthBearer, how, TestDigests());
        QCOMPARE(shown(mechanism->respond({})),
                 QByteArray("n,a=user@example.com,\x01host=server.example.com\x01port=143\x01"
                            "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01"));
        QCOMPARE(shown(mechanism->respond("{\"status\":\"invalid_token\"}")), QByteArray("\x01"));
    }

    void oneStepMechanismsAnswerOnce()
    {
        const auto how = account("tim", "secret");
        const TestDigests digests;
        for (const auto method : {SignInMethod::Plain, SignInMethod::CramMd5, SignInMethod::Login}) {
            const auto mechanism = makeSasl(method, how, digests);
            auto answer = mechanism->respond("x");
            QVERIFY(answer);
            if (method == SignInMethod::Login)
                QVERIFY(mechanism->respond("x"));
            QCOMPARE(shown(mechanism->respond("x")), QByteArray("error BadReply"));
        }
    }

    void choice_data()
    {
        QTest::addColumn<AuthMechanism>("wanted");
        QTest::addColumn<QByteArray>("sasl");
        QTest::addColumn<bool>("command");
        QTest::addColumn<bool>("apop");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, AuthMechanism wanted, const char* sasl, bool command, bool apop,
                            bool encrypted, const char* expected) {
            QTest::newRow(name) << wanted << QByteArray(sasl) << command << apop << encrypted
                                << QByteArray(expected);
        };
        using enum AuthMechanism;
        row("the strongest", Auto, "PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256", true, true, true,
            "ScramSha256");
        row("SHA-1 before CRAM", Auto, "PLAIN CRAM-MD5 SCRAM-SHA-1", true, true, true, "ScramSha1");
        row("CRAM before PLAIN", Auto, "LOGIN PLAIN CRAM-MD5", true, true, true, "CramMd5");
        row("PLAIN before the command", Auto, "LOGIN PLAIN", true, false, true, "Plain");
        row("the command before LOGIN", Auto, "LOGIN", true, false, true, "Command");
        row("LOGIN", Auto, "LOGIN", false, false, true, "Login");
        row("no APOP under TLS", Auto, "", true, true, true, "Command");
        row("only APOP under TLS", Auto, "", false, true, true, "MechanismNotOffered");
        row("APOP before a readable password", Auto, "PLAIN", true, true, false, "Apop");
        row("CRAM before APOP", Auto, "CRAM-MD5", true, true, false, "CramMd5");
        row("a readable password last", Auto, "", true, false, false, "Command");
        row("no way without encryption", Auto, "", false, false, false, "PlaintextRefused");
        row("tokens are never guessed", Auto, "XOAUTH2 OAUTHBEARER", false, false, true,
            "MechanismNotOffered");
        row("named APOP", Apop, "SCRAM-SHA-256", true, true, true, "Apop");
        row("named APOP without challenge", Apop, "PLAIN", true, false, false, "MechanismNotOffered");
        row("named PLAIN is not raised", Plain, "PLAIN SCRAM-SHA-256", true, false, true, "Plain");
        row("named PLAIN as the command", Plain, "CRAM-MD5", true, false, true, "Command");
        row("named LOGIN is not the command", Login, "PLAIN", true, false, true, "MechanismNotOffered");
        row("named SCRAM is not SHA-1", ScramSha256, "SCRAM-SHA-1 PLAIN", true, false, true,
            "MechanismNotOffered");
        row("named SHA-1", ScramSha1, "SCRAM-SHA-256 SCRAM-SHA-1 PLAIN", true, false, true, "ScramSha1");
        row("named SHA-1 is not SHA-256", ScramSha1, "SCRAM-SHA-256 PLAIN", true, false, true,
            "MechanismNotOffered");
        row("named CRAM", CramMd5, "PLAIN", true, true, true, "MechanismNotOffered");
        row("named XOAUTH2", XOAuth2, "XOAUTH2 PLAIN", true, false, true, "XOAuth2");
        row("named OAUTHBEARER", OAuthBearer, "XOAUTH2", true, false, true, "MechanismNotOffered");
    }
    void choice()
    {
        QFETCH(AuthMechanism, wanted);
        QFETCH(QByteArray, sasl);
        QFETCH(bool, command);
        QFETCH(bool, apop);
        QFETCH(bool, encrypted);
        QFETCH(QByteArray, expected);
        OfferedMethods offered;
        for (const auto& name : sasl.split(' '))
            offered.sasl.push_back(name.toStdString());
        offered.command = command;
        offered.apop = apop;
        const auto chosen = chooseMethod(wanted, offered, encrypted);
        static const char* const names[] = {"ScramSha256", "ScramSha1", "CramMd5", "Apop",       "Plain",
                                            "Login",       "Command",   "XOAuth2", "OAuthBearer"};
        QCOMPARE(chosen ? QByteArray(names[int(*chosen)])
                        : QByteArray::fromStdString(std::string(nameOf(chosen.error().cause))),
                 expected);
    }

    void apopChallenges_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("RFC 1939") << QByteArray("ready <1896.697170952@dbc.mtview.ca.us>")
                                  << QByteArray("<1896.697170952@dbc.mtview.ca.us>");
        QTest::newRow("text after it") << QByteArray("<a@b> ready") << QByteArray("<a@b>");
        QTest::newRow("address literal") << QByteArray("<a@[10.0.0.1]>") << QByteArray("<a@[10.0.0.1]>");
        QTest::newRow("none") << QByteArray("ready") << QByteArray();
        QTest::newRow("no @") << QByteArray("<ab>") << QByteArray();
        QTest::newRow("two @") << QByteArray("<a@b@c>") << QByteArray();
        QTest::newRow("8 bit") << QByteArray("<a\x80@b>") << QByteArray();
        QTest::newRow("control") << QByteArray("<a\x01@b>") << QByteArray();
        QTest::newRow("blank") << QByteArray("<a b@c>") << QByteArray();
        QTest::newRow("empty left") << QByteArray("<@b>") << QByteArray();
        QTest::newRow("empty right") << QByteArray("<a@>") << QByteArray();
        QTest::newRow("two dots") << QByteArray("<a..b@c>") << QByteArray();
        QTest::newRow("open") << QByteArray("<a@b") << QByteArray();
        QTest::newRow("long") << "<" + QByteArray(300, 'a') + "@b>" << QByteArray();
    }
    void apopChallenges()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, challenge);
        const auto text = greeting.toStdString();
        QCOMPARE(QByteArray::fromStdString(std::string(apopChallenge(text).value_or(""))), challenge);
    }

    void whatServersSay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("Google") << QByteArray("Application-specific password required")
                                << QByteArray("AppPasswordNeeded");
        QTest::newRow("Mail.ru") << QByteArray(
                                        "NEOBHODIM parol prilozheniya / Application password is REQUIRED")
                                 << QByteArray("AppPasswordNeeded");
        QTest::newRow("Microsoft") << QByteArray(
                                          "Authentication unsuccessful, Basic authentication is disabled.")
                                   << QByteArray("BasicAuthDisabled");
        QTest::newRow("Yandex") << QByteArray("This user does not have access rights to this service")
                                << QByteArray("AccessSwitchedOff");
        QTest::newRow("RFC 1939") << QByteArray("unable to lock maildrop") << QByteArray("MailboxInUse");
        QTest::newRow("a locked account is no locked maildrop")
            << QByteArray("Your account has been locked") << QByteArray("AccessSwitchedOff");
        QTest::newRow("later") << QByteArray("Temporary failure") << QByteArray("ServerBusy");
        QTest::newRow("nothing known") << QByteArray("invalid credentials") << QByteArray();
    }
    void whatServersSay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cause);
        const auto known = causeInText(text.toStdString());
        QCOMPARE(known ? QByteArray::fromStdString(std::string(nameOf(*known))) : QByteArray(), cause);
    }

    void aQuotationIsBounded() { QCOMPARE(quotable(std::string(10000, 'x')).size(), std::size_t(500)); }

    void echoedSecrets_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("kept");
        const auto row = [](const char* name, const QByteArray& password, const QByteArray& said,
                            const QByteArray& kept) { QTest::newRow(name) << password << said << kept; };
        row("nothing echoed", "hunter2", "no such user: tim", "no such user: tim");
        row("no password", "", "no such user: tim", "no such user: tim");
        row("an empty text", "hunter2", "", "");
        row("as it is", "hunter2", "bad: PASS hunter2!", "bad: PASS ***!");
        row("twice", "hunter2", "hunter2 or hunter2", "*** or ***");
        row("one letter", "2", "user 2, password 2", "user ***, password ***");
        row("stars", "*", "* and **", "*** and ***");
        row("overlapping itself", "aba", "xababay", "x***y");
        row("in an IMAP string", "a\"b\\c", "LOGIN \"tim\" \"a\\\"b\\\\c\" no", "LOGIN \"tim\" \"***\" no");
        row("a line of LOGIN", "hunter2", "what is " + QByteArray("hunter2").toBase64() + '?',
            "what is ***?");
        row("PLAIN", "hunter2", QByteArray("\0tim\0hunter2", 12).toBase64() + '?', "***?");
        row("XOAUTH2", "hunter2", QByteArray("user=tim\1auth=Bearer hunter2\1\1").toBase64() + '?', "***?");
        row("OAUTHBEARER", "hunter2",
            QByteArray("n,a=tim,\1host=server.example.com\1port=143\1"
                       "auth=Bearer hunter2\1\1")
                    .toBase64() +
                '?',
            "***?");
        row("cut off", "hunter2", "PASS hunt", "PASS ***");
        row("cut off too early to tell", "hunter2", "PASS hun", "PASS hun");
        row("PLAIN, cut off", "hunter2", QByteArray("\0tim\0hunter2", 12).toBase64().chopped(2), "***");
        row("a letter that is in the base64, too", "A", QByteArray("\0tim\0A", 6).toBase64() + " is BAD",
            "*** is B***D");
    }
    void echoedSecrets()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, kept);
        const auto how = account("tim", password.toStdString());
        const auto text = said.toStdString();
        const auto error = EchoedSecrets(how, TestDigests()).masked({ErrorCause::BadReply, text, text, text});
        QCOMPARE(error.cause, ErrorCause::BadReply);
        QCOMPARE(QByteArray::fromStdString(error.detail), kept);
        QCOMPARE(QByteArray::fromStdString(error.serverText), kept);
        QCOMPARE(QByteArray::fromStdString(error.about), kept);
    }
};

QTEST_APPLESS_MAIN(TestSasl)
#include "tst_sasl.moc"
