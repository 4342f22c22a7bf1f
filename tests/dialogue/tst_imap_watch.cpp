// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapWatch.h"
#include "tests/dialogue/DialogueRows.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// Lets a script that is made for sessions play a watch.
class WatchSession final : public MailSession, private WatchSink
{
public:
    WatchSession(Channel& channel, const Digests& digests) : m_channel(channel), m_digests(digests) {}

    Task<void> watch(std::vector<std::string> mailboxes, MailboxMarks seen, SignIn how, Recorder& recorder)
    {
        m_recorder = &recorder;
        m_seen = std::move(seen);
        ImapWatch watch(m_channel, m_digests, std::move(mailboxes), m_seen, *this);
        auto running = watch.run(std::move(how));
        co_await running;
        recorder.note(u"cannot be watched"_s);
    }

    Task<void> signIn(SignIn) override { co_return; }
    Task<std::vector<ServerMailbox>> mailboxes() override { co_return std::vector<ServerMailbox>(); }
    Task<Listing> list(std::string) override { co_return Listing(); }
    Task<Listing> listSince(std::string, MailboxMark) override { co_return Listing(); }
    Task<std::vector<std::string>> fingerprints(std::vector<ListedMessage>) override
    {
        co_return std::vector<std::string>();
    }
    Task<void> fetch(std::vector<ListedMessage>, SessionSink&) override { co_return; }
    Task<void> remove(std::vector<ListedMessage>, SessionSink&) override { co_return; }
    Task<void> finish(SessionSink&) override { co_return; }

private:
    void watchBegins() override { m_recorder->note(u"watching"_s); }
    void mailArrived() override { m_recorder->note(u"new mail"_s); }

    Channel& m_channel;
    const Digests& m_digests;
    MailboxMarks m_seen;
    Recorder* m_recorder = nullptr;
};

std::unique_ptr<MailSession> makeWatch(Channel& channel, const Digests& digests)
{
    return std::make_unique<WatchSession>(channel, digests);
}

const MailboxMarks collected{{"INBOX", {9, 8, 3, 0}}, {"Работа", {5, 2, 1, 0}}, {"b", {6, 1, 0, 0}}};

Steps watch(std::vector<std::string> mailboxes)
{
    return [mailboxes](MailSession& session, SignIn how, Recorder& recorder) {
        return static_cast<WatchSession&>(session).watch(mailboxes, collected, std::move(how), recorder);
    };
}

const Steps inbox = watch({"INBOX"});
const Steps three = watch({"INBOX", "Работа", "b"});

QByteArray signedIn(const QByteArray& capabilities)
{
    return "S: * OK [CAPABILITY IMAP4rev1 " + capabilities +
           "] ready\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A1 OK [CAPABILITY IMAP4rev1 " +
           capabilities + "] welcome\n";
}

QByteArray examined(int exists, int uidNext, int uidValidity = 9)
{
    return signedIn("IDLE") + "C: A2 EXAMINE \"INBOX\"\nS: * " + QByteArray::number(exists) +
           " EXISTS\nS: * OK [UIDVALIDITY " + QByteArray::number(uidValidity) + "]\nS: * OK [UIDNEXT " +
           QByteArray::number(uidNext) + "]\nS: A2 OK [READ-ONLY] done\n";
}

const QByteArray idling = examined(3, 8) + "C: A3 IDLE\nS: + idling\n";
const QString watching = u"watching"_s;
const QString news = u"new mail"_s;
const QString waiting = u"still waiting, sent "_s;

} // namespace

