// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Exporter.h"
#include "core/archive/Importer.h"
#include "core/store/FolderStore.h"
#include "core/store/MessageWriter.h"
#include "core/store/StoreWriter.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postbag;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From one profile through an archive into another one.
class TestImportExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_archive = m_home->filePath(u"archive"_s);
        m_from = openStore(u"from"_s);
        m_to = openStore(u"to"_s);
    }
    void cleanup()
    {
        m_from.reset();
        m_to.reset();
    }

    void everythingComesOverExactly_data()
    {
        QTest::addColumn<ArchiveFormat>("format");
        QTest::addColumn<bool>("keepsSeen");
        QTest::newRow("mbox") << ArchiveFormat::Mbox << false;
        QTest::newRow("maildir") << ArchiveFormat::Maildir << true;
        QTest::newRow("eml") << ArchiveFormat::Eml << false;
    }
    void everythingComesOverExactly()
    {
        QFETCH(ArchiveFormat, format);
        QFETCH(bool, keepsSeen);
        QList<ImportedMessage> messages;
        for (int i = 0; i < 450; ++i) // more than two pages
            messages << ImportedMessage{"Subject: n" + QByteArray::number(i) + "\r\n\r\nFrom me\r\n\r\n",
                                        i % 3 == 0};
        fill(*m_from, messages);

        const ExportReport report = exportAll(format);
        QCOMPARE(report.exported, 450);
        QVERIFY(report.damaged.isEmpty() && !report.cancelled);

        const ImportReport imported = importAll();
        QCOMPARE(imported.collected, 450);
        QCOMPARE(imported.duplicates, 0);
        QCOMPARE(contents(u"to"_s), contents(u"from"_s));
        QCOMPARE(seenCount(u"to"_s), keepsSeen ? 150 : 0);

        const ImportReport again = importAll();
        QCOMPARE(again.collected, 0);
        QCOMPARE(again.duplicates, 450);
        QCOMPARE(contents(u"to"_s).size(), 450);
    }

    void onlyTheFolderIsExported()
    {
        fill(*m_from, {{"Subject: a\r\n\r\n"}});
        const auto other = m_from->folders().ensure(u"Other"_s);
        QVERIFY(other && m_from->messages().import("Subject: b\r\n\r\n", *other));
        MessageQuery query;
        query.scope = MessageQuery::Scope::OneFolder;
        query.folder = *other;
        QCOMPARE(exportAll(ArchiveFormat::Eml, query).exported, 1);
    }

    void stopsWhenAsked()
    {
        fill(*m_from, {{"Subject: a\r\n\r\n"}, {"Subject: b\r\n\r\n"}, {"Subject: c\r\n\r\n"}});
        const ExportReport report = exportAll(ArchiveFormat::Mbox, {}, 2);
        QVERIFY(report.cancelled);
        QCOMPARE(report.exported, 2);
        QCOMPARE(importAll().collected, 2); // what was written is whole
    }

    void aDamagedMessageIsNamedAndTheOthersExported()
    {
        fill(*m_from, {{"Subject: a\r\n\r\n"}, {"Subject: b\r\n\r\n"}, {"Subject: c\r\n\r\n"}});
        QSqlQuery damage(m_from->connection());
        QVERIFY(damage.exec(u"UPDATE body SET data = x'00' WHERE id = 2"_s));
        const ExportReport report = exportAll(ArchiveFormat::Maildir);
        QCOMPARE(report.exported, 2);
        QCOMPARE(report.damaged.size(), 1);
    }

    void importGoesOnInSteps()
    {
        QDir().mkpath(m_archive);
        for (int i = 0; i < 120; ++i) {
            QFile file(m_archive + u"/%1.eml"_s.arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Subject: " + QByteArray::number(i) + "\r\n\r\n");
        }
        auto archive = openArchive(m_archive);
        QVERIFY(archive);
        Importer importer(std::move(*archive), inbox(*m_to));
        const auto first = importer.step(m_to->messages(), 0ms);
        QVERIFY(first && *first);
        QCOMPARE(importer.report().collected, 50);
        QCOMPARE(importer.position().done, 50);
        QCOMPARE(importer.position().total, 120);
        const auto last = importer.step(m_to->messages(), 60s);
        QVERIFY(last && !*last);
        QCOMPARE(importer.report().collected, 120);
    }

private:
    std::unique_ptr<StoreWriter> openStore(const QString& name)
    {
        auto store = StoreWriter::open(path(name));
        return store ? std::move(*store) : nullptr;
    }
    QString path(const QString& name) const { return m_home->filePath(name + u".sqlite"_s); }

    static FolderId inbox(StoreWriter& store)
    {
        const auto folder = store.folders().ensure(u"Inbox"_s);
        return folder ? *folder : FolderId{};
    }
    static void fill(StoreWriter& store, const QList<ImportedMessage>& messages)
    {
        const auto stored = store.messages().import(messages, inbox(store));
        QVERIFY(stored);
        QCOMPARE(stored->count(StoreOutcome::Collected), messages.size());
    }

    ExportReport exportAll(ArchiveFormat format, const MessageQuery& query = {}, int stopAfter = 1'000'000)
    {
        auto archive = createArchive(format, m_archive);
        const auto reader = MessageReader::open(path(u"from"_s));
        int calls = 0;
        auto report =
            Exporter(**reader, **archive).run(query, [&](qint64, qint64) { return ++calls < stopAfter; });
        return report ? *report : ExportReport{-1, {}, false};
    }

    ImportReport importAll()
    {
        auto archive = openArchive(m_archive);
        if (!archive)
            return {-1, -1, -1};
        Importer importer(std::move(*archive), inbox(*m_to));
        while (true) {
            const auto step = importer.step(m_to->messages(), 100ms);
            if (!step)
                return {-1, -1, -1};
            if (!*step)
                return importer.report();
        }
    }

    QList<MessageRow> rowsOf(const QString& name) const
    {
        const auto reader = MessageReader::open(path(name));
        const auto rows = (*reader)->page({}, {}, 1000);
        return rows ? *rows : QList<MessageRow>();
    }
    QSet<QByteArray> contents(const QString& name) const
    {
        QSet<QByteArray> hashes;
        for (const MessageRow& row : rowsOf(name))
            hashes.insert(row.sha256);
        return hashes;
    }
    qsizetype seenCount(const QString& name) const
    {
        const auto rows = rowsOf(name);
        return std::count_if(rows.begin(), rows.end(), [](const MessageRow& row) { return row.seen; });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_archive;
    std::unique_ptr<StoreWriter> m_from;
    std::unique_ptr<StoreWriter> m_to;
};

QTEST_GUILESS_MAIN(TestImportExport)
#include "tst_importexport.moc"
