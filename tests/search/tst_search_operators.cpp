// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountStore.h"
#include "core/store/FolderStore.h"
#include "core/store/MessageReader.h"
#include "core/store/MessageWriter.h"
#include "core/store/StoreWriter.h"
#include "core/store/search/Indexer.h"

#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

struct Mail {
    QByteArray subject;
    QByteArray date;
    AccountId account; ///< none: imported
    QString folder;
    bool seen = false;
    QByteArray body = "x";
    QByteArray attachment = {};
};

QByteArray raw(const Mail& mail)
{
    const QByteArray header =
        "From: Ann <ann@example.org>\r\nSubject: " + mail.subject + "\r\nDate: " + mail.date + "\r\n";
    const QByteArray text = "Content-Type: text/plain; charset=utf-8\r\n\r\n" + mail.body + "\r\n";
    if (mail.attachment.isEmpty())
        return header + text;
    return header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + text +
           "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=" +
           mail.attachment + "\r\n\r\nx\r\n--b--\r\n";
}

} // namespace

class TestSearchOperators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void whatIsUnclearFindsNothing_data();
    void whatIsUnclearFindsNothing();
    void hostileValuesAreOnlyValues_data();
    void hostileValuesAreOnlyValues();
    void pagesGoOnWhereTheLastEnded();
    void theTrashIsSearchedOnlyByName();

private:
    void deliver(const Mail& mail);
    QStringList found(const QString& typed, int pageSize = 100);

    QTemporaryDir m_home;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<MessageReader> m_reader;
};

void TestSearchOperators::initTestCase()
{
    qputenv("TZ", "EET-2EEST,M3.5.0/3,M10.5.0/4"); // Bulgaria, wherever the test runs
    tzset();
    const QString path = m_home.filePath(u"mail.sqlite"_s);
    auto writer = StoreWriter::open(path);
    QVERIFY(writer);
    m_writer = std::move(*writer);
    const auto account = [this](const QString& name, const QString& user) {
        AccountSettings settings;
        settings.name = name;
        settings.host = u"mail.example.org"_s;
        settings.user = user;
        const auto added = m_writer->accounts().add(settings);
        return added ? *added : AccountId();
    };
    const AccountId gmx = account(u"GMX"_s, u"ivan@gmx.net"_s);
    const AccountId work = account(u"Работа Ёлкина"_s, u"boss@example.org"_s);
    const AccountId garden = account(u"garden"_s, u"Müller@example.net"_s);
    const QString buero = u"Arbeit/Büro"_s;
    deliver({"new year", "31 Dec 2016 21:59:59 +0000", gmx, u"GMX"_s});
    deliver({"fireworks", "31 Dec 2016 22:00:00 +0000", gmx, u"GMX"_s});
    deliver({"Rechnung", "5 Mar 2017 12:00 +0200", work, buero, true, "Grüße", "Bericht.pdf"});
    deliver({"oferta", "1 Apr 2017 12:00 +0300", work, buero + u"/2017"_s, false,
             "Градина с ягоди " + QByteArray(600 * 1024, 'x')});
    deliver({"roses", "1 May 2018 12:00 +0300", garden, u"Archive/2017"_s, true, "red"});
    deliver({"imported", "1 Jun 2019 12:00 +0300", {}, u"Inbox"_s, false, "the garden of gmx"});
    deliver({"thrown away", "1 Jan 2020 12:00 +0200", gmx, u"GMX"_s, true, "red"});

    auto reader = MessageReader::open(path);
    QVERIFY(reader);
    m_reader = std::move(*reader);
    const auto newest = m_reader->page({}, {}, 1);
    QVERIFY(newest && newest->size() == 1);
    QVERIFY(m_writer->messages().remove({newest->first().id}));
    QVERIFY(Indexer(m_writer->connection()).finish());
}

