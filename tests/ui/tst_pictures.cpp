// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbag/StartProblem.h"
#include "tests/ui/SampleWindow.h"
#include "ui/accounts/AccountEditor.h"
#include "ui/accounts/AccountQuestions.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/accounts/LeftAsideDialog.h"
#include "ui/accounts/StateDelegate.h"
#include "ui/accounts/TestPanel.h"
#include "ui/main/AboutDialog.h"
#include "ui/messages/MessageListModel.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shared/DialogPrompter.h"
#include "ui/shared/ErrorText.h"
#include "ui/shared/Language.h"
#include "ui/shared/PasswordDialog.h"
#include "ui/shared/ReadableStyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x35, 0x38), QColor(0x2b, 0x2b, 0x2e));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x29));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7a, 0xc7));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb2, 0xf0));
    palette.setColor(QPalette::PlaceholderText, QColor(0x90, 0x90, 0x96));
    palette.setColor(QPalette::ToolTipBase, QColor(0x35, 0x35, 0x38));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

QString nameOf(const QWidget* widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

QString tooNarrow(const QWidget* widget, const QString& text, int needed, int given)
{
    return u"%1: “%2” needs %3 px, has %4"_s.arg(nameOf(widget), text).arg(needed).arg(given);
}

/// Short words and numbers in the cells of lists, which say nothing when they are cut.
QStringList cutCells(const QWidget& window)
{
    const QHash<QString, QList<int>> columns{
        {u"accountsTable"_s, {AccountsModel::State, AccountsModel::PollEvery, AccountsModel::NextRun}},
        {u"messageList"_s, {MessageListModel::SizeColumn, MessageListModel::DateColumn}},
        {u"leftAsideTable"_s, {0, 1}},
    };
    QStringList found;
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible())
            continue;
        for (const int column : columns.value(view->objectName())) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex cell = view->model()->index(row, column);
                const QRect place = view->visualRect(cell);
                const int needed = view->fontMetrics().horizontalAdvance(cell.data().toString()) + 4 +
                                   (column == 0 && view->objectName() == "accountsTable"_L1
                                        ? StateDelegate::roomBesideWords()
                                        : 0);
                if (place.isValid() && needed > place.width())
                    found << tooNarrow(view, cell.data().toString(), needed, place.width());
            }
        }
    }
    return found;
}

/// Labels, buttons, choices and column headings of this window whose words do not fit.
QStringList cutWords(const QWidget& window)
{
    QStringList found;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height())
                found << tooNarrow(label, label->text(), label->heightForWidth(label->width()),
                                   label->height());
        } else if (label->sizeHint().width() > label->width()) {
            found << tooNarrow(label, label->text(), label->sizeHint().width(), label->width());
        }
    }
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() &&
            !qobject_cast<QLineEdit*>(button->parentWidget()) && button->sizeHint().width() > button->width())
            found << tooNarrow(button, button->text(), button->sizeHint().width(), button->width());
    for (const auto* box : window.findChildren<QComboBox*>()) {
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText()) + 24;
        if (box->isVisible() && needed > box->width())
            found << tooNarrow(box, box->currentText(), needed, box->width());
    }
    for (const auto* line : window.findChildren<QLineEdit*>()) {
        const int needed = line->fontMetrics().horizontalAdvance(line->placeholderText()) + 12;
        if (line->isVisible() && needed > line->width())
            found << tooNarrow(line, line->placeholderText(), needed, line->width());
    }
    for (const auto* header : window.findChildren<QHeaderView*>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            const int needed = header->fontMetrics().horizontalAdvance(text) + 8;
            // One that follows its contents asked for what it has.
            const bool follows = header->sectionResizeMode(i) == QHeaderView::ResizeToContents;
            if (!follows && !header->isSectionHidden(i) && !text.isEmpty() && needed > header->sectionSize(i))
                found << tooNarrow(header, text, needed, header->sectionSize(i));
        }
    }
    found << cutCells(window);
    for (const auto* bar : window.findChildren<QToolBar*>()) {
        const auto* more = bar->findChild<QToolButton*>(u"qt_toolbar_ext_button"_s);
        if (more && more->isVisible())
            found << u"%1 has no room for all of its buttons"_s.arg(nameOf(bar));
    }
    return found;
}

} // namespace

