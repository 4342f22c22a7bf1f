// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "tests/ui/AccountFakes.h"
#include "tests/ui/SampleMail.h"
#include "ui/accounts/AccountBook.h"
#include "ui/main/MainWindow.h"
#include "ui/settings/Preferences.h"
#include "ui/tray/TrayMenu.h"

#include <QSettings>

#include <memory>

namespace postbag {

/// The real window over a scratch store, with no engine behind it: what accounts do is told to the book.
class SampleWindow
{
public:
    enum class Content {
        Nothing, ///< as on the first start
        Lived,   ///< accounts in every state, mail in three languages, runs that went well and badly
    };

    explicit SampleWindow(Content content);

    MainWindow& window() { return *m_window; }
    AccountBook& book() { return m_book; }
    Preferences& preferences() { return m_preferences; }
    TrayMenu& trayMenu() { return *m_trayMenu; }
    Prompter& prompter() { return m_prompter; }
    /// The trouble that the book's accounts have.
    const Error& appPasswordTrouble() const { return m_trouble; }

private:
    void fillMail();
    void fillRuns();
    AccountId addAccount(AccountSettings settings);
    const AccountSettings& named(const QString& name) const;

    SampleStore m_store;
    QSettings m_windowState;
    Preferences m_preferences;
    SystemClock m_clock;
    AnsweringPrompter m_prompter;
    FakeAccountCommands m_commands;
    AccountBook m_book;
    Error m_trouble;
    std::unique_ptr<TrayMenu> m_trayMenu;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace postbag
