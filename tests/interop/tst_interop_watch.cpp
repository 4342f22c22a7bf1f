// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/Postbagctl.h"
#include "tests/support/DovecotServer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"ann"_s;

QByteArray mail(int number)
{
    return "Subject: message " + QByteArray::number(number) + "\r\nFrom: a@example.org\r\n\r\nbody " +
           QByteArray::number(number) + "\r\n";
}

/// The events of a running `postbagctl watch --json`.
class Events
{
public:
    explicit Events(QProcess& process) : m_process(process) {}

    /// Waits for one that fits; false after half a minute.
    bool wait(const std::function<bool(const QJsonObject&)>& fits)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000) {
            while (m_process.canReadLine())
                if (fits(QJsonDocument::fromJson(m_process.readLine()).object()))
                    return true;
            if (!m_process.waitForReadyRead(30'000 - static_cast<int>(timer.elapsed())))
                break;
        }
        return false;
    }
    bool waitForWatch(const QString& state)
    {
        return wait([&](const QJsonObject& event) {
            return event.value(u"event"_s) == u"watch"_s && event.value(u"state"_s) == state;
        });
    }
    bool waitForMessage(const QString& subject)
    {
        return wait([&](const QJsonObject& event) {
            return event.value(u"event"_s) == u"message"_s && event.value(u"subject"_s) == subject;
        });
    }

private:
    QProcess& m_process;
};

} // namespace

/// New mail on a real Dovecot, collected because the server told of it: the interval is a day.
class TestInteropWatch : public QObject
{
    Q_OBJECT
private:
    static QStringList access(const DovecotServer& server)
    {
        return {u"--protocol"_s, u"imap"_s,
                u"--security"_s, u"none"_s,
                u"--host"_s,     server.host(),
                u"--port"_s,     QString::number(server.port(DovecotServer::Listener::Imap)),
                u"--interval"_s, u"24h"_s};
    }

private Q_SLOTS:
    void newMailIsHereSoon_data()
    {
        QTest::addColumn<QStringList>("mailboxes");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<QString>("capability");
        QTest::newRow("IDLE") << QStringList{u"INBOX"_s} << u"INBOX"_s << QString();
        QTest::newRow("IDLE, the first of two")
            << QStringList{u"INBOX"_s, u"work"_s} << u"INBOX"_s << u"IMAP4rev1 IDLE UIDPLUS"_s;
    }
    void newMailIsHereSoon()
    {
        QFETCH(QStringList, mailboxes);
        QFETCH(QString, receiver);
        QFETCH(QString, capability);
        DovecotOptions options;
        options.imapCapability = capability;
        DovecotServer server(options);
        for (const QString& mailbox : std::as_const(mailboxes))
            QVERIFY(server.mail(user, mailbox).add(mail(0)));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QStringList chosen = access(server);
        for (const QString& mailbox : std::as_const(mailboxes))
            chosen += {u"--mailbox"_s, mailbox};
        QVERIFY(ctl.addAccount(u"it"_s, user, u"secret"_s, chosen));
        const auto watch = ctl.start({u"watch"_s, u"--json"_s});
        Events events(*watch);
        QVERIFY(events.waitForWatch(u"waiting"_s));

        qint64 slowest = 0;
        for (int number = 1; number <= 5; ++number) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(server.mail(user, receiver).add(mail(number)));
            QVERIFY(events.waitForMessage(u"message %1"_s.arg(number)));
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo("delivered to stored: %lld ms at most", slowest);

        watch->terminate();
        Postbagctl::answerOf(*watch);
        QCOMPARE(ctl.list().size(), 5 + mailboxes.size());
    }

    /// Mail that came in through the server itself: of files that appear in another mailbox it does not know.
    void notifyTellsOfOtherMailboxes()
    {
        DovecotServer server;
        for (const QString& mailbox : {u"INBOX"_s, u"work"_s})
            QVERIFY(server.mail(user, mailbox).add(mail(0)));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, u"secret"_s,
                               access(server) +
                                   QStringList{u"--mailbox"_s, u"INBOX"_s, u"--mailbox"_s, u"work"_s}));
        const auto watch = ctl.start({u"watch"_s, u"--json"_s});
        Events events(*watch);
        QVERIFY(events.waitForWatch(u"waiting"_s));

        QTcpSocket other;
        other.connectToHost(server.host(), quint16(server.port(DovecotServer::Listener::Imap)));
        QVERIFY(other.waitForConnected());
        const QByteArray appended = mail(1);
        QElapsedTimer timer;
        timer.start();
        other.write("a LOGIN ann secret\r\nb APPEND work {" + QByteArray::number(appended.size()) + "+}\r\n" +
                    appended + "\r\n");
        other.flush();
        QVERIFY(events.waitForMessage(u"message 1"_s));
        qInfo("appended to stored: %lld ms", timer.elapsed());
        watch->terminate();
        Postbagctl::answerOf(*watch);
    }

    void withoutIdleTheIntervalIsAllThereIs()
    {
        DovecotOptions options;
        options.imapCapability = u"IMAP4rev1 UIDPLUS"_s;
        DovecotServer server(options);
        QVERIFY(server.mail(user).add(mail(0)));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, u"secret"_s, access(server)));
        const auto watch = ctl.start({u"watch"_s, u"--json"_s});
        Events events(*watch);
        QVERIFY(events.waitForWatch(u"not-possible"_s));
        watch->terminate();
        QCOMPARE(Postbagctl::answerOf(*watch).exitCode, 130);
    }

    void whatToDoIsSaidToPeople()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, u"not the password"_s, access(server)));
        const auto watch = ctl.start({u"watch"_s});
        QByteArray said;
        QTRY_VERIFY2((said += watch->readAllStandardError()).contains("Run the command in a terminal"), said);
        watch->terminate();
        QCOMPARE(Postbagctl::answerOf(*watch).exitCode, 130);
    }

    void aServerThatGoesAwayIsNoticed()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, u"secret"_s, access(server)));
        const auto watch = ctl.start({u"watch"_s, u"--json"_s});
        Events events(*watch);
        QVERIFY(events.waitForWatch(u"waiting"_s));
        server.stop();
        QVERIFY(events.waitForWatch(u"connecting"_s));
        watch->terminate();
        QCOMPARE(Postbagctl::answerOf(*watch).exitCode, 130);
    }
};

QTEST_GUILESS_MAIN(TestInteropWatch)
#include "tst_interop_watch.moc"
