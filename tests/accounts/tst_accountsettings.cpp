// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountSettings.h"
#include "core/store/FolderPath.h"

#include <QTest>

#include <functional>

using namespace postbag;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

AccountSettings good()
{
    AccountSettings settings;
    settings.name = u"Work"_s;
    settings.host = u"imap.example.org"_s;
    settings.user = u"me@example.org"_s;
    return settings;
}

} // namespace

class AccountSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void portsFollowTheSecurity()
    {
        QCOMPARE(standardPort(Protocol::Pop3, Security::Tls), 995);
        QCOMPARE(standardPort(Protocol::Pop3, Security::StartTls), 110);
        QCOMPARE(standardPort(Protocol::Pop3, Security::None), 110);
        QCOMPARE(standardPort(Protocol::Imap, Security::Tls), 993);
        QCOMPARE(standardPort(Protocol::Imap, Security::StartTls), 143);
        QCOMPARE(standardPort(Protocol::Imap, Security::None), 143);
        AccountSettings settings = good();
        QCOMPARE(settings.effectivePort(), 993);
        settings.port = 1993;
        QCOMPARE(settings.effectivePort(), 1993);
    }

    void hostsAndPorts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<int>("port");
        const auto row = [](const char* name, const QString& text, const QString& host, int port) {
            QTest::newRow(name) << text << host << port;
        };
        row("name", u"pop.example.org"_s, u"pop.example.org"_s, 0);
        row("name and port", u"pop.mailserver.com:111"_s, u"pop.mailserver.com"_s, 111);
        row("spaces around", u"  pop.example.org:995 \n"_s, u"pop.example.org"_s, 995);
        row("one label", u"localhost"_s, u"localhost"_s, 0);
        row("IPv4", u"127.0.0.1:1110"_s, u"127.0.0.1"_s, 1110);
        row("bare IPv6", u"::1"_s, u"::1"_s, 0);
        row("IPv6 that ends like a port", u"2001:db8::993"_s, u"2001:db8::993"_s, 0);
        row("bracketed IPv6", u"[2001:db8::1]"_s, u"2001:db8::1"_s, 0);
        row("bracketed IPv6 and port", u"[::1]:143"_s, u"::1"_s, 143);
        row("IDN", u"поща.бг:993"_s, u"поща.бг"_s, 993);
        row("root dot", u"pop.example.org."_s, u"pop.example.org."_s, 0);
        row("largest port", u"h:65535"_s, u"h"_s, 65535);
        row("empty", QString(), QString(), 0);
        row("port alone", u":110"_s, QString(), 0);
        row("colon without port", u"host:"_s, QString(), 0);
        row("port zero", u"host:0"_s, QString(), 0);
        row("port too large", u"host:65536"_s, QString(), 0);
        row("signed port", u"host:+110"_s, QString(), 0);
        row("word for a port", u"host:pop3"_s, QString(), 0);
        row("URL", u"pop3://host"_s, QString(), 0);
        row("space inside", u"my host"_s, QString(), 0);
        row("line break inside", u"host\r\nQUIT"_s, QString(), 0);
        row("empty label", u"a..b"_s, QString(), 0);
        row("hyphen first", u"-host"_s, QString(), 0);
        row("label of 64", QString(64, u'a'), QString(), 0);
        row("unclosed bracket", u"[::1"_s, QString(), 0);
        row("name in brackets", u"[host]:110"_s, QString(), 0);
        row("text after bracket", u"[::1]x"_s, QString(), 0);
    }
    void hostsAndPorts()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto split = splitHostAndPort(text);
        QCOMPARE(split.has_value(), !host.isEmpty());
        if (split) {
            QCOMPARE(split->host, host);
            QCOMPARE(split->port, port);
        }
    }

    void folders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("mirrors");
        QTest::addColumn<QStringList>("mailboxPath");
        QTest::addColumn<QString>("expected");
        const QStringList sent{u"Sent"_s, u"2019"_s};
        QTest::newRow("all into one") << QString() << false << sent << u"Work"_s;
        QTest::newRow("INBOX") << QString() << true << QStringList() << u"Work"_s;
        QTest::newRow("the server's tree") << u"Mail/Old"_s << true << sent << u"Mail/Old/Sent/2019"_s;
        QTest::newRow("names that are no folder names")
            << QString() << true << QStringList{u"a/b"_s, u" "_s, u"..\n"_s}
            << u"Work/"_s + toFolderName(u"a/b"_s) + u'/' + toFolderName(u" "_s) + u'/' +
                   toFolderName(u"..\n"_s);
        QTest::newRow("too deep") << QString() << true << QStringList(deepestFolder, u"x"_s)
                                  << u"Work"_s + u"/x"_s.repeated(deepestFolder - 1);
    }
    void folders()
    {
        QFETCH(QString, folder);
        QFETCH(bool, mirrors);
        QFETCH(QStringList, mailboxPath);
        AccountSettings settings = good();
        settings.folder = folder;
        settings.mirrorsMailboxes = mirrors;
        std::vector<std::string> path;
        for (const QString& name : std::as_const(mailboxPath))
            path.push_back(name.toStdString());
        QTEST(settings.folderFor(path), "expected");
        QVERIFY(isFolderPath(settings.folderFor(path)));
    }

    void problems_data()
    {
        using Change = std::function<void(AccountSettings&)>;
        using enum SettingsProblem;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<SettingsProblem>>("problems");
        const auto row = [](const char* name, Change change, QList<SettingsProblem> problems) {
            QTest::newRow(name) << change << problems;
        };
        row("nothing", [](AccountSettings&) {}, {});
        row("no name", [](AccountSettings& s) { s.name = u"  "_s; }, {NameMissing});
        row("taken", [](AccountSettings& s) { s.name = u"HOME"_s; }, {NameTaken});
        row("taken, Cyrillic", [](AccountSettings& s) { s.name = u"ПОЩА"_s; }, {NameTaken});
        row("no host", [](AccountSettings& s) { s.host.clear(); }, {HostMissing});
        row("host with port", [](AccountSettings& s) { s.host = u"host:110"_s; }, {HostInvalid});
        row("port", [](AccountSettings& s) { s.port = 65536; }, {PortOutOfRange});
        row("negative port", [](AccountSettings& s) { s.port = -1; }, {PortOutOfRange});
        row("no user", [](AccountSettings& s) { s.user.clear(); }, {UserMissing});
        row("line break in user", [](AccountSettings& s) { s.user = u"a\r\nDELE 1"_s; }, {UserHasLineBreak});
        row("NUL in user", [](AccountSettings& s) { s.user = u"a"_s + QChar(0); }, {UserHasLineBreak});
        row("manual", [](AccountSettings& s) { s.interval.reset(); }, {});
        row("5 s", [](AccountSettings& s) { s.interval = 5s; }, {});
        row("4 s", [](AccountSettings& s) { s.interval = 4s; }, {IntervalOutOfRange});
        row("a day", [](AccountSettings& s) { s.interval = 24h; }, {});
        row("more than a day", [](AccountSettings& s) { s.interval = 24h + 1s; }, {IntervalOutOfRange});
        row("no time-out", [](AccountSettings& s) { s.timeout = 0s; }, {TimeoutOutOfRange});
        row("long time-out", [](AccountSettings& s) { s.timeout = 601s; }, {TimeoutOutOfRange});
        row("days not used", [](AccountSettings& s) { s.leaveDays = 0; }, {});
        row("no days",
            [](AccountSettings& s) {
                s.leave = LeavePolicy::DeleteAfterDays;
                s.leaveDays = 0;
            },
            {LeaveDaysOutOfRange});
        row("no limits",
            [](AccountSettings& s) {
                s.maxMessages = 0;
                s.maxSize = {};
            },
            {});
        row("negative messages", [](AccountSettings& s) { s.maxMessages = -1; }, {LimitNegative});
        row("negative size", [](AccountSettings& s) { s.maxSize = {-1}; }, {LimitNegative});
        row("no command", [](AccountSettings& s) { s.secretSource = SecretSource::Command; },
            {PasswordCommandMissing});
        row("APOP with IMAP", [](AccountSettings& s) { s.auth = AuthMechanism::Apop; }, {ApopNeedsPop3});
        row("APOP with POP3",
            [](AccountSettings& s) {
                s.auth = AuthMechanism::Apop;
                s.protocol = Protocol::Pop3;
            },
            {});
        row("folder path", [](AccountSettings& s) { s.folder = u"Mail/Work"_s; }, {});
        row("empty folder name", [](AccountSettings& s) { s.folder = u"Mail//Work"_s; }, {FolderInvalid});
        row("control character", [](AccountSettings& s) { s.folder = u"a\tb"_s; }, {FolderInvalid});
        row("name that is no folder", [](AccountSettings& s) { s.name = u"/"_s; }, {FolderInvalid});
        row("no mailbox", [](AccountSettings& s) { s.mailboxes.clear(); }, {MailboxMissing});
        row("line break in mailbox", [](AccountSettings& s) { s.mailboxes = {u"a\r\nb"_s}; },
            {MailboxMissing});
        row("no mailbox, POP3",
            [](AccountSettings& s) {
                s.mailboxes.clear();
                s.protocol = Protocol::Pop3;
            },
            {});
        row("CA file", [](AccountSettings& s) { s.caFile = u"/nonexistent.pem"_s; }, {CaFileUnreadable});
        row("CA folder", [](AccountSettings& s) { s.caFile = u"/"_s; }, {CaFileUnreadable});
        row("in the order of the form",
            [](AccountSettings& s) {
                s.user.clear();
                s.host.clear();
                s.name.clear();
            },
            {NameMissing, HostMissing, UserMissing});
    }
    void problems()
    {
        QFETCH(std::function<void(AccountSettings&)>, change);
        QFETCH(QList<SettingsProblem>, problems);
        AccountSettings settings = good();
        change(settings);
        QCOMPARE(validate(settings, {u"Home"_s, u"Поща"_s}), problems);
    }
};

QTEST_APPLESS_MAIN(AccountSettingsTest)
#include "tst_accountsettings.moc"
