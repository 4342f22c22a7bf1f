// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/MessageReader.h"
#include "ui/main/Navigation.h"
#include "ui/shared/Words.h"

#include <QMainWindow>

class QLineEdit;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace postbag {

class AccountBook;
class AccountsPage;
class ActivityPage;
class Banner;
class CollectStatus;
class FolderTree;
class MailPage;
class Preferences;

/// The window: puts toolbar, navigation, pages and status bar together. What it asks for goes out as signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Made by the composition root; the window takes them.
    struct Parts {
        FolderTree* folders;
        MailPage* mail;
        AccountsPage* accounts;
        ActivityPage* activity;
        CollectStatus* status;
    };

    /// References outlive it.
    MainWindow(Parts parts, const AccountBook& book, const Preferences& preferences, QSettings& windowState);

    /// Shows trouble that is not one account's own.
    void tell(Words text);
    /// Shows trouble of accounts, with a way to them; null: there is none any more.
    void tellOfAccounts(Words text);
    /// What tellOfAccounts said reads differently now. A banner that was put away stays away.
    void retellOfAccounts();
    /// With a tray, closing hides the window; without, it minimises. See Preferences::closeToTray.
    void setTrayAvailable(bool available) { m_trayAvailable = available; }
    void showPage(Navigation::Page page);
    void showAllMail() { showMail({}); }
    /// The page and the folder that were shown when Postbag ended; all mail, if that is gone.
    void showRemembered();
    /// Shows, raises and activates the window, wherever it is.
    void bringUp();
    /// Shows the window again if it is hidden, without taking the keyboard from whatever the person is doing.
    void comeBack();
    void rememberState();

Q_SIGNALS:
    void collectAllRequested();
    void collectRequested(const QList<postbag::AccountId>& accounts);
    void addAccountRequested();
    void settingsRequested();
    void aboutRequested();
    void quitRequested();
    /// The person looks at the window now.
    void looked();
    /// Closing has hidden the window.
    void hiddenToTray();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void showMail(const MessageQuery& query);
    void buildToolBar();
    void buildPages();
    void connectParts();
    void listAccounts();
    /// F5 collects everything, or what is selected on the accounts page while that is shown.
    void shareCollectKey();
    void applyPreferences();
    /// Empties the search field without going back to what was listed before.
    void leaveSearch();
    void retranslateUi();

    Parts m_parts;
    const AccountBook& m_book;
    const Preferences& m_preferences;
    QSettings& m_windowState;
    bool m_trayAvailable = false;
    bool m_leavingSearch = false;
    bool m_tellsOfAccounts = false;
    Navigation* m_navigation;
    QSplitter* m_splitter;
    QStackedWidget* m_pages;
    Banner* m_banner;
    QToolBar* m_bar;
    QToolButton* m_collectButton;
    QMenu* m_collectMenu;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QAction* m_collect;
    QAction* m_add;
    QAction* m_find;
    QAction* m_settings;
    QAction* m_about;
    QAction* m_quit;
    QLineEdit* m_search;
};

} // namespace postbag
