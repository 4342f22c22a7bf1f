// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreWriter.h"
#include "core/store/search/BackgroundIndex.h"
#include "tests/ui/SampleMail.h"
#include "ui/folders/FolderDrag.h"
#include "ui/folders/FolderTree.h"
#include "ui/messages/MailPage.h"
#include "ui/messages/MessageDrag.h"
#include "ui/messages/MessageListModel.h"
#include "ui/reader/ReaderHeader.h"
#include "ui/shared/Format.h"
#include "ui/shared/Language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QDateTime minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

} // namespace

/// The mail page and the folder tree together over a real store, driven by object name.
class TestMailPage : public QObject
{
    Q_OBJECT

private:
    struct Window {
        explicit Window(SampleStore& sample)
            : settings(sample.directory() + "/window.ini"_L1, QSettings::IniFormat),
              tree(new FolderTree(sample.reader(), sample.thread(), prompter, &splitter)),
              page(new MailPage(sample.reader(), sample.path(), sample.thread(), prompter, settings,
                                &splitter)),
              folders(tree->findChild<QTreeView*>(u"folderView"_s)),
              list(page->findChild<QTreeView*>(u"messageList"_s)),
              text(page->findChild<QTextBrowser*>(u"mailText"_s))
        {
            QObject::connect(tree, &FolderTree::queryChosen, page, &MailPage::showMessages);
            QObject::connect(tree, &FolderTree::messagesDropped, page, &MailPage::moveMessages);
            splitter.setStretchFactor(1, 1);
            splitter.setSizes({220, 780});
            splitter.resize(1000, 700);
            splitter.show();
            splitter.activateWindow();
            if (!QTest::qWaitForWindowActive(&splitter))
                qFatal("the window did not become active");
        }
        QModelIndex folder(const QString& name) const
        {
            const auto found = folders->model()->match(folders->model()->index(0, 0), Qt::DisplayRole, name,
                                                       1, Qt::MatchExactly | Qt::MatchRecursive);
            return found.value(0);
        }
        QString subject(int row) const { return list->model()->index(row, 2).data().toString(); }
        int rows() const { return list->model()->rowCount(); }
        QString label(const QString& name) const { return page->findChild<QLabel*>(name)->text(); }

        AnsweringPrompter prompter;
        QSettings settings;
        QSplitter splitter;
        FolderTree* tree;
        MailPage* page;
        QTreeView* folders;
        QTreeView* list;
        QTextBrowser* text;
    };

    static void fill(SampleStore& sample, int messages)
    {
        const AccountId account = sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
        QList<QByteArray> mails;
        for (int i = 0; i < messages; ++i)
            mails.append(
                textMail(u"Мария <maria@example.org>"_s, u"Писмо %1"_s.arg(i), minutesAgo(i), u"Текст"_s));
        sample.add(account, u"ABV"_s, mails);
    }

private Q_SLOTS:
    void showsWhatToDoWhereNothingIs();
    void readsAMessageAndMarksIt();
    void importedMailNamesNoAccount();
    void newMailKeepsSelectionAndPlace();
    void deletesToTheTrashAndBack();
    void deletingGoesOnWithTheNext_data();
    void deletingGoesOnWithTheNext();
    void theArrowStaysWithTheOrder();
    void undoesByTheKey_data();
    void undoesByTheKey();
    void passedByIsNotRead();
    void ownFolderIsNoPlaceToMoveTo();
    void undoBarSpeaksTheNewLanguage();
    void asksBeforeDeletingForGood();
    void dropsMessagesOnAFolder();
    void createsRenamesMovesAndDeletesFolders();
    void refusesATakenName();
    void searches();
    void openSearchGrowsWithTheIndex();
    void readMessagesStayInTheUnreadList();
    void remembersTheSplitter();
    void remembersTheOrder();
    void looksRight();
};

void TestMailPage::showsWhatToDoWhereNothingIs()
{
    SampleStore sample;
    Window window(sample);
    QCOMPARE(window.label(u"emptyTitle"_s), u"No mail here yet."_s);
    auto* add = window.page->findChild<QWidget*>(u"emptyAddAccountButton"_s);
    QVERIFY(add->isVisible());
    QSignalSpy wanted(window.page, &MailPage::addAccountRequested);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);

    sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    auto* collect = window.page->findChild<QWidget*>(u"emptyCollectButton"_s);
    QTRY_VERIFY(collect->isVisible());
    QVERIFY(!add->isVisible());
}

