// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/Postbagctl.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/MailCorpus.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postbag::test;
using namespace Qt::StringLiterals;
using Listener = DovecotServer::Listener;

namespace {

const QDateTime newest(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QString user = u"ann"_s;
const QString password = u"secret"_s;

QStringList access(const DovecotServer& server, const QString& protocol)
{
    const auto listener = protocol == u"pop3"_s ? Listener::Pop3 : Listener::Imap;
    return {u"--protocol"_s,     protocol,    u"--security"_s,
            u"none"_s,           u"--host"_s, server.host() + u':' + QString::number(server.port(listener)),
            u"--max-messages"_s, u"0"_s};
}

bool fill(const DovecotServer& server, const QList<QByteArray>& mail)
{
    const auto maildir = server.mail(user);
    return std::all_of(mail.begin(), mail.end(),
                       [&](const QByteArray& message) { return maildir.add(message); });
}

/// Bytes that programs along the way like to change: dots, long lines, 8-bit headers, no header, spaces at
/// the end.
QList<QByteArray> awkwardMail()
{
    return {"Subject: dots\r\n\r\n.\r\n..\r\n.dot\r\n...\r\n",
            "Subject: long\r\n\r\n" + QByteArray(70'000, 'x') + "\r\n",
            "Subject: \xd0\xc8\r\nFrom: \xcf\xe5\xf2\xfa\xf0 <p@example.org>\r\n\r\n\xe4\xf0\xf3\xe3\xe8\r\n",
            "no header at all\r\n",
            "\r\n",
            "Subject: From line\r\n\r\nFrom the start\r\n>From the second\r\n",
            "Subject: spaces\r\n\r\ntrailing \t \r\n\r\n\r\n\r\n"};
}

/// The user's mailboxes below this prefix, two of them with a special use, and public ones.
QByteArray specialMailboxes(const QByteArray& prefix)
{
    return "namespace inbox {\n  inbox = yes\n  separator = .\n  prefix = " + prefix +
           "\n  mailbox Junk {\n    special_use = \\Junk\n  }\n"
           "  mailbox Papierkorb {\n    special_use = \\Trash\n  }\n}\n"
           "namespace public {\n  type = public\n  separator = .\n  prefix = Public.\n  list = yes\n"
           "  subscriptions = no\n  location = maildir:%h/../public\n}\n";
}

} // namespace

/// What happens to mail on a real Dovecot: every byte comes here, and only what was asked for leaves there.
class TestInteropMail : public QObject
{
    Q_OBJECT
private:
    static void bothProtocols()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("POP3") << u"pop3"_s;
        QTest::newRow("IMAP") << u"imap"_s;
    }

private Q_SLOTS:
    void twoThousandMessagesAreExact_data() { bothProtocols(); }
    void twoThousandMessagesAreExact()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        const auto mail = sampleMailbox(MailLanguage::Bulgarian, 700, newest) +
                          sampleMailbox(MailLanguage::Russian, 700, newest) +
                          sampleMailbox(MailLanguage::German, 593, newest) + awkwardMail();
        QCOMPARE(mail.size(), 2000);
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, protocol) + QStringList{u"--leave"_s, u"off"_s}));

        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(run.value(u"collected"_s).toInt(), 2000);
        QCOMPARE(run.value(u"deleted"_s).toInt(), 2000);
        QCOMPARE(ctl.digests(), digestsOf(mail));
        QCOMPARE(server.mail(user).messages().size(), 0);
    }

    void onlyWhatIsNewIsListed()
    {
        DovecotServer server;
        QVERIFY(fill(server, sampleMailbox(MailLanguage::German, 20, newest)));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password, access(server, u"imap"_s)));
        const auto collects = [&](int collected, int found) {
            const auto run = ctl.collect(u"it"_s);
            return run.value(u"state"_s).toString() == u"ok"_s &&
                   run.value(u"collected"_s).toInt() == collected && run.value(u"found"_s).toInt() == found;
        };
        QVERIFY(collects(20, 20));
        QVERIFY(collects(0, 20));
        QVERIFY(server.mail(user).add("Subject: one more\r\n\r\nnew\r\n"));
        QVERIFY(collects(1, 21));
        QVERIFY(collects(0, 21));
        // One goes and one comes: as many as before, but not the same.
        QVERIFY(server.mail(user).remove(0));
        QVERIFY(server.mail(user).add("Subject: and another\r\n\r\nnewer\r\n"));
        QVERIFY(collects(1, 21));
        QVERIFY(collects(0, 21));
        // What was known counts no more.
        QCOMPARE(ctl.run({u"account"_s, u"clear"_s, u"it"_s, u"--delete-mail"_s}).exitCode, 0);
        QVERIFY(collects(0, 21));
        QCOMPARE(ctl.run({u"account"_s, u"clear"_s, u"it"_s, u"--forget"_s}).exitCode, 0);
        QVERIFY(collects(21, 21));
        // Another policy.
        const QStringList leaveOff{u"account"_s, u"edit"_s, u"it"_s, u"--leave"_s, u"off"_s};
        QCOMPARE(ctl.run(leaveOff).exitCode, 0);
        QVERIFY(collects(0, 21));
        QCOMPARE(server.mail(user).messages().size(), 21);
        QCOMPARE(ctl.run(leaveOff + QStringList{u"--yes"_s}).exitCode, 0);
        QVERIFY(collects(0, 21));
        QCOMPARE(server.mail(user).messages().size(), 0);
    }

    void rawIsExact_data() { bothProtocols(); }
    void rawIsExact()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        const auto mail = awkwardMail();
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password, access(server, protocol)));
        QCOMPARE(ctl.collect(u"it"_s).value(u"state"_s).toString(), u"ok"_s);
        QList<QByteArray> shown;
        for (const auto& message : ctl.list())
            shown << ctl.run({u"show"_s, message.value(u"id"_s).toVariant().toString(), u"--raw"_s}).output;
        QCOMPARE(digestsOf(shown), digestsOf(mail));
    }

    void compressedWhereTheServerCan()
    {
        QTemporaryDir spoken; // Dovecot writes down there what each side said
        QVERIFY(QFile::setPermissions(spoken.path(), QFileDevice::Permissions(0x7777)));
        DovecotServer server(
            {.furtherSettings = "protocol imap {\n  mail_plugins = imap_zlib\n  rawlog_dir = " +
                                QFile::encodeName(spoken.path()) + "\n}\n"});
        const auto mail =
            awkwardMail() + QList<QByteArray>{"Subject: long\r\n\r\n" +
                                              QByteArray("seventy times the same\r\n").repeated(70'000)};
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, u"imap"_s) + QStringList{u"--leave"_s, u"off"_s}));
        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(ctl.digests(), digestsOf(mail));
        QCOMPARE(server.mail(user).messages().size(), 0);
        QByteArray commands;
        for (const auto& file : QDir(spoken.path()).entryInfoList({u"*.in"_s})) {
            QFile log(file.filePath());
            QVERIFY(log.open(QIODevice::ReadOnly));
            commands += log.readAll();
        }
        QCOMPARE(commands.count("COMPRESS DEFLATE"), 1);
    }

    void leaves_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("leave");
        QTest::addColumn<int>("left");
        for (const auto& protocol : {u"pop3"_s, u"imap"_s}) {
            QTest::addRow("%s, leave", qPrintable(protocol)) << protocol << u"on"_s << 20;
            QTest::addRow("%s, delete", qPrintable(protocol)) << protocol << u"off"_s << 0;
            QTest::addRow("%s, delete after 14 days", qPrintable(protocol)) << protocol << u"14"_s << 20;
        }
    }
    void leaves()
    {
        QFETCH(QString, protocol);
        QFETCH(QString, leave);
        QFETCH(int, left);
        DovecotServer server;
        const auto mail = sampleMailbox(MailLanguage::German, 20, newest);
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, protocol) + QStringList{u"--leave"_s, leave}));
        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"collected"_s).toInt(), 20);
        QCOMPARE(run.value(u"deleted"_s).toInt(), 20 - left);
        QCOMPARE(server.mail(user).messages().size(), left);
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 0);
        QCOMPARE(server.mail(user).messages().size(), left);
        QCOMPARE(ctl.digests(), digestsOf(mail));
    }

    void deletesWhenTheDaysAreOver_data() { bothProtocols(); }
    void deletesWhenTheDaysAreOver()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        auto mail = sampleMailbox(MailLanguage::German, 12, newest);
        const auto late = mail.mid(10);
        QVERIFY(fill(server, mail.first(10)));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, protocol) + QStringList{u"--leave"_s, u"14"_s}));
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 10);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ageing"_s);
            database.setDatabaseName(QDir(ctl.directory()).filePath(u"profile/postbag.db"_s));
            QVERIFY(QFile::exists(database.databaseName()));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE ledger SET at_ms = at_ms - 15 * 86400000"_s));
            QCOMPARE(query.numRowsAffected(), 10);
        }
        QSqlDatabase::removeDatabase(u"ageing"_s);
        QVERIFY(fill(server, late));
        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"collected"_s).toInt(), 2);
        QCOMPARE(run.value(u"deleted"_s).toInt(), 10);
        QCOMPARE(server.mail(user).messages(), late);
        QCOMPARE(ctl.digests(), digestsOf(mail));
    }

    void fetchesAtMostSoManyInOneRun_data() { bothProtocols(); }
    void fetchesAtMostSoManyInOneRun()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        const auto mail = sampleMailbox(MailLanguage::Russian, 25, newest);
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, protocol) + QStringList{u"--max-messages"_s, u"10"_s}));
        for (const int expected : {10, 10, 5, 0})
            QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), expected);
        QCOMPARE(ctl.digests(), digestsOf(mail));
    }

    void aBigMessageWaits_data() { bothProtocols(); }
    void aBigMessageWaits()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        const QByteArray small = "Subject: small\r\n\r\nhello\r\n";
        QVERIFY(fill(server, {small, "Subject: big\r\n\r\n" + QByteArray(60'000, 'b') + "\r\n"}));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, protocol) +
                                   QStringList{u"--max-size"_s, u"50000"_s, u"--leave"_s, u"off"_s}));
        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(run.value(u"collected"_s).toInt(), 1);
        QCOMPARE(run.value(u"skipped"_s).toInt(), 1);
        QCOMPARE(server.mail(user).messages().size(), 1);
        QCOMPARE(ctl.digests(), digestsOf({small}));

        const QStringList skipped{u"account"_s, u"skipped"_s, u"it"_s};
        const auto listed = ctl.run(skipped + QStringList{u"--json"_s});
        QCOMPARE(listed.exitCode, 0);
        const auto aside = QJsonDocument::fromJson(listed.output).object();
        QCOMPARE(aside.value(u"reason"_s).toString(), u"too-big"_s);
        QCOMPARE(ctl.run(skipped + QStringList{u"--fetch"_s, u"no such id"_s}).exitCode, 2);
        QCOMPARE(ctl.run(skipped + QStringList{u"--fetch"_s, aside.value(u"uid"_s).toString()}).exitCode, 0);
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 1);
        QCOMPARE(server.mail(user).messages().size(), 0);
        QVERIFY(ctl.run(skipped + QStringList{u"--json"_s}).output.isEmpty());
    }

    void aRenumberedMailboxBringsNothingTwice_data() { bothProtocols(); }
    void aRenumberedMailboxBringsNothingTwice()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        const auto mail = sampleMailbox(MailLanguage::Bulgarian, 30, newest);
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password, access(server, protocol)));
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 30);

        // An empty list of UIDs with another UIDVALIDITY, which Dovecot's POP3 ids contain, too. Left to
        // itself Dovecot would take the time in seconds, which is the old number on a quick machine.
        server.stop();
        const QDir folder(server.mail(user).directory());
        for (const auto& name : folder.entryList({u"dovecot*"_s}, QDir::Files))
            QVERIFY(QFile::remove(folder.filePath(name)));
        QFile list(folder.filePath(u"dovecot-uidlist"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        QVERIFY(list.write("3 V1000000000 N1 G0123456789abcdef0123456789abcdef\n") > 0);
        list.close();
        QVERIFY(server.mail(user).add("Subject: a real newcomer\r\n\r\nhello\r\n"));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QVERIFY(ctl.run({u"account"_s, u"edit"_s, u"it"_s, u"--leave"_s, u"off"_s, u"--yes"_s}).exitCode ==
                0);

        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(run.value(u"collected"_s).toInt(), 1);
        QCOMPARE(run.value(u"renumbered"_s).toInt(), 30);
        QCOMPARE(run.value(u"duplicates"_s).toInt(), 0); // no body came twice
        QCOMPARE(run.value(u"deleted"_s).toInt(), 0);
        QCOMPARE(ctl.list().size(), 31);
        QCOMPARE(ctl.collect(u"it"_s).value(u"deleted"_s).toInt(), 31);
        QCOMPARE(server.mail(user).messages().size(), 0);
    }

    void equalIdsAreNotEqualMail()
    {
        DovecotServer server;
        QVERIFY(fill(server, {"Subject: one\r\n\r\none\r\n", "Subject: two\r\n\r\nanother text\r\n",
                              "Subject: three\r\n\r\n\r\n"}));
        // Dovecot's own list, with POP3 ids (P) as taken over from another server: the first two are equal.
        const QDir folder(server.mail(user).directory());
        const auto names = QDir(folder.filePath(u"new"_s)).entryList(QDir::Files, QDir::Name);
        QFile list(folder.filePath(u"dovecot-uidlist"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("3 V1500000000 N4 G00112233445566778899aabbccddeeff\n");
        for (int i = 0; i < 3; ++i)
            list.write(QByteArray::number(i + 1) + (i < 2 ? " Psame :" : " Pother :") + names.at(i).toUtf8() +
                       '\n');
        list.close();
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password, access(server, u"pop3"_s)));
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 3);
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 0);
        QCOMPARE(ctl.list().size(), 3);
    }

    void othersMailIsNotExpunged_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<int>("flagged");
        QTest::newRow("with UIDPLUS") << QString() << 1;
        QTest::newRow("without UIDPLUS") << u"IMAP4rev1 LITERAL+"_s << 6;
    }
    void othersMailIsNotExpunged()
    {
        QFETCH(QString, capability);
        QFETCH(int, flagged);
        DovecotServer server({.imapCapability = capability});
        QVERIFY(fill(server, sampleMailbox(MailLanguage::Bulgarian, 5, newest)));
        // Another program has flagged this one and means to expunge it later; it is too big for us.
        QFile file(server.mail(user).directory() + u"/cur/1500000000.other.host:2,ST"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Subject: flagged by another program\r\n\r\n" + QByteArray(2'000'000, 'x') + "\r\n");
        file.close();
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, u"imap"_s) +
                                   QStringList{u"--leave"_s, u"off"_s, u"--max-size"_s, u"1000000"_s}));
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 5);
        QCOMPARE(server.mail(user).messages().size(), 0);
        QCOMPARE(server.mail(user).flaggedDeleted(), flagged);
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 0);
    }

    void severalMailboxesOfOneAccount()
    {
        DovecotServer server;
        QVERIFY(server.mail(user).add("Subject: inbox\r\n\r\n\r\n"));
        // "Архив" in modified UTF-7 (RFC 3501, 5.1.3), as it is called on disk and on the wire.
        QVERIFY(server.mail(user, u"&BBAEQARFBDgEMg-"_s).add("Subject: archive\r\n\r\n\r\n"));
        QVERIFY(server.mail(user, u"Lists.Qt &- more"_s).add("Subject: not asked for\r\n\r\n\r\n"));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, u"imap"_s) +
                                   QStringList{u"--mailbox"_s, u"INBOX"_s, u"--mailbox"_s, u"Архив"_s}));
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 2);
        for (const auto& message : ctl.list())
            QCOMPARE(message.value(u"folder"_s).toString(), u"it"_s);

        QVERIFY(ctl.addAccount(u"tree"_s, user, password,
                               access(server, u"imap"_s) +
                                   QStringList{u"--folder"_s, u"Old mail/GMX"_s, u"--mirror"_s, u"on"_s,
                                               u"--mailbox"_s, u"INBOX"_s, u"--mailbox"_s, u"Архив"_s,
                                               u"--mailbox"_s, u"Lists.Qt & more"_s}));
        QCOMPARE(ctl.collect(u"tree"_s).value(u"collected"_s).toInt(), 3);
        QStringList folders;
        for (const auto& message : ctl.list())
            if (message.value(u"account"_s).toString() == u"tree"_s)
                folders << message.value(u"subject"_s).toString() + u": "_s +
                               message.value(u"folder"_s).toString();
        folders.sort();
        QCOMPARE(folders, QStringList({u"archive: Old mail/GMX/Архив"_s, u"inbox: Old mail/GMX"_s,
                                       u"not asked for: Old mail/GMX/Lists/Qt & more"_s}));
    }

    void allMailboxes_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("beside INBOX") << QByteArray();
        QTest::newRow("below INBOX") << QByteArray("INBOX.");
    }
    void allMailboxes()
    {
        QFETCH(QByteArray, prefix);
        DovecotServer server({.furtherSettings = specialMailboxes(prefix)});
        QVERIFY(server.mail(user).add("Subject: inbox\r\n\r\n\r\n"));
        QVERIFY(server.mail(user, u"Work.2019"_s).add("Subject: work\r\n\r\n\r\n"));
        QVERIFY(server.mail(user, u"Junk"_s).add("Subject: junk\r\n\r\n\r\n"));
        QVERIFY(server.mail(user, u"Papierkorb"_s).add("Subject: trash\r\n\r\n\r\n"));
        QVERIFY(server.mail(u"public"_s, u"News"_s).add("Subject: news\r\n\r\n\r\n"));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        const auto filed = [&ctl] {
            QStringList folders;
            for (const auto& message : ctl.list())
                folders << message.value(u"subject"_s).toString() + u": "_s +
                               message.value(u"folder"_s).toString();
            folders.sort();
            return folders;
        };
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, u"imap"_s) +
                                   QStringList{u"--mirror"_s, u"on"_s, u"--mailbox"_s, u"*"_s}));
        QCOMPARE(ctl.collect(u"it"_s).value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(filed(), QStringList({u"inbox: it"_s, u"work: it/Work/2019"_s}));

        QVERIFY(server.mail(user, u"New"_s).add("Subject: new\r\n\r\n\r\n"));
        QCOMPARE(ctl.run({u"account"_s, u"edit"_s, u"it"_s, u"--mailbox"_s, u"*"_s, u"--mailbox"_s,
                          QString::fromLatin1(prefix) + u"Junk"_s, u"--mailbox"_s, u"Public.News"_s})
                     .exitCode,
                 0);
        QCOMPARE(ctl.collect(u"it"_s).value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(filed(), QStringList({u"inbox: it"_s, u"junk: it/Junk"_s, u"new: it/New"_s,
                                       u"news: it/Public/News"_s, u"work: it/Work/2019"_s}));
    }

    void aLockedMaildropIsLeftAlone()
    {
        DovecotServer server({.lockMaildrop = DovecotOptions::LockMaildrop::Yes});
        QVERIFY(fill(server, {"Subject: one\r\n\r\n\r\n"}));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QTcpSocket other;
        other.connectToHost(server.host(), static_cast<quint16>(server.port(Listener::Pop3)));
        QVERIFY(other.waitForConnected());
        other.write("USER ann\r\nPASS secret\r\nSTAT\r\n");
        QByteArray said;
        while (!said.contains("+OK 1 ") && other.waitForReadyRead(10'000))
            said += other.readAll();

        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password, access(server, u"pop3"_s)));
        const auto run = ctl.collect(u"it"_s);
        QCOMPARE(run.value(u"error"_s).toObject().value(u"kind"_s).toString(), u"locked"_s);
        other.write("QUIT\r\n");
        other.waitForDisconnected();
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 1);
    }

    void twoCollectorsOfOneProfile_data() { bothProtocols(); }
    void twoCollectorsOfOneProfile()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        const auto mail = sampleMailbox(MailLanguage::German, 300, newest);
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password,
                               access(server, protocol) + QStringList{u"--leave"_s, u"off"_s}));
        const auto first = ctl.start({u"collect"_s, u"--json"_s});
        const auto second = ctl.start({u"collect"_s, u"--json"_s});
        const auto answers = {Postbagctl::answerOf(*first), Postbagctl::answerOf(*second)};
        int collected = 0;
        for (const auto& answer : answers) {
            const auto run = Postbagctl::summaryOf(answer, u"it"_s);
            collected += run.value(u"collected"_s).toInt();
            if (run.value(u"state"_s).toString() != u"ok"_s)
                QCOMPARE(run.value(u"error"_s).toObject().value(u"kind"_s).toString(), u"locked"_s);
        }
        QCOMPARE(collected, 300);
        QCOMPARE(ctl.digests(), digestsOf(mail));
        QCOMPARE(server.mail(user).messages().size(), 0);
    }

    void twoProfilesOfOneMailbox_data() { bothProtocols(); }
    void twoProfilesOfOneMailbox()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        const auto mail = sampleMailbox(MailLanguage::German, 200, newest);
        QVERIFY(fill(server, mail));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl one;
        const Postbagctl two;
        for (const auto* ctl : {&one, &two})
            QVERIFY(ctl->addAccount(u"it"_s, user, password, access(server, protocol)));
        const auto first = one.start({u"collect"_s, u"--json"_s});
        const auto second = two.start({u"collect"_s, u"--json"_s});
        QCOMPARE(Postbagctl::answerOf(*first).exitCode, 0);
        QCOMPARE(Postbagctl::answerOf(*second).exitCode, 0);
        QCOMPARE(one.digests(), digestsOf(mail));
        QCOMPARE(two.digests(), digestsOf(mail));
    }

    void whatWasDeletedHereStaysAway_data() { bothProtocols(); }
    void whatWasDeletedHereStaysAway()
    {
        QFETCH(QString, protocol);
        DovecotServer server;
        QVERIFY(fill(server, sampleMailbox(MailLanguage::Russian, 10, newest)));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const Postbagctl ctl;
        QVERIFY(ctl.addAccount(u"it"_s, user, password, access(server, protocol)));
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 10);
        QCOMPARE(ctl.run({u"account"_s, u"clear"_s, u"it"_s, u"--delete-mail"_s}).exitCode, 0);
        QCOMPARE(ctl.list().size(), 0);
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 0);
        QCOMPARE(ctl.run({u"account"_s, u"clear"_s, u"it"_s, u"--forget"_s}).exitCode, 0);
        QCOMPARE(ctl.collect(u"it"_s).value(u"collected"_s).toInt(), 10);
    }
};

QTEST_GUILESS_MAIN(TestInteropMail)
#include "tst_interop_mail.moc"
