// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbag/Program.h"

#include "app/postbag/StartProblem.h"
#include "core/collect/ConnectionTest.h"
#include "core/net/NetworkReturn.h"
#include "core/net/OpenFileLimit.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/accounts/TestPanel.h"
#include "ui/activity/ActivityPage.h"
#include "ui/folders/FolderTree.h"
#include "ui/main/AboutDialog.h"
#include "ui/main/CollectStatus.h"
#include "ui/messages/MailPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shared/ErrorText.h"

#include <QApplication>
#include <QSslSocket>
#include <QTimer>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

/// QSettings makes files that others can read, but keeps the rights of one that is there.
QString madePrivate(const QString& path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    file.open(QIODevice::ReadWrite, ownerOnly);
    file.setPermissions(ownerOnly);
    return path;
}

} // namespace

Program::Program(Profile profile, bool hidden)
    : m_profile(std::move(profile)), m_hidden(hidden),
      m_windowState(madePrivate(m_profile.windowStatePath()), QSettings::IniFormat),
      m_preferences(m_windowState), m_secrets(m_passwordPrompter), m_store(m_profile.databasePath())
{
    m_language.use(m_preferences.language());
    connect(&m_preferences, &Preferences::languageChanged, this,
            [this] { m_language.use(m_preferences.language()); });
    connect(&m_store, &StoreThread::opened, this, &Program::build);
    connect(&m_store, &StoreThread::failed, this,
            [this](const Error& error) { StartProblem::show(error, m_profile.directory()); });
}

Program::~Program() = default;

void Program::build()
{
    auto reader = MessageReader::open(m_profile.databasePath());
    if (!reader) {
        StartProblem::show(reader.error(), m_profile.directory());
        return;
    }
    // A damaged store may open. A window without accounts would look like a new one.
    if (const auto accounts = (*reader)->accounts(); !accounts) {
        StartProblem::show(accounts.error(), m_profile.directory());
        return;
    }
    m_reader = std::move(*reader);
    m_index = std::make_unique<BackgroundIndex>(m_store);
    Engine::Options options;
    options.parallelAccounts = m_preferences.parallelAccounts();
    options.failedLast = m_reader->failedLast();
    options.openFiles = raiseOpenFileLimit();
    m_engine = std::make_unique<Engine>(m_profile, m_store, m_secrets, options);
    connect(new NetworkReturn(m_engine.get()), &NetworkReturn::isBack, m_engine.get(),
            &Engine::networkIsBack);
    m_feed = std::make_unique<AccountFeed>(m_book, *m_reader, m_store, *m_engine);
    m_commands = std::make_unique<StoreAccountCommands>(m_profile, m_store, m_secrets);
    m_editing = std::make_unique<AccountEditing>(
        m_book, *m_commands, m_prompter,
        [this](const AccountSettings& settings, std::optional<Secret> secret,
               TestPanel& panel) -> std::unique_ptr<QObject> {
            auto test = std::make_unique<ConnectionTest>(settings, std::move(secret), m_secrets);
            panel.follow(*test);
            test->start();
            return test;
        },
        [this] {
            QStringList paths;
            if (const auto folders = m_reader->folders())
                for (const Folder& folder : *folders)
                    if (folder.kind == FolderKind::User)
                        paths.append(folder.path);
            return paths;
        });
    m_leftAside = std::make_unique<LeftAside>(m_book, *m_reader, *m_commands);
    m_trayMenu = std::make_unique<TrayMenu>(m_book);
    m_tray = std::make_unique<TrayIcon>(*m_trayMenu);
    m_announcer = std::make_unique<Announcer>(m_book);
    const auto applyNotifies = [this] { m_announcer->setNotifies(m_preferences.notifies()); };
    connect(&m_preferences, &Preferences::changed, m_announcer.get(), applyNotifies);
    applyNotifies();
    m_trouble = std::make_unique<AccountsTrouble>(m_book);
    buildWindow();
    connectEngine();
    connectTray();
    connectWindow();
    m_feed->reload();
    firstShow();
}