void TestMailPage::readsAMessageAndMarksIt()
{
    SampleStore sample;
    fill(sample, 3);
    Window window(sample);
    QCOMPARE(window.rows(), 3);
    QCOMPARE(window.folder(u"ABV"_s).data(Qt::AccessibleTextRole).toString(), u"ABV, 3 unread"_s);

    window.list->setCurrentIndex(window.list->model()->index(0, 0));
    QTRY_VERIFY(window.text->toPlainText().contains(u"Текст"_s));
    QCOMPARE(window.label(u"readerSubject"_s), u"Писмо 0"_s);
    QCOMPARE(window.label(u"readerFrom"_s), u"Мария <maria@example.org>"_s);
    QCOMPARE(window.label(u"originServer"_s), u"pop3.example.org"_s);
    // After a moment of being shown it counts as read.
    QTRY_COMPARE(window.folder(u"ABV"_s).data(Qt::AccessibleTextRole).toString(), u"ABV, 2 unread"_s);

    // Enter opens and marks at once.
    window.list->setCurrentIndex(window.list->model()->index(1, 0));
    QTest::keyClick(window.list, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(*sample.reader().unreadTotal(), 1, 800);
    QTRY_VERIFY(!window.list->currentIndex().data(MessageListModel::UnreadRole).toBool());
    // And back to unread by the keyboard.
    QTest::keyClick(window.list, Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(*sample.reader().unreadTotal(), 2);
}

void TestMailPage::importedMailNamesNoAccount()
{
    ReaderHeader header;
    MessageRow message;
    message.date = QDateTime(QDate(2026, 11, 22), QTime(14, 0));
    message.accountName = u"ABV"_s;
    const auto* when = header.findChild<QLabel*>(u"readerDate"_s);
    header.showMessage(message);
    QVERIFY(when->text().endsWith(u" · ABV"_s));
    message.accountName.clear();
    header.showMessage(message);
    QCOMPARE(when->text(), Format::fullMoment(message.date));
}

void TestMailPage::newMailKeepsSelectionAndPlace()
{
    SampleStore sample;
    fill(sample, 250);
    Window window(sample);
    QVERIFY(window.rows() < 250);
    window.list->setCurrentIndex(window.list->model()->index(40, 0));
    window.list->scrollTo(window.list->model()->index(40, 0), QAbstractItemView::PositionAtTop);
    const QRect before = window.list->visualRect(window.list->currentIndex());

    const AccountId gmx = sample.addAccount(u"gmx"_s, u"pop.example.net"_s);
    sample.add(gmx, u"GMX"_s,
               {textMail(u"a@example.org"_s, u"Ganz neu"_s, minutesAgo(-1), u"x"_s),
                textMail(u"a@example.org"_s, u"Auch neu"_s, minutesAgo(-2), u"y"_s)});
    QTRY_COMPARE(window.subject(1), u"Ganz neu"_s);
    QCOMPARE(window.list->currentIndex().row(), 42);
    QCOMPARE(window.list->currentIndex().siblingAtColumn(2).data().toString(), u"Писмо 40"_s);
    QCOMPARE(window.list->visualRect(window.list->currentIndex()), before);
}

void TestMailPage::deletesToTheTrashAndBack()
{
    SampleStore sample;
    fill(sample, 4);
    Window window(sample);
    window.list->setCurrentIndex(window.list->model()->index(1, 0));
    window.list->selectionModel()->select(window.list->model()->index(2, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    window.list->setFocus();
    QTest::keyClick(window.list, Qt::Key_Delete);
    QTRY_COMPARE(window.rows(), 2);
    QVERIFY(window.prompter.asked.isEmpty());
    QCOMPARE(window.subject(1), u"Писмо 3"_s);
    // The next one is selected, so that the same key goes on.
    QTRY_COMPARE(window.list->selectionModel()->selectedRows().size(), 1);
    auto* undo = window.page->findChild<QToolButton*>(u"undoButton"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(window.rows(), 4);
    QCOMPARE(window.subject(1), u"Писмо 1"_s);
    QCOMPARE(sample.reader().row(MessageId{1})->value().folderPath, u"ABV"_s);
}

void TestMailPage::deletingGoesOnWithTheNext_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("deleted");
    QTest::addColumn<QString>("next");
    QTest::newRow("one page") << 4 << 1 << u"Писмо 2"_s;
    QTest::newRow("the last of all") << 4 << 3 << u"Писмо 2"_s;
    QTest::newRow("the first of several pages") << 250 << 0 << u"Писмо 1"_s;
    QTest::newRow("several pages") << 250 << 1 << u"Писмо 2"_s;
}

void TestMailPage::deletingGoesOnWithTheNext()
{
    QFETCH(int, messages);
    QFETCH(int, deleted);
    QFETCH(QString, next);
    SampleStore sample;
    fill(sample, messages);
    Window window(sample);
    window.list->setCurrentIndex(window.list->model()->index(deleted, 0));
    window.list->setFocus();
    const QString gone = window.subject(deleted);
    QTest::keyClick(window.list, Qt::Key_Delete);
    QTRY_VERIFY(window.subject(deleted) != gone);
    QTRY_COMPARE(window.list->selectionModel()->selectedRows().size(), 1);
    QTRY_COMPARE(window.list->currentIndex().siblingAtColumn(2).data().toString(), next);
    QCOMPARE(window.list->selectionModel()->selectedRows().value(0).row(), window.list->currentIndex().row());
}

void TestMailPage::theArrowStaysWithTheOrder()
{
    SampleStore sample;
    fill(sample, 4);
    Window window(sample);
    const QHeaderView* header = window.list->header();
    const auto click = [header](int column) {
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    const int date = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    click(2);
    QCOMPARE(header->sortIndicatorSection(), date);
    QCOMPARE(header->sortIndicatorOrder(), order);
    QCOMPARE(window.subject(0), u"Писмо 0"_s);
    click(date);
    QCOMPARE(header->sortIndicatorSection(), date);
    QVERIFY(header->sortIndicatorOrder() != order);
    QCOMPARE(window.subject(0), u"Писмо 3"_s);
}

void TestMailPage::undoesByTheKey_data()
{
    QTest::addColumn<bool>("inReader");
    QTest::newRow("in the list") << false;
    QTest::newRow("in the reader") << true;
}

void TestMailPage::undoesByTheKey()
{
    QFETCH(bool, inReader);
    SampleStore sample;
    fill(sample, 3);
    Window window(sample);
    const auto* undo = window.page->findChild<QAction*>(u"undoAction"_s);
    QVERIFY(undo && !undo->isEnabled());
    window.list->setFocus();
    window.list->setCurrentIndex(window.list->model()->index(0, 0));
    QTest::keyClick(window.list, Qt::Key_Delete);
    QTRY_COMPARE(window.rows(), 2);
    const auto* button = window.page->findChild<QToolButton*>(u"undoButton"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY2(button->toolTip().contains(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)),
             qPrintable(button->toolTip()));
    QWidget* place = inReader ? static_cast<QWidget*>(window.text) : window.list;
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window.rows(), 3);
    QVERIFY(!button->isVisible() && !undo->isEnabled());
    // There is nothing more to undo.
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(0);
    QCOMPARE(window.rows(), 3);
}

void TestMailPage::passedByIsNotRead()
{
    SampleStore sample;
    fill(sample, 4);
    Window window(sample);
    window.list->setFocus();
    window.list->setCurrentIndex(window.list->model()->index(0, 0));
    // Faster than anybody reads: each deletion shows the next message for a moment.
    for (int left = 3; left > 1; --left) {
        QTest::keyClick(window.list, Qt::Key_Delete);
        QTRY_COMPARE(window.rows(), left);
        QTRY_COMPARE(window.list->selectionModel()->selectedRows().size(), 1);
        QTRY_VERIFY(!window.text->toPlainText().isEmpty());
    }
    QCOMPARE(*sample.reader().unreadTotal(), 2);
    for (int id = 1; id <= 4; ++id)
        QVERIFY(!sample.reader().row(MessageId{id})->value().seen);
    // What stays open is read after a moment, and nothing else.
    QTRY_COMPARE(*sample.reader().unreadTotal(), 1);
    QTRY_VERIFY(!window.list->currentIndex().data(MessageListModel::UnreadRole).toBool());
}

void TestMailPage::ownFolderIsNoPlaceToMoveTo()
{
    SampleStore sample;
    fill(sample, 2);
    Window window(sample);
    auto* menu = window.page->findChild<QMenu*>(u"moveMessageMenu"_s);
    const auto offered = [menu] {
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction* action : menu->actions())
            if (action->isEnabled())
                names.append(action->text());
        return names;
    };
    window.list->setCurrentIndex(window.list->model()->index(0, 0));
    QCOMPARE(offered(), QStringList());
    QCOMPARE(menu->actions().size(), 1); // says that there is none
    const FolderId family = sample.addFolder(u"Family"_s);
    QCOMPARE(offered(), QStringList{u"Family"_s});
    QVERIFY(sample.run([&](StoreWriter& writer) { return writer.messages().move({MessageId{1}}, family); }));
    QTRY_COMPARE(window.list->model()->index(1, 0).data(MessageListModel::UnreadRole).toBool(), true);
    // Of two folders each may be meant.
    QTRY_VERIFY((window.list->selectAll(), offered()) == QStringList({u"ABV"_s, u"Family"_s}));
}

void TestMailPage::undoBarSpeaksTheNewLanguage()
{
    SampleStore sample;
    fill(sample, 2);
    Window window(sample);
    Language language;
    language.use(u"en"_s);
    window.list->setFocus();
    window.list->setCurrentIndex(window.list->model()->index(0, 0));
    QTest::keyClick(window.list, Qt::Key_Delete);
    QTRY_COMPARE(window.label(u"undoText"_s), u"1 message moved to the Trash."_s);
    language.use(u"bg"_s);
    QTRY_VERIFY(!window.label(u"undoText"_s).contains(u"moved"));
    QVERIFY(window.label(u"undoText"_s).contains(u"писмо"));
    language.use(u"en"_s);
}

void TestMailPage::asksBeforeDeletingForGood()
{
    SampleStore sample;
    fill(sample, 2);
    QVERIFY(sample.run([](StoreWriter& writer) { return writer.messages().remove({MessageId{1}}); }));
    Window window(sample);
    window.prompter.says = false;
    window.folders->setCurrentIndex(window.folder(u"Trash"_s));
    QTRY_COMPARE(window.rows(), 1);
    window.list->setFocus();
    window.list->setCurrentIndex(window.list->model()->index(0, 0));
    QTest::keyClick(window.list, Qt::Key_Delete);
    QCOMPARE(window.prompter.asked.size(), 1);
    window.prompter.says = true;
    QTest::keyClick(window.list, Qt::Key_Delete);
    QTRY_COMPARE(window.rows(), 0);
    QVERIFY(!*sample.reader().row(MessageId{1}));
    QCOMPARE(window.label(u"emptyTitle"_s), u"The Trash is empty."_s);
}

void TestMailPage::dropsMessagesOnAFolder()
{
    SampleStore sample;
    fill(sample, 3);
    const FolderId family = sample.addFolder(u"Family"_s);
    Window window(sample);
    QAbstractItemModel* model = window.list->model();
    const std::unique_ptr<QMimeData> dragged(
        model->mimeData({model->index(0, 0), model->index(0, 1), model->index(2, 0)}));
    QAbstractItemModel* folders = window.folders->model();
    const QModelIndex target = window.folder(u"Family"_s);
    QVERIFY(folders->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, target));
    QVERIFY(!folders->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, folders->index(0, 0)));
    const QSignalSpy refreshed(model, &QAbstractItemModel::dataChanged);
    folders->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, target);
    MessageQuery query;
    query.scope = MessageQuery::Scope::OneFolder;
    query.folder = family;
    QTRY_COMPARE(*sample.reader().count(query), 2);
    QTRY_COMPARE(window.folder(u"Family"_s).data(Qt::AccessibleTextRole).toString(), u"Family, 2 unread"_s);
    // All mail is listed, so they are still there; one is dropped again where it is, and one comes to it.
    QTRY_COMPARE(window.label(u"undoText"_s), u"2 message(s) moved."_s);
    QTRY_VERIFY(!refreshed.isEmpty());
    const std::unique_ptr<QMimeData> again(model->mimeData({model->index(0, 0), model->index(1, 0)}));
    folders->dropMimeData(again.get(), Qt::MoveAction, -1, -1, target);
    QTRY_COMPARE(window.label(u"undoText"_s), u"1 message(s) moved."_s);
    QTest::mouseClick(window.page->findChild<QToolButton*>(u"undoButton"_s), Qt::LeftButton);
    QTRY_COMPARE(*sample.reader().count(query), 2);
}

