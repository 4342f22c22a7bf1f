// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Channel.h"
#include "core/protocol/ImapSession.h"
#include "tests/dialogue/Dialogue.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postbag::Security)
Q_DECLARE_METATYPE(postbag::AuthMechanism)
Q_DECLARE_METATYPE(postbag::test::Steps)

namespace {

SignIn account(Security security, AuthMechanism mechanism)
{
    SignIn how;
    how.security = security;
    how.mechanism = mechanism;
    how.user = "tim";
    how.secret = Secret("tanstaaftanstaaf");
    how.host = "mail.example";
    how.port = 993;
    return how;
}

Task<void> nameMailboxes(MailSession& session, SignIn how, Recorder& recorder)
{
    auto signedIn = session.signIn(std::move(how));
    co_await signedIn;
    auto listed = session.mailboxes();
    const auto names = co_await listed;
    for (const auto& name : names)
        recorder.note(QString::fromStdString(name));
}

Task<void> openOddMailbox(MailSession& session, SignIn how, Recorder& recorder)
{
    auto signedIn = session.signIn(std::move(how));
    co_await signedIn;
    auto listed = session.list("Входящи \"&\"");
    co_await listed;
    recorder.note(u"opened"_s);
}

const QByteArray signedIn = "S: * OK [CAPABILITY IMAP4rev1 UIDPLUS] ready\n"
                            "C: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n"
                            "S: A1 OK [CAPABILITY IMAP4rev1 UIDPLUS] welcome\n";
const QByteArray logout = "S: * BYE\n";

QByteArray selected(int exists)
{
    return signedIn + "C: A2 SELECT \"INBOX\"\nS: * FLAGS (\\\\Seen \\\\Deleted)\nS: * " +
           QByteArray::number(exists) + " EXISTS\nS: * OK [UIDVALIDITY 9] ids\nS: A2 OK [READ-WRITE] done\n";
}

/// Two messages of 10 bytes, UID 4 and 7.
const QByteArray two = selected(2) + "C: A3 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n"
                                     "S: * 1 FETCH (UID 4 RFC822.SIZE 10 FLAGS ())\n"
                                     "S: * 2 FETCH (UID 7 RFC822.SIZE 10 FLAGS (\\\\Seen))\n"
                                     "S: A3 OK done\n"
                                     "C: A4 UID FETCH 4,7 (UID BODY.PEEK[])\n";
const QStringList listedTwo{u"listed 4 i:9:4:INBOX 10"_s, u"listed 7 i:9:7:INBOX 10 seen"_s};
const QByteArray four = "S: * 1 FETCH (UID 4 BODY[] {10}\nS: body four!\\\nS: )\n";
const QByteArray seven = "S: * 2 FETCH (UID 7 BODY[] {10}\nS: body 7777!\\\nS: )\n";
const QStringList bothBodies{u"message 4: body four!"_s, u"message 7: body 7777!"_s};

} // namespace

class TestImapDialogue : public QObject
{
    Q_OBJECT

    void playEverySplit()
    {
        QFETCH(Security, security);
        QFETCH(AuthMechanism, mechanism);
        QFETCH(Steps, steps);
        QFETCH(QByteArray, script);
        QFETCH(QStringList, events);
        const auto how = account(security, mechanism);
        QCOMPARE(play(makeImapSession, how, script, steps, Split::Whole), events);
        QCOMPARE(play(makeImapSession, how, script, steps, Split::EachByte), events);
        QCOMPARE(play(makeImapSession, how, script, steps, Split::AtRandom), events);
    }

    static void columns()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<AuthMechanism>("mechanism");
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("events");
    }

    static void row(const char* name, const Steps& steps, const QByteArray& script, const QStringList& events,
                    Security security = Security::Tls, AuthMechanism mechanism = AuthMechanism::Auto)
    {
        QTest::newRow(name) << security << mechanism << steps << script << events;
    }

