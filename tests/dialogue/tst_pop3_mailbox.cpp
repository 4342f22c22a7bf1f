// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Time.h"
#include "core/protocol/BodySize.h"
#include "core/protocol/Channel.h"
#include "core/protocol/Pop3Session.h"
#include "tests/dialogue/DialogueRows.h"
#include "tests/support/TestDigests.h"

#include <QCryptographicHash>
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

const QByteArray pipelining = "S: +OK\nS: PIPELINING\nS: UIDL\nS: .\n";
const QByteArray quit = "C: QUIT\nS: +OK bye\n";

} // namespace

class TestPop3Mailbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growthIsBounded()
    {
        QCOMPARE(mostBytesFor({1000}), ByteCount{2000} + mebibytes(1));
        QCOMPARE(mostBytesFor(mebibytes(3)), mebibytes(7));
        // Four accounts collect at once, and 256 MiB must be enough for them.
        QVERIFY(mostBytesFor(mebibytes(50)) < mebibytes(56));
        QVERIFY(mostBytesFor({}) < mebibytes(56));
    }

    void listing_data()
    {
        dialogueColumns();
        const QByteArray one = "S: 1 120\nS: .\n";
        row("two messages", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 120\nS: 2 200\nS: .\nC: UIDL\nS: +OK\nS: 1 aa\nS: 2 bb\nS: .\n" + quit,
            {u"listed 1 u:120:aa 120"_s, u"listed 2 u:200:bb 200"_s, u"done"_s});
        row("pipelined", listInbox,
            signedIn(pipelining) + "C: LIST\nC: UIDL\nS: +OK\n" + one + "S: +OK\nS: 1 aa\nS: .\n" + quit,
            {u"listed 1 u:120:aa 120"_s, u"done"_s});
        row("empty", listInbox, signedIn() + "C: LIST\nS: +OK\nS: .\nC: UIDL\nS: +OK\nS: .\n" + quit,
            {u"done"_s});
        row("LIST refused because it is empty", listInbox,
            signedIn() + "C: LIST\nS: -ERR no messages\nC: UIDL\nS: -ERR no messages\nC: STAT\nS: +OK 0 0\n" +
                quit,
            {u"keys are not stable"_s, u"done"_s});
        row("one id for two sizes", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 120\nS: 2 200\nS: .\nC: UIDL\nS: +OK\nS: 1 aa\nS: 2 aa\nS: .\n" + quit,
            {u"listed 1 u:120:aa 120"_s, u"listed 2 u:200:aa 200"_s, u"done"_s});
        row("an id with blanks and more", listInbox,
            signedIn() + "C: LIST\nS: +OK\nS: 1 120 more\nS: .\nC: UIDL\nS: +OK\nS: 1 a b:c  \nS: .\n" + quit,
            {u"listed 1 u:120:a b:c 120"_s, u"done"_s});
        row("a message without an id is told by its header", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 120\nS: 2 200\nS: .\nC: UIDL\nS: +OK\nS: 2 bb\nS: .\n"
                "C: TOP 1 0\nS: +OK\nS: Subject: x\nS: Status: RO\nS:\nS: .\n" +
                quit,
            {u"listed 1 h:120:%1 120"_s.arg(QString::fromLatin1(
                 QCryptographicHash::hash("Subject: x\r\n", QCryptographicHash::Sha256).toHex())),
             u"listed 2 u:200:bb 200"_s, u"done"_s});
        row("an empty id, an id with a control character and two ids for one message", listInbox,
            signedIn(pipelining) +
                "C: LIST\nC: UIDL\nS: +OK\nS: 1 1\nS: 2 2\nS: 3 3\nS: .\nS: +OK\nS: 1\nS: 2 a\\x1bb\nS: 3 "
                "a\nS: 3 b\nS: .\n"
                "C: TOP 1 0\nC: TOP 2 0\nC: TOP 3 0\nS: +OK\nS: .\nS: -ERR\nS: +OK\nS: .\nC: RETR 2\nS: "
                "-ERR\n" +
                quit,
            {u"listed 1 h:1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 1"_s,
             u"listed 2 h:2: 2"_s,
             u"listed 3 h:3:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 3"_s,
             u"done"_s});
        row("a slow listing", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nWAIT 50\nS: 1 120\nWAIT 50\nS: 2 200\nWAIT 50\nS: .\n"
                "C: UIDL\nS: +OK\nWAIT 50\nS: 1 aa\nWAIT 50\nS: 2 bb\nWAIT 50\nS: .\n" +
                quit,
            {u"listed 1 u:120:aa 120"_s, u"listed 2 u:200:bb 200"_s, u"done"_s});
        const auto drip = [](const QByteArray& rest) {
            QByteArray lines;
            for (int i = 1; i <= 5; ++i)
                lines += "S: " + QByteArray::number(i) + rest + "\nWAIT 50\n";
            return lines;
        };
        row("LIST drips", listInbox, signedIn() + "C: LIST\nS: +OK\n" + drip(" 120"),
            {u"failed NoProgress"_s});
        row("UIDL drips", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 120\nS: 2 120\nS: 3 120\nS: 4 120\nS: 5 120\nS: .\n"
                "C: UIDL\nS: +OK\n" +
                drip(" aa"),
            {u"failed NoProgress"_s});
        row("LIST repeats itself", listInbox,
            signedIn() + "C: LIST\nS: +OK\nS: 1 120\nWAIT 50\nS: 1 120\nWAIT 11\n", {u"failed NoProgress"_s});
        row("LIST says nothing", listInbox, signedIn() + "C: LIST\nS: +OK\nWAIT 50\nS: junk\nWAIT 11\n",
            {u"failed NoProgress"_s});
        row("UIDL repeats itself", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 120\nS: .\nC: UIDL\nS: +OK\nS: 1 aa\nWAIT 50\nS: 1 aa\nWAIT 11\n",
            {u"failed NoProgress"_s});
        row("neither UIDL nor TOP", listInbox,
            signedIn() + "C: LIST\nS: +OK\n" + one +
                "C: UIDL\nS: -ERR\nC: TOP 1 0\nS: -ERR\nC: RETR 1\nS: +OK\nS: a: b\nS:\nS: body\nS: .\n" +
                quit,
            {u"listed 1 h:120:%1 120"_s.arg(QString::fromLatin1(
                 QCryptographicHash::hash("a: b\r\n", QCryptographicHash::Sha256).toHex())),
             u"keys are not stable"_s, u"done"_s});
        row("numbers that are none", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 -5\nS: 2 99999999999999999999\nS: +3 7\nS: 0 7\nS: 4294967297 7\nS: 1 "
                "7\nS: .\n"
                "C: UIDL\nS: +OK\nS: 1 aa\nS: 2 bb\nS: x cc\nS: .\nC: STAT\nS: +OK 2 900\n" +
                quit,
            {u"listed 1 u:0:aa 0"_s, u"listed 2 u:0:bb 0"_s, u"done"_s});
        row("a garbled line of LIST is made good by UIDL", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 120\nS: ?? 200\nS: .\nC: UIDL\nS: +OK\nS: 1 aa\nS: 2 bb\nS: .\nC: "
                "STAT\nS: +OK 2 320\n" +
                quit,
            {u"listed 1 u:120:aa 120"_s, u"listed 2 u:0:bb 0"_s, u"done"_s});
        row("a garbled line of LIST is made good by STAT", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: ?? 200\nS: .\nC: UIDL\nS: -ERR\nC: STAT\nS: +OK 1 200\nC: TOP 1 0\nS: "
                "+OK\nS: .\n" +
                quit,
            {u"listed 1 h:0:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0"_s,
             u"keys are not stable"_s, u"done"_s});
        row("out of order", listInbox,
            signedIn() +
                "C: LIST\nS: +OK\nS: 2 200\nS: 1 120\nS: .\nC: UIDL\nS: +OK\nS: 2 bb\nS: 1 aa\nS: .\n" + quit,
            {u"listed 1 u:120:aa 120"_s, u"listed 2 u:200:bb 200"_s, u"done"_s});
        row("closed within the listing", listInbox, signedIn() + "C: LIST\nS: +OK\nS: 1 120\nCLOSE\n",
            {u"failed ConnectionLost"_s});
        row("a line without end", listInbox,
            signedIn() + "C: LIST\nS: +OK\nS: " + QByteArray(5000, '1') + "\\\n",
            {u"failed LimitExceeded"_s});
        row("a mailbox in use", listInbox,
            signedIn() + "C: LIST\nS: -ERR [IN-USE] x\nC: UIDL\nS: -ERR\nC: STAT\nS: -ERR [IN-USE] x\n",
            {u"failed MailboxInUse"_s});
    }
    void listing() { playEverySplit(makePop3Session); }

    void fetching_data()
    {
        dialogueColumns();
        const QByteArray two =
            "C: LIST\nS: +OK\nS: 1 10\nS: 2 10\nS: .\nC: UIDL\nS: +OK\nS: 1 a\nS: 2 b\nS: .\n";
        const QStringList listed{u"listed 1 u:10:a 10"_s, u"listed 2 u:10:b 10"_s};
        row("one after the other without PIPELINING", collectAndRemove,
            signedIn() + two +
                "C: RETR 1\nS: +OK\nS: body one\nS: .\nC: RETR 2\nS: +OK\nS: body two\nS: .\n"
                "C: STAT\nS: +OK 2 20\nC: DELE 1\nS: +OK\nC: DELE 2\nS: +OK\n" +
                quit,
            listed + QStringList{u"message 1: body one\\r\\n"_s, u"message 2: body two\\r\\n"_s,
                                 u"removed 1 2"_s, u"done"_s});
        const QByteArray twoPiped = "C: LIST\nC: UIDL\nS: +OK\nS: 1 10\nS: 2 10\nS: .\nS: +OK\nS: 1 a\nS: 2 "
                                    "b\nS: .\nC: RETR 1\nC: RETR 2\n";
        row("pipelined", collectAndRemove,
            signedIn(pipelining) + twoPiped +
                "S: +OK\nS: body one\nS: .\nS: +OK\nS: body two\nS: .\n"
                "C: STAT\nS: +OK 2 20\nC: DELE 1\nC: DELE 2\nS: +OK\nS: +OK\n" +
                quit,
            listed + QStringList{u"message 1: body one\\r\\n"_s, u"message 2: body two\\r\\n"_s,
                                 u"removed 1 2"_s, u"done"_s});
        row("one refused message, the others go on", collectAndRemove,
            signedIn(pipelining) + twoPiped +
                "S: -ERR no such message\nS: +OK\nS: body two\nS: .\n"
                "C: STAT\nS: +OK 2 20\nC: DELE 2\nS: +OK\n" +
                quit,
            listed + QStringList{u"refused 1: ServerRefused"_s, u"message 2: body two\\r\\n"_s,
                                 u"removed 2"_s, u"done"_s});
        row("an extra +OK makes the true one a line of the body", collectAndRemove,
            signedIn(pipelining) + twoPiped +
                "S: +OK by the way\nS: +OK\nS: body one\nS: .\nS: +OK\nS: body two\nS: .\n"
                "C: STAT\nS: +OK 2 20\nC: DELE 2\nS: +OK\n" +
                quit,
            listed + QStringList{u"short 1: +OK\\r\\nbody one\\r\\n"_s, u"message 2: body two\\r\\n"_s,
                                 u"removed 2"_s, u"done"_s});
        row("dots, lone CR, lone LF and NUL are content", collect,
            signedIn() + two +
                "C: RETR 1\nS: +OK\nS: ..\nS: ...x\nS: .y\nS: \\r.\\r\\r\nS: .\\r\\r\nS: a\\n.\\nb\\0\nS: "
                ".\\n\nS: .\n"
                "C: RETR 2\nS: +OK\nS: .\n" +
                quit,
            listed +
                QStringList{
                    u"message 1: .\\r\\n..x\\r\\ny\\r\\n\\r.\\r\\r\\r\\n\\r\\r\\r\\na\\n.\\nb\\x00\\r\\n\\n\\r\\n"_s,
                    u"message 2: "_s, u"done"_s});
        row("cut within a message", collect, signedIn() + two + "C: RETR 1\nS: +OK\nS: body one\nCLOSE\n",
            listed + QStringList{u"failed ConnectionLost"_s});
        row("an end with LF only is no end", collect,
            signedIn() + two + "C: RETR 1\nS: +OK\nS: body one\\n.\\n\\\nWAIT 61\n",
            listed + QStringList{u"failed NoProgress"_s});
        row("shorter than promised does not cost the original", collectAndRemove,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 1000\nS: 2 30\nS: .\nC: UIDL\nS: +OK\nS: 1 a\nS: 2 b\nS: .\n"
                "C: RETR 1\nS: +OK\nS: half\nS: .\nC: RETR 2\nS: +OK\nS: counted otherwise\nS: .\nC: "
                "STAT\nS: +OK 2 1030\nC: DELE 2\nS: +OK\n" +
                quit,
            {u"listed 1 u:1000:a 1000"_s, u"listed 2 u:30:b 30"_s, u"short 1: half\\r\\n"_s,
             u"message 2: counted otherwise\\r\\n"_s, u"removed 2"_s, u"done"_s});
        row("longer than promised is a moderate lie", collect,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 1\nS: .\nC: UIDL\nS: +OK\nS: 1 a\nS: .\nC: RETR 1\nS: +OK\nS: "
                "long\nS: .\n" +
                quit,
            {u"listed 1 u:1:a 1"_s, u"message 1: long\\r\\n"_s, u"done"_s});
        row("growth without end is stopped", collect,
            signedIn() +
                "C: LIST\nS: +OK\nS: 1 10\nS: .\nC: UIDL\nS: +OK\nS: 1 a\nS: .\nC: RETR 1\nS: +OK\n" +
                ("S: " + QByteArray(9998, 'x') + "\n").repeated(110),
            {u"listed 1 u:10:a 10"_s, u"failed LimitExceeded"_s});
        row("an extra reply before the removal", collectAndRemove,
            signedIn(pipelining) + twoPiped +
                "S: +OK\nS: body one\nS: .\nS: +OK\nS: body one\nS: .\nS: +OK\nS: body two\nS: .\n",
            listed + QStringList{u"message 1: body one\\r\\n"_s, u"message 2: body one\\r\\n"_s,
                                 u"failed OutOfStep"_s});
        row("a late extra reply before the removal", collectAndRemove,
            signedIn(pipelining) + twoPiped +
                "S: +OK\nS: body one\nS: .\nS: +OK\nS: body one\nS: .\nC: STAT\nS: +OK\nS: body two\nS: .\n",
            listed + QStringList{u"message 1: body one\\r\\n"_s, u"message 2: body one\\r\\n"_s,
                                 u"failed OutOfStep"_s});
        row("a line that is no reply", collect, signedIn() + two + "C: RETR 1\nS: hello\n",
            listed + QStringList{u"failed OutOfStep"_s});
        row("nothing is removed without QUIT", collectAndRemove,
            signedIn() + two +
                "C: RETR 1\nS: +OK\nS: .\nC: RETR 2\nS: +OK\nS: .\nC: STAT\nS: +OK 2 20\nC: DELE 1\nS: "
                "+OK\nC: DELE 2\nS: +OK\nC: QUIT\nCLOSE\n",
            listed + QStringList{u"message 1: "_s, u"message 2: "_s, u"failed ConnectionLost"_s});
        row("QUIT is refused", collectAndRemove,
            signedIn() + two +
                "C: RETR 1\nS: +OK\nS: .\nC: RETR 2\nS: +OK\nS: .\nC: STAT\nS: +OK 2 20\nC: DELE 1\nS: "
                "+OK\nC: DELE 2\nS: +OK\nC: QUIT\nS: -ERR some not removed\n",
            listed + QStringList{u"message 1: "_s, u"message 2: "_s, u"failed ServerRefused"_s});
        row("one DELE is refused", collectAndRemove,
            signedIn() + two +
                "C: RETR 1\nS: +OK\nS: .\nC: RETR 2\nS: +OK\nS: .\nC: STAT\nS: +OK 2 20\nC: DELE 1\nS: "
                "-ERR\nC: DELE 2\nS: +OK\n" +
                quit,
            listed +
                QStringList{u"message 1: "_s, u"message 2: "_s, u"removed 2"_s, u"failed ServerRefused"_s});
        row("silent at QUIT with nothing to remove", collect,
            signedIn() + two + "C: RETR 1\nS: +OK\nS: .\nC: RETR 2\nS: +OK\nS: .\nC: QUIT\nWAIT 61\n",
            listed + QStringList{u"message 1: "_s, u"message 2: "_s, u"done"_s});
        row("hung up at QUIT with nothing to remove", collect,
            signedIn() + two + "C: RETR 1\nS: +OK\nS: .\nC: RETR 2\nS: +OK\nS: .\nC: QUIT\nCLOSE\n",
            listed + QStringList{u"message 1: "_s, u"message 2: "_s, u"done"_s});
    }
    void fetching() { playEverySplit(makePop3Session); }

    void aSlowLineEachTimeIsProgress()
    {
        using namespace std::chrono_literals;
        MonotonicTime now(1h);
        Channel channel(60s, now);
        const TestDigests digests;
        const auto session = makePop3Session(channel, digests);
        Recorder recorder;
        auto fetching = session->fetch({ListedMessage{{}, {1000}, 1}}, recorder);
        fetching.start();
        channel.receive("+OK\r\n", now);
        for (int line = 0; line < 30; ++line) {
            now += 59s;
            channel.tick(now);
            QVERIFY(!fetching.done());
            channel.receive("abc\r\n", now);
        }
        channel.tick(now + 59s);
        QVERIFY(!fetching.done());
        channel.tick(now + 60s);
        QVERIFY(fetching.done());
    }

    void theWindowIsAHundredCommandsFilledUpAtTwenty()
    {
        QByteArray script = signedIn(pipelining) + "C: LIST\nC: UIDL\nS: +OK\n";
        for (int n = 1; n <= 250; ++n)
            script += "S: " + QByteArray::number(n) + " 3\n";
        script += "S: .\nS: +OK\n";
        for (int n = 1; n <= 250; ++n)
            script += "S: " + QByteArray::number(n) + " id" + QByteArray::number(n) + "\n";
        script += "S: .\n";
        const QByteArray body = "S: +OK\nS: x\nS: .\n";
        int sent = 0;
        for (const int upTo : {100, 180, 250}) {
            while (sent < upTo)
                script += "C: RETR " + QByteArray::number(++sent) + "\n";
            script += body.repeated(sent == 250 ? 90 : 80);
        }
        script += quit;
        const auto how = tim(Security::Tls, AuthMechanism::Auto);
        for (const auto split : {Split::Whole, Split::EachByte}) {
            const auto events = play(makePop3Session, how, script, collect, split);
            QCOMPARE(events.size(), 250 + 250 + 1);
            QCOMPARE(events.last(), u"done"_s);
            QCOMPARE(events.at(499), u"message 250: x\\r\\n"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestPop3Mailbox)
#include "tst_pop3_mailbox.moc"
