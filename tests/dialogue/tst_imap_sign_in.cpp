// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapSession.h"
#include "tests/dialogue/DialogueRows.h"

#include <QTest>

#include <map>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

Task<void> nameMailboxes(MailSession& session, SignIn how, Recorder& recorder)
{
    auto signedIn = session.signIn(std::move(how));
    co_await signedIn;
    auto listed = session.mailboxes();
    const auto mailboxes = co_await listed;
    for (const auto& mailbox : mailboxes)
        recorder.note(QString::fromStdString(mailbox.name));
}

Task<void> placeMailboxes(MailSession& session, SignIn how, Recorder& recorder)
{
    auto signedIn = session.signIn(std::move(how));
    co_await signedIn;
    auto listed = session.mailboxes();
    const auto mailboxes = co_await listed;
    for (const auto& mailbox : mailboxes) {
        QStringList names;
        for (const auto& name : mailbox.path)
            names.append(QString::fromStdString(name));
        recorder.note(u'[' + names.join(u" > "_s) + u']');
    }
}

/// Each with what the server says about it.
Task<void> describeMailboxes(MailSession& session, SignIn how, Recorder& recorder)
{
    static const std::map<SpecialUse, QLatin1String> words{
        {SpecialUse::All, "all"_L1},         {SpecialUse::Drafts, "drafts"_L1},
        {SpecialUse::Flagged, "flagged"_L1}, {SpecialUse::Important, "important"_L1},
        {SpecialUse::Junk, "junk"_L1},       {SpecialUse::Trash, "trash"_L1}};
    auto signedIn = session.signIn(std::move(how));
    co_await signedIn;
    auto listed = session.mailboxes();
    const auto mailboxes = co_await listed;
    for (const auto& mailbox : mailboxes) {
        QString text = QString::fromStdString(mailbox.name);
        for (const SpecialUse use : mailbox.uses)
            text += u' ' + words.at(use);
        recorder.note(mailbox.personal ? text : text + u" not personal"_s);
    }
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
} // namespace

class TestImapSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signIn_data()
    {
        dialogueColumns();
        const QStringList in{u"signed in"_s, u"done"_s};
        row("LOGIN", signInOnly, signedIn + "C: A2 LOGOUT\nS: * BYE\nS: A2 OK\n", in);
        row("capabilities are asked for again after sign-in", signInOnly,
            "S: * OK hello\nC: A1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: A1 OK\nC: A2 LOGIN \"tim\" "
            "\"tanstaaftanstaaf\"\n"
            "S: A2 OK\nC: A3 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: A3 OK\nC: A4 LOGOUT\nS: * BYE\n",
            in);
        const QByteArray named = "S: * OK [CAPABILITY IMAP4rev1 ID] ready\n"
                                 "C: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n"
                                 "S: A1 OK [CAPABILITY IMAP4rev1 ID] welcome\n"
                                 "C: A2 ID (\"name\" \"Postbag\")\nC: A3 LIST \"\" \"*\"\n";
        const QStringList listed{u"INBOX"_s, u"done"_s};
        const QByteArray list = "S: * LIST () \"/\" INBOX\n";
        row("ID, answered first", nameMailboxes,
            named + "S: * ID (\"name\" \"A2\")\nS: A2 OK\n" + list + "S: A3 OK\n", listed);
        row("ID, answered last", nameMailboxes, named + list + "S: A3 OK\nS: * ID NIL\nS: A2 OK\n", listed);
        row("ID, refused", nameMailboxes, named + "S: A2 BAD what\n" + list + "S: A3 OK\n", listed);
        row("ID, answered twice", nameMailboxes, named + "S: A2 OK\nS: A2 OK\n" + list + "S: A3 OK\n",
            {u"failed OutOfStep"_s});
        row("a refusal before the answer to ID", nameMailboxes, named + "S: A3 NO no\nS: A2 OK\n",
            {u"failed ServerRefused"_s});
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
        row("PREAUTH when TLS is still to come", signInOnly,
            "S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] x\n", {u"failed StarttlsNotOffered"_s},
            Security::StartTls);
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
        row("an echo of LOGIN in a NO", signInAndQuote, begin + "S: A1 NO LOGIN tim tanstaaftanstaaf?\n",
            {u"said LOGIN tim ***?"_s, u"failed WrongPassword"_s});
        row("an echo of LOGIN in a BYE", signInAndQuote,
            begin + "S: * BYE A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n",
            {u"said A1 LOGIN \"tim\" \"***\""_s, u"failed ConnectionLost"_s});
        row("an echo of LOGIN with another tag", signInAndQuote,
            begin + "S: A9 BAD LOGIN \"tim\" \"tanstaaftanstaaf\"\n",
            {u"said A9 BAD LOGIN \"tim\" \"***\""_s, u"failed OutOfStep"_s});
        row("an echo of LOGIN that is no response", signInAndQuote,
            begin + "S: HUH A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n",
            {u"said HUH A1 LOGIN \"tim\" \"***\""_s, u"failed OutOfStep"_s});
        const QByteArray initial = "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] x\n"
                                   "C: A1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n";
        row("an echo of the response in a NO", signInAndQuote,
            initial + "S: A1 NO AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n", {u"said ***"_s, u"failed WrongPassword"_s});
        row("an echo of the response with another tag", signInAndQuote,
            initial + "S: A9 BAD AHRpbQB0YW5zdGFhZnRhbnN0YWFm\n",
            {u"said A9 BAD ***"_s, u"failed OutOfStep"_s});
        row("an echo after the sign-in", listAndQuote,
            begin + "S: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 SELECT \"INBOX\"\n"
                    "S: A2 NO LOGIN \"tim\" \"tanstaaftanstaaf\" dGFuc3RhYWZ0YW5zdGFhZg==\n",
            {u"said LOGIN \"tim\" \"***\" ***"_s, u"failed MailboxNotFound"_s});
        row("an echo after the sign-in that is no response", listAndQuote,
            begin + "S: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 SELECT \"INBOX\"\nS: tanstaaftanstaaf\n",
            {u"said ***"_s, u"failed OutOfStep"_s});
        row("an echo that ends a listing", listInbox,
            begin + "S: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 SELECT \"INBOX\"\nS: * 2 EXISTS\n"
                    "S: * OK [UIDVALIDITY 9]\nS: A2 OK\nC: A3 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n"
                    "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: A3 NO tanstaaftanstaaf\nC: A4 LOGOUT\n"
                    "S: * BYE\n",
            {u"listed 4 i:9:4:INBOX 10"_s, u"broken off ServerRefused: ***"_s, u"done"_s});
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
    void signIn() { playEverySplit(makeImapSession); }

    void startTls_data()
    {
        dialogueColumns();
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
    void startTls() { playEverySplit(makeImapSession); }

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
        auto how = tim(Security::Tls, AuthMechanism::Auto);
        how.user = "tïm";
        how.secret = Secret("a\"b");
        const QByteArray script = "S: * OK [CAPABILITY IMAP4rev1" + capabilities + "] x\n" + login +
                                  "S: A1 OK [CAPABILITY IMAP4rev1] x\nC: A2 LOGOUT\nS: * BYE\n";
        QCOMPARE(play(makeImapSession, how, script, signInOnly, Split::EachByte),
                 (QStringList{u"signed in"_s, u"done"_s}));
    }

    void mailboxes_data()
    {
        dialogueColumns();
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
        row("places in the server's tree", placeMailboxes,
            list("S: * LIST () \".\" INBOX\nS: * LIST () \".\" INBOX.Sent.2019\nS: * LIST () NIL a.b\n"
                 "S: * LIST () \"/\" &BBIERQQ+BDQETwRJBDg-/x..y\nS: * LIST () \"/\" //odd/\n"
                 "S: * LIST () \"\\\\\\\\\" \"c\\\\\\\\INBOX\"\nS: A2 OK\n"),
            {u"[odd]"_s, u"[]"_s, u"[Sent > 2019]"_s, u"[a.b]"_s, u"[c > INBOX]"_s, u"[Входящи > x..y]"_s,
             u"done"_s});
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
    void mailboxes() { playEverySplit(makeImapSession); }

    void specialUses_data()
    {
        dialogueColumns();
        const auto list = [](const QByteArray& capabilities, const QByteArray& rest) {
            return "S: * OK [CAPABILITY IMAP4rev1] ready\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n"
                   "S: A1 OK [CAPABILITY IMAP4rev1" +
                   capabilities + "] welcome\n" + rest;
        };
        const QByteArray plain = "C: A2 LIST \"\" \"*\"\n";
        const QByteArray extended = "C: A2 LIST \"\" \"*\" RETURN (SPECIAL-USE)\n";
        const QByteArray rfc6154 =
            "S: * LIST (\\\\Marked \\\\Drafts) \"/\" \"SpecialUse/Drafts\"\nS: * LIST (\\\\HasNoChildren "
            "\\\\Sent) \"/\" SentMail\nS: * LIST (\\\\Marked \\\\HasNoChildren \\\\Trash) \"/\" Deleted\nS: "
            "A2 OK\n";
        const QStringList listed{u"Deleted trash"_s, u"SentMail"_s, u"SpecialUse/Drafts drafts"_s, u"done"_s};
        row("RFC 6154 5.1: told without being asked", describeMailboxes, list("", plain + rfc6154), listed);
        row("RFC 6154 5.1: SPECIAL-USE without LIST-EXTENDED", describeMailboxes,
            list(" SPECIAL-USE", plain + rfc6154), listed);
        row("LIST-EXTENDED without SPECIAL-USE", describeMailboxes, list(" LIST-EXTENDED", plain + rfc6154),
            listed);
        row("RFC 6154 5.2: asked for", describeMailboxes,
            list(" SPECIAL-USE LIST-EXTENDED", extended + rfc6154), listed);
        row("announced and refused", describeMailboxes,
            list(" SPECIAL-USE LIST-EXTENDED",
                 extended + "S: A2 BAD not so\nC: A3 LIST \"\" \"*\"\nS: * LIST () \"/\" a\nS: A3 OK\n"),
            {u"a"_s, u"done"_s});
        row("refused both ways", describeMailboxes,
            list(" SPECIAL-USE LIST-EXTENDED",
                 extended + "S: A2 BAD not so\nC: A3 LIST \"\" \"*\"\nS: A3 NO not now\n"),
            {u"failed ServerRefused"_s});
        row("Gmail", describeMailboxes,
            list(" SPECIAL-USE LIST-EXTENDED",
                 extended +
                     "S: * LIST (\\\\HasNoChildren) \"/\" \"INBOX\"\nS: * LIST (\\\\HasChildren "
                     "\\\\Noselect) \"/\" "
                     "\"[Gmail]\"\nS: * LIST (\\\\All \\\\HasNoChildren) \"/\" \"[Gmail]/All Mail\"\n"
                     "S: * LIST (\\\\HasNoChildren \\\\Important) \"/\" \"[Gmail]/Important\"\n"
                     "S: * LIST (\\\\Flagged \\\\HasNoChildren) \"/\" \"[Gmail]/Starred\"\nS: A2 OK\n"),
            {u"INBOX"_s, u"[Gmail]/All Mail all"_s, u"[Gmail]/Important important"_s,
             u"[Gmail]/Starred flagged"_s, u"done"_s});
        row("two uses, one of them twice, in any case; others", describeMailboxes,
            list("", plain + "S: * LIST (\\\\JUNK \\\\trash \\\\Junk \\\\Allx Trash) \"/\" a\nS: A2 OK\n"),
            {u"a junk trash"_s, u"done"_s});
        row("RFC 5258: extended data, and what does not exist", describeMailboxes,
            list(" SPECIAL-USE LIST-EXTENDED",
                 extended + "S: * LIST (\\\\NonExistent \\\\Trash) \"/\" gone\nS: * LIST () \"/\" \"Foo\" "
                            "(\"CHILDINFO\" (\"SUBSCRIBED\"))\nS: A2 OK\n"),
            {u"Foo"_s, u"done"_s});
    }
    void specialUses() { playEverySplit(makeImapSession); }

    void namespaces_data()
    {
        dialogueColumns();
        const auto list = [](const QByteArray& told, const QByteArray& names, const QByteArray& more = {}) {
            QByteArray script = "S: * OK [CAPABILITY IMAP4rev1] ready\nC: A1 LOGIN \"tim\" "
                                "\"tanstaaftanstaaf\"\nS: A1 OK [CAPABILITY IMAP4rev1 NAMESPACE] welcome\n"
                                "C: A2 NAMESPACE\nC: A3 LIST \"\" \"*\"\n" +
                                told;
            for (const QByteArray& name : names.split(' '))
                script += "S: * LIST () \".\" \"" + name + "\"\n";
            return script + "S: A3 OK\n" + more;
        };
        const auto told = [](const QByteArray& text) {
            return "S: * NAMESPACE " + text + "\nS: A2 OK done\n";
        };
        const QByteArray others = "INBOX INBOX.a user.b user public.c";
        const QStringList allPersonal{u"INBOX"_s, u"INBOX.a"_s, u"public.c"_s,
                                      u"user"_s,  u"user.b"_s,  u"done"_s};
        // RFC 2342 §5.
        row("personal only", describeMailboxes, list(told("((\"\" \"/\")) NIL NIL"), others), allPersonal);
        row("no personal one", describeMailboxes, list(told("NIL NIL ((\"\" \".\"))"), others),
            {u"INBOX"_s, u"INBOX.a not personal"_s, u"public.c not personal"_s, u"user not personal"_s,
             u"user.b not personal"_s, u"done"_s});
        row("a prefix, others' and shared", describeMailboxes,
            list(told("((\"INBOX.\" \".\")) ((\"user.\" \".\")) ((\"\" \".\"))"), others),
            {u"INBOX"_s, u"INBOX.a"_s, u"public.c not personal"_s, u"user not personal"_s,
             u"user.b not personal"_s, u"done"_s});
        row("several, with extensions", describeMailboxes,
            list(told("((\"\" \"/\")(\"#mh/\" \"/\" \"X-PARAM\" (\"FLAG1\" \"FLAG2\"))) ((\"~\" NIL)) "
                      "((\"#shared/\" \"/\")(\"public.\" \".\"))"),
                 "a #shared/b ~c public.d #mh/e"),
            {u"#mh/e"_s, u"#shared/b not personal"_s, u"a"_s, u"public.d not personal"_s,
             u"~c not personal"_s, u"done"_s});
        row("one within another", describeMailboxes,
            list(told("((\"\" \".\")) ((\"x.\" \".\")) ((\"x.mine.not.\" \".\"))"),
                 "x.mine.a x.mine.not.a x"),
            {u"x not personal"_s, u"x.mine.a not personal"_s, u"x.mine.not.a not personal"_s, u"done"_s});
        row("where \"*\" does not reach", describeMailboxes,
            list(told("((\"#mh/\" \"/\")) NIL NIL"), "INBOX",
                 "C: A4 LIST \"\" \"#mh/*\"\nS: * LIST () \"/\" #mh/a\nS: A4 OK\n"),
            {u"#mh/a"_s, u"INBOX"_s, u"done"_s});
        row("told after the list", describeMailboxes,
            "S: * OK [CAPABILITY IMAP4rev1 NAMESPACE] ready\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A1 "
            "OK "
            "[CAPABILITY IMAP4rev1 NAMESPACE]\nC: A2 NAMESPACE\nC: A3 LIST \"\" \"*\"\nS: * LIST () \".\" "
            "x.a\nS: A3 OK\nS: * NAMESPACE ((\"\" \".\")) NIL ((\"x.\" \".\"))\nS: A2 OK\n",
            {u"x.a not personal"_s, u"done"_s});
        row("beside ID", describeMailboxes,
            "S: * OK [CAPABILITY IMAP4rev1] ready\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A1 OK "
            "[CAPABILITY IMAP4rev1 NAMESPACE ID]\nC: A2 ID (\"name\" \"Postbag\")\nC: A3 NAMESPACE\nC: A4 "
            "LIST "
            "\"\" \"*\"\nS: * ID NIL\nS: A2 OK\nS: * NAMESPACE NIL NIL ((\"x.\" \".\"))\nS: A3 OK\nS: * LIST "
            "() "
            "\".\" x.a\nS: A4 OK\n",
            {u"x.a not personal"_s, u"done"_s});
        row("refused", describeMailboxes, list("S: A2 NO not for you\n", others), allPersonal);
        row("told twice: the first counts", describeMailboxes,
            list("S: * NAMESPACE NIL NIL ((\"user.\" \".\"))\n" + told("NIL NIL ((\"INBOX.\" \".\"))"),
                 "INBOX.a user.b"),
            {u"INBOX.a"_s, u"user.b not personal"_s, u"done"_s});
        for (const char* nonsense :
             {"", "NIL", "(((", "((\"\" \".\"", "((\"INBOX.\")) NIL ((\"user.\" \".\"))", "x y z",
              "((INBOX. \".\")) (user. \".\") NIL", "NIL NIL ((\"user.\" \"."})
            row((QByteArray("nonsense: ") + nonsense).constData(), describeMailboxes,
                list(told(nonsense), others), allPersonal);
        QByteArray many = "NIL NIL (";
        for (int i = 0; i <= 100; ++i)
            many += "(\"user.\" \".\")";
        row("too many", describeMailboxes, list(told(many + ")"), others), allPersonal);
        row("one told again and again is no progress", describeMailboxes,
            "S: * OK [CAPABILITY IMAP4rev1 NAMESPACE] ready\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A1 "
            "OK "
            "[CAPABILITY IMAP4rev1 NAMESPACE]\nC: A2 NAMESPACE\nC: A3 LIST \"\" \"*\"\nS: * NAMESPACE NIL "
            "NIL "
            "NIL\nWAIT 50\nS: * NAMESPACE NIL NIL NIL\nWAIT 11\n",
            {u"failed NoProgress"_s});
        row("a prefix that breaks out of the line is not asked for", describeMailboxes,
            list("S: * NAMESPACE (({12}\nS: a\\0C: LOGOUT/ \"/\")) NIL NIL\nS: A2 OK\n", "INBOX"),
            {u"INBOX"_s, u"done"_s});
        row("places below the prefix", placeMailboxes,
            list(told("((\"Mail.\" \".\")(\"\" \".\")) NIL NIL"), "INBOX Mail.a.b Mail other.c"),
            {u"[]"_s, u"[Mail]"_s, u"[a > b]"_s, u"[other > c]"_s, u"done"_s});
    }
    void namespaces() { playEverySplit(makeImapSession); }
};

QTEST_APPLESS_MAIN(TestImapSignIn)
#include "tst_imap_sign_in.moc"
