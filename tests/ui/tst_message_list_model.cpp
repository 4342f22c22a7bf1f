// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageDrag.h"
#include "ui/messages/MessageListModel.h"
#include "ui/messages/MessageListView.h"
#include "ui/messages/ShortDate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

/// Messages in memory, which counts what is read of them.
class CountingSource final : public MessageSource
{
public:
    Result<qint64> count(const MessageQuery& query) const override
    {
        return qint64(
            std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return matches(query, row); }));
    }
    Result<QList<MessageRow>> page(const MessageQuery& query, const std::optional<PageCursor>& after,
                                   int limit) const override
    {
        if (broken)
            return Error{ErrorCause::StoreDamaged, "broken on purpose", {}};
        const bool newest = query.order == MessageQuery::Order::NewestFirst;
        QList<MessageRow> found;
        const auto key = [](const MessageRow& row) {
            return std::pair(row.date.toMSecsSinceEpoch(), row.id);
        };
        for (const MessageRow& row : rows) {
            const bool beyond = !after || (newest ? key(row) < std::pair(after->dateMs, after->id)
                                                  : key(row) > std::pair(after->dateMs, after->id));
            if (beyond && matches(query, row))
                found.append(row);
        }
        std::sort(found.begin(), found.end(),
                  [&](const auto& a, const auto& b) { return newest ? key(a) > key(b) : key(a) < key(b); });
        found = found.first(std::min<qsizetype>(limit, found.size()));
        rowsRead += found.size();
        return found;
    }
    Result<std::optional<MessageRow>> row(MessageId id) const override
    {
        for (const MessageRow& row : rows) {
            if (row.id == id)
                return std::optional(row);
        }
        return std::optional<MessageRow>();
    }

    void add(int number)
    {
        MessageRow row;
        row.id = MessageId{number};
        row.folder = FolderId{1};
        row.subject = u"Subject %1"_s.arg(number);
        row.date = QDateTime::fromSecsSinceEpoch(1'700'000'000 + 60 * number, Qt::UTC);
        rows.append(row);
    }

    QList<MessageRow> rows;
    bool broken = false;
    mutable qint64 rowsRead = 0;

private:
    static bool matches(const MessageQuery& query, const MessageRow& row)
    {
        return query.scope != MessageQuery::Scope::Unread || !row.seen;
    }
};

QList<qint64> idsIn(const MessageListModel& model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.at(row).id.value);
    return ids;
}

} // namespace

class TestMessageListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModels();
    void readsPagesOnly();
    void endLoadsTheWayThere();
    void mergesWhatChanged();
    void keepsWhatIsLookedAt();
    void keepsJustReadOnes();
    void turnsTheOrder();
    void tellsOfFailures();
    void showsOutsideTextHarmless_data();
    void showsOutsideTextHarmless();
    void shortensDates();
    void carriesMessagesWhenDragged();
    void dragPictureIsSmall();
};

void TestMessageListModel::keepsTheRulesOfModels()
{
    CountingSource source;
    for (int i = 1; i <= 350; ++i)
        source.add(i);
    MessageListModel model(source);
    model.setQuery({});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 350);
    for (int i = 400; i < 450; ++i)
        source.add(i);
    source.rows.remove(100, 120);
    source.rows[10].seen = true;
    model.refresh(200);
    QCOMPARE(model.rowCount(), 280);
}

void TestMessageListModel::readsPagesOnly()
{
    CountingSource source;
    for (int i = 1; i <= 5000; ++i)
        source.add(i);
    MessageListModel model(source);
    model.setQuery({});
    QCOMPARE(source.rowsRead, MessageListModel::pageSize);
    QCOMPARE(model.rowCount(), MessageListModel::pageSize);
    QCOMPARE(model.total(), 5000);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(source.rowsRead, 2 * MessageListModel::pageSize);
    // One new message at the top costs what is loaded, not what is there.
    source.add(5001);
    source.rowsRead = 0;
    model.refresh(0);
    QCOMPARE(source.rowsRead, 2 * MessageListModel::pageSize);
    QCOMPARE(model.at(0).id, MessageId{5001});
}

void TestMessageListModel::endLoadsTheWayThere()
{
    CountingSource source;
    for (int i = 1; i <= 4054; ++i)
        source.add(i);
    MessageListModel model(source);
    model.setQuery({});
    MessageListView view(model);
    view.resize(800, 600);
    view.show();
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(model.canFetchMore({})); // not in one go
    QTRY_COMPARE(view.currentIndex().row(), 4053);
    QCOMPARE(model.at(4053).id, MessageId{1});
    QCOMPARE(view.selectedMessages().size(), 1);
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));

    // Another key meanwhile, and the person stays where that leads.
    model.setQuery({});
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(view.currentIndex().row(), 1);

    // With Shift everything on the way is selected.
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QTRY_COMPARE(view.selectedMessages().size(), 4054);
}

