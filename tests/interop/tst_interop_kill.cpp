// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/KillingProxy.h"
#include "tests/interop/Postbagctl.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/MailCorpus.h"

#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

using namespace postbag::test;
using namespace Qt::StringLiterals;
using Direction = KillingProxy::Direction;
using Listener = DovecotServer::Listener;

namespace {

const QDateTime newest(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
constexpr int killsPerDirection = 8;

/// Ordinary mail, and a few messages that are longer than what one read or one commit takes.
QList<QByteArray> mailbox()
{
    auto mail = sampleMailbox(MailLanguage::German, 40, newest);
    for (int i = 1; i <= 4; ++i)
        mail.insert(i * 8, "Subject: long " + QByteArray::number(i) + "\r\n\r\n" +
                               QByteArray("a line that is written many times\r\n").repeated(20'000 * i));
    return mail;
}

QString integrityOf(const QString& path)
{
    QString answer;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(u"PRAGMA integrity_check"_s, database);
            if (query.next())
                answer = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"integrity"_s);
    return answer;
}

} // namespace

/// SIGKILL at many places of a run against a real Dovecot: what was begun is gone on with, and nothing is
/// lost, or here twice.
class TestInteropKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlace_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("leave");
        for (const auto& protocol : {u"pop3"_s, u"imap"_s})
            for (const auto& leave : {u"off"_s, u"on"_s})
                QTest::addRow("%s, leave %s", qPrintable(protocol), qPrintable(leave)) << protocol << leave;
    }
    void everyPlace()
    {
        QFETCH(QString, protocol);
        QFETCH(QString, leave);
        DovecotServer server;
        const auto mail = mailbox();
        QVERIFY2(server.start(), qPrintable(server.problem()));
        KillingProxy proxy(server.host(),
                           server.port(protocol == u"pop3"_s ? Listener::Pop3 : Listener::Imap));
        QVERIFY(proxy.isListening());
        const QStringList access{u"--protocol"_s,     protocol,
                                 u"--security"_s,     u"none"_s,
                                 u"--host"_s,         u"127.0.0.1:%1"_s.arg(proxy.serverPort()),
                                 u"--max-messages"_s, u"0"_s,
                                 u"--leave"_s,        leave};

        qint64 whole[2] = {0, 0};
        int killed = 0;
        for (const auto direction : {Direction::ToServer, Direction::ToClient}) {
            // The first round is not killed: it measures the dialogue.
            for (int kill = killed == 0 && direction == Direction::ToServer ? 0 : 1;
                 kill <= killsPerDirection; ++kill) {
                // Kept on the server or not, each round begins with the same mail and a new profile.
                const auto maildir = server.mail(u"ann"_s);
                while (!maildir.messages().isEmpty())
                    QVERIFY(maildir.remove(0));
                for (const QByteArray& message : mail)
                    QVERIFY(maildir.add(message));
                const Postbagctl ctl;
                QVERIFY(ctl.addAccount(u"it"_s, u"ann"_s, u"secret"_s, access));

                const qint64 limit = whole[static_cast<int>(direction)] * kill / killsPerDirection;
                killed += collect(ctl, proxy, direction, limit) ? 1 : 0;
                if (kill == 0) {
                    whole[0] = proxy.passed(Direction::ToServer);
                    whole[1] = proxy.passed(Direction::ToClient);
                }

                // Each message is here or there, and none is here twice.
                const auto here = ctl.digests();
                const auto there = digestsOf(maildir.messages());
                for (const QByteArray& digest : digestsOf(mail)) {
                    QVERIFY2(here.contains(digest) || there.contains(digest), digest.constData());
                    QVERIFY2(here.count(digest) <= 1, digest.constData());
                }

                QVERIFY(!collect(ctl, proxy, direction, 0));
                QCOMPARE(ctl.digests(), digestsOf(mail));
                QCOMPARE(maildir.messages().size(), leave == u"on"_s ? mail.size() : 0);
                QCOMPARE(integrityOf(ctl.directory() + u"/profile/postbag.db"_s), u"ok"_s);
            }
        }
        // Where the last byte is the limit, the program may have ended by itself.
        QVERIFY2(killed >= 2 * killsPerDirection - 2, qPrintable(QString::number(killed)));
    }

private:
    /// Collects through the proxy; true if that was killed on the way.
    static bool collect(const Postbagctl& ctl, KillingProxy& proxy, Direction direction, qint64 limit)
    {
        QEventLoop loop;
        std::unique_ptr<QProcess> process;
        proxy.endAfter(direction, limit, [&process] { process->kill(); });
        process = ctl.start({u"collect"_s, u"it"_s, u"--json"_s});
        QObject::connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        loop.exec();
        const bool wasKilled = process->exitStatus() == QProcess::CrashExit;
        if (!wasKilled && (process->state() != QProcess::NotRunning || process->exitCode() != 0))
            QTest::qFail(process->readAllStandardError().constData(), __FILE__, __LINE__);
        return wasKilled;
    }
};

QTEST_GUILESS_MAIN(TestInteropKill)
#include "tst_interop_kill.moc"
