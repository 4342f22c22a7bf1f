// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Profile.h"
#include "core/base/Time.h"
#include "core/collect/Engine.h"
#include "core/secrets/AccountSecrets.h"
#include "core/store/MessageReader.h"
#include "core/store/StoreThread.h"
#include "core/store/search/BackgroundIndex.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountEditing.h"
#include "ui/accounts/AccountFeed.h"
#include "ui/accounts/LeftAside.h"
#include "ui/accounts/StoreAccountCommands.h"
#include "ui/main/AccountsTrouble.h"
#include "ui/main/MainWindow.h"
#include "ui/settings/Preferences.h"
#include "ui/shared/DialogPasswordPrompter.h"
#include "ui/shared/DialogPrompter.h"
#include "ui/shared/Language.h"
#include "ui/tray/Announcer.h"
#include "ui/tray/TrayIcon.h"
#include "ui/tray/TrayMenu.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

#include <memory>

namespace postbag {

class SettingsDialog;

/// The composition root of the window: makes every part once, in the order in which they need each other, and
/// connects them. Nothing else in the program knows all of them.
class Program : public QObject
{
    Q_OBJECT
public:
    /// `hidden`: start in the tray.
    Program(Profile profile, bool hidden);
    ~Program() override;

    /// Somebody started Postbag again.
    void bringUp();
    /// Ends the program: runs end at a message border, and what is committed stays.
    void quit();

private:
    /// After the store has opened.
    void build();
    void buildWindow();
    void connectEngine();
    void connectTray();
    void connectWindow();
    void setTrayAvailable(bool available);
    void firstShow();
    /// A notification was clicked.
    void showWhatIsNoticed(Notice::About about);
    void pauseAll(const QDateTime& until);
    void openSettings();
    void openAbout();
    /// In the window's banner; `name`: the account, or the program itself.
    void tell(const Error& error, const QString& name);

    Profile m_profile;
    bool m_hidden;
    SystemClock m_clock;
    QSettings m_windowState;
    Preferences m_preferences;
    Language m_language;
    DialogPrompter m_prompter;
    DialogPasswordPrompter m_passwordPrompter;
    AccountSecrets m_secrets;
    StoreThread m_store;
    AccountBook m_book;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<BackgroundIndex> m_index;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<AccountFeed> m_feed;
    std::unique_ptr<StoreAccountCommands> m_commands;
    std::unique_ptr<AccountEditing> m_editing;
    std::unique_ptr<LeftAside> m_leftAside;
    std::unique_ptr<TrayMenu> m_trayMenu;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<AccountsTrouble> m_trouble;
    CollectStatus* m_status = nullptr;
    AccountsPage* m_accountsPage = nullptr;
    std::unique_ptr<MainWindow> m_window;
    QPointer<SettingsDialog> m_settings; ///< while it is open
};

} // namespace postbag