void TestSearchOperators::deliver(const Mail& mail)
{
    if (!mail.account) {
        const auto folder = m_writer->folders().ensure(mail.folder);
        QVERIFY(folder);
        QVERIFY(m_writer->messages().import(raw(mail), *folder));
        const auto row = MessageReader::open(m_home.filePath(u"mail.sqlite"_s)).value()->page({}, {}, 1);
        QVERIFY(row && row->size() == 1);
        QVERIFY(m_writer->messages().setSeen({row->first().id}, mail.seen));
        return;
    }
    FetchedMessage message;
    message.account = mail.account;
    message.folderPath = mail.folder;
    message.raw = raw(mail);
    message.announcedSize = {message.raw.size()};
    message.key = ServerKey::pop3(mail.subject.toStdString(), message.announcedSize);
    message.seen = mail.seen;
    message.collectedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_writer->messages().store({message}));
}

QStringList TestSearchOperators::found(const QString& typed, int pageSize)
{
    MessageQuery query;
    query.search = typed;
    QStringList subjects;
    std::optional<PageCursor> after;
    while (subjects.size() < 100) { // pages that go round in circles would never end
        const auto page = m_reader->page(query, after, pageSize);
        if (!page)
            return {QString::fromStdString(page.error().detail)};
        for (const MessageRow& row : *page)
            subjects << row.subject;
        if (page->size() < pageSize)
            break;
        after = PageCursor{page->last().date.toMSecsSinceEpoch(), page->last().id};
    }
    const auto count = m_reader->count(query);
    return count && *count == subjects.size() ? subjects : QStringList{u"count differs"_s};
}

void TestSearchOperators::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("subjects"); // newest first
    const auto row = [](const char* typed, const QStringList& subjects) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << subjects;
    };
    const QString newYear = u"new year"_s;
    const QString fireworks = u"fireworks"_s;
    const QString bill = u"Rechnung"_s;
    const QString offer = u"oferta"_s;
    const QString roses = u"roses"_s;
    const QString imported = u"imported"_s;
    const QString thrown = u"thrown away"_s;

    row("account:gmx", {fireworks, newYear});
    row("account:ivan@", {fireworks, newYear});
    row("account:работа", {offer, bill});
    row("account:ЕЛКИНА", {offer, bill});
    row("account:example", {roses, offer, bill});
    row("account:muller", {roses});
    row("account:nobody", {});
    row("-account:nobody", {imported, roses, offer, bill, fireworks, newYear});
    row("-account:gmx", {imported, roses, offer, bill});
    row("account:garden", {roses}); // the word alone finds another mail
    row("garden", {imported});
    row("account:garden garden", {});
    row("account:garden account:müller", {roses});
    row("account:% ", {});

    row("folder:arbeit", {offer, bill});
    row("folder:\"arbeit/buro\"", {offer, bill});
    row("folder:büro", {offer, bill});
    row("folder:БЮРО", {});
    row("folder:2017", {roses, offer});
    row("folder:Büro folder:2017", {offer});
    row("folder:arb", {}); // a folder is named whole
    row("-folder:2017 -folder:gmx", {imported, bill});
    row("folder:trash", {thrown});
    row("folder:trash -red", {});
    row("-folder:trash red", {roses});
    row("folder:trash is:unread", {});

    row("has:attachment", {bill});
    row("-has:attachment", {imported, roses, offer, fireworks, newYear});
    row("is:unread", {imported, offer, fireworks, newYear});
    row("is:read", {roses, bill});
    row("-is:unread", {roses, bill});

    row("before:2017", {newYear});
    row("-after:2017", {newYear});
    row("after:2017", {imported, roses, offer, bill, fireworks});
    row("-before:2017", {imported, roses, offer, bill, fireworks});
    row("after:2017 before:2018", {offer, bill, fireworks});
    row("after:2017-01-01 before:2017-01-02", {fireworks});
    row("after:31.12.2016 before:01.01.2017", {newYear});
    row("after:2017-03 before:2017-04", {bill});
    row("after:9999", {});
    row("before:0001", {});

    row("larger:500K", {offer});
    row("-smaller:500K", {offer});
    row("smaller:500K is:unread", {imported, fireworks, newYear});
    row("-larger:500K is:unread", {imported, fireworks, newYear});
    row("larger:700K", {});
    row("larger:9999999999999999999G", {});
    row("smaller:9999999999999999999G is:read", {roses, bill});

    row("градина larger:1K after:2017 account:работа", {offer});
    row("градина is:read", {});
    row("grusse has:attachment file:bericht", {bill});
    row("is:unread -gmx -account:gmx", {offer});
    row("subject:roses is:read before:2019", {roses});
}