void Program::buildWindow()
{
    m_status = new CollectStatus(m_book, m_clock);
    m_accountsPage = new AccountsPage(m_book, *m_commands, m_prompter, m_windowState);
    auto* mail = new MailPage(*m_reader, m_profile.databasePath(), m_store, m_prompter, m_windowState);
    connect(m_index.get(), &BackgroundIndex::advanced, mail, &MailPage::searchFindsMore);
    const MainWindow::Parts parts{
        .folders = new FolderTree(*m_reader, m_store, m_prompter),
        .mail = mail,
        .accounts = m_accountsPage,
        .activity = new ActivityPage(*m_reader, m_store, m_windowState),
        .status = m_status,
    };
    m_window = std::make_unique<MainWindow>(parts, m_book, m_preferences, m_windowState);
    m_passwordPrompter.setWindow(m_window.get());
}

void Program::connectEngine()
{
    connect(m_engine.get(), &Engine::runStarted, m_status, &CollectStatus::runStarted);
    connect(m_engine.get(), &Engine::progressed, m_status, &CollectStatus::progressed);
    connect(m_engine.get(), &Engine::runFinished, m_status, &CollectStatus::runFinished);
    connect(m_engine.get(), &Engine::messagesCollected, m_announcer.get(), &Announcer::collected);
    connect(m_engine.get(), &Engine::runFinished, m_announcer.get(), &Announcer::runFinished);
    connect(m_engine.get(), &Engine::runFinished, m_trouble.get(), &AccountsTrouble::runFinished);
    // A pause that was set for some time ends by itself.
    connect(m_engine.get(), &Engine::scheduleChanged, this, [this] {
        m_announcer->setPausedAll(m_engine->isPaused());
        m_status->setPausedAll(m_engine->isPaused());
    });
    connect(m_commands.get(), &AccountCommands::runUnwanted, m_engine.get(),
            [this](AccountId account) { m_engine->cancel({account}); });
    connect(m_commands.get(), &AccountCommands::collectWanted, m_engine.get(),
            [this](AccountId account) { m_engine->collect({account}); });
    connect(m_commands.get(), &AccountCommands::saved, m_engine.get(), [this](AccountId account, bool added) {
        m_accountsPage->showAccount(account);
        if (added)
            m_engine->collect({account});
    });
}

void Program::connectTray()
{
    connect(m_trayMenu.get(), &TrayMenu::openRequested, this, &Program::bringUp);
    connect(m_trayMenu.get(), &TrayMenu::collectAllRequested, this,
            [this] { m_engine->collect(m_book.ids()); });
    connect(m_trayMenu.get(), &TrayMenu::collectRequested, this,
            [this](AccountId account) { m_engine->collect({account}); });
    connect(m_trayMenu.get(), &TrayMenu::pauseRequested, this, &Program::pauseAll);
    connect(m_trayMenu.get(), &TrayMenu::resumeRequested, this, [this] { pauseAll({}); });
    connect(m_trayMenu.get(), &TrayMenu::settingsRequested, this, &Program::openSettings);
    connect(m_trayMenu.get(), &TrayMenu::quitRequested, this, &Program::quit);
    connect(m_announcer.get(), &Announcer::factsChanged, m_tray.get(), &TrayIcon::show);
    connect(m_announcer.get(), &Announcer::noticed, m_tray.get(), &TrayIcon::notify);
    connect(m_tray.get(), &TrayIcon::collectRequested, this, [this] { m_engine->collect(m_book.ids()); });
    connect(m_tray.get(), &TrayIcon::noticeClicked, this, &Program::showWhatIsNoticed);
    connect(m_tray.get(), &TrayIcon::toggleRequested, this, [this] {
        if (m_window->isVisible() && !m_window->isMinimized())
            m_window->close();
        else
            bringUp();
    });
    connect(m_tray.get(), &TrayIcon::becameAvailable, this, [this] { setTrayAvailable(true); });
    connect(m_tray.get(), &TrayIcon::unavailable, this, [this] {
        // Hidden without a tray would be out of reach.
        if (!m_window->isVisible())
            m_window->showMinimized();
    });
    connect(m_tray.get(), &TrayIcon::lost, this, [this] {
        setTrayAvailable(false);
        m_window->comeBack();
    });
}

void Program::setTrayAvailable(bool available)
{
    m_window->setTrayAvailable(available);
    if (m_settings)
        m_settings->setTrayAvailable(available);
}