void TestMailPage::createsRenamesMovesAndDeletesFolders()
{
    SampleStore sample;
    fill(sample, 1);
    Window window(sample);
    const QAbstractItemModelTester tester(window.folders->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.tree->findChild<QAction*>(u"newFolderAction"_s)->trigger();
    QTRY_VERIFY(window.folders->findChild<QLineEdit*>(u"folderNameEditor"_s));
    auto* editor = window.folders->findChild<QLineEdit*>(u"folderNameEditor"_s);
    editor->setText(u"Семейство"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(window.folder(u"Семейство"_s).isValid());

    // Moved by drag into the other folder, which is closed: the same entry, in sight at its new place.
    window.folders->collapse(window.folder(u"ABV"_s));
    const QPersistentModelIndex moved = window.folder(u"Семейство"_s);
    const std::unique_ptr<QMimeData> dragged(window.folders->model()->mimeData({moved}));
    window.folders->model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, window.folder(u"ABV"_s));
    QTRY_COMPARE(moved.parent().data().toString(), u"ABV"_s);
    QVERIFY(window.folders->isExpanded(moved.parent()));
    QCOMPARE(window.folders->currentIndex(), QModelIndex(moved));
    QVERIFY(!window.folders->model()->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, moved));

    window.folders->setCurrentIndex(window.folder(u"ABV"_s));
    QTRY_COMPARE(window.rows(), 1);
    window.tree->findChild<QAction*>(u"deleteFolderAction"_s)->trigger();
    QCOMPARE(window.prompter.asked.size(), 1);
    QVERIFY(window.prompter.asked.constFirst().title.contains(u"ABV"_s));
    QTRY_VERIFY(!window.folder(u"ABV"_s).isValid());
    QVERIFY(!moved.isValid());
    QTRY_COMPARE(window.folder(u"Trash"_s).isValid(), true);
    QCOMPARE(window.folders->model()->index(window.folders->model()->rowCount() - 1, 0).data().toString(),
             u"Trash"_s);
}