void TestMessageListModel::mergesWhatChanged()
{
    CountingSource source;
    for (int i = 1; i <= 20; i += 2)
        source.add(i);
    MessageListModel model(source);
    model.setQuery({});
    const QPersistentModelIndex eleven = model.index(model.rowOf(MessageId{11}), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    source.add(14);
    source.add(16);
    source.add(100);
    source.rows.removeIf([](const auto& row) { return row.id.value == 3 || row.id.value == 5; });
    source.rows[0].seen = true;
    model.refresh(0);
    QCOMPARE(idsIn(model), (QList<qint64>{100, 19, 17, 16, 15, 14, 13, 11, 9, 7, 1}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(eleven.row(), 7);
}

void TestMessageListModel::keepsWhatIsLookedAt()
{
    CountingSource source;
    for (int i = 1; i <= 300; ++i)
        source.add(i);
    MessageListModel model(source);
    model.setQuery({});
    const QPersistentModelIndex selected = model.index(90, 0);
    const MessageId message = model.at(90).id;
    for (int i = 1000; i < 1500; ++i)
        source.add(i);
    model.refresh(90);
    QVERIFY(selected.isValid());
    QCOMPARE(model.at(selected.row()).id, message);
    QCOMPARE(selected.row(), 590);
}

void TestMessageListModel::keepsJustReadOnes()
{
    CountingSource source;
    for (int i = 1; i <= 10; ++i)
        source.add(i);
    MessageListModel model(source);
    MessageQuery unread;
    unread.scope = MessageQuery::Scope::Unread;
    model.setQuery(unread);
    source.rows[4].seen = true;
    source.rows[7].seen = true;
    source.rows[7].folder = FolderId{2};
    model.refresh(0);
    // Read ones stay until the list is opened again; what was moved away is gone.
    QCOMPARE(idsIn(model), (QList<qint64>{10, 9, 7, 6, 5, 4, 3, 2, 1}));
    QVERIFY(model.at(4).seen);
    model.setQuery(unread);
    QCOMPARE(model.rowCount(), 8);
}

void TestMessageListModel::turnsTheOrder()
{
    CountingSource source;
    for (int i = 1; i <= 150; ++i)
        source.add(i);
    MessageListModel model(source);
    MessageQuery oldest;
    oldest.order = MessageQuery::Order::OldestFirst;
    model.setQuery(oldest);
    QCOMPARE(model.at(0).id, MessageId{1});
    model.fetchMore({});
    QCOMPARE(model.at(149).id, MessageId{150});
    source.add(151);
    model.refresh(0);
    QCOMPARE(model.rowCount(), 151);
}

void TestMessageListModel::tellsOfFailures()
{
    CountingSource source;
    source.add(1);
    MessageListModel model(source);
    model.setQuery({});
    QSignalSpy failed(&model, &MessageListModel::failed);
    source.broken = true;
    model.refresh(0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestMessageListModel::showsOutsideTextHarmless_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup is text") << u"<b>Win</b> &amp; <img src=x>"_s << u"<b>Win</b> &amp; <img src=x>"_s;
    QTest::newRow("bidirectional override") << u"invoice\u202Efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::newRow("control characters") << u"a\u001B[31mb\u0007"_s << u"a[31mb"_s;
    QTest::newRow("line break") << u"one\ntwo"_s << u"one two"_s;
    QTest::newRow("empty") << u"  "_s << u"(no subject)"_s;
}

void TestMessageListModel::showsOutsideTextHarmless()
{
    QFETCH(QString, subject);
    QFETCH(QString, shown);
    CountingSource source;
    source.add(1);
    source.rows[0].subject = subject;
    source.rows[0].fromAddress = u"<i>x</i>@example.org"_s;
    MessageListModel model(source);
    model.setQuery({});
    QCOMPARE(model.index(0, MessageListModel::SubjectColumn).data().toString(), shown);
    // A tooltip would read markup, so it is escaped there.
    QCOMPARE(model.index(0, MessageListModel::FromColumn).data(Qt::ToolTipRole).toString(),
             u"<qt>&lt;i&gt;x&lt;/i&gt;@example.org</qt>"_s);
}

void TestMessageListModel::shortensDates()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));
    QCOMPARE(shortDate(now.addSecs(-3600), now, german), u"11:00"_s);
    QCOMPARE(shortDate(now.addDays(-3), now, german), u"Donnerstag"_s);
    QCOMPARE(shortDate(now.addDays(-7), now, german), u"15.11.26"_s);
    QCOMPARE(shortDate(now.addDays(1), now, german), u"23.11.26"_s);
    QCOMPARE(shortDate({}, now, german), QString());
}

void TestMessageListModel::carriesMessagesWhenDragged()
{
    const auto data = mimeDataOf(QList<MessageId>{MessageId{3}, MessageId{7}});
    QCOMPARE(draggedMessages(*data), (QList<MessageId>{MessageId{3}, MessageId{7}}));
    QMimeData forged;
    forged.setData(messageMimeType(), data->data(messageMimeType()).chopped(8));
    QVERIFY(draggedMessages(forged).isEmpty());
    forged.setData(messageMimeType(), QByteArray(24, '\x7f'));
    QVERIFY(draggedMessages(forged).isEmpty());
}

void TestMessageListModel::dragPictureIsSmall()
{
    const QWidget view;
    const QPixmap one = dragPicture(1, view);
    const QPixmap many = dragPicture(1200, view);
    QVERIFY(!one.isNull() && one.deviceIndependentSize().width() <= 40);
    // A folder's row is not taller, and its name is longer.
    QVERIFY(many.deviceIndependentSize().width() <= 100 && many.deviceIndependentSize().height() <= 32);
    QVERIFY(many.width() > one.width());
}

QTEST_MAIN(TestMessageListModel)
#include "tst_message_list_model.moc"
