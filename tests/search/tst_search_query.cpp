// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/SearchQuery.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace postbag;
using namespace Qt::StringLiterals;
using Kind = SearchOperator::Kind;

Q_DECLARE_METATYPE(postbag::SearchOperator)

namespace {

/// The rules of Bulgaria, wherever the test runs and whatever it knows of the world's zones.
void useZone(const char* posixRules)
{
    qputenv("TZ", posixRules);
    tzset();
}

qint64 utc(const QString& moment)
{
    return QDateTime::fromString(moment + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// What is made of the operators that are typed; what they find is another test's.
class TestSearchQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useZone("EET-2EEST,M3.5.0/3,M10.5.0/4"); }

    void understood_data();
    void understood();
    void notUnderstood_data();
    void notUnderstood();
    void textWithAColon_data();
    void textWithAColon();
    void aDayBeginsWhereItsClockDoes();
    void operatorsAndWordsAreToldApart();
};

void TestSearchQuery::understood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchOperator>("wanted");
    const auto row = [](const char* typed, const SearchOperator& wanted) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << wanted;
    };
    row("account:gmx", {Kind::Account, false, u"gmx"_s, 0});
    row("ACCOUNT:\"My work\"", {Kind::Account, false, u"My work"_s, 0});
    row("-folder:Архив/2017", {Kind::Folder, true, u"Архив/2017"_s, 0});
    row("folder:„Gesendete Objekte“", {Kind::Folder, false, u"Gesendete Objekte"_s, 0});
    row("has:attachment", {Kind::HasAttachment, false, {}, 0});
    row("-Has:Attachment", {Kind::HasAttachment, true, {}, 0});
    row("is:unread", {Kind::IsUnread, false, {}, 0});
    row("Is:READ", {Kind::IsUnread, true, {}, 0});
    row("-is:read", {Kind::IsUnread, false, {}, 0});

    const auto date = [&row](const char* typed, Kind kind, const QString& moment) {
        row(typed, {kind, false, {}, utc(moment)});
    };
    date("before:2017", Kind::Before, u"2016-12-31T22:00:00"_s);
    date("after:2017", Kind::After, u"2016-12-31T22:00:00"_s);
    date("after:2017-03", Kind::After, u"2017-02-28T22:00:00"_s);
    date("after:2017-07-05", Kind::After, u"2017-07-04T21:00:00"_s); // summer
    date("after:2017/7/5", Kind::After, u"2017-07-04T21:00:00"_s);
    date("before:05.03.2017", Kind::Before, u"2017-03-04T22:00:00"_s);
    date("before:5.3.2017", Kind::Before, u"2017-03-04T22:00:00"_s);
    date("before:2016-02-29", Kind::Before, u"2016-02-28T22:00:00"_s);
    date("after:2017-03-26", Kind::After, u"2017-03-25T22:00:00"_s); // that night the clocks went forward
    date("after:2017-03-27", Kind::After, u"2017-03-26T21:00:00"_s);
    date("after:1969-12-31", Kind::After, u"1969-12-30T22:00:00"_s);

    const auto size = [&row](const char* typed, qint64 bytes) {
        row(typed, {QByteArray(typed).startsWith("larger") ? Kind::Larger : Kind::Smaller, false, {}, bytes});
    };
    size("larger:0", 0);
    size("larger:1234567", 1234567);
    size("smaller:500K", 500 * 1024);
    size("larger:5m", 5 * 1024 * 1024);
    size("larger:5MB", 5 * 1024 * 1024);
    size("larger:5MiB", 5 * 1024 * 1024);
    size("larger:1G", 1024 * 1024 * 1024);
    size("larger:1.5M", 1536 * 1024);
    size("larger:1,5M", 1536 * 1024);
    size("larger:5МБ", 5 * 1024 * 1024); // in Cyrillic letters
    size("larger:5кб", 5 * 1024);
    size("larger:99999999999999999999999999G", qint64(9e18));
}