void TestMailPage::refusesATakenName()
{
    SampleStore sample;
    sample.addFolder(u"Family"_s);
    sample.addFolder(u"Work"_s);
    Window window(sample);
    window.folders->model()->setData(window.folder(u"Work"_s), u"FAMILY"_s, Qt::EditRole);
    const auto texts = window.tree->findChildren<QLabel*>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"FAMILY"_s);
    }));
    QVERIFY(window.folder(u"Work"_s).isValid());
}

void TestMailPage::searches()
{
    SampleStore sample;
    fill(sample, 30);
    Window window(sample);
    window.page->search(u"писмо 12"_s);
    QTRY_COMPARE(window.rows(), 1);
    QCOMPARE(window.label(u"messageListTitle"_s), u"Search: писмо 12"_s);
    window.page->search(u"няма такова"_s);
    QTRY_COMPARE(window.rows(), 0);
    QVERIFY(window.label(u"emptyTitle"_s).contains(u"няма такова"_s));
    QVERIFY(window.label(u"emptyText"_s).contains(u"all of the words"_s));
    window.page->search(u"писмо Before:ye\u202esterday"_s);
    QTRY_VERIFY(window.label(u"emptyText"_s).contains(u"was not understood"_s));
    QVERIFY(window.label(u"emptyText"_s).contains(u"before:2017-03-05"_s));
    QVERIFY(!window.label(u"emptyText"_s).contains(QChar(0x202e)));
    QCOMPARE(window.rows(), 0);
    window.page->search(u"писмо is:unread folder:nowhere"_s);
    QTRY_VERIFY(window.label(u"emptyText"_s).contains(u"all of the words"_s));
    window.page->search({});
    QTRY_COMPARE(window.rows(), 30);
}

