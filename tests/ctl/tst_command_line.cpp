// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/CtlProcess.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace postbag;
using namespace Qt::StringLiterals;

/// What every good command-line program does: help on each level, honest usage errors, exit codes.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void help_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("all") << QStringList{u"--help"_s} << QByteArray("account add");
        QTest::newRow("group") << QStringList{u"account"_s, u"--help"_s} << QByteArray("account clear");
        QTest::newRow("command") << QStringList{u"account"_s, u"add"_s, u"--help"_s}
                                 << QByteArray("--password-command");
        QTest::newRow("collect") << QStringList{u"collect"_s, u"--help"_s} << QByteArray("--json");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("postbagctl 0.");
    }
    void help()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const auto outcome = CtlProcess().run(words);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(says), outcome.out);
        QCOMPARE(outcome.err, QByteArray());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList() << QByteArray();
        QTest::newRow("no such command") << QStringList{u"fetch"_s} << QByteArray("\"fetch\" is no command");
        QTest::newRow("half a command") << QStringList{u"account"_s} << QByteArray("account resume NAME");
        QTest::newRow("no such option") << QStringList{u"list"_s, u"--colour"_s} << QByteArray("colour");
        QTest::newRow("missing operand") << QStringList{u"show"_s} << QByteArray("ID is missing");
        QTest::newRow("one word too many")
            << QStringList{u"watch"_s, u"abv"_s} << QByteArray("\"abv\" is one word too many");
        QTest::newRow("two ways to show")
            << QStringList{u"show"_s, u"1"_s, u"--raw"_s, u"--text"_s} << QByteArray("only one");
        QTest::newRow("clear what?") << QStringList{u"account"_s, u"clear"_s, u"abv"_s}
                                     << QByteArray("--forget");
        QTest::newRow("add without a host") << QStringList{u"account"_s,    u"add"_s,  u"--name"_s, u"x"_s,
                                                           u"--protocol"_s, u"pop3"_s, u"--user"_s, u"u"_s}
                                            << QByteArray("--host is missing");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const auto outcome = CtlProcess().run(words);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err);
    }

    void anEmptyProfileIsNoError()
    {
        CtlProcess ctl;
        for (const QString& command : {u"list"_s, u"collect"_s}) {
            const auto outcome = ctl.run({command, u"--json"_s});
            QCOMPARE(outcome.code, 0);
            QCOMPARE(outcome.err, QByteArray());
        }
        QCOMPARE(ctl.run({u"folder"_s, u"list"_s}).code, 0);
        QCOMPARE(ctl.run({u"account"_s, u"list"_s}).code, 0);
    }

    /// Whatever it is that the command line names, and is not there.
    void anUnknownNameIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* says, const QString& words) {
            QTest::newRow(qPrintable(words)) << words.split(u' ') << QByteArray(says);
        };
        const char* account = "There is no account named nobody.";
        row(account, u"collect nobody"_s);
        row(account, u"list --account nobody"_s);
        row(account, u"account edit nobody --leave on"_s);
        row(account, u"account pause nobody"_s);
        row(account, u"account resume nobody"_s);
        row(account, u"account remove nobody"_s);
        row(account, u"account clear nobody --forget"_s);
        row(account, u"account skipped nobody"_s);
        row(account, u"account test nobody"_s);
        const char* folder = "There is no folder Nowhere.";
        row(folder, u"list --folder Nowhere"_s);
        row(folder, u"folder rename Nowhere Here"_s);
        row(folder, u"folder remove Nowhere"_s);
        row(folder, u"export --format mbox --output /dev/null/x --folder Nowhere"_s);
        row("There is no message 17.", u"show 17"_s);
        row("There is no message 17.", u"show 17 --raw"_s);
        row("There is no message 17.", u"attachments 17"_s);
        row("There is no message first.", u"show first"_s);
    }
    void anUnknownNameIsWrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const auto outcome = CtlProcess().run(words);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err);
        QCOMPARE(outcome.out, QByteArray());
    }

    void anEmptyStoreIsALossAndNoNewProfile()
    {
        CtlProcess ctl;
        QFile file(ctl.profile() + u"/postbag.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const QString& command : {u"list"_s, u"collect"_s, u"check"_s}) {
            const auto outcome = ctl.run({command});
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.err.contains("put your last backup"), outcome.err);
        }
        QCOMPARE(file.size(), 0);
    }

    void aBackupOverwritesNothingAndSaysSo()
    {
        CtlProcess ctl;
        QFile file(ctl.profile() + u"/copy.db"_s);
        QCOMPARE(ctl.run({u"backup"_s, file.fileName()}).code, 0);
        const qint64 size = file.size();
        const auto again = ctl.run({u"backup"_s, file.fileName()});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("There is a file with that name already."), again.err);
        QCOMPARE(file.size(), size);
        const auto nowhere = ctl.run({u"backup"_s, ctl.profile() + u"/no/such/copy.db"_s});
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.err.contains("The export or backup cannot be written."), nowhere.err);
    }

    void attachmentsAreSavedUnderFreeNames()
    {
        CtlProcess ctl;
        QFile mail(ctl.profile() + u"/one.eml"_s);
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write("Subject: one\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                   "Content-Type: application/pdf; name=\"../../offer.pdf\"\r\n\r\nexact bytes\r\n--b--\r\n");
        mail.close();
        QCOMPARE(ctl.run({u"import"_s, mail.fileName()}).code, 0);
        const QString folder = ctl.profile() + u"/deep/folder"_s;
        for (const QString& name : {u"offer.pdf"_s, u"offer (2).pdf"_s, u"offer (3).pdf"_s}) {
            const auto outcome = ctl.run({u"attachments"_s, u"1"_s, u"--save"_s, folder, u"--json"_s});
            QVERIFY2(outcome.code == 0, outcome.err);
            QFile saved(folder + u'/' + name);
            QCOMPARE(outcome.objects().constFirst()[u"path"_s].toString(), saved.fileName());
            QVERIFY(saved.open(QIODevice::ReadOnly));
            QCOMPARE(saved.readAll(), QByteArray("exact bytes"));
            QVERIFY(!(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
        const auto refused = ctl.run({u"attachments"_s, u"1"_s, u"--save"_s, u"/proc/nowhere"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("cannot be made"), refused.err);
    }

    void lostOutputIsAnError()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("needs /dev/full");
        const auto outcome = CtlProcess().run({u"--help"_s}, {}, {}, full);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("could not be written completely"), outcome.err);
    }

    void importsIntoFoldersThatCanBe()
    {
        CtlProcess ctl;
        QFile mail(ctl.profile() + u"/one.eml"_s);
        QVERIFY(mail.open(QIODevice::WriteOnly) && mail.write("Subject: one\r\n\r\n") > 0);
        mail.close();
        const auto outcome = ctl.run({u"import"_s, mail.fileName(), u"--folder"_s, u"a\x1b[1m"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("cannot be the name of a folder"), outcome.err);
        QVERIFY(mail.rename(ctl.profile() + u"/one .eml"_s));
        QCOMPARE(ctl.run({u"import"_s, mail.fileName()}).code, 0);
        QVERIFY(ctl.run({u"folder"_s, u"list"_s}).out.contains("Imported"));
        // A second time brings in nothing, so there is no folder for it.
        QCOMPARE(ctl.run({u"import"_s, mail.fileName(), u"--folder"_s, u"Again"_s}).code, 0);
        QVERIFY(!ctl.run({u"folder"_s, u"list"_s}).out.contains("Again"));
        // One that was there stays.
        QCOMPARE(ctl.run({u"folder"_s, u"create"_s, u"Mine"_s}).code, 0);
        QCOMPARE(ctl.run({u"import"_s, mail.fileName(), u"--folder"_s, u"Mine"_s}).code, 0);
        QVERIFY(ctl.run({u"folder"_s, u"list"_s}).out.contains("Mine"));
    }

    void importsTheFoldersOfAMaildir()
    {
        CtlProcess ctl;
        const QString maildir = ctl.profile() + u"/Old"_s;
        const auto put = [&](const char* place, const QByteArray& bytes) {
            const QString path = maildir + u'/' + QString::fromLatin1(place);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put("cur/1", "Subject: inbox\r\n\r\n");
        put(".Sent/new/1", "Subject: sent\r\n\r\n");
        put(".Sent.2024/cur/1", "Subject: old\r\n\r\n");
        put(".Sent.2024/cur/2", "");
        QDir().mkpath(maildir + u"/.Nothing/cur"_s);
        const auto outcome = ctl.run({u"import"_s, maildir, u"--folder"_s, u"Mine/Old"_s}, {},
                                     {{u"LC_ALL"_s, u"en_GB.UTF-8"_s}});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("3 messages imported."), outcome.out);
        QVERIFY2(outcome.err.contains("1 message could not be read and was left out."), outcome.err);
        QVERIFY2(outcome.err.contains("unreadable: " + QFile::encodeName(maildir) + "/.Sent.2024/cur/2"),
                 outcome.err);
        QStringList folders;
        for (const QJsonObject& message : ctl.run({u"list"_s, u"--json"_s}).objects())
            folders << message[u"subject"_s].toString() + u" in "_s + message[u"folder"_s].toString();
        folders.sort();
        QCOMPARE(folders, (QStringList{u"inbox in Mine/Old"_s, u"old in Mine/Old/Sent/2024"_s,
                                       u"sent in Mine/Old/Sent"_s}));
        QVERIFY(!ctl.run({u"folder"_s, u"list"_s}).out.contains("Nothing"));
    }

    void rawHeadersAreReadable()
    {
        CtlProcess ctl;
        QFile mail(ctl.profile() + u"/one.eml"_s);
        const QByteArray subject = "\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0"; // windows-1251
        QVERIFY(mail.open(QIODevice::WriteOnly) && mail.write("Subject: " + subject + "\r\n\r\n") > 0);
        mail.close();
        QCOMPARE(ctl.run({u"import"_s, mail.fileName()}).code, 0);
        const auto outcome = ctl.run({u"show"_s, u"1"_s, u"--headers"_s});
        QVERIFY2(QString::fromUtf8(outcome.out).contains(u"Subject: Привет, как дела"_s), outcome.out);
    }

    void collectEndsWithASummaryEvenWithoutAStore_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("damaged");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("damaged") << QStringList{u"collect"_s, u"--json"_s} << true << u"store"_s << 1;
        QTest::newRow("no such account")
            << QStringList{u"collect"_s, u"x"_s, u"--json"_s} << false << QString() << 2;
    }
    void collectEndsWithASummaryEvenWithoutAStore()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, damaged);
        QFETCH(QString, kind);
        QFETCH(int, code);
        CtlProcess ctl;
        QCOMPARE(ctl.run({u"folder"_s, u"create"_s, u"x"_s}).code, 0);
        if (damaged) {
            QFile file(ctl.profile() + u"/postbag.db"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(10000, 'x'));
        }
        const auto outcome = ctl.run(words);
        QCOMPARE(outcome.code, code);
        const QJsonObject summary = outcome.event(u"summary"_s);
        QVERIFY2(summary.contains(u"accounts"_s), outcome.out);
        QCOMPARE(summary.value(u"error"_s).toObject().value(u"kind"_s).toString(), kind);
        QVERIFY2(!outcome.err.contains("  "), outcome.err); // no gap where an account would be named
        QCOMPARE(outcome.err.contains(ctl.profile().toUtf8()), damaged);
    }

#ifdef Q_OS_UNIX
    void aLimitOnTheSizeOfFilesIsAnError()
    {
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 8192;
        CtlProcess ctl;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto outcome = ctl.run({u"folder"_s, u"create"_s, u"x"_s});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(!outcome.err.isEmpty(), "no reason given");
    }
#endif

    void anUnusableProfileSaysSo()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto outcome =
            CtlProcess().run({u"list"_s}, {}, {{u"POSTBAG_HOME"_s, file.fileName() + u"/profile"_s}});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("cannot use its folder"), outcome.err);
        QVERIFY2(outcome.err.contains((file.fileName() + u"/profile"_s).toUtf8()), outcome.err);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
