// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapSession.h"
#include "core/protocol/Pop3Session.h"
#include "tests/dialogue/Dialogue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pop3Script = "S: +OK ready <1896.697170952@dbc.mtview.ca.us>\nC: CAPA\nS: +OK\nS: USER\nS: "
                              "UIDL\nS: .\nC: USER tim\n"
                              "S: +OK\nC: PASS secret\nS: +OK\nC: CAPA\nS: +OK\nS: PIPELINING\nS: .\nC: "
                              "LIST\nC: UIDL\nS: +OK\nS: 1 10\nS: 2 200\n"
                              "S: 3 10\nS: .\nS: +OK\nS: 1 aa\nS: 3 cc\nS: .\nC: TOP 2 0\nS: +OK\nS: "
                              "Subject: x\nS:\nS: .\nC: RETR 1\nC: RETR 2\n"
                              "C: RETR 3\nS: +OK 10 octets\nS: ..one\nS: .\nS: -ERR gone\nS: +OK\nS: "
                              "three\nS: .\nC: STAT\nS: +OK 3 220\nC: DELE 1\n"
                              "C: DELE 3\nS: +OK\nS: +OK\nC: QUIT\nS: +OK\n";

const QByteArray imapScript =
    "S: * OK [CAPABILITY IMAP4rev1 UIDPLUS SASL-IR] ready\nC: A1 LOGIN \"tim\" \"secret\"\n"
    "S: A1 OK [CAPABILITY IMAP4rev1 UIDPLUS] in\nC: A2 SELECT \"INBOX\"\nS: * FLAGS (\\\\Seen)\nS: * 3 "
    "EXISTS\n"
    "S: * OK [UIDVALIDITY 9] x\nS: A2 OK [READ-WRITE] x\nC: A3 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n"
    "S: * 1 FETCH (UID 4 RFC822.SIZE 10 FLAGS (\\\\Seen))\nS: * 2 FETCH (FLAGS () UID 5 RFC822.SIZE 100)\n"
    "S: * 3 FETCH (UID 7 RFC822.SIZE 10)\nS: A3 OK\nC: A4 UID FETCH 4:5,7 (UID BODY.PEEK[])\n"
    "S: * 1 FETCH (UID 4 BODY[] {10}\nS: body four!)\nS: * 2 FETCH (BODY[] {5}\nS: short UID 5)\n"
    "S: * LIST () \"/\" {3}\nS: a)b\nS: * 3 FETCH (UID 7 BODY[] \"body seven\")\nS: A4 OK\n"
    "C: A5 UID FETCH 5 (UID BODY.PEEK[]<5.95>)\nS: * 2 FETCH (UID 5 BODY[]<5> {9}\nS: and more.)\nS: A5 "
    "OK\nC: A6 UID FETCH 5 (UID BODY.PEEK[]<14.86>)\nS: A6 OK\n"
    "C: A7 UID STORE 4,7 +FLAGS.SILENT (\\\\Deleted)\nS: A7 OK\nC: A8 UID EXPUNGE 4,7\nS: * 1 EXPUNGE\nS: A8 "
    "OK\n"
    "C: A9 LOGOUT\nS: * BYE\n";

SignIn account()
{
    SignIn how;
    how.user = "tim";
    how.secret = Secret("secret");
    return how;
}

/// Changes one to three bytes of what the server says, or leaves out or repeats one of its lines.
QByteArray mutated(const QByteArray& script, QRandomGenerator& random)
{
    auto lines = script.split('\n');
    for (int change = random.bounded(1, 4); change > 0; --change) {
        const auto at = random.bounded(lines.size());
        auto& line = lines[at];
        if (!line.startsWith("S: ") || line.size() < 4)
            continue;
        const QByteArray alphabet = "0123456789(){}[]\"*+.-: ABCxyz<>~\\0\\r\\n\\xff";
        const auto position = 3 + random.bounded(line.size() - 3);
        switch (random.bounded(6)) {
        case 0:
            lines.insert(at, line);
            break;
        case 1:
            lines.removeAt(at);
            break;
        case 2:
            line.remove(position, random.bounded(1, 4));
            break;
        default:
            line[position] = alphabet[random.bounded(33)];
        }
    }
    return lines.join('\n');
}

} // namespace

class TestSessionMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theScriptsThemselvesAreSound()
    {
        QCOMPARE(play(makePop3Session, account(), pop3Script, collectAndRemove, Split::EachByte).last(),
                 u"done"_s);
        QCOMPARE(play(makeImapSession, account(), imapScript, collectAndRemove, Split::EachByte).last(),
                 u"done"_s);
    }

    // However an answer is damaged, the session says the same for every split, and never removes what is not
    // here.
    void imap()
    {
        QRandomGenerator random(2026);
        for (int i = 0; i < 500; ++i) {
            const auto script = mutated(imapScript, random);
            const auto whole = play(makeImapSession, account(), script, collectAndRemove, Split::Whole);
            const auto bytes = play(makeImapSession, account(), script, collectAndRemove, Split::EachByte);
            QVERIFY2(whole == bytes, script.constData());
            checkRemovals(whole);
        }
    }

    void pop3()
    {
        QRandomGenerator random(2026);
        for (int i = 0; i < 500; ++i) {
            const auto script = mutated(pop3Script, random);
            checkRemovals(play(makePop3Session, account(), script, collectAndRemove, Split::Whole));
            checkRemovals(play(makePop3Session, account(), script, collectAndRemove, Split::EachByte));
        }
    }

private:
    static void checkRemovals(const QStringList& events)
    {
        QStringList here;
        for (const auto& event : events) {
            if (event.startsWith("message "_L1))
                here << event.section(u' ', 1, 1).chopped(1);
            if (!event.startsWith("removed "_L1))
                continue;
            for (const auto& number : event.split(u' ').sliced(1))
                QVERIFY2(here.contains(number), qPrintable(events.join(u'\n')));
        }
    }
};

QTEST_APPLESS_MAIN(TestSessionMutations)
#include "tst_session_mutations.moc"