private Q_SLOTS:
    void signIn_data()
    {
        columns();
        const QStringList in{u"signed in"_s, u"done"_s};
        row("LOGIN", signInOnly, signedIn + "C: A2 LOGOUT\nS: * BYE\nS: A2 OK\n", in);
        row("capabilities are asked for again after sign-in", signInOnly,
            "S: * OK hello\nC: A1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: A1 OK\nC: A2 LOGIN \"tim\" "
            "\"tanstaaftanstaaf\"\n"
            "S: A2 OK\nC: A3 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: A3 OK\nC: A4 LOGOUT\nS: * BYE\n",
            in);
        row("PLAIN with an initial response", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] x\nC: A1 AUTHENTICATE PLAIN "
            "AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n"
            "S: * OK still here\nS: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 LOGOUT\nS: * BYE\n",
            in);
        row("PLAIN without SASL-IR", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] x\nC: A1 AUTHENTICATE PLAIN\nS: +\nC: "
            "AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n"
            "S: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 LOGOUT\nS: * BYE\n",
            in);
        row("CRAM-MD5 before PLAIN", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=CRAM-MD5 SASL-IR] x\nC: A1 AUTHENTICATE CRAM-MD5\n"
            "S: + PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+\n"
            "C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw\nS: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 "
            "LOGOUT\nS: * BYE\n",
            in);
        row("no weaker one after a refused stronger one", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=CRAM-MD5] x\nC: A1 AUTHENTICATE CRAM-MD5\n"
            "S: + PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+\n"
            "C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw\nS: A1 NO\n",
            {u"failed WrongPassword"_s});
        row("LOGINDISABLED without encryption", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS] x\n", {u"failed PlaintextRefused"_s},
            Security::None);
        row("LOGINDISABLED and LOGIN by name", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN] x\n", {u"failed MechanismNotOffered"_s},
            Security::Tls, AuthMechanism::Login);
        row("a named mechanism is used or fails", signInOnly, "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] x\n",
            {u"failed MechanismNotOffered"_s}, Security::Tls, AuthMechanism::CramMd5);
        row("BYE at the greeting", signInOnly, "S: * BYE too busy\n", {u"failed ServerBusy"_s});
        row("a greeting of another protocol", signInOnly, "S: +OK POP3\n", {u"failed BadReply"_s});
        row("PREAUTH", signInOnly, "S: * PREAUTH [CAPABILITY IMAP4rev1] x\nC: A1 LOGOUT\nS: * BYE\n", in);
        row("PREAUTH when TLS is still to come", signInOnly, "S: * PREAUTH [CAPABILITY IMAP4rev1] x\n",
            {u"failed StarttlsNotOffered"_s}, Security::StartTls);
        row("XOAUTH2 refused with an explanation first", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] x\n"
            "C: A1 AUTHENTICATE XOAUTH2 dXNlcj10aW0BYXV0aD1CZWFyZXIgdGFuc3RhYWZ0YW5zdGFhZgEB\nS: + "
            "eyJzdGF0dXMiOiI0MDAifQ==\n"
            "C: \nS: A1 NO x\n",
            {u"failed WrongPassword"_s}, Security::Tls, AuthMechanism::XOAuth2);
        row("OAUTHBEARER refused with an explanation first", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1 AUTH=OAUTHBEARER SASL-IR] x\nC: A1 AUTHENTICATE OAUTHBEARER " +
                QByteArray("n,a=tim,\x01host=mail.example\x01port=993\x01"
                           "auth=Bearer tanstaaftanstaaf\x01\x01")
                    .toBase64() +
                "\nS: + eyJzdGF0dXMiOiI0MDAifQ==\nC: AQ==\nS: A1 NO x\n",
            {u"failed WrongPassword"_s}, Security::Tls, AuthMechanism::OAuthBearer);

        const QByteArray begin =
            "S: * OK [CAPABILITY IMAP4rev1] x\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n";
        row("NO", signInOnly, begin + "S: A1 NO\n", {u"failed WrongPassword"_s});
        row("[AUTHENTICATIONFAILED]", signInOnly, begin + "S: A1 NO [AUTHENTICATIONFAILED] no\n",
            {u"failed WrongPassword"_s});
        row("[UNAVAILABLE]", signInOnly, begin + "S: A1 NO [UNAVAILABLE] no\n", {u"failed ServerBusy"_s});
        row("[INUSE]", signInOnly, begin + "S: A1 NO [INUSE] no\n", {u"failed MailboxInUse"_s});
        row("[LIMIT]", signInOnly, begin + "S: A1 NO [LIMIT] no\n", {u"failed ServerBusy"_s});
        row("[OVERQUOTA]", signInOnly, begin + "S: A1 NO [OVERQUOTA] no\n", {u"failed OverQuota"_s});
        row("[EXPIRED]", signInOnly, begin + "S: A1 NO [EXPIRED] no\n", {u"failed WrongPassword"_s});
        row("[PRIVACYREQUIRED]", signInOnly, begin + "S: A1 NO [PRIVACYREQUIRED] no\n",
            {u"failed PlaintextRefused"_s});
        row("a referral is not followed", signInOnly,
            begin + "S: A1 NO [REFERRAL imap://evil.example/] go there\n", {u"failed ServerRefused"_s});
        row("an application password is needed", signInOnly,
            begin + "S: A1 NO [ALERT] Application-specific password required\n",
            {u"failed AppPasswordNeeded"_s});
        row("basic authentication is gone", signInOnly,
            begin + "S: A1 NO [AUTHENTICATIONFAILED] BasicAuthBlocked\n", {u"failed BasicAuthDisabled"_s});
        row("IMAP must be switched on first", signInOnly,
            begin + "S: A1 NO [ALERT] Your account is not enabled for IMAP use.\n",
            {u"failed AccessSwitchedOff"_s});
        row("BYE during sign-in", signInOnly, begin + "S: * BYE [UNAVAILABLE] shutting down\n",
            {u"failed ServerBusy"_s});
        row("a tag that is not ours", signInOnly, begin + "S: A9 OK x\n", {u"failed OutOfStep"_s});
        row("a continuation that nobody asked for", signInOnly, begin + "S: + go on\n",
            {u"failed OutOfStep"_s});
        row("closed within a line", signInOnly, begin + "S: A1 O\\\nCLOSE\n", {u"failed ConnectionLost"_s});
        row("talk without an answer", signInOnly, begin + QByteArray("S: * OK hm\n").repeated(21000),
            {u"failed LimitExceeded"_s});
        row("chatter is no progress", signInOnly,
            begin + QByteArray("S: * OK " + QByteArray(100, 'x') + "\nWAIT 50\n").repeated(5),
            {u"failed NoProgress"_s});
        row("a greeting that looks like a literal", signInOnly,
            "S: * OK [CAPABILITY IMAP4rev1] hello {99}\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A1 OK "
            "[CAPABILITY IMAP4rev1] {5}\nC: A2 LOGOUT\nS: * BYE\n",
            in);
    }
    void signIn() { playEverySplit(); }

    void startTls_data()
    {
        columns();
        const QByteArray begin = "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=CRAM-MD5] x\nC: A1 STARTTLS\n";
        row("capabilities from before TLS are forgotten", signInOnly,
            begin + "S: A1 OK [CAPABILITY IMAP4rev1 AUTH=XX] go\nTLS\nC: A2 CAPABILITY\nS: * CAPABILITY "
                    "IMAP4rev1\nS: A2 OK\n"
                    "C: A3 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A3 OK [CAPABILITY IMAP4rev1] x\nC: A4 "
                    "LOGOUT\nS: * BYE\n",
            {u"signed in"_s, u"done"_s}, Security::StartTls);
        row("STARTTLS is not offered", signInOnly, "S: * OK [CAPABILITY IMAP4rev1] x\n",
            {u"failed StarttlsNotOffered"_s}, Security::StartTls);
        row("STARTTLS is refused", signInOnly, begin + "S: A1 NO\n", {u"failed StarttlsRefused"_s},
            Security::StartTls);
        row("STARTTLS is called unknown", signInOnly, begin + "S: A1 BAD what\n",
            {u"failed StarttlsRefused"_s}, Security::StartTls);
        row("bytes wait when TLS starts", signInOnly,
            begin + "S: A1 OK\nS: * CAPABILITY IMAP4rev1 AUTH=EVIL\n", {u"failed DataBeforeTls"_s},
            Security::StartTls);
        row("closed instead of TLS", signInOnly, begin + "S: A1 OK\nCLOSE\n", {u"failed ConnectionLost"_s},
            Security::StartTls);
    }
    void startTls() { playEverySplit(); }

    void theUserNameGoesAsALiteralWhereItMust_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("login");
        QTest::newRow("synchronising")
            << QByteArray() << QByteArray("C: A1 LOGIN {4}\nS: + go\nC: t\\xc3\\xafm \"a\\\\\"b\"\n");
        QTest::newRow("LITERAL+") << QByteArray(" LITERAL+")
                                  << QByteArray("C: A1 LOGIN {4+}\nC: t\\xc3\\xafm \"a\\\\\"b\"\n");
    }
    void theUserNameGoesAsALiteralWhereItMust()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, login);
        auto how = account(Security::Tls, AuthMechanism::Auto);
        how.user = "tïm";
        how.secret = Secret("a\"b");
        const QByteArray script = "S: * OK [CAPABILITY IMAP4rev1" + capabilities + "] x\n" + login +
                                  "S: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 LOGOUT\nS: * BYE\n";
        QCOMPARE(play(makeImapSession, how, script, signInOnly, Split::EachByte),
                 (QStringList{u"signed in"_s, u"done"_s}));
    }

    void mailboxes_data()
    {
        columns();
        const auto list = [](const QByteArray& answers) {
            return signedIn + "C: A2 LIST \"\" \"*\"\n" + answers;
        };
        row("any separator, quoted, atom and literal", nameMailboxes,
            list("S: * LIST (\\\\HasNoChildren) \"/\" inbox\nS: * LIST () NIL \"a \\\\\"b\\\\\\\\\"\nS: * "
                 "LIST (\\\\Noselect) \".\" top\n"
                 "S: * LIST () \".\" {7}\nS: x {99}z\nS: A2 OK\n"),
            {u"INBOX"_s, u"a \"b\\"_s, u"x {99}z"_s, u"done"_s});
        row("names in modified UTF-7", nameMailboxes,
            list("S: * LIST () \"/\" &BBIERQQ+BDQETwRJBDg-\nS: * LIST () \"/\" Tom&-Jerry\nS: * LIST () "
                 "\"/\" &Jjo-!\nS: * LIST () \"/\" &bad\nS: A2 OK\n"),
            {u"&bad"_s, u"Tom&Jerry"_s, u"Входящи"_s, u"☺!"_s, u"done"_s});
        row("too many", nameMailboxes,
            [&] {
                QByteArray answers;
                for (int i = 0; i <= 10000; ++i)
                    answers += "S: * LIST () \"/\" m" + QByteArray::number(i) + "\n";
                return list(answers);
            }(),
            {u"failed LimitExceeded"_s});
        row("a literal without end", nameMailboxes, list("S: * LIST () \"/\" {99999999999999999999999}\n"),
            {u"failed LimitExceeded"_s});
        row("garbage is passed over", nameMailboxes,
            list("S: * LIST\nS: * LIST ((((\nS: * LIST () \"/\nS: * XYZZY (\nS: * LIST () \"/\" ok\nS: A2 "
                 "OK\n"),
            {u"ok"_s, u"done"_s});
        row("a name is sent as it was listed", openOddMailbox,
            signedIn + "C: A2 SELECT \"&BBIERQQ+BDQETwRJBDg- \\\\\"&-\\\\\"\"\nS: * OK [UIDVALIDITY 1]\nS: * "
                       "0 EXISTS\nS: A2 OK\n",
            {u"opened"_s, u"done"_s});
    }
    void mailboxes() { playEverySplit(); }

    void listing_data()
    {
        columns();
        const QByteArray leave = "C: A4 LOGOUT\nS: * BYE\n";
        const QByteArray ask = "C: A3 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n";
        row("flags, order and unasked data", listInbox,
            selected(3) + ask +
                "S: * 2 FETCH (FLAGS (\\\\Seen \\\\Deleted $x) UID 7 RFC822.SIZE 20)\nS: * 4 EXISTS\nS: * 1 "
                "FETCH (FLAGS (\\\\Seen))\n"
                "S: * 1 FETCH (UID 4 MODSEQ (12) RFC822.SIZE 10 FLAGS ())\nS: * OK [ALERT] sleep {4}\nS: * 3 "
                "FETCH (UID 9 RFC822.SIZE 30 FLAGS () X {3}\nS: a)b)\nS: A3 OK\n" +
                leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"listed 7 i:9:7:INBOX 20 seen deleted"_s,
             u"listed 9 i:9:9:INBOX 30"_s, u"done"_s});
        row("empty", listInbox, selected(0) + "C: A3 LOGOUT\nS: * BYE\n", {u"done"_s});
        row("no UIDVALIDITY", listInbox, signedIn + "C: A2 SELECT \"INBOX\"\nS: * 1 EXISTS\nS: A2 OK\n",
            {u"failed BadReply"_s});
        row("UIDVALIDITY zero", listInbox,
            signedIn + "C: A2 SELECT \"INBOX\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 0]\nS: A2 OK\n",
            {u"failed BadReply"_s});
        row("UIDVALIDITY beyond 32 bits", listInbox,
            signedIn + "C: A2 SELECT \"INBOX\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 4294967297]\nS: A2 OK\n",
            {u"failed BadReply"_s});
        row("UIDVALIDITY changes", listInbox, selected(1) + ask + "S: * OK [UIDVALIDITY 10]\n",
            {u"failed OutOfStep"_s});
        row("UID zero", listInbox, selected(1) + ask + "S: * 1 FETCH (UID 0 RFC822.SIZE 10)\n",
            {u"failed BadReply"_s});
        row("UID missing", listInbox, selected(1) + ask + "S: * 1 FETCH (RFC822.SIZE 10)\n",
            {u"failed BadReply"_s});
        row("UID negative", listInbox, selected(1) + ask + "S: * 1 FETCH (UID -4 RFC822.SIZE 10)\n",
            {u"failed BadReply"_s});
        row("a size that is no number", listInbox,
            selected(1) + ask + "S: * 1 FETCH (UID 4 RFC822.SIZE -10)\nS: A3 OK\n" + leave,
            {u"listed 4 i:9:4:INBOX 0"_s, u"done"_s});
        row("the same UID twice", listInbox,
            selected(1) + ask +
                "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: A3 OK\n" +
                leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"done"_s});
        row("nesting without end", listInbox,
            selected(1) + ask + "S: * 1 FETCH (X " + QByteArray(1000, '(') +
                "\nS: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: A3 OK\n" + leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"done"_s});
        row("no such mailbox", listInbox, signedIn + "C: A2 SELECT \"INBOX\"\nS: A2 NO [NONEXISTENT] x\n",
            {u"failed MailboxNotFound"_s});
        row("mailbox in use", listInbox, signedIn + "C: A2 SELECT \"INBOX\"\nS: A2 NO [INUSE] x\n",
            {u"failed MailboxInUse"_s});
        row("UIDs that do not last", listInbox,
            signedIn + "C: A2 SELECT \"INBOX\"\nS: * 0 EXISTS\nS: * OK [UIDVALIDITY 9]\nS: * NO "
                       "[UIDNOTSTICKY] x\nS: A2 OK\nC: A3 LOGOUT\nS: * BYE\n",
            {u"keys are not stable"_s, u"done"_s});
        row("BYE within the listing", listInbox, selected(1) + ask + "S: * BYE\n",
            {u"failed ConnectionLost"_s});
    }
    void listing() { playEverySplit(); }

    void fetching_data()
    {
        columns();
        const QByteArray leave = "C: A5 LOGOUT\nS: * BYE\n";
        row("two messages", collect, two + four + seven + "S: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("any order", collect, two + seven + four + "S: A4 OK\n" + leave,
            listedTwo + QStringList{bothBodies[1], bothBodies[0], u"done"_s});
        row("the UID after the body", collect,
            two + "S: * 1 FETCH (BODY[] {10}\nS: body four! UID 4)\n" + seven + "S: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("more items around the body", collect,
            two +
                "S: * 1 FETCH (FLAGS (\\\\Seen) UID 4 ENVELOPE (NIL {2}\nS: )) (\"x\")) BODY[] {10}\nS: body "
                "four! MODSEQ (1))\n" +
                seven + "S: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("unasked responses in between", collect,
            two + "S: * 3 EXISTS\nS: * 1 FETCH (FLAGS (\\\\Seen))\nS: * 1 FETCH (UID 4 FLAGS ())\n" + four +
                "S: * LIST () \"/\" {3}\nS: a{b\n" + seven + "S: * 9 EXPUNGE\nS: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("another message than asked for", collect,
            two + four + "S: * 3 FETCH (UID 8 BODY[] {10}\nS: body xxxx!)\n" + seven + "S: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("one message twice", collect,
            two + four + "S: * 1 FETCH (UID 4 BODY[] {10}\nS: body XXXX!)\n" + seven + "S: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("two bodies in one response", collect,
            two + "S: * 1 FETCH (UID 4 BODY[] {10}\nS: body four! BODY[] {10}\nS: body XXXX!)\n",
            listedTwo + QStringList{u"failed OutOfStep"_s});
        row("two UIDs in one response", collect,
            two + "S: * 1 FETCH (UID 4 BODY[] {10}\nS: body four! UID 5)\n",
            listedTwo + QStringList{u"failed OutOfStep"_s});
        row("a quoted body", collect,
            two + "S: * 1 FETCH (UID 4 BODY[] \"body four!\")\n" + seven + "S: A4 OK\n" + leave,
            listedTwo + QStringList{u"message 4: body four!"_s, bothBodies[1], u"done"_s});
        row("NIL and missing bodies are refused alone", collect,
            two +
                "S: * 1 FETCH (UID 4 BODY[] NIL)\nS: A4 OK\nC: A5 UID FETCH 7 (UID BODY.PEEK[])\nC: A6 UID "
                "FETCH 4 (UID BODY.PEEK[])\n" +
                seven + "S: A5 OK\nS: A6 OK\nC: A7 LOGOUT\nS: * BYE\n",
            listedTwo + QStringList{bothBodies[1], u"refused 4: ServerRefused"_s, u"done"_s});
        row("NO to a batch, the others go on", collect,
            two +
                "S: A4 NO [SERVERBUG] x\nC: A5 UID FETCH 7 (UID BODY.PEEK[])\nC: A6 UID FETCH 4 (UID "
                "BODY.PEEK[])\n" +
                seven + "S: A5 OK\nS: A6 NO [SERVERBUG] x\nC: A7 LOGOUT\nS: * BYE\n",
            listedTwo + QStringList{bothBodies[1], u"refused 4: ServerBusy"_s, u"done"_s});
        row("the rest of a short body is asked for", collect,
            two + "S: * 1 FETCH (UID 4 BODY[] \"\")\n" + seven + "S: A4 OK\n" + leave,
            listedTwo + QStringList{u"message 4: "_s, bothBodies[1], u"done"_s});
        const QByteArray big =
            selected(1) + "C: A3 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\nS: * 1 FETCH (UID 4 RFC822.SIZE 1000 "
                          "FLAGS ())\nS: A3 OK\nC: A4 UID FETCH 4 (UID BODY.PEEK[])\n";
        const QStringList listedBig{u"listed 4 i:9:4:INBOX 1000"_s};
        const QByteArray half = "S: * 1 FETCH (UID 4 BODY[] {400}\nS: " + QByteArray(400, 'a') +
                                ")\nS: A4 OK\nC: A5 UID FETCH 4 (UID BODY.PEEK[]<400.600>)\n";
        row("a short body is completed", collectAndRemove,
            big + half + "S: * 1 FETCH (UID 4 BODY[]<400> {600}\nS: " + QByteArray(600, 'b') +
                ")\nS: A5 OK\nC: A6 UID STORE 4 +FLAGS.SILENT (\\\\Deleted)\nS: A6 OK\nC: A7 UID EXPUNGE "
                "4\nS: A7 OK\nC: A8 LOGOUT\nS: * BYE\n",
            listedBig + QStringList{u"message 4: 1000 bytes"_s, u"removed 4"_s, u"done"_s});
        row("a body that stays short does not cost the original", collectAndRemove,
            big + half + "S: * 1 FETCH (UID 4 BODY[]<400> \"\")\nS: A5 OK\nC: A6 LOGOUT\nS: * BYE\n",
            listedBig + QStringList{u"short 4: 400 bytes"_s, u"done"_s});
        row("the rest of another place is not taken", collect,
            big + half + "S: * 1 FETCH (UID 4 BODY[]<300> {600}\nS: " + QByteArray(600, 'b') +
                ")\nS: A5 OK\nC: A6 LOGOUT\nS: * BYE\n",
            listedBig + QStringList{u"short 4: 400 bytes"_s, u"done"_s});
        row("growth without end is stopped", collect, two + "S: * 1 FETCH (UID 4 BODY[] {9999999}\n",
            listedTwo + QStringList{u"failed LimitExceeded"_s});
        row("a literal of absurd size", collect, two + "S: * 1 FETCH (UID 4 BODY[] {18446744073709551615}\n",
            listedTwo + QStringList{u"failed LimitExceeded"_s});
        row("cut within a literal", collect, two + "S: * 1 FETCH (UID 4 BODY[] {10}\nS: bod\\\nCLOSE\n",
            listedTwo + QStringList{u"failed ConnectionLost"_s});
        row("a body that drips", collect,
            two + "S: * 1 FETCH (UID 4 BODY[] {10}\nS: b\\\nWAIT 50\nS: b\\\nWAIT 11\n",
            listedTwo + QStringList{u"failed NoProgress"_s});
        row("a tag of no command", collect, two + "S: A3 OK\n",
            listedTwo + QStringList{u"failed OutOfStep"_s});
        row("BYE in the middle", collect, two + four + "S: * BYE gone\n",
            listedTwo + QStringList{bothBodies[0], u"failed ConnectionLost"_s});
        row("UIDVALIDITY changes", collect, two + four + "S: * OK [UIDVALIDITY 10]\n",
            listedTwo + QStringList{bothBodies[0], u"failed OutOfStep"_s});
    }
    void fetching() { playEverySplit(); }

    void removing_data()
    {
        columns();
        const QByteArray fetched =
            two + four + seven + "S: A4 OK\nC: A5 UID STORE 4,7 +FLAGS.SILENT (\\\\Deleted)\n";
        const QStringList before = listedTwo + bothBodies;
        row("by UID only", collectAndRemove,
            fetched + "S: A5 OK\nC: A6 UID EXPUNGE 4,7\nS: * 1 EXPUNGE\nS: * 1 EXPUNGE\nS: A6 OK\nC: A7 "
                      "LOGOUT\nS: * BYE\n",
            before + QStringList{u"removed 4 7"_s, u"done"_s});
        auto withoutUidPlus = fetched;
        withoutUidPlus.replace(" UIDPLUS", "");
        row("only the flag without UIDPLUS", collectAndRemove,
            withoutUidPlus + "S: A5 OK\nC: A6 LOGOUT\nS: * BYE\n",
            before + QStringList{u"removed 4 7"_s, u"done"_s});
        row("STORE is refused", collectAndRemove, fetched + "S: A5 NO [NOPERM] x\n",
            before + QStringList{u"failed ServerRefused"_s});
        row("EXPUNGE is refused", collectAndRemove, fetched + "S: A5 OK\nC: A6 UID EXPUNGE 4,7\nS: A6 NO x\n",
            before + QStringList{u"failed ServerRefused"_s});
        row("cut before the answer", collectAndRemove, fetched + "S: A5 OK\nC: A6 UID EXPUNGE 4,7\nCLOSE\n",
            before + QStringList{u"failed ConnectionLost"_s});
        row("renumbered before EXPUNGE", collectAndRemove, fetched + "S: * OK [UIDVALIDITY 10]\nS: A5 OK\n",
            before + QStringList{u"failed OutOfStep"_s});
    }
    void removing() { playEverySplit(); }
};

QTEST_APPLESS_MAIN(TestImapDialogue)
#include "tst_imap_dialogue.moc"