/// Waiting for new mail: what is announced, what is not, and when the server is asked again.
class TestImapWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idle_data()
    {
        dialogueColumns();
        row("nothing happens", inbox, idling, {watching, waiting});
        row("a message arrives", inbox, idling + "S: * 4 EXISTS\n", {watching, news, waiting});
        row("each message that arrives", inbox, idling + "S: * 4 EXISTS\nS: * 1 RECENT\nS: * 5 EXISTS\n",
            {watching, news, news, waiting});
        row("the same number again is no news", inbox, idling + "S: * 3 EXISTS\nS: * OK Still here\n",
            {watching, waiting});
        row("flags are no news", inbox, idling + "S: * 2 FETCH (FLAGS (\\\\Seen) X {3}\nS: a)b)\n",
            {watching, waiting});
        row("one goes and one comes", inbox, idling + "S: * 1 EXPUNGE\nS: * 3 EXISTS\n",
            {watching, news, waiting});
        row("one goes", inbox, idling + "S: * 1 EXPUNGE\nS: * 2 EXISTS\n", {watching, waiting});
        row("it came before IDLE began", inbox, examined(3, 8) + "C: A3 IDLE\nS: * 4 EXISTS\nS: + idling\n",
            {news, watching, waiting});
        row("it came since the last run", inbox, examined(3, 9) + "C: A3 IDLE\nS: + idling\n",
            {news, watching, waiting});
        row("the mailbox was renumbered", inbox, examined(3, 8, 10) + "C: A3 IDLE\nS: + idling\n",
            {news, watching, waiting});
        row("asked again before the server or a router forgets us", inbox,
            idling + "WAIT 539\nS: * OK Still here\nWAIT 1\nC: DONE\nS: A3 OK\nC: A4 IDLE\nS: + go\nS: * 4 "
                     "EXISTS\n",
            {watching, watching, news, waiting});
        row("chatter does not put that off", inbox,
            idling + "WAIT 300\nS: * OK Still here\nWAIT 240\nC: DONE\n", {watching, waiting});
        row("it came while asking again", inbox,
            idling + "WAIT 540\nC: DONE\nS: * 4 EXISTS\nS: A3 OK\nC: A4 IDLE\nS: + go\n",
            {watching, news, watching, waiting});
        row("a dead connection is found by asking again", inbox, idling + "WAIT 540\nC: DONE\nWAIT 61\n",
            {watching, u"failed NoProgress"_s});
        row("IDLE is not answered", inbox, examined(3, 8) + "C: A3 IDLE\nWAIT 61\n",
            {u"failed NoProgress"_s});
        row("the server goes", inbox, idling + "S: * BYE timeout\n", {watching, u"failed ConnectionLost"_s});
        row("the connection ends", inbox, idling + "CLOSE\n", {watching, u"failed ConnectionLost"_s});
        row("half a line and then the end", inbox, idling + "S: * 4 EXI\\\nCLOSE\n",
            {watching, u"failed ConnectionLost"_s});
        row("a line without end", inbox, idling + "S: " + QByteArray(70'000, 'x') + "\\\n",
            {watching, u"failed LimitExceeded"_s});
        row("a foreign tag", inbox, idling + "S: A7 OK\n", {watching, u"failed OutOfStep"_s});
        row("two continuations", inbox, idling + "S: + again\n", {watching, u"failed OutOfStep"_s});
        row("no such mailbox", inbox,
            signedIn("IDLE") + "C: A2 EXAMINE \"INBOX\"\nS: A2 NO [NONEXISTENT] x\n",
            {u"failed MailboxNotFound"_s});
        row("wrong password", inbox,
            "S: * OK [CAPABILITY IMAP4rev1 IDLE]\nC: A1 LOGIN \"tim\" \"tanstaaftanstaaf\"\nS: A1 NO x\n",
            {u"failed WrongPassword"_s});
    }
    void idle() { playEverySplit(makeWatch); }

    void lies_data()
    {
        dialogueColumns();
        const QString cannot = u"cannot be watched"_s;
        row("no IDLE", inbox, signedIn("UIDPLUS"), {cannot, u"done"_s});
        row("IDLE is announced and refused with BAD", inbox, examined(3, 8) + "C: A3 IDLE\nS: A3 BAD what?\n",
            {cannot, u"done"_s});
        row("IDLE is announced and refused with NO", inbox, examined(3, 8) + "C: A3 IDLE\nS: A3 NO no\n",
            {cannot, u"done"_s});
        row("IDLE is over at once", inbox, examined(3, 8) + "C: A3 IDLE\nS: A3 OK done\n",
            {cannot, u"done"_s});
        row("IDLE is ended by the server time after time", inbox,
            idling + "S: A3 OK\nC: A4 IDLE\nS: + go\nS: A4 OK\nC: A5 IDLE\nS: + go\nS: A5 OK\n",
            {watching, watching, watching, cannot, u"done"_s});
        row("IDLE is ended by the server after a while", inbox,
            idling + "WAIT 60\nS: A3 OK\nC: A4 IDLE\nS: + go\nWAIT 60\nS: A4 OK\nC: A5 IDLE\nS: + "
                     "go\nWAIT 60\nS: A5 OK\nC: A6 IDLE\n",
            {watching, watching, watching, waiting});
        row("IDLE goes bad later", inbox, idling + "WAIT 540\nC: DONE\nS: A3 BAD x\n",
            {watching, cannot, u"done"_s});
    }
    void lies() { playEverySplit(makeWatch); }

    void several_data()
    {
        dialogueColumns();
        const QByteArray work = "\"&BCAEMAQxBD4EQgQw-\"";
        const QByteArray askBoth = "STATUS " + work + " (MESSAGES UIDNEXT UIDVALIDITY)\n";
        const QByteArray begun = examined(3, 8) + "C: A3 " + askBoth + "S: * STATUS " + work +
                                 " (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 5)\nS: A3 OK\n"
                                 "C: A4 STATUS \"b\" (MESSAGES UIDNEXT UIDVALIDITY)\n"
                                 "S: * STATUS b (UIDVALIDITY 6 MESSAGES 0 UIDNEXT 1)\nS: A4 OK\n"
                                 "C: A5 IDLE\nS: + go\n";
        row("the others are asked every minute", three,
            begun + "WAIT 60\nC: DONE\nS: A5 OK\nC: A6 " + askBoth + "S: * STATUS " + work +
                " (MESSAGES 2 UIDNEXT 3)\nS: A6 OK\nC: A7 STATUS \"b\" (MESSAGES UIDNEXT UIDVALIDITY)\n"
                "S: * STATUS {1}\nS: b (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 6)\nS: A7 OK\nC: A8 IDLE\nS: + go\n",
            {watching, news, watching, waiting});
        row("and only once for the same message", three,
            begun + "WAIT 60\nC: DONE\nS: A5 OK\nC: A6 " + askBoth + "S: * STATUS " + work +
                " (MESSAGES 2 UIDNEXT 3)\nS: A6 OK\nC: A7 STATUS \"b\" (MESSAGES UIDNEXT UIDVALIDITY)\n"
                "S: A7 NO [NONEXISTENT] gone\nC: A8 IDLE\nS: + go\nWAIT 60\nC: DONE\nS: A8 OK\nC: A9 " +
                askBoth + "S: * STATUS " + work + " (MESSAGES 2 UIDNEXT 3)\nS: A9 OK\n",
            {watching, news, watching, waiting + u"A10 STATUS \"b\" (MESSAGES UIDNEXT UIDVALIDITY)\\r\\n"_s});
        row("a server that does not tell UIDNEXT is counted", three,
            begun + "WAIT 60\nC: DONE\nS: A5 OK\nC: A6 " + askBoth + "S: * STATUS " + work +
                " (MESSAGES 1)\nS: A6 OK\nC: A7 STATUS \"b\" (MESSAGES UIDNEXT UIDVALIDITY)\n"
                "S: * STATUS b (MESSAGES 1)\nS: A7 OK\n",
            {watching, news, waiting + u"A8 IDLE\\r\\n"_s});

        const QByteArray notify = signedIn("IDLE NOTIFY") +
                                  "C: A2 EXAMINE \"INBOX\"\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 9]\n"
                                  "S: * OK [UIDNEXT 8]\nS: A2 OK\nC: A3 NOTIFY SET (selected (MessageNew "
                                  "MessageExpunge)) (mailboxes (" +
                                  work + " \"b\") (MessageNew MessageExpunge))\n";
        const QByteArray asked = "C: A4 " + askBoth + "S: * STATUS " + work +
                                 " (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 5)\nS: A4 OK\n"
                                 "C: A5 STATUS \"b\" (MESSAGES UIDNEXT UIDVALIDITY)\n"
                                 "S: * STATUS b (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 6)\nS: A5 OK\n"
                                 "C: A6 IDLE\nS: + go\n";
        row("NOTIFY tells of the others too", three,
            notify + "S: A3 OK\n" + asked + "S: * STATUS b (MESSAGES 1 UIDNEXT 2)\nS: * STATUS " + work +
                " (MESSAGES 0 UIDNEXT 2)\nS: * STATUS other (MESSAGES 9 UIDNEXT 10)\nS: * 4 EXISTS\n",
            {watching, news, news, waiting});
        row("NOTIFY refused", three, notify + "S: A3 NO [BADEVENT (MessageNew)] x\n" + asked,
            {watching, waiting});
        row("one mailbox needs no NOTIFY", inbox,
            signedIn("IDLE NOTIFY") + "C: A2 EXAMINE \"INBOX\"\nS: * OK [UIDVALIDITY 9]\nS: * OK [UIDNEXT "
                                      "8]\nS: A2 OK\nC: A3 IDLE\nS: + go\n",
            {watching, waiting});
    }
    void several() { playEverySplit(makeWatch); }
};

QTEST_GUILESS_MAIN(TestImapWatch)
#include "tst_imap_watch.moc"