/// Opens everything that a person can see, in every language, light and dark, small and large, and looks for
/// words that do not fit. With POSTBAG_PICTURES=FOLDER it leaves a picture of each there, for people to look
/// at.
class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyWordFits_data();
    void everyWordFits();
    void aPictureForTheReadme();

private:
    void look(QWidget& window, const QString& name);
    void lookAtMail(SampleWindow& sample);
    void lookAtAccounts(SampleWindow& sample);
    void lookAtEditor(SampleWindow& sample);
    void lookAtDialogs(SampleWindow& sample);

    QDir m_pictures;
    QString m_variant;
    QStringList m_cut;
    QPalette m_light;
};

void TestPictures::initTestCase()
{
    QApplication::setStyle(new ReadableStyle);
    m_light = QApplication::palette();
    const QString folder = qEnvironmentVariable("POSTBAG_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    m_pictures.setPath(folder);
}

void TestPictures::everyWordFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QString& language : Language::codes()) {
        QTest::newRow(qPrintable(language + "-small"_L1)) << language << QSize(900, 600) << false;
        QTest::newRow(qPrintable(language + "-light"_L1)) << language << QSize(1280, 800) << false;
        QTest::newRow(qPrintable(language + "-dark"_L1)) << language << QSize(1280, 800) << true;
    }
}

void TestPictures::everyWordFits()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_variant = QString::fromLatin1(QTest::currentDataTag());
    m_cut.clear();
    QApplication::setPalette(dark ? darkPalette() : m_light);
    Language used;
    used.use(language);

    SampleWindow lived(SampleWindow::Content::Lived);
    lived.window().resize(size);
    lived.window().show();
    lookAtMail(lived);
    lookAtAccounts(lived);
    lookAtEditor(lived);
    lookAtDialogs(lived);
    SampleWindow fresh(SampleWindow::Content::Nothing);
    fresh.window().resize(size);
    fresh.window().show();
    look(fresh.window(), u"accounts-empty"_s);
    fresh.window().showAllMail();
    look(fresh.window(), u"mail-first"_s);
    fresh.window().showPage(Navigation::Activity);
    look(fresh.window(), u"activity-empty"_s);
    QVERIFY2(m_cut.isEmpty(), qPrintable(u'\n' + m_cut.join(u'\n')));
}

void TestPictures::aPictureForTheReadme()
{
    QApplication::setPalette(m_light);
    m_variant = u"en"_s;
    Language used;
    used.use(u"en"_s);
    SampleWindow sample(SampleWindow::Content::Lived);
    sample.window().resize(1100, 700);
    sample.window().show();
    auto* list = sample.window().findChild<QTreeView*>(u"messageList"_s);
    const auto* text = sample.window().findChild<QWidget*>(u"mailText"_s);
    QTRY_VERIFY(list->model()->rowCount() > 20);
    for (int row = 0; row < 20; ++row) {
        const QModelIndex subject = list->model()->index(row, MessageListModel::SubjectColumn);
        if (subject.data().toString().contains(u"Афиша"))
            list->setCurrentIndex(subject);
    }
    QVERIFY(list->currentIndex().isValid());
    QTRY_VERIFY(!text->property("plainText").toString().isEmpty());
    const auto* numbers = sample.window().findChild<QLabel*>(u"statusNumbers"_s);
    QTRY_VERIFY(!numbers->text().isEmpty());
    look(sample.window(), u"readme"_s);
}

