// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include <QRandomGenerator>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 20'000;

struct Expected {
    qint64 dateMs = 0;
    qint64 id = 0;
    bool operator==(const Expected&) const = default;
};

/// A big store, made with SQL alone: what is tested here is reading.
void fill(TestStore& store)
{
    const QSqlDatabase database = store.writer->connection();
    execute(database, u"BEGIN"_s);
    execute(database, u"INSERT INTO body (sha256, size, data) VALUES (x'00', 1, x'00')"_s);
    // Few dates, so that many messages share one and the id must decide.
    Statement insert(database,
                     u"INSERT INTO message (account, folder, body, sha256, server_key, date_ms, received_ms, "
                     "size, seen, subject, from_name, from_address, message_id, in_reply_to) "
                     "VALUES (?, ?, 1, x'00', x'', ?, 0, 1, ?, ?, '', '', x'', x'')"_s);
    QRandomGenerator random(4711);
    for (int i = 0; i < many; ++i)
        insert.run(1 + random.bounded(2), 1 + random.bounded(3), random.bounded(400), random.bounded(2) == 0,
                   u"subject %1"_s.arg(i));
    execute(database, u"COMMIT"_s);
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<TestStore>();
        m_store->addAccount(u"one"_s);
        m_store->addAccount(u"two"_s);
        m_store->addAccount(u"three"_s);
        must(m_store->writer->folders().ensure(u"A"_s));
        must(m_store->writer->folders().ensure(u"B"_s));
        QCOMPARE(must(m_store->writer->folders().trash()).value, 3);
        fill(*m_store);
        QVERIFY(m_store->countersAreRight());
    }

    void pagesAreOneBigOrder_data()
    {
        using Scope = MessageQuery::Scope;
        using Order = MessageQuery::Order;
        QTest::addColumn<MessageQuery>("query");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<int>("pageSize");
        const auto row = [](const char* name, MessageQuery query, const QString& condition, int pageSize) {
            QTest::newRow(name) << query << condition << pageSize;
        };
        const Order newest = Order::NewestFirst;
        const Order oldest = Order::OldestFirst;
        row("all", {Scope::AllMail, {}, {}, {}, newest}, u"folder <> 3"_s, 100);
        row("all, oldest first", {Scope::AllMail, {}, {}, {}, oldest}, u"folder <> 3"_s, 333);
        row("unread", {Scope::Unread, {}, {}, {}, newest}, u"folder <> 3 AND seen = 0"_s, 128);
        row("folder", {Scope::OneFolder, {2}, {}, {}, newest}, u"folder = 2"_s, 1000);
        row("folder, oldest first", {Scope::OneFolder, {2}, {}, {}, oldest}, u"folder = 2"_s, 7);
        row("Trash", {Scope::OneFolder, {3}, {}, {}, newest}, u"folder = 3"_s, 500);
        row("account", {Scope::AllMail, {}, {2}, {}, newest}, u"folder <> 3 AND account = 2"_s, 250);
        row("unread of an account", {Scope::Unread, {}, {1}, {}, oldest},
            u"folder <> 3 AND account = 1 AND seen = 0"_s, 250);
        row("folder and account", {Scope::OneFolder, {1}, {1}, {}, newest}, u"folder = 1 AND account = 1"_s,
            250);
        row("nothing", {Scope::AllMail, {}, {3}, {}, newest}, u"false"_s, 100);
    }
    void pagesAreOneBigOrder()
    {
        QFETCH(MessageQuery, query);
        QFETCH(QString, condition);
        QFETCH(int, pageSize);
        const QString direction = query.order == MessageQuery::Order::NewestFirst ? u"DESC"_s : u"ASC"_s;
        QList<Expected> expected;
        {
            Statement select(m_store->writer->connection(),
                             u"SELECT date_ms, id FROM message WHERE %1 ORDER BY date_ms %2, id %2"_s.arg(
                                 condition, direction));
            Rows rows = select.rows();
            while (rows.next())
                expected.append({rows.integer(0), rows.integer(1)});
        }
        QList<Expected> paged;
        std::optional<PageCursor> after;
        while (true) {
            const QList<MessageRow> page = must(m_store->reader->page(query, after, pageSize));
            for (const MessageRow& row : page)
                paged.append({row.date.toMSecsSinceEpoch(), row.id.value});
            if (page.size() < pageSize)
                break;
            after = PageCursor{page.last().date.toMSecsSinceEpoch(), page.last().id};
        }
        QCOMPARE(paged.size(), expected.size());
        QVERIFY(paged == expected);
        QCOMPARE(must(m_store->reader->count(query)), expected.size());
    }

    void pagesNeedNoSorting_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("index");
        QTest::newRow("folder") << u"folder = 1"_s << u"message_by_folder"_s;
        QTest::newRow("all") << u"folder <> 3"_s << u"message_by_date"_s;
        QTest::newRow("unread") << u"seen = 0 AND folder <> 3"_s << u"message_unread"_s;
        QTest::newRow("account") << u"folder <> 3 AND account = 1"_s << u"message_by_account"_s;
    }
    void pagesNeedNoSorting()
    {
        QFETCH(QString, condition);
        QFETCH(QString, index);
        Statement explain(
            m_store->writer->connection(),
            u"EXPLAIN QUERY PLAN SELECT subject FROM message WHERE %1 AND (date_ms, id) < (200, 5) "
            "ORDER BY date_ms DESC, id DESC LIMIT 100"_s.arg(condition));
        QStringList plan;
        Rows rows = explain.rows();
        while (rows.next())
            plan.append(rows.text(3));
        QVERIFY2(plan.join(u'\n').contains(index), qPrintable(plan.join(u'\n')));
        QVERIFY2(!plan.join(u'\n').contains(u"TEMP B-TREE"_s), qPrintable(plan.join(u'\n')));
    }

    void damagedBytesAreNotShown()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        QByteArray all(256, '\0');
        for (int i = 0; i < 256; ++i)
            all[i] = char(i);
        const MessageId id = store.store(fetched(account, uidl("a"), all)).id;
        QCOMPARE(must(store.reader->raw(id)), all); // I3: every byte value comes back
        execute(store.writer->connection(), u"UPDATE body SET data = x'4142'"_s);
        const auto raw = store.reader->raw(id);
        QVERIFY(!raw);
        QCOMPARE(nameOf(raw.error().cause), nameOf(ErrorCause::StoredCopyDamaged));
    }

    void aRowSaysWhatItIs()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        const QByteArray raw = mail("=?UTF-8?B?0J/RgNC40LLQtdGC?=");
        const CommittedMessage done = store.store(fetched(account, uidl("a"), raw));
        QCOMPARE(done.subject, u"Привет"_s);
        QCOMPARE(done.from, u"Ann"_s);
        const MessageRow row = *must(store.reader->row(done.id));
        QCOMPARE(row.subject, u"Привет"_s);
        QCOMPARE(row.fromAddress, u"ann@example.org"_s);
        QCOMPARE(row.date, QDateTime(QDate(2026, 11, 6), QTime(10, 0), Qt::UTC));
        QCOMPARE(row.accountName, u"mine"_s);
        QCOMPARE(row.folderPath, u"Inbox"_s);
        QCOMPARE(row.size.value, raw.size());
        QCOMPARE(row.sha256, done.sha256);
        QVERIFY(!row.seen);
        QVERIFY(!must(store.reader->row({999})));

        const CommittedMessage undated = store.store(fetched(account, uidl("b"), "Subject: x\r\n\r\n"));
        QCOMPARE(must(store.reader->row(undated.id))->date, fetched(account, uidl("b"), {}).collectedAt);

        must(store.writer->ledger().removed(account, {uidl("a")},
                                            done.id ? QDateTime::currentDateTimeUtc() : QDateTime()));
        const MessageOrigin origin = *must(store.reader->origin(done.id));
        QCOMPARE(origin.accountName, u"mine"_s);
        QCOMPARE(origin.host, u"pop.example.org"_s);
        QCOMPARE(origin.key, uidl("a"));
        QVERIFY(origin.removedFromServerAt.isValid());
        QVERIFY(!must(store.reader->origin(undated.id))->removedFromServerAt.isValid());
    }

private:
    std::unique_ptr<TestStore> m_store;
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
