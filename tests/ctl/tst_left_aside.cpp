// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/CtlProcess.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

/// A POP3 server with four messages: one too big, one that it does not give, one that is well, one that comes
/// shorter than announced, and different each time.
class FourMessages : public QTcpServer
{
public:
    FourMessages()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection()) {
                connect(client, &QTcpSocket::readyRead, client, [this, client] {
                    while (client->canReadLine())
                        client->write(answerTo(client->readLine().trimmed()));
                });
                client->write("+OK hello\r\n");
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QString address() const { return u"127.0.0.1:%1"_s.arg(serverPort()); }

private:
    QByteArray answerTo(const QByteArray& line)
    {
        const QByteArray mail = "Subject: well\r\n\r\nhello\r\n";
        const QByteArray command = line.split(' ').constFirst();
        if (command == "CAPA")
            return "+OK\r\nUSER\r\nUIDL\r\n.\r\n";
        if (command == "UIDL")
            return "+OK\r\n1 big-one\r\n2 kept-one\r\n3 well-one\r\n4 short-one\r\n.\r\n";
        if (command == "LIST")
            return "+OK\r\n1 60000\r\n2 100\r\n3 " + QByteArray::number(mail.size()) + "\r\n4 9000\r\n.\r\n";
        if (line == "RETR 2")
            return "-ERR this one is broken\r\n";
        if (line == "RETR 3")
            return "+OK\r\n" + mail + ".\r\n";
        if (line == "RETR 4")
            return "+OK\r\n" + mail + QByteArray::number(++m_times) + "\r\n.\r\n";
        return command == "RETR" ? "-ERR not asked for\r\n" : "+OK\r\n";
    }

    int m_times = 0;
};

} // namespace

