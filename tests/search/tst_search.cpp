// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderStore.h"
#include "core/store/MessageReader.h"
#include "core/store/MessageWriter.h"
#include "core/store/StoreThread.h"
#include "core/store/StoreWriter.h"
#include "core/store/search/BackgroundIndex.h"
#include "core/store/search/FoldedText.h"
#include "core/store/search/Indexer.h"
#include "core/store/search/SearchQuery.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray mail(const QByteArray& subject, const QByteArray& body, const QByteArray& header = {})
{
    return "From: =?utf-8?B?0JjQstCw0L0=?= <ivan@example.org>\r\nTo: Jane <jane@example.net>\r\nSubject: " +
           subject + "\r\n" + header + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + body + "\r\n";
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        auto writer = StoreWriter::open(path());
        QVERIFY(writer);
        m_writer = std::move(*writer);
        const auto folder = m_writer->folders().ensure(u"Inbox"_s);
        QVERIFY(folder);
        m_folder = *folder;
    }
    void cleanup() { m_writer.reset(); }

    void foldedTextsAreEqual_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << u"ПриВЕТ"_s << u"привет"_s;
        QTest::newRow("yo") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("sharp s") << u"STRASSE"_s << u"Straße"_s;
        QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
        QTest::newRow("composed") << u"\u0438\u0306"_s << u"й"_s;
        QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
    }
    void foldedTextsAreEqual()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(folded(a), folded(b));
    }

    void whatIsTypedIsQuoted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("unwanted");

        const auto row = [](const char* name, QString typed, QString wanted, QString unwanted = {}) {
            QTest::newRow(name) << typed << wanted << unwanted;
        };
        row("nothing", u"  "_s, {});
        row("one word", u"Foo"_s, u"\"foo\" *"_s);
        row("last one is a beginning", u"foo bar"_s, u"\"foo\" AND \"bar\" *"_s);
        row("phrase", u"\"foo bar\" baz"_s, u"\"foo bar\" AND \"baz\" *"_s);
        row("phrase without end", u"\"foo bar"_s, u"\"foo bar\""_s);
        row("typographic quotes", u"„foo bar“"_s, u"\"foo bar\""_s);
        row("unwanted", u"foo -bar -\"a b\""_s, u"\"foo\""_s, u"\"bar\" OR \"a b\""_s);
        row("only unwanted", u"-bar"_s, {}, u"\"bar\" *"_s);
        row("field", u"from:ivan Subject:\"a b\" to:x"_s,
            u"sender : \"ivan\" AND subject : \"a b\" AND recipients : \"x\" *"_s);
        row("operators are words", u"a OR b NOT c NEAR(d"_s,
            u"\"a\" AND \"or\" AND \"b\" AND \"not\" AND \"c\" AND \"near(d\" *"_s);
        row("quote inside", u"a\"b"_s, u"\"a b\" *"_s);
        row("no letter", u"* ^ - \" + ()"_s, {});
        row("mail address", u"ivan@example.org"_s, u"\"ivan@example.org\" *"_s);
    }
    void whatIsTypedIsQuoted()
    {
        QFETCH(QString, typed);
        const SearchQuery query = SearchQuery::of(typed);
        QTEST(query.wanted, "wanted");
        QTEST(query.unwanted, "unwanted");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("subjects"); // newest first

        const auto row = [](const char* name, QString typed, QStringList subjects) {
            QTest::newRow(name) << typed << subjects;
        };
        row("in the body", u"garden"_s, {u"One"_s});
        row("all words, anywhere", u"one tomatoes"_s, {u"One"_s});
        row("not all words", u"garden ёлка"_s, {});
        row("beginning of the last word", u"gard"_s, {u"One"_s});
        row("no beginning in the middle", u"gard the"_s, {});
        row("Cyrillic in any case", u"ЁЛКА"_s, {u"Новогодняя ёлка"_s});
        row("umlaut as plain letter", u"grusse"_s, {u"Grüße aus Köln"_s});
        row("plain letter as umlaut", u"köln"_s, {u"Grüße aus Köln"_s});
        row("phrase", u"\"red tomatoes\""_s, {u"One"_s});
        row("phrase in the wrong order", u"\"tomatoes red\""_s, {});
        row("sender", u"иван"_s, {u"Grüße aus Köln"_s, u"Новогодняя ёлка"_s, u"One"_s});
        row("sender by field", u"from:ivan@example.org köln"_s, {u"Grüße aus Köln"_s});
        row("recipient is no sender", u"from:jane"_s, {});
        row("copy", u"to:carol"_s, {u"One"_s});
        row("attachment", u"file:bericht"_s, {u"Grüße aus Köln"_s});
        row("without", u"иван -garden"_s, {u"Grüße aus Köln"_s, u"Новогодняя ёлка"_s});
        row("only without", u"-garden"_s, {u"Grüße aus Köln"_s, u"Новогодняя ёлка"_s});
        row("nothing but signs", u"!!!"_s, {});
        row("syntax of others", u"\" ) OR body : * --"_s, {});
    }
    void finds()
    {
        QFETCH(QString, typed);
        import(mail("One", "In the garden grow red tomatoes.",
                    "Cc: carol@example.com\r\nDate: 1 Mar 2024 10:00 +0000\r\n"));
        import(mail("=?utf-8?B?0J3QvtCy0L7Qs9C+0LTQvdGP0Y8g0ZHQu9C60LA=?=", "x",
                    "Date: 2 Mar 2024 10:00 +0000\r\n"));
        import("From: ivan@example.org\r\nX-Name: \r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=\r\n"
               "Reply-To: x@example.org\r\nSender: =?utf-8?B?0JjQstCw0L0=?= <ivan@example.org>\r\n"
               "Date: 3 Mar 2024 10:00 +0000\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
               "Content-Type: text/html; "
               "charset=utf-8\r\n\r\n<p>Иван&nbsp;писа<script>garden</script>\r\n--b\r\n"
               "Content-Type: application/pdf; name=Bericht.pdf\r\n\r\nx\r\n--b--\r\n");
        QVERIFY(Indexer(m_writer->connection()).finish());
        QTEST(found(typed), "subjects");
    }

    void hostileQueriesAreOnlyText_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString& typed : {u"'; DROP TABLE message; --"_s,
                                     u"\"\"\"\"\""_s,
                                     u"a\"\"b"_s,
                                     u"{body} : a"_s,
                                     u"body:a"_s,
                                     u"^a"_s,
                                     u"a*b*"_s,
                                     u"a + b"_s,
                                     u"NEAR(a b, 2)"_s,
                                     u"-"_s,
                                     u"--a"_s,
                                     u"from:"_s,
                                     u"from:\""_s,
                                     u"(a"_s,
                                     u"%_\\"_s,
                                     u"😀"_s,
                                     u"\u0301"_s,
                                     QString(QChar(0xD800)),
                                     u"a"_s + QChar(u'\0') + u"b"_s,
                                     QString(100'000, u'"'),
                                     QString(100'000, u'a'),
                                     u"a "_s.repeated(50'000)})
            QTest::addRow("%s", qPrintable(typed.left(20))) << typed;
    }
    void hostileQueriesAreOnlyText()
    {
        QFETCH(QString, typed);
        import(mail("One", "text"));
        QVERIFY(Indexer(m_writer->connection()).finish());
        auto reader = MessageReader::open(path());
        QVERIFY(reader);
        MessageQuery query;
        query.search = typed;
        const auto page = (*reader)->page(query, {}, 10);
        QVERIFY2(page, page ? "" : page.error().detail.c_str());
        QVERIFY((*reader)->count(query));
    }

    void anInterruptedIndexGoesOn()
    {
        for (int i = 0; i < 5; ++i)
            import(mail("Number" + QByteArray::number(i), "same"));
        QCOMPARE(notIndexed(), 5);
        QCOMPARE(found(u"same"_s).size(), 0);
        const auto first = Indexer(m_writer->connection()).step(0ms);
        QVERIFY(first);
        QCOMPARE(*first, 1);
        QCOMPARE(notIndexed(), 4);

        m_writer.reset();
        auto again = StoreWriter::open(path());
        QVERIFY(again);
        m_writer = std::move(*again);
        QVERIFY(Indexer(m_writer->connection()).finish());
        QCOMPARE(notIndexed(), 0);
        QCOMPARE(found(u"same"_s).size(), 5);
        const auto none = Indexer(m_writer->connection()).step(1000ms);
        QVERIFY(none);
        QCOMPARE(*none, 0);
    }

    void aDeletedMessageIsForgotten()
    {
        import(mail("Secret", "unmistakable"));
        QVERIFY(Indexer(m_writer->connection()).finish());
        auto reader = MessageReader::open(path());
        QVERIFY(reader);
        const auto page = (*reader)->page({}, {}, 10);
        QVERIFY(page && page->size() == 1);
        QVERIFY(m_writer->messages().remove({page->first().id})); // to the Trash
        QCOMPARE(found(u"unmistakable"_s).size(), 0);             // AllMail leaves it out
        QVERIFY(m_writer->messages().remove({page->first().id})); // for good
        QSqlQuery rows(u"SELECT count(*) FROM message_text"_s, m_writer->connection());
        QVERIFY(rows.next());
        QCOMPARE(rows.value(0).toInt(), 0);
    }

    void theBackgroundKeepsUpWithTheStore()
    {
        import(mail("Before", "left from the last session"));
        m_writer.reset();
        StoreThread store(path());
        BackgroundIndex index(store);
        QSignalSpy upToDate(&index, &BackgroundIndex::upToDate);
        QTRY_VERIFY(!upToDate.isEmpty());
        QCOMPARE(found(u"session"_s), QStringList{u"Before"_s});

        upToDate.clear();
        const FolderId folder = m_folder;
        store.run(
            &index,
            [folder](StoreWriter& writer) {
                return writer.messages().import(mail("After", "arrived now"), folder);
            },
            [](const Result<StoreOutcome>&) {});
        QTRY_VERIFY(!upToDate.isEmpty());
        QCOMPARE(found(u"arrived"_s), QStringList{u"After"_s});
    }

    void manyMessagesAreIndexedQuickly()
    {
        const QByteArray body =
            QByteArray("The quick brown fox jumps over the lazy dog, again and again.\r\n").repeated(30);
        for (int i = 0; i < 300; ++i)
            import(mail("Number" + QByteArray::number(i), body));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Indexer(m_writer->connection()).finish());
        qInfo("%lld messages of 2 KB indexed a second", 300 * 1000 / std::max<qint64>(1, timer.elapsed()));
        QCOMPARE(notIndexed(), 0);
    }

private:
    QString path() const { return m_home->filePath(u"mail.sqlite"_s); }

    void import(const QByteArray& raw)
    {
        const auto imported = m_writer->messages().import(raw, m_folder);
        QVERIFY(imported);
        QCOMPARE(*imported, StoreOutcome::Collected);
    }

    QStringList found(const QString& typed)
    {
        QStringList subjects;
        const auto reader = MessageReader::open(path());
        MessageQuery query;
        query.search = typed;
        const auto page = (*reader)->page(query, {}, 100);
        if (!page)
            return {QString::fromStdString(page.error().detail)};
        for (const MessageRow& row : *page)
            subjects << row.subject;
        const auto count = (*reader)->count(query);
        if (!count || *count != subjects.size())
            return {u"count differs"_s};
        return subjects;
    }

    qint64 notIndexed()
    {
        const auto reader = MessageReader::open(path());
        const auto count = (*reader)->notIndexed();
        return count ? *count : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StoreWriter> m_writer;
    FolderId m_folder;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