void TestSearchQuery::understood()
{
    QFETCH(QString, typed);
    const SearchQuery query = SearchQuery::of(typed);
    QCOMPARE(query.unclear.size(), 0);
    QCOMPARE(query.operators.size(), 1);
    QTEST(query.operators.first(), "wanted");
    QVERIFY(query.wanted.isEmpty() && query.unwanted.isEmpty());
}

void TestSearchQuery::notUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"account:",
                              "folder:\"\"",
                              "-folder:\" \"",
                              "has:cheese",
                              "has:",
                              "is:foo",
                              "-is:",
                              "before:yesterdayish",
                              "before:2017-13",
                              "after:2017-02-29",
                              "after:2017-00-01",
                              "before:0000",
                              "before:17",
                              "after:2017-3-5-1",
                              "after:31.04.2017",
                              "after:5.3.17",
                              "before:1e3",
                              "before:-2017",
                              "larger:big",
                              "larger:-5M",
                              "smaller:",
                              "larger:5T",
                              "larger:M",
                              "larger:1.500",
                              "larger:1e6",
                              "smaller:0x10",
                              "larger:5M5"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestSearchQuery::notUnderstood()
{
    QFETCH(QString, typed);
    const SearchQuery query = SearchQuery::of(u"rose "_s + typed + u" garden is:unread"_s);
    QCOMPARE(query.unclear.size(), 1);
    QCOMPARE(query.unclear.first().term, typed);
    QCOMPARE(query.operators.size(), 1);
    QCOMPARE(query.wanted, u"\"rose\" AND \"garden\" *"_s);
}

void TestSearchQuery::textWithAColon_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("answer") << u"re:invoice"_s << u"\"re:invoice\" *"_s;
    QTest::newRow("link") << u"http://x"_s << u"\"http://x\" *"_s;
    QTest::newRow("in quotes") << u"\"is:foo\""_s << u"\"is:foo\""_s;
    QTest::newRow("inside a word") << u"this:unread"_s << u"\"this:unread\" *"_s;
    QTest::newRow("with a space") << u"is :unread"_s << u"\"is\" AND \":unread\" *"_s;
    QTest::newRow("after another") << u"from:is:unread"_s << u"sender : \"is:unread\" *"_s;
}

void TestSearchQuery::textWithAColon()
{
    QFETCH(QString, typed);
    const SearchQuery query = SearchQuery::of(typed);
    QTEST(query.wanted, "wanted");
    QVERIFY(query.operators.isEmpty() && query.unclear.isEmpty());
}

void TestSearchQuery::aDayBeginsWhereItsClockDoes()
{
    // In a zone whose clocks go forward at midnight that day begins at one.
    useZone("BRT3BRST,M10.3.0/0,M2.3.0/0");
    const SearchQuery query = SearchQuery::of(u"after:2017-10-15"_s);
    QCOMPARE(query.operators.value(0).number, utc(u"2017-10-15T03:00:00"_s));
}

void TestSearchQuery::operatorsAndWordsAreToldApart()
{
    const SearchQuery query =
        SearchQuery::of(u"gard is:unread -weed from:ann -account:gmx larger:1K \"a b\""_s);
    QCOMPARE(query.wanted, u"\"gard\" AND sender : \"ann\" AND \"a b\""_s);
    QCOMPARE(query.unwanted, u"\"weed\""_s);
    QCOMPARE(query.operators, (QList<SearchOperator>{{Kind::IsUnread, false, {}, 0},
                                                     {Kind::Account, true, u"gmx"_s, 0},
                                                     {Kind::Larger, false, {}, 1024}}));
    QVERIFY(!SearchQuery::of(u"is:unread"_s).isEmpty());
    // The word is as much a beginning as it was before the operator was typed: the search only narrows.
    QCOMPARE(SearchQuery::of(u"gard is:unread"_s).wanted, u"\"gard\" *"_s);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