void TestMailPage::openSearchGrowsWithTheIndex()
{
    SampleStore sample;
    fill(sample, 1);
    Window window(sample);
    const AccountId account = sample.addAccount(u"GMX"_s, u"imap.example.org"_s);
    sample.addNotIndexed(
        account, u"GMX"_s,
        {textMail(u"Мария <maria@example.org>"_s, u"Писмо от GMX"_s, minutesAgo(2), u"Текст"_s)});
    window.page->search(u"писмо"_s);
    QTRY_COMPARE(window.label(u"messageListTitle"_s), u"Search: писмо"_s);
    QCOMPARE(window.rows(), 1);
    BackgroundIndex index(sample.thread());
    connect(&index, &BackgroundIndex::advanced, window.page, &MailPage::searchFindsMore);
    QTRY_COMPARE(window.rows(), 2);
}

void TestMailPage::readMessagesStayInTheUnreadList()
{
    SampleStore sample;
    fill(sample, 3);
    Window window(sample);
    window.folders->setCurrentIndex(window.folder(u"Unread"_s));
    window.list->setCurrentIndex(window.list->model()->index(1, 0));
    QTest::keyClick(window.list, Qt::Key_Return);
    QTRY_COMPARE(*sample.reader().unreadTotal(), 2);
    // Give the list the chance to lose it: the next change is seen by both.
    sample.add(AccountId{1}, u"ABV"_s, {textMail(u"a@example.org"_s, u"Ново"_s, minutesAgo(-1), u"z"_s)});
    QTRY_COMPARE(window.subject(0), u"Ново"_s);
    QCOMPARE(window.rows(), 4);
    QCOMPARE(window.subject(2), u"Писмо 1"_s);
    window.folders->setCurrentIndex(window.folder(u"All mail"_s));
    window.folders->setCurrentIndex(window.folder(u"Unread"_s));
    QTRY_COMPARE(window.rows(), 3);
}

