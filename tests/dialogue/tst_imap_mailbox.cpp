// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapSession.h"
#include "tests/dialogue/DialogueRows.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray signedIn = "S: * OK [CAPABILITY IMAP4rev1 UIDPLUS] ready\n"
                            "C: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n"
                            "S: A1 OK [CAPABILITY IMAP4rev1 UIDPLUS] welcome\n";

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

class TestImapMailbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listing_data()
    {
        dialogueColumns();
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
        row("two messages with one UID", listInbox,
            selected(2) + ask +
                "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: * 2 FETCH (UID 4 RFC822.SIZE 30)\n"
                "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: A3 OK\n" +
                leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"listed 4 i:9:4:INBOX 30"_s, u"listed 4 i:9:4:INBOX 10"_s,
             u"done"_s});
        row("a slow listing", listInbox,
            selected(2) + ask +
                "WAIT 50\nS: * 1 FETCH (UID 4 RFC822.SIZE 10)\nWAIT 50\nS: * 2 FETCH (UID 5 RFC822.SIZE 30)\n"
                "WAIT 50\nS: A3 OK\n" +
                leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"listed 5 i:9:5:INBOX 30"_s, u"done"_s});
        QByteArray drip;
        for (int i = 1; i <= 5; ++i)
            drip += "S: * " + QByteArray::number(i) + " FETCH (UID " + QByteArray::number(i) +
                    " RFC822.SIZE 10)\nWAIT 50\n";
        row("a listing that drips", listInbox, selected(5) + ask + drip, {u"failed NoProgress"_s});
        row("a listing that breaks off", listInbox,
            selected(3) + ask + "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: A3 NO [SERVERBUG] x\n" + leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"broken off ServerBusy: [SERVERBUG] x"_s, u"done"_s});
        row("a listing that breaks off at its end", listInbox,
            selected(1) + ask + "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: A3 NO [SERVERBUG] x\n" + leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"done"_s});
        row("some are gone meanwhile", listInbox,
            selected(3) + ask + "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nS: A3 NO [EXPUNGEISSUED] x\n" + leave,
            {u"listed 4 i:9:4:INBOX 10"_s, u"done"_s});
        row("a listing that repeats itself", listInbox,
            selected(2) + ask +
                "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\nWAIT 50\nS: * 1 FETCH (UID 4 RFC822.SIZE 10)\nWAIT "
                "11\n",
            {u"failed NoProgress"_s});
        row("a slow SELECT", listInbox,
            signedIn +
                "C: A2 SELECT \"INBOX\"\nWAIT 50\nS: * 0 EXISTS\nWAIT 50\nS: * OK [UIDVALIDITY 9]\nWAIT 50\n"
                "S: * OK [UIDNEXT 1]\nWAIT 50\nS: A2 OK\nC: A3 LOGOUT\nS: * BYE\n",
            {u"done"_s});
        row("words instead of an answer to SELECT", listInbox,
            signedIn + "C: A2 SELECT \"INBOX\"\nWAIT 50\nS: * OK still here\nWAIT 11\n",
            {u"failed NoProgress"_s});
        row("SELECT repeats itself", listInbox,
            signedIn + "C: A2 SELECT \"INBOX\"\nS: * 1 EXISTS\nWAIT 50\nS: * 1 EXISTS\nWAIT 11\n",
            {u"failed NoProgress"_s});
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
    void listing() { playEverySplit(makeImapSession); }

    void gmailIds_data()
    {
        dialogueColumns();
        const auto script = [](const QByteArray& lines) {
            return "S: * OK [CAPABILITY IMAP4rev1] ready\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A1 OK "
                   "[CAPABILITY IMAP4rev1 X-GM-EXT-1]\nC: A2 SELECT \"INBOX\"\nS: * 2 EXISTS\nS: * OK "
                   "[UIDVALIDITY 9]\nS: A2 OK\nC: A3 UID FETCH 1:* (UID RFC822.SIZE FLAGS X-GM-MSGID)\n" +
                   lines;
        };
        const QByteArray leave = "S: A3 OK\nC: A4 LOGOUT\nS: * BYE\n";
        row("in Google's example", listInbox,
            script("S: * 1 FETCH (X-GM-MSGID 1278455344230334865 UID 4 RFC822.SIZE 10 FLAGS (\\\\Draft))\nS: "
                   "* 2 "
                   "FETCH (UID 7 RFC822.SIZE 20 FLAGS () X-GM-MSGID 1266894439832287888)\n" +
                   leave),
            {u"listed 4 i:9:4:INBOX 10 draft is 1278455344230334865"_s,
             u"listed 7 i:9:7:INBOX 20 is 1266894439832287888"_s, u"done"_s});
        row("the highest number, and what is none", listInbox,
            script("S: * 1 FETCH (UID 1 RFC822.SIZE 10 X-GM-MSGID 18446744073709551615)\n"
                   "S: * 2 FETCH (UID 2 RFC822.SIZE 10 X-GM-MSGID 18446744073709551616)\n"
                   "S: * 3 FETCH (UID 3 RFC822.SIZE 10 X-GM-MSGID -1)\n"
                   "S: * 4 FETCH (UID 4 RFC822.SIZE 10 X-GM-MSGID NIL)\n"
                   "S: * 5 FETCH (UID 5 RFC822.SIZE 10 X-GM-MSGID (7))\n"
                   "S: * 6 FETCH (UID 6 RFC822.SIZE 10)\n" +
                   leave),
            {u"listed 1 i:9:1:INBOX 10 is 18446744073709551615"_s, u"listed 2 i:9:2:INBOX 10"_s,
             u"listed 3 i:9:3:INBOX 10"_s, u"listed 4 i:9:4:INBOX 10"_s, u"listed 5 i:9:5:INBOX 10"_s,
             u"listed 6 i:9:6:INBOX 10"_s, u"done"_s});
        row("two of one message", listInbox,
            script("S: * 1 FETCH (UID 4 RFC822.SIZE 10 X-GM-MSGID 7 X-GM-MSGID 8)\n"),
            {u"failed BadReply"_s});
    }
    void gmailIds() { playEverySplit(makeImapSession); }

    void listingSince_data()
    {
        dialogueColumns();
        const auto now = [](int exists, int uidNext, const QByteArray& more = {}) {
            return signedIn + "C: A2 SELECT \"INBOX\"\nS: * " + QByteArray::number(exists) +
                   " EXISTS\nS: * OK [UIDVALIDITY 9] ids\nS: * OK [UIDNEXT " + QByteArray::number(uidNext) +
                   "] next\n" + more + "S: A2 OK [READ-WRITE] done\n";
        };
        const auto since = listInboxSince({9, 8, 2, 0});
        const QByteArray askAll = "C: A3 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n";
        const QByteArray askNew = "C: A3 UID FETCH 8:* (UID RFC822.SIZE FLAGS)\n";
        const QByteArray four = "S: * 1 FETCH (UID 4 RFC822.SIZE 10)\n";
        const QByteArray seven = "S: * 2 FETCH (UID 7 RFC822.SIZE 20)\n";
        const QByteArray leave = "C: A4 LOGOUT\nS: * BYE\n";
        const QString listed4 = u"listed 4 i:9:4:INBOX 10"_s;
        const QString listed7 = u"listed 7 i:9:7:INBOX 20"_s;
        const QString listed9 = u"listed 9 i:9:9:INBOX 30"_s;
        row("nothing came or went", since, now(2, 8) + "C: A3 LOGOUT\nS: * BYE\n",
            {u"from 8 on"_s, u"done"_s});
        row("it is empty now", since, now(0, 8) + "C: A3 LOGOUT\nS: * BYE\n", {u"done"_s});
        row("one came", since,
            now(3, 10) + askNew + "S: * 3 FETCH (UID 9 RFC822.SIZE 30)\nS: A3 OK\n" + leave,
            {u"from 8 on"_s, listed9, u"done"_s});
        row("one came that is gone again", since, now(2, 10) + askAll + four + seven + "S: A3 OK\n" + leave,
            {listed4, listed7, u"done"_s});
        row("one went", since, now(1, 8) + askAll + four + "S: A3 OK\n" + leave, {listed4, u"done"_s});
        row("one went and two came", since,
            now(3, 10) + askNew +
                "S: * 2 FETCH (UID 8 RFC822.SIZE 20)\nS: * 3 FETCH (UID 9 RFC822.SIZE 30)\n"
                "S: A3 OK\nC: A4 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n" +
                four +
                "S: * 2 FETCH (UID 8 RFC822.SIZE 20)\nS: * 3 FETCH (UID 9 RFC822.SIZE 30)\nS: A4 OK\n"
                "C: A5 LOGOUT\nS: * BYE\n",
            {listed4, u"listed 8 i:9:8:INBOX 20"_s, listed9, u"done"_s});
        row("another came while listing", since,
            now(3, 10) + askNew +
                "S: * 3 FETCH (UID 9 RFC822.SIZE 30)\nS: * 4 EXISTS\nS: A3 OK\n"
                "C: A4 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n" +
                four + seven + "S: * 3 FETCH (UID 9 RFC822.SIZE 30)\nS: A4 OK\nC: A5 LOGOUT\nS: * BYE\n",
            {listed4, listed7, listed9, u"done"_s});
        // RFC 3501 §6.4.8: the asterisk is the last message even where that is below the range.
        row("a server that counts wrong", since,
            now(3, 10) + askNew +
                "S: * 2 FETCH (UID 7 RFC822.SIZE 20)\nS: A3 OK\n"
                "C: A4 UID FETCH 1:* (UID RFC822.SIZE FLAGS)\n" +
                four + seven + "S: A4 OK\nC: A5 LOGOUT\nS: * BYE\n",
            {listed4, listed7, u"done"_s});
        row("UIDNEXT is not told", since, selected(2) + askAll + four + seven + "S: A3 OK\n" + leave,
            {listed4, listed7, u"done"_s});
        row("UIDs that do not last", since,
            now(2, 8, "S: * NO [UIDNOTSTICKY] x\n") + askAll + four + seven + "S: A3 OK\n" + leave,
            {listed4, listed7, u"keys are not stable"_s, u"done"_s});
        row("renumbered", listInboxSince({5, 8, 2, 0}),
            now(2, 8) + askAll + four + seven + "S: A3 OK\n" + leave, {listed4, listed7, u"done"_s});
    }
    void listingSince() { playEverySplit(makeImapSession); }

    void fetching_data()
    {
        dialogueColumns();
        const QByteArray leave = "C: A5 LOGOUT\nS: * BYE\n";
        row("two messages", collect, two + four + seven + "S: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("any order", collect, two + seven + four + "S: A4 OK\n" + leave,
            listedTwo + QStringList{bothBodies[1], bothBodies[0], u"done"_s});
        row("the UID after the body", collect,
            two + "S: * 1 FETCH (BODY[] {10}\nS: body four! UID 4)\n" + seven + "S: A4 OK\n" + leave,
            listedTwo + bothBodies + QStringList{u"done"_s});
        row("two bodies for one message", collect,
            two + "S: * 1 FETCH (UID 4 BODY[] {10}\nS: body four! BODY[] {10}\nS: body 4444!)\n",
            listedTwo + QStringList{u"failed OutOfStep"_s});
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
    void fetching() { playEverySplit(makeImapSession); }

    void removing_data()
    {
        dialogueColumns();
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
    void removing() { playEverySplit(makeImapSession); }
};

QTEST_APPLESS_MAIN(TestImapMailbox)
#include "tst_imap_mailbox.moc"