void TestPictures::look(QWidget& window, const QString& name)
{
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList cut;
    const auto fits = [&cut, &window] {
        cut = cutWords(window);
        return cut.isEmpty();
    };
    // A new text asks for a new layout, which may ask for another: only what stays cut is cut.
    if (!QTest::qWaitFor(fits, 1000))
        for (const QString& words : std::as_const(cut))
            m_cut << name + ": "_L1 + words;
    if (!qEnvironmentVariableIsEmpty("POSTBAG_PICTURES"))
        QVERIFY(window.grab().save(m_pictures.filePath(u"%1-%2.png"_s.arg(name, m_variant))));
}

void TestPictures::lookAtMail(SampleWindow& sample)
{
    auto* list = sample.window().findChild<QTreeView*>(u"messageList"_s);
    auto* search = sample.window().findChild<QLineEdit*>(u"search"_s);
    auto* text = sample.window().findChild<QWidget*>(u"mailText"_s);
    const auto* count = sample.window().findChild<QLabel*>(u"messageListCount"_s);
    QVERIFY(list && search && text && count);
    QTRY_VERIFY(list->model()->rowCount() > 20);
    look(sample.window(), u"mail-unselected"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(text->property("plainText").toString().contains(u"picture"_s));
    sample.window().tellOfAccounts(
        [&sample] { return ErrorText::full(sample.appPasswordTrouble(), u"Gmail"_s); });
    look(sample.window(), u"mail"_s);
    search->setText(u"863"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < 20);
    look(sample.window(), u"search"_s);
    search->setText(u"nowhere to be found"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    look(sample.window(), u"search-none"_s);
}

void TestPictures::lookAtAccounts(SampleWindow& sample)
{
    sample.window().tellOfAccounts({});
    sample.window().showPage(Navigation::Accounts);
    look(sample.window(), u"accounts"_s);
    auto* table = sample.window().findChild<QTableView*>(u"accountsTable"_s);
    if (table->horizontalScrollBar()->maximum() > 0)
        m_cut << u"accounts: %1 px of the table are out of sight"_s.arg(
            table->horizontalScrollBar()->maximum());
    const auto gmail =
        table->model()->match(table->model()->index(0, AccountsModel::Name), Qt::DisplayRole, u"Gmail"_s);
    table->selectRow(gmail.constFirst().row());
    look(sample.window(), u"accounts-problem"_s);
    table->clearSelection();
    if (sample.window().width() >= 1280 && table->horizontalHeader()->hiddenSectionCount() > 0)
        m_cut << u"accounts: %1 columns have no room"_s.arg(table->horizontalHeader()->hiddenSectionCount());
    sample.window().showPage(Navigation::Activity);
    auto* runs = sample.window().findChild<QTableView*>(u"runsTable"_s);
    QVERIFY(runs);
    QTRY_VERIFY(runs->model()->rowCount() > 5);
    runs->selectRow(1);
    look(sample.window(), u"activity"_s);
}

void TestPictures::lookAtEditor(SampleWindow& sample)
{
    const auto fails = [&](const AccountSettings& settings, std::optional<Secret>, TestPanel& panel) {
        panel.begin(settings);
        for (auto step :
             {ConnectionTest::Step::Resolve, ConnectionTest::Step::Connect, ConnectionTest::Step::Secure})
            panel.stepDone(step);
        panel.failedAt(ConnectionTest::Step::SignIn, sample.appPasswordTrouble());
        return std::unique_ptr<QObject>();
    };
    AccountEditor fresh(sample.prompter(), fails, {}, {}, {u"Invoices"_s}, &sample.window());
    fresh.open();
    look(fresh, u"editor-new"_s);
    fresh.findChild<QPushButton*>(u"save"_s)->click();
    look(fresh, u"editor-incomplete"_s);
    fresh.close();
    AccountEditor editor(sample.prompter(), fails, {}, {}, {u"Invoices"_s}, &sample.window());
    editor.load(sample.book().rows().at(2).settings);
    editor.open();
    look(editor, u"editor"_s);
    editor.findChild<QPushButton*>(u"test"_s)->click();
    look(editor, u"editor-failed"_s);
    editor.findChild<QAbstractButton*>(u"advanced"_s)->click();
    QApplication::processEvents();
    auto* scroll = editor.findChild<QScrollArea*>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    look(editor, u"editor-advanced"_s);
    editor.close();
    AccountEditor plain(sample.prompter(), fails, {}, {}, {u"Invoices"_s}, &sample.window());
    plain.load(sample.book().rows().at(4).settings);
    plain.open();
    look(plain, u"editor-plain"_s);
    auto* security = plain.findChild<QComboBox*>(u"security"_s);
    security->setCurrentIndex(security->findData(int(Security::Tls)));
    look(plain, u"editor-tls"_s);
    security->setCurrentIndex(security->findData(int(Security::None)));
    look(plain, u"editor-plain-again"_s);
    plain.close();
}

void TestPictures::lookAtDialogs(SampleWindow& sample)
{
    SettingsDialog settings(sample.preferences(), false, &sample.window());
    settings.open();
    look(settings, u"settings"_s);
    settings.close();
    SettingsDialog withTray(sample.preferences(), true, &sample.window());
    withTray.open();
    look(withTray, u"settings-tray"_s);
    withTray.close();
    AboutDialog about(u"0.1.0"_s, u"/home/ivan/.local/share/postbag/postbag.db"_s, &sample.window());
    about.open();
    look(about, u"about"_s);
    about.close();
    LeftAsideDialog leftAside(u"Gmail"_s, &sample.window());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    leftAside.setMessages(
        {{AccountId{1}, ServerKey::pop3("a", mebibytes(80)), LedgerState::TooBig, mebibytes(80), now},
         {AccountId{1}, ServerKey::pop3("b", {359}), LedgerState::Refused, {359}, now.addDays(-2)},
         {AccountId{1}, ServerKey::pop3("c", {1023}), LedgerState::Refused, {1023}, now.addDays(-200)}});
    leftAside.findChild<QTreeWidget*>(u"leftAsideTable"_s)->topLevelItem(0)->setSelected(true);
    leftAside.show();
    look(leftAside, u"left-aside"_s);
    leftAside.close();
    DialogPrompter questions;
    AccountQuestions::removal(questions, &sample.window(), {sample.book().rows().at(2).settings},
                              [](bool) {});
    auto* question = sample.window().findChild<QMessageBox*>(u"confirmDialog"_s);
    QVERIFY(question);
    look(*question, u"question"_s);
    delete question;
    AccountSettings account = sample.book().rows().at(2).settings;
    account.leave = LeavePolicy::Delete;
    AccountQuestions::notLeaving(questions, &sample.window(), account, 1204, [] {});
    question = sample.window().findChild<QMessageBox*>(u"confirmDialog"_s);
    QVERIFY(question);
    look(*question, u"question-delete"_s);
    delete question;
    account.leave = LeavePolicy::DeleteAfterDays;
    AccountQuestions::notLeaving(questions, &sample.window(), account, 1204, [] {});
    question = sample.window().findChild<QMessageBox*>(u"confirmDialog"_s);
    QVERIFY(question);
    look(*question, u"question-delete-later"_s);
    delete question;
    for (const ErrorCause cause : {ErrorCause::StoreDamaged, ErrorCause::StoreUnwritable}) {
        StartProblem::show({cause, {}, {}}, u"/home/ivan/.local/share/postbag"_s);
        auto* problem = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(problem);
        look(*problem, u"start-"_s + QString::fromLatin1(nameOf(cause).data()));
        delete problem;
    }
    PasswordDialog password(u"Gmail"_s, u"ivan.petrov.1984@example.com"_s, true, &sample.window());
    password.open();
    look(password, u"password"_s);
    password.close();
    sample.trayMenu().setStateLine(u"3 · 14:05"_s);
    sample.trayMenu().popup({});
    look(sample.trayMenu(), u"tray"_s);
    sample.trayMenu().close();
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
