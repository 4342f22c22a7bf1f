// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReader.h"
#include "core/archive/ArchiveWriter.h"
#include "core/archive/MaildirFolders.h"
#include "core/archive/NewFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

OutgoingMessage outgoing(const QByteArray& raw, const QString& subject = u"Hello"_s, bool seen = false)
{
    return {raw, u"a@example.org"_s, subject, QDateTime(QDate(2024, 3, 1), QTime(10, 0), Qt::UTC), seen};
}

QByteArrayList readAll(const QString& path, QList<bool>* seen = nullptr)
{
    QByteArrayList messages;
    auto archive = openArchive(path);
    if (!archive)
        return {"cannot be opened"};
    while (true) {
        auto next = (*archive)->next();
        if (!next)
            return {"cannot be read"};
        if (!*next)
            return messages;
        messages << (*next)->raw;
        if (seen)
            *seen << (*next)->seen;
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void put(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

const QByteArrayList hostileMessages{
    "Subject: a\r\n\r\nFrom here\r\n>From there\r\n>>From everywhere 10:00 2024\r\n\r\nFrom x Mon Mar  1 "
    "10:00:00 2024\r\n",
    "\r\n\r\n\r\n",
    "",
    "Subject: b\r\n\r\nFrom",
    "From x@y Mon Mar  1 10:00:00 2024\r\nSubject: c\r\n\r\nends with empty lines\r\n\r\n\r\n",
    QByteArray("Subject: d\r\n\r\nNUL \0 and \xff\r\n", 28),
    "Subject: e\r\n\r\n" + QByteArray(200'000, 'x') + "\r\n",
};

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_path = m_home->filePath(u"archive"_s);
    }

    void mboxQuotesAndSeparates()
    {
        write(ArchiveFormat::Mbox,
              {outgoing("Subject: x\r\n\r\nFrom a\r\n>From b\r\nFromage\r\nend"), outgoing("y\r\n")});
        QCOMPARE(
            contentOf(m_path),
            "From a@example.org Fri Mar  1 10:00:00 2024\nSubject: x\n\n>From a\n>>From b\nFromage\nend\n\n"
            "From a@example.org Fri Mar  1 10:00:00 2024\ny\n\n");
    }

    void mboxBringsCrlfMessagesBackExactly()
    {
        QList<OutgoingMessage> messages;
        QByteArrayList expected;
        for (QByteArray raw : hostileMessages) {
            messages << outgoing(raw);
            if (!raw.isEmpty() && !raw.endsWith('\n'))
                raw += "\r\n"; // what an mbox cannot keep
            expected << raw;
        }
        write(ArchiveFormat::Mbox, messages);
        QCOMPARE(readAll(m_path), expected);
    }

    void exactFormatsKeepEveryByte_data()
    {
        QTest::addColumn<ArchiveFormat>("format");
        QTest::newRow("maildir") << ArchiveFormat::Maildir;
        QTest::newRow("eml") << ArchiveFormat::Eml;
    }
    void exactFormatsKeepEveryByte()
    {
        QFETCH(ArchiveFormat, format);
        QList<OutgoingMessage> messages;
        for (const QByteArray& raw : hostileMessages)
            messages << outgoing(raw);
        write(format, messages);
        QByteArrayList found = readAll(m_path);
        QByteArrayList expected = hostileMessages;
        expected.removeAll(QByteArray()); // an empty file is no message
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found, expected);
    }

    void mboxesOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArrayList>("messages");

        const auto row = [](const char* name, QByteArray file, QByteArrayList messages) {
            QTest::newRow(name) << file << messages;
        };
        const QByteArray from = "From - Fri Mar  1 10:00:00 2024\n";
        row("one", from + "a: b\n\nc\n\n", {"a: b\r\n\r\nc\r\n"});
        row("CRLF", "From - Fri Mar  1 10:00:00 2024\r\na: b\r\n\r\nc\r\n\r\n", {"a: b\r\n\r\nc\r\n"});
        row("no last empty line", from + "a\n\n" + from + "b", {"a\r\n", "b"});
        row("text that begins with From", from + "a\n\nFrom my house I see\n\n" + from + "b\n",
            {"a\r\n\r\nFrom my house I see\r\n", "b\r\n"});
        row("separator inside a paragraph", from + "a\n" + from + "b\n",
            {"a\r\n" + from.chopped(1) + "\r\nb\r\n"});
        row("mboxo", from + "a\n\n>From b\n", {"a\r\n\r\nFrom b\r\n"});
        row("two empty lines", from + "a\n\n\n" + from + "b\n", {"a\r\n\r\n", "b\r\n"});
        row("only a separator", from, {""});
    }
    void mboxesOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, file);
        put(m_path, file);
        QTEST(readAll(m_path), "messages");
    }

    void tooLargeIsLeftOutAndTheRestIsRead()
    {
        put(m_path, "From - Fri Mar  1 10:00:00 2024\n" +
                        QByteArray(QByteArray(999, 'x') + '\n').repeated(105'000) +
                        "\nFrom - Fri Mar  1 10:00:00 2024\nb\n");
        auto archive = openArchive(m_path);
        QVERIFY(archive);
        const auto first = (*archive)->next();
        QVERIFY(first && *first);
        QCOMPARE((*first)->raw, "b\r\n");
        QCOMPARE((*archive)->leftOut(), 1);
        QCOMPARE((*archive)->position().done, (*archive)->position().total);
    }

    void maildirMarksWhatIsRead()
    {
        write(ArchiveFormat::Maildir, {outgoing("seen", {}, true), outgoing("unseen", {}, false)});
        QCOMPARE(QDir(m_path + u"/cur"_s).entryList({u"*:2,S"_s}, QDir::Files).size(), 1);
        QCOMPARE(QDir(m_path + u"/new"_s).entryList(QDir::Files).size(), 1);
        QVERIFY(QDir(m_path + u"/tmp"_s).isEmpty());
        QList<bool> seen;
        QCOMPARE(readAll(m_path, &seen), (QByteArrayList{"seen", "unseen"}));
        QCOMPARE(seen, (QList<bool>{true, false}));
    }

    void maildirFlagsOfOthersAreRead()
    {
        put(m_path + u"/cur/1.x:2,FRS"_s, "a");
        put(m_path + u"/cur/2.xS:2,F"_s, "b");
        put(m_path + u"/tmp/3.x"_s, "unfinished");
        QList<bool> seen;
        QCOMPARE(readAll(m_path, &seen), (QByteArrayList{"a", "b"}));
        QCOMPARE(seen, (QList<bool>{true, false}));
    }

    void emlNamesAreHarmlessAndUnique()
    {
        write(ArchiveFormat::Eml,
              {outgoing("1", u"../../etc/passwd"_s), outgoing("2", u"same"_s), outgoing("3", u"same"_s),
               outgoing("4", QString()), outgoing("5", u"x"_s.repeated(500))});
        const QStringList names = QDir(m_path).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(names.size(), 5);
        QVERIFY(names.contains(u"2024-03-01 1000 same.eml"_s) &&
                names.contains(u"2024-03-01 1000 same (2).eml"_s));
        QVERIFY(names.contains(u"2024-03-01 1000.eml"_s));
        QVERIFY(!QFile::exists(m_home->filePath(u"etc"_s)));
    }

    void nothingIsOverwritten()
    {
        put(m_path, "precious");
        const auto mbox = createArchive(ArchiveFormat::Mbox, m_path);
        QVERIFY(!mbox);
        QCOMPARE(mbox.error().cause, ErrorCause::ArchiveExists);
        QCOMPARE(contentOf(m_path), "precious");

        m_path = m_home->filePath(u"eml"_s);
        put(m_path + u"/2024-03-01 1000 Hello.eml"_s, "precious");
        write(ArchiveFormat::Eml, {outgoing("new")});
        QCOMPARE(contentOf(m_path + u"/2024-03-01 1000 Hello.eml"_s), "precious");
        QCOMPARE(contentOf(m_path + u"/2024-03-01 1000 Hello (2).eml"_s), "new");
    }

    void filesArePrivate_data() { exactFormatsKeepEveryByte_data(); }
    void filesArePrivate()
    {
        QFETCH(ArchiveFormat, format);
        write(format, {outgoing("x")});
        const QString folder = format == ArchiveFormat::Maildir ? m_path + u"/new"_s : m_path;
        const auto files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        // Whoever may write into the folder may take the file away.
        for (const QString& made : {m_path, folder})
            QVERIFY(!(QFileInfo(made).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatCannotBeReadIsSaid()
    {
        const auto missing = openArchive(m_home->filePath(u"no such"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().cause, ErrorCause::ArchiveUnreadable);
        QVERIFY(!createArchive(ArchiveFormat::Maildir, u"/proc/nowhere/x"_s));
        QVERIFY(!createArchive(ArchiveFormat::Mbox, u"/proc/nowhere/x"_s));
    }

    void anEmptyFileHasNoMessages()
    {
        write(ArchiveFormat::Mbox, {});
        QCOMPARE(contentOf(m_path), QByteArray());
        QCOMPARE(readAll(m_path), QByteArrayList());
    }

    void anEmptyMessageFileIsLeftOutAndNamed_data()
    {
        QTest::addColumn<QString>("archive");
        QTest::addColumn<QString>("file");
        QTest::newRow("one file") << u"/empty.eml"_s << u"/empty.eml"_s;
        QTest::newRow("a folder") << u"/folder"_s << u"/folder/below/empty.EML"_s;
        QTest::newRow("a Maildir") << u"/Maildir"_s << u"/Maildir/cur/1.host:2,S"_s;
    }
    void anEmptyMessageFileIsLeftOutAndNamed()
    {
        QFETCH(QString, archive);
        QFETCH(QString, file);
        put(m_home->path() + file, "");
        auto reader = openArchive(m_home->path() + archive);
        QVERIFY(reader);
        const auto none = (*reader)->next();
        QVERIFY(none && !*none);
        QCOMPARE((*reader)->leftOut(), 1);
        QCOMPARE((*reader)->leftOutFiles(), QStringList(m_home->path() + file));
    }

    /// From old systems: "é.eml" in Latin-1.
    void namesThatAreNotUtf8_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("seen");
        QTest::newRow("eml") << QByteArray("/\xe9.eml") << false;
        QTest::newRow("eml in such a folder") << QByteArray("/caf\xe9/one.eml") << false;
        QTest::newRow("Maildir") << QByteArray("/cur/1.h\xe9te:2,S") << true;
    }
    void namesThatAreNotUtf8()
    {
        QFETCH(QByteArray, file);
        const std::filesystem::path path((QFile::encodeName(m_path) + file).toStdString());
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << "Subject: a\r\n\r\n";
        QList<bool> seen;
        QCOMPARE(readAll(m_path, &seen), (QByteArrayList{"Subject: a\r\n\r\n"}));
        QTEST(seen.constFirst(), "seen");
    }

    void maildirFoldersAreFound()
    {
        for (const char* place : {"cur", ".Sent/cur", ".Sent.2024/new", ".&BBAEQARFBDgEMg-/cur", ".a&b/new",
                                  ".empty/tmp", "plain/cur", ".Sent/.inner/cur"})
            QVERIFY(QDir().mkpath(m_path + u'/' + QString::fromLatin1(place)));
        QVERIFY(QFile::link(m_path, m_path + u"/.self"_s));
        QList<QStringList> found;
        for (const MaildirFolder& folder : maildirFolders(m_path.toStdString()))
            found << folder.names;
        QCOMPARE(found, (QList<QStringList>{{u"Архив"_s}, {u"Sent"_s}, {u"Sent"_s, u"2024"_s}, {u"a&b"_s}}));
        QVERIFY(maildirFolders((m_path + u"/plain/cur"_s).toStdString()).isEmpty());
        QVERIFY(maildirFolders("/no such").isEmpty());
    }

    void aFullDiskIsSaid()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("needs /dev/full");
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly));
        auto written = writeAll(full, QByteArray(100'000, 'x'));
        if (written)
            written = closeFile(full);
        QVERIFY(!written);
        QCOMPARE(written.error().cause, ErrorCause::ArchiveUnwritable);
        QVERIFY2(written.error().detail.find(qPrintable(qt_error_string(ENOSPC))) != std::string::npos,
                 written.error().detail.c_str());
    }

    void anMboxThatIsNotFinishedGoes()
    {
        auto unfinished = createArchive(ArchiveFormat::Mbox, m_path);
        QVERIFY(unfinished && (*unfinished)->add(outgoing("Subject: a\r\n\r\n")));
        const QDir folder(m_home->path());
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        QVERIFY(!QFile::exists(m_path)); // half an mbox looks like a whole one
        unfinished->reset();
        QCOMPARE(folder.entryList(QDir::Files), QStringList());

        auto finished = createArchive(ArchiveFormat::Mbox, m_path);
        QVERIFY(finished && (*finished)->finish());
        QVERIFY(!createArchive(ArchiveFormat::Mbox, m_path)); // and that one takes nothing away
        finished->reset();
        QVERIFY(QFile::exists(m_path));
    }

    void aSmallFileTakesLittleMemory()
    {
        put(m_path + u"/a.eml"_s, "a");
        auto archive = openArchive(m_path);
        QVERIFY(archive);
        const auto message = (*archive)->next();
        QVERIFY(message && *message);
        QVERIFY((*message)->raw.capacity() < 1000);
    }

    void aFolderOfFilesIsRead()
    {
        put(m_path + u"/b.eml"_s, "b");
        put(m_path + u"/sub/a.EML"_s, "a");
        put(m_path + u"/notes.txt"_s, "no mail");
        QCOMPARE(readAll(m_path), (QByteArrayList{"b", "a"}));
        QCOMPARE(readAll(m_path + u"/b.eml"_s), (QByteArrayList{"b"}));
    }

private:
    void write(ArchiveFormat format, const QList<OutgoingMessage>& messages)
    {
        auto archive = createArchive(format, m_path);
        QVERIFY(archive);
        for (const OutgoingMessage& message : messages)
            QVERIFY((*archive)->add(message));
        QVERIFY((*archive)->finish());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