void TestSearchOperators::finds()
{
    QFETCH(QString, typed);
    QTEST(found(typed), "subjects");
}

void TestSearchOperators::whatIsUnclearFindsNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("alone") << u"larger:big"_s;
    QTest::newRow("negated") << u"-is:foo"_s;
    QTest::newRow("with a word that is there") << u"garden has:cheese"_s;
    QTest::newRow("with the Trash") << u"folder:trash before:soon"_s;
}

void TestSearchOperators::whatIsUnclearFindsNothing()
{
    QFETCH(QString, typed);
    QCOMPARE(found(typed), QStringList());
}

void TestSearchOperators::hostileValuesAreOnlyValues_data()
{
    QTest::addColumn<QString>("value");
    for (const QString& value : {u"'; DROP TABLE message; --"_s,
                                 u"\"') OR 1=1 --\""_s,
                                 u"x') OR ('a'='a"_s,
                                 u"0) OR (1"_s,
                                 u"%"_s,
                                 u"_"_s,
                                 u"*"_s,
                                 u"?"_s,
                                 u"?1"_s,
                                 u"\\"_s,
                                 u"/"_s,
                                 u"//"_s,
                                 u"😀"_s,
                                 QString(QChar(0xD800)),
                                 u"a"_s + QChar(u'\0') + u"b"_s,
                                 u"٢٠١٧"_s,
                                 u"9223372036854775808"_s,
                                 u"-9223372036854775809"_s,
                                 QString(10'000, u'9'),
                                 QString(10'000, u'a'),
                                 QString(10'000, u'/'),
                                 u"5M "_s.repeated(10'000),
                                 u"is:unread larger:"_s.repeated(1'000)})
        QTest::addRow("%s", qPrintable(value.left(20))) << value;
}

void TestSearchOperators::hostileValuesAreOnlyValues()
{
    QFETCH(QString, value);
    for (const QString& name : {u"account:"_s, u"folder:"_s, u"has:"_s, u"is:"_s, u"before:"_s, u"after:"_s,
                                u"larger:"_s, u"smaller:"_s}) {
        for (const QString& sign : {QString(), u"-"_s}) {
            MessageQuery query;
            query.search = sign + name + value;
            const auto page = m_reader->page(query, {}, 10);
            QVERIFY2(page, page ? "" : page.error().detail.c_str());
            const auto count = m_reader->count(query);
            QVERIFY(count);
            QCOMPARE(*count, page->size());
        }
    }
    QCOMPARE(found(u"is:read"_s), (QStringList{u"roses"_s, u"Rechnung"_s}));
}

void TestSearchOperators::pagesGoOnWhereTheLastEnded()
{
    for (const QString& typed :
         {u"-folder:2017"_s, u"is:unread"_s, u"-account:gmx"_s, u"after:2016 gmx"_s, u"account:e"_s})
        QCOMPARE(found(typed, 1), found(typed));
}

void TestSearchOperators::theTrashIsSearchedOnlyByName()
{
    QCOMPARE(found(u"red"_s), QStringList{u"roses"_s});
    QCOMPARE(found(u"red folder:Trash"_s), QStringList{u"thrown away"_s});
    MessageQuery unread;
    unread.scope = MessageQuery::Scope::Unread;
    unread.search = u"folder:gmx"_s;
    const auto count = m_reader->count(unread);
    QVERIFY(count);
    QCOMPARE(*count, 2);
}

QTEST_GUILESS_MAIN(TestSearchOperators)
#include "tst_search_operators.moc"