void TestMailPage::remembersTheSplitter()
{
    SampleStore sample;
    QList<int> sizes;
    {
        Window window(sample);
        auto* splitter = window.page->findChild<QSplitter*>(u"mailSplitter"_s);
        splitter->setSizes({450, 200});
        sizes = splitter->sizes();
        window.settings.sync();
    }
    Window again(sample);
    QCOMPARE(again.page->findChild<QSplitter*>(u"mailSplitter"_s)->sizes(), sizes);
}

void TestMailPage::remembersTheOrder()
{
    SampleStore sample;
    fill(sample, 3);
    {
        Window window(sample);
        QCOMPARE(window.subject(0), u"Писмо 0"_s);
        Q_EMIT window.list->header()->sectionClicked(MessageListModel::DateColumn);
        QCOMPARE(window.subject(0), u"Писмо 2"_s);
    }
    const Window again(sample);
    QCOMPARE(again.subject(0), u"Писмо 2"_s);
    QCOMPARE(again.list->header()->sortIndicatorOrder(), Qt::AscendingOrder);
    // Another folder is listed in the same order.
    again.folders->setCurrentIndex(again.folder(u"ABV"_s));
    QCOMPARE(again.subject(0), u"Писмо 2"_s);
}

/// Writes pictures of the page, light and dark, where POSTBAG_PICTURES names a folder.
void TestMailPage::looksRight()
{
    const QString pictures = qEnvironmentVariable("POSTBAG_PICTURES");
    if (pictures.isEmpty())
        QSKIP("POSTBAG_PICTURES is not set");
    SampleStore sample;
    const AccountId abv = sample.addAccount(u"abv"_s, u"pop3.abv.bg"_s);
    const AccountId gmx = sample.addAccount(u"gmx"_s, u"pop.gmx.net"_s);
    const AccountId yandex = sample.addAccount(u"yandex"_s, u"imap.yandex.ru"_s);
    sample.addFolder(u"ABV/Семейство"_s);
    sample.addFolder(u"ABV/Фактури и договори за ремонта на апартамента"_s);
    sample.add(
        abv, u"ABV"_s,
        {textMail(u"Мария Петрова <maria@example.bg>"_s, u"Оферта за ремонта"_s, minutesAgo(5),
                  u"Здравей,\n\nизпращам ти офертата за ремонта. Виж https://example.bg/oferta и ми кажи.\n\n"
                  "> Кога ще е готово?\n\nПоздрави,\nМария"_s),
         richMail(u"Счетоводство <office@example.bg>"_s, u"Фактура за ноември"_s, minutesAgo(60 * 30),
                  {u"фактура-2026-11.pdf"_s, u"снимка от обекта.jpg"_s, u"договор.docx"_s})});
    sample.add(
        gmx, u"GMX"_s,
        {htmlMail(
             u"GMX Newsletter <news@example.de>"_s, u"Ihre Rechnung für November"_s, minutesAgo(90),
             u"<body bgcolor=#f0f0f0><table width=600 bgcolor=#ffffff cellpadding=12><tr><td><h1 "
             "style='color:#1c449b'>Ihre Rechnung</h1><p style='color:#333'>Sehr geehrte Kundin,</p><p>Ihre "
             "Rechnung über <b>19,99 €</b> liegt bereit.</p><p><a "
             "href='https://example.de/r'>Rechnung ansehen</a></p><img src='https://example.de/p.gif'></td>"
             "</tr></table>"_s),
         textMail(
             u"Müller & Söhne <info@example.de>"_s,
             u"Donaudampfschifffahrtsgesellschaftskapitän: ein sehr langer Betreff, der nicht in die Spalte "
             "passt und gekürzt wird"_s,
             minutesAgo(60 * 24 * 3), u"Guten Tag"_s)});
    QList<QByteArray> older;
    for (int i = 0; i < 60; ++i)
        older.append(textMail(u"Яндекс <noreply@example.ru>"_s, u"Вход в аккаунт №%1"_s.arg(i),
                              minutesAgo(60 * 24 * (4 + i)), u"Здравствуйте!"_s));
    const auto ids = sample.add(yandex, u"Яндекс"_s, older);
    QVERIFY(sample.run([ids](StoreWriter& writer) { return writer.messages().setSeen(ids.mid(3), true); }));
    QVERIFY(sample.run([ids](StoreWriter& writer) { return writer.messages().remove(ids.last(2)); }));

    const QPalette light = QApplication::palette();
    QPalette dark;
    for (const auto role : {QPalette::Window, QPalette::Button})
        dark.setColor(role, QColor(0x2a, 0x2c, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x30, 0x33, 0x38));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        dark.setColor(role, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    dark.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    dark.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xff));
    for (const auto& [palette, name] : {std::pair(light, u"light"_s), std::pair(dark, u"dark"_s)}) {
        QApplication::setPalette(palette);
        Window window(sample);
        for (int row = 0; row < 4; ++row) {
            window.list->setCurrentIndex(window.list->model()->index(row, 0));
            QTRY_VERIFY(!window.text->toPlainText().isEmpty());
            if (row == 2)
                window.page->findChild<QAction*>(u"showOriginAction"_s)->trigger();
            QTest::qWait(100);
            QVERIFY(window.splitter.grab().save(u"%1/mail-%2-%3.png"_s.arg(pictures, name).arg(row)));
        }
        window.list->setFocus();
        QTest::keyClick(window.list, Qt::Key_Delete);
        QTest::qWait(400);
        QVERIFY(window.splitter.grab().save(u"%1/mail-%2-undo.png"_s.arg(pictures, name)));
        window.page->search(u"nothing like that"_s);
        QTRY_COMPARE(window.rows(), 0);
        window.page->setCompact(true);
        QVERIFY(window.splitter.grab().save(u"%1/mail-%2-empty.png"_s.arg(pictures, name)));
    }
    QApplication::setPalette(light);
}

QTEST_MAIN(TestMailPage)
#include "tst_mail_page.moc"
