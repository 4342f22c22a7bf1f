// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Time.h"
#include "tests/ui/AccountFakes.h"
#include "tests/ui/SampleMail.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountEditor.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/activity/ActivityPage.h"
#include "ui/folders/FolderTree.h"
#include "ui/main/CollectStatus.h"
#include "ui/main/MainWindow.h"
#include "ui/messages/MailPage.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shared/Language.h"
#include "ui/shared/PasswordDialog.h"
#include "ui/tray/TrayMenu.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

/// Texts that share a mnemonic: "accountsMenu: &Save, &Stop".
QStringList clashes(const QString& place, const QStringList& texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString& text : texts)
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            byLetter[key.toString(QKeySequence::PortableText)].append(text);
    QStringList found;
    for (auto it = byLetter.cbegin(); it != byLetter.cend(); ++it)
        if (it.value().size() > 1)
            found.append(u"%1: %2"_s.arg(place, it.value().join(u", "_s)));
    return found;
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    return texts;
}

/// The labels and buttons of a dialog or window that a mnemonic can reach.
QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    const auto shown = [&](const QWidget* child) {
        return child->window() == &window && child->isVisibleTo(&window);
    };
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->buddy() && shown(label))
            texts.append(label->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (shown(button))
            texts.append(button->text());
    return texts;
}

} // namespace

/// Every menu and dialog in every language: no two entries of one want the same key.
class TestMnemonics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void areUnique_data();
    void areUnique();

private:
    void openContextMenus();
    std::unique_ptr<QWidget> makeWindow();

    Language m_language;
    SystemClock m_clock;
    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    FakeAccountCommands m_commands;
    FakeAccountPrompter m_prompter;
    AccountBook m_book;
    std::unique_ptr<QWidget> m_window;
};

void TestMnemonics::init()
{
    m_sample = std::make_unique<SampleStore>();
    const AccountId account = m_sample->addAccount(u"abv"_s, u"pop3.example.org"_s);
    m_sample->addFolder(u"Family/Near"_s);
    m_sample->add(
        account, u"ABV"_s,
        {richMail(u"a@example.org"_s, u"Offer"_s, QDateTime::currentDateTimeUtc(), {u"offer.pdf"_s})});
    m_settings = std::make_unique<QSettings>(m_sample->directory() + "/window.ini"_L1, QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_book.setAccounts({someAccount(1, u"abv"_s), someAccount(2, u"GMX"_s)});
}

void TestMnemonics::cleanup()
{
    m_window.reset();
    m_language.use(u"en"_s);
}

std::unique_ptr<QWidget> TestMnemonics::makeWindow()
{
    const MainWindow::Parts parts{
        .folders = new FolderTree(m_sample->reader(), m_sample->thread(), m_prompter),
        .mail =
            new MailPage(m_sample->reader(), m_sample->path(), m_sample->thread(), m_prompter, *m_settings),
        .accounts = new AccountsPage(m_book, m_commands, m_prompter, *m_settings),
        .activity = new ActivityPage(m_sample->reader(), m_sample->thread(), *m_settings),
        .status = new CollectStatus(m_book, m_clock),
    };
    auto window = std::make_unique<MainWindow>(parts, m_book, *m_preferences, *m_settings);
    window->showAllMail();
    window->show();
    return window;
}

/// Some menus are made when they are asked for, over an entry.
void TestMnemonics::openContextMenus()
{
    for (auto* view : m_window->findChildren<QAbstractItemView*>()) {
        if (view->contextMenuPolicy() != Qt::CustomContextMenu || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            view->setCurrentIndex(index);
            Q_EMIT view->customContextMenuRequested(view->visualRect(index).center());
        }
    }
}

void TestMnemonics::areUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : Language::codes())
        QTest::newRow(code.toLatin1().constData()) << code;
}

void TestMnemonics::areUnique()
{
    QFETCH(QString, language);
    m_language.use(language);
    m_window = makeWindow();
    auto* list = m_window->findChild<QTreeView*>(u"messageList"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"readerMenuButton"_s)->isVisible());
    openContextMenus();

    TrayMenu tray(m_book);
    SettingsDialog settings(*m_preferences, true);
    PasswordDialog password(u"abv"_s, u"me"_s, false, nullptr);
    AccountEditor editor(m_prompter,
                         [](const AccountSettings&, std::optional<Secret>, TestPanel&) { return nullptr; },
                         {}, {}, {});

    QStringList found = clashes(u"window"_s, textsOf(*m_window));
    for (const QWidget* dialog :
         {static_cast<QWidget*>(&settings), static_cast<QWidget*>(&password), static_cast<QWidget*>(&editor)})
        found += clashes(dialog->objectName(), textsOf(*dialog));
    QSet<QString> seen;
    for (bool paused : {false, true}) {
        tray.setPausedAll(paused);
        found += clashes(tray.objectName(), textsOf(tray));
    }
    const QList<QMenu*> menus = m_window->findChildren<QMenu*>() + tray.findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        found += clashes(menu->objectName(), textsOf(*menu));
        seen.insert(menu->objectName());
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    for (const QString& menu : {u"trayPause"_s, u"accountsMenu"_s, u"folderContextMenu"_s,
                                u"messageContextMenu"_s, u"readerMenu"_s})
        QVERIFY2(seen.contains(menu), qPrintable(menu));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
