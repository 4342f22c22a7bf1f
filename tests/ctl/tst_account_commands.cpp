// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Profile.h"
#include "core/collect/CollectLock.h"
#include "core/store/MessageReader.h"
#include "tests/ctl/CtlProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QStringList adding(const QString& name, const QStringList& more = {})
{
    return QStringList{u"account"_s,
                       u"add"_s,
                       u"--name"_s,
                       name,
                       u"--protocol"_s,
                       u"pop3"_s,
                       u"--host"_s,
                       u"mail.example"_s,
                       u"--security"_s,
                       u"tls"_s,
                       u"--user"_s,
                       u"ivan"_s,
                       u"--password-command"_s,
                       u"echo secret"_s} +
           more;
}

QJsonObject accountNamed(const CtlProcess& ctl, const QString& name)
{
    for (const QJsonObject& object : ctl.run({u"account"_s, u"list"_s, u"--json"_s}).objects())
        if (object[u"name"_s] == name)
            return object;
    return {};
}

} // namespace

class TestAccountCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addedAccountsHaveTheDefaults()
    {
        CtlProcess ctl;
        const auto added = ctl.run(adding(u"abv"_s));
        QVERIFY2(added.code == 0, added.err);
        const QJsonObject account = accountNamed(ctl, u"abv"_s);
        QCOMPARE(account[u"port"_s], QJsonValue(995));
        QCOMPARE(account[u"leave"_s], QJsonValue(u"on"_s));
        QCOMPARE(account[u"collect"_s], QJsonValue(u"new"_s));
        QCOMPARE(account[u"interval"_s], QJsonValue(u"5m"_s));
        QCOMPARE(account[u"max-messages"_s], QJsonValue(100));
        QCOMPARE(account[u"max-size"_s], QJsonValue(50 * 1024 * 1024));
        QCOMPARE(account[u"timeout"_s], QJsonValue(60));
        QCOMPARE(account[u"auth"_s], QJsonValue(u"auto"_s));
        QCOMPARE(account[u"folder"_s], QJsonValue(u"abv"_s));
    }

    void options_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const QStringList& options, const QString& key,
                            const QJsonValue& value) { QTest::newRow(name) << options << key << value; };
        row("host:port", {u"--host"_s, u"pop.example:1110"_s}, u"port"_s, 1110);
        row("IPv6 host:port", {u"--host"_s, u"[::1]:1110"_s}, u"host"_s, u"::1"_s);
        row("port alone", {u"--port"_s, u"2995"_s}, u"port"_s, 2995);
        row("starttls moves the port", {u"--security"_s, u"starttls"_s}, u"port"_s, 110);
        row("imap moves the port", {u"--protocol"_s, u"imap"_s}, u"port"_s, 993);
        row("delete", {u"--leave"_s, u"off"_s}, u"leave"_s, u"off"_s);
        row("delete after days", {u"--leave"_s, u"14"_s}, u"leave"_s, u"14"_s);
        row("manual", {u"--interval"_s, u"manual"_s}, u"interval"_s, u"manual"_s);
        row("half a minute", {u"--interval"_s, u"30s"_s}, u"interval"_s, u"30s"_s);
        row("a day", {u"--interval"_s, u"24h"_s}, u"interval"_s, u"1d"_s);
        row("apop", {u"--apop"_s, u"on"_s}, u"auth"_s, u"apop"_s);
        row("scram", {u"--auth"_s, u"scram-sha-256"_s}, u"auth"_s, u"scram-sha-256"_s);
        row("scram of old servers", {u"--auth"_s, u"scram-sha-1"_s}, u"auth"_s, u"scram-sha-1"_s);
        row("no limit", {u"--max-messages"_s, u"0"_s}, u"max-messages"_s, 0);
        row("megabytes", {u"--max-size"_s, u"2M"_s}, u"max-size"_s, 2 * 1024 * 1024);
        row("folder", {u"--folder"_s, u"Поща/АБВ"_s}, u"folder"_s, u"Поща/АБВ"_s);
        row("mailboxes", {u"--protocol"_s, u"imap"_s, u"--mailbox"_s, u"INBOX"_s, u"--mailbox"_s, u"Sent"_s},
            u"mailbox"_s, QJsonArray{u"INBOX"_s, u"Sent"_s});
        row("all mailboxes", {u"--protocol"_s, u"imap"_s, u"--mailbox"_s, u"*"_s}, u"mailbox"_s,
            QJsonArray{u"*"_s});
        row("ask each time", {u"--password-ask"_s}, u"password"_s, u"ask"_s);
        row("a folder for each mailbox", {u"--protocol"_s, u"imap"_s, u"--mirror"_s, u"on"_s}, u"mirror"_s,
            true);
    }
    void options()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        CtlProcess ctl;
        QCOMPARE(ctl.run(adding(u"a"_s)).code, 0);
        const auto edited = ctl.run(QStringList{u"account"_s, u"edit"_s, u"a"_s} + options);
        QVERIFY2(edited.code == 0, edited.err);
        QCOMPARE(accountNamed(ctl, u"a"_s)[key], value);
    }

    void nonsense_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("protocol") << QStringList{u"--protocol"_s, u"smtp"_s};
        QTest::newRow("port zero") << QStringList{u"--port"_s, u"0"_s};
        QTest::newRow("port too big") << QStringList{u"--port"_s, u"65536"_s};
        QTest::newRow("two ports") << QStringList{u"--host"_s, u"a.example:1"_s, u"--port"_s, u"2"_s};
        QTest::newRow("too often") << QStringList{u"--interval"_s, u"4s"_s};
        QTest::newRow("too seldom") << QStringList{u"--interval"_s, u"2d"_s};
        QTest::newRow("no interval") << QStringList{u"--interval"_s, u"often"_s};
        QTest::newRow("timeout") << QStringList{u"--timeout"_s, u"601"_s};
        QTest::newRow("negative limit") << QStringList{u"--max-messages"_s, u"-1"_s};
        QTest::newRow("line break in the user") << QStringList{u"--user"_s, u"ivan\r\nDELE 1"_s};
        QTest::newRow("apop over imap") << QStringList{u"--protocol"_s, u"imap"_s, u"--auth"_s, u"apop"_s};
        QTest::newRow("mailboxes over pop3") << QStringList{u"--mailbox"_s, u"INBOX"_s};
        QTest::newRow("mirror over pop3") << QStringList{u"--mirror"_s, u"on"_s};
        QTest::newRow("two passwords") << QStringList{u"--keychain"_s};
        QTest::newRow("a command and a person") << QStringList{u"--password-ask"_s};
    }
    void nonsense()
    {
        QFETCH(QStringList, options);
        CtlProcess ctl;
        const auto outcome = ctl.run(adding(u"a"_s, options));
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(accountNamed(ctl, u"a"_s).isEmpty());
    }

    void namesAreUnique()
    {
        CtlProcess ctl;
        QCOMPARE(ctl.run(adding(u" Spaces "_s)).code, 0);
        QVERIFY(!accountNamed(ctl, u"Spaces"_s).isEmpty());
        QCOMPARE(ctl.run(adding(u"Abv"_s)).code, 0);
        QCOMPARE(ctl.run(adding(u"aBV"_s)).code, 2);
    }

    void pauseResumeRemove()
    {
        CtlProcess ctl;
        QCOMPARE(ctl.run(adding(u"a"_s)).code, 0);
        QCOMPARE(ctl.run(adding(u"b"_s)).code, 0);
        QCOMPARE(ctl.run({u"account"_s, u"pause"_s, u"a"_s, u"b"_s}).code, 0);
        QVERIFY(accountNamed(ctl, u"b"_s)[u"paused"_s].toBool());
        QCOMPARE(ctl.run({u"account"_s, u"resume"_s, u"b"_s}).code, 0);
        QVERIFY(!accountNamed(ctl, u"b"_s)[u"paused"_s].toBool());
        QCOMPARE(ctl.run({u"account"_s, u"resume"_s, u"a"_s, u"unknown"_s}).code, 2);
        QVERIFY(accountNamed(ctl, u"a"_s)[u"paused"_s].toBool()); // all of them or none
        QCOMPARE(ctl.run({u"account"_s, u"remove"_s, u"a"_s}).code, 0);
        QVERIFY(accountNamed(ctl, u"a"_s).isEmpty());
        QCOMPARE(ctl.run({u"account"_s, u"remove"_s, u"a"_s}).code, 2);
    }

    void aRefusedPortIsNamed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString port = QString::number(server.serverPort());
        server.close();
        CtlProcess ctl;
        QCOMPARE(ctl.run(adding(u"a"_s, {u"--host"_s, u"127.0.0.1:"_s + port})).code, 0);
        const auto outcome = ctl.run({u"collect"_s, u"--json"_s});
        QCOMPARE(outcome.code, 1);
        const QJsonObject account = outcome.event(u"summary"_s)[u"accounts"_s].toArray().first().toObject();
        QCOMPARE(account[u"state"_s], QJsonValue(u"error"_s));
        QCOMPARE(account[u"error"_s].toObject()[u"kind"_s], QJsonValue(u"connect"_s));
        QCOMPARE(ctl.run({u"account"_s, u"test"_s, u"a"_s}).code, 1);

        // It ends: nothing is tried again by itself.
        const QString message = account[u"error"_s].toObject()[u"message"_s].toString();
        const QString plain = QString::fromUtf8(ctl.run({u"collect"_s}).err);
        for (const QString& text : {message, plain}) {
            QVERIFY2(text.contains(u"Try again later."), qPrintable(text));
            QVERIFY2(!text.contains(u"by itself"), qPrintable(text));
        }
    }

    void noSecretIsKeptOutsideTheKeychain()
    {
        CtlProcess ctl;
        const auto outcome =
            ctl.run({u"account"_s, u"add"_s, u"--name"_s, u"a"_s, u"--protocol"_s, u"imap"_s, u"--host"_s,
                     u"mail.example"_s, u"--user"_s, u"ivan"_s, u"--password-stdin"_s},
                    "verysecretword\n");
        QCOMPARE(outcome.code, 1); // there is no password store here, and it says so
        QVERIFY2(outcome.err.contains("--password-command"), outcome.err);
        QVERIFY(!outcome.err.contains("verysecretword"));
        QVERIFY(accountNamed(ctl, u"a"_s).isEmpty());
        for (const QString& name : QDir(ctl.profile()).entryList(QDir::Files)) {
            QFile file(QDir(ctl.profile()).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("verysecretword"), qPrintable(name));
        }
    }

    /// A run has perhaps asked the server to remove what would be gone here, too.
    void nothingIsTakenFromUnderARun_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("forget") << QStringList{u"clear"_s, u"abv"_s, u"--forget"_s};
        QTest::newRow("delete mail") << QStringList{u"clear"_s, u"abv"_s, u"--delete-mail"_s};
        QTest::newRow("remove") << QStringList{u"remove"_s, u"abv"_s};
        QTest::newRow("remove all") << QStringList{u"remove"_s, u"abv"_s, u"--delete-mail"_s};
    }
    void nothingIsTakenFromUnderARun()
    {
        QFETCH(QStringList, command);
        CtlProcess ctl;
        QCOMPARE(ctl.run(adding(u"abv"_s)).code, 0);
        const auto profile = Profile::open(ctl.profile());
        QVERIFY(profile);
        const auto reader = MessageReader::open(profile->databasePath());
        QVERIFY(reader);
        const QString path = profile->collectLockPath((*reader)->accounts()->constFirst().uuid);
        {
            const auto run = CollectLock::take(path);
            QVERIFY(run);
            const auto refused = ctl.run(QStringList{u"account"_s} + command, {}, {{u"LC_ALL"_s, u"C"_s}});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains("Another Postbag is collecting abv right now.") &&
                         refused.err.contains("Wait until it is done, or stop it."),
                     refused.err);
            QVERIFY(!accountNamed(ctl, u"abv"_s).isEmpty());
        }
        const auto done = ctl.run(QStringList{u"account"_s} + command);
        QVERIFY2(done.code == 0, done.err);
    }
};

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_account_commands.moc"