void Program::connectWindow()
{
    connect(m_window.get(), &MainWindow::collectAllRequested, this,
            [this] { m_engine->collect(m_book.ids()); });
    connect(m_window.get(), &MainWindow::collectRequested, m_engine.get(), &Engine::collect);
    connect(m_window.get(), &MainWindow::addAccountRequested, this,
            [this] { m_editing->add(m_window.get()); });
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Program::openSettings);
    connect(m_window.get(), &MainWindow::aboutRequested, this, &Program::openAbout);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Program::quit);
    connect(m_window.get(), &MainWindow::looked, m_announcer.get(), &Announcer::looked);
    connect(m_window.get(), &MainWindow::hiddenToTray, this, [this] {
        if (m_preferences.toldAboutTray())
            return;
        m_announcer->sayThatItGoesOn();
        m_preferences.setToldAboutTray();
    });
    connect(m_accountsPage, &AccountsPage::editRequested, this,
            [this](AccountId account) { m_editing->edit(account, m_window.get()); });
    connect(m_accountsPage, &AccountsPage::leftAsideRequested, this,
            [this](AccountId account) { m_leftAside->open(account, m_window.get()); });
    connect(m_accountsPage, &AccountsPage::collectRequested, m_engine.get(), &Engine::collect);
    connect(m_accountsPage, &AccountsPage::stopRequested, m_engine.get(), &Engine::cancel);
    connect(m_status, &CollectStatus::stopRequested, m_engine.get(), &Engine::cancelAll);
    connect(m_trouble.get(), &AccountsTrouble::arose, m_window.get(), &MainWindow::tellOfAccounts);
    connect(m_trouble.get(), &AccountsTrouble::changed, m_window.get(), &MainWindow::retellOfAccounts);
    connect(m_trouble.get(), &AccountsTrouble::passed, m_window.get(),
            [this] { m_window->tellOfAccounts({}); });
    connect(m_index.get(), &BackgroundIndex::failed, m_window.get(), [this](const Error& error) {
        // A full disk is told of by the accounts that cannot save their mail, and the index tries again.
        if (error.cause != ErrorCause::DiskFull)
            tell(error, u"Postbag"_s);
    });
    connect(m_leftAside.get(), &LeftAside::failed, m_window.get(),
            [this](const Error& error) { tell(error, u"Postbag"_s); });
    connect(m_feed.get(), &AccountFeed::failed, m_window.get(),
            [this](const Error& error) { tell(error, u"Postbag"_s); });
    connect(m_commands.get(), &AccountCommands::failed, this, &Program::tell);
}

void Program::firstShow()
{
    if (!QSslSocket::supportsSsl())
        tell({ErrorCause::TlsUnavailable, {}, {}}, u"Postbag"_s);
    if (m_book.rows().isEmpty())
        m_window->showPage(Navigation::Accounts);
    else
        m_window->showRemembered();
    if (!m_hidden && !m_preferences.startHidden())
        m_window->show();
}

void Program::bringUp()
{
    if (m_window)
        m_window->bringUp();
}

void Program::showWhatIsNoticed(Notice::About about)
{
    if (about == Notice::About::NewMail)
        m_window->showAllMail();
    else if (about == Notice::About::Trouble)
        m_window->showPage(Navigation::Accounts);
    bringUp();
}

void Program::pauseAll(const QDateTime& until)
{
    m_engine->pauseAllUntil(until);
    m_announcer->setPausedAll(m_engine->isPaused());
    m_status->setPausedAll(m_engine->isPaused());
}

void Program::openSettings()
{
    bringUp();
    if (!m_settings) {
        m_settings = new SettingsDialog(m_preferences, m_tray->isAvailable(), m_window.get());
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        m_settings->open();
    }
    m_settings->raise();
    m_settings->activateWindow();
}

void Program::openAbout()
{
    auto* about =
        new AboutDialog(QCoreApplication::applicationVersion(), m_profile.databasePath(), m_window.get());
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void Program::tell(const Error& error, const QString& name)
{
    m_window->tell([error, name] { return ErrorText::full(error, name); });
}

void Program::quit()
{
    // A signal may come before the store is open.
    if (m_window)
        m_window->rememberState();
    if (m_engine)
        m_engine->cancelAll();
    // Not quit(): that asks the window to close, and closing means the tray.
    QCoreApplication::exit();
}

} // namespace postbag