/// What a run leaves on the server is told, message by message, to scripts and to people.
class TestLeftAside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProcess>();
        const auto added =
            m_ctl->run({u"account"_s, u"add"_s, u"--name"_s, u"it"_s, u"--protocol"_s, u"pop3"_s, u"--host"_s,
                        m_server.address(), u"--security"_s, u"none"_s, u"--user"_s, u"ann"_s,
                        u"--password-command"_s, u"echo secret"_s, u"--max-size"_s, u"50000"_s});
        QVERIFY2(added.code == 0, added.err);
    }

    void isToldToScripts()
    {
        const auto outcome = m_ctl->run({u"collect"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0, outcome.err);
        QHash<QString, QJsonObject> skipped;
        for (const QJsonObject& object : outcome.objects())
            if (object[u"event"_s] == u"skipped"_s)
                skipped.insert(object[u"uid"_s].toString(), object);
        QCOMPARE(skipped.size(), 2);
        QCOMPARE(skipped[u"big-one"_s], (QJsonObject{{u"event"_s, u"skipped"_s},
                                                     {u"account"_s, u"it"_s},
                                                     {u"uid"_s, u"big-one"_s},
                                                     {u"size"_s, 60000},
                                                     {u"reason"_s, u"too-big"_s}}));
        QCOMPARE(skipped[u"kept-one"_s][u"reason"_s].toString(), u"refused"_s);
        const QJsonObject summary = outcome.objects().constLast();
        QCOMPARE(summary[u"event"_s].toString(), u"summary"_s);
        const QJsonObject account = summary[u"accounts"_s][0].toObject();
        QCOMPARE(account[u"state"_s].toString(), u"ok"_s);
        QCOMPARE(account[u"collected"_s].toInt(), 2);
        QCOMPARE(account[u"skipped"_s].toInt(), 2);
    }

    void whatIsShortEachTimeIsTold()
    {
        for (int time = 1; time < 3; ++time) {
            const auto outcome = m_ctl->run({u"collect"_s});
            QVERIFY2(outcome.code == 0 && !outcome.out.contains("short-one"), outcome.out);
        }
        const auto outcome = m_ctl->run({u"collect"_s}, {}, {{u"LC_ALL"_s, u"en_GB.UTF-8"_s}});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(
            outcome.out.contains(
                "it: message short-one came shorter than announced, and different each time. What came is "
                "here; the original stays on the server. To fetch it again: postbagctl account skipped it "
                "--fetch ID\n"),
            outcome.out);
        const auto list = [&] {
            QStringList listed;
            for (const QJsonObject& object :
                 m_ctl->run({u"account"_s, u"skipped"_s, u"it"_s, u"--json"_s}).objects())
                listed << object[u"uid"_s].toString() + u' ' + object[u"reason"_s].toString();
            listed.sort();
            return listed;
        };
        QCOMPARE(list(),
                 (QStringList{u"big-one too-big"_s, u"kept-one refused"_s, u"short-one incomplete"_s}));
        QCOMPARE(m_ctl->run({u"account"_s, u"skipped"_s, u"it"_s, u"--fetch"_s, u"short-one"_s}).code, 0);
        QCOMPARE(list(), (QStringList{u"big-one too-big"_s, u"kept-one refused"_s}));
    }

    void isShownWithTheAccount()
    {
        QCOMPARE(m_ctl->run({u"collect"_s}).code, 0);
        QCOMPARE(m_ctl->run({u"account"_s, u"list"_s, u"--json"_s})
                     .objects()
                     .constFirst()[u"left-aside"_s]
                     .toInt(),
                 2);
        const auto outcome = m_ctl->run({u"account"_s, u"list"_s});
        QVERIFY2(outcome.out.contains("; left aside: 2"), outcome.out);
    }

    void isToldToPeople_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("en") << u"en_GB.UTF-8"_s
                            << QStringList{
                                   u"it: message big-one is too big (59 kB) and stays on the server."_s,
                                   u"it: the server did not give message kept-one; a later run "
                                   "asks for it again."_s,
                                   u"To fetch big messages too: postbagctl account edit it "
                                   "--max-size 0"_s};
        QTest::newRow("bg") << u"bg_BG.UTF-8"_s
                            << QStringList{
                                   u"it: писмо big-one е твърде голямо (59 kB) и остава на сървъра."_s,
                                   u"it: сървърът не даде писмо kept-one; при следващо събиране ще "
                                   "бъде поискано отново."_s,
                                   u"За да се събират и големите писма: postbagctl account edit it "
                                   "--max-size 0"_s};
        QTest::newRow("ru") << u"ru_RU.UTF-8"_s
                            << QStringList{u"it: письмо big-one слишком большое (59 кБ) и остаётся на "
                                           "сервере."_s,
                                           u"it: сервер не отдал письмо kept-one; оно будет запрошено "
                                           "снова при одном из следующих сборов."_s,
                                           u"Чтобы собирать и большие письма: postbagctl account edit it "
                                           "--max-size 0"_s};
        QTest::newRow("de") << u"de_DE.UTF-8"_s
                            << QStringList{u"it: Die E-Mail big-one ist zu groß (59 kB) und bleibt auf dem "
                                           "Server."_s,
                                           u"it: Der Server gab die E-Mail kept-one nicht heraus; ein "
                                           "späterer Lauf fordert sie erneut an."_s,
                                           u"Um auch große E-Mails abzuholen: postbagctl account edit it "
                                           "--max-size 0"_s};
    }
    void isToldToPeople()
    {
        QFETCH(QString, locale);
        QFETCH(QStringList, lines);
        const auto outcome = m_ctl->run({u"collect"_s}, {}, {{u"LC_ALL"_s, locale}});
        QVERIFY2(outcome.code == 0, outcome.err);
        const QStringList told =
            QString::fromUtf8(outcome.out).replace(QChar::Nbsp, u' ').split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            QVERIFY2(told.contains(line), outcome.out);
    }

private:
    FourMessages m_server;
    std::unique_ptr<CtlProcess> m_ctl;
};

QTEST_GUILESS_MAIN(TestLeftAside)
#include "tst_left_aside.moc"
