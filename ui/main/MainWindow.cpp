// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/MainWindow.h"

#include "ui/accounts/AccountsPage.h"
#include "ui/activity/ActivityPage.h"
#include "ui/folders/FolderTree.h"
#include "ui/main/CollectStatus.h"
#include "ui/messages/MailPage.h"
#include "ui/settings/Preferences.h"
#include "ui/shared/Banner.h"
#include "ui/shared/Icons.h"
#include "ui/shared/SearchHelp.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/splitter";
constexpr auto pageKey = "window/page";

QString nameOf(const MessageQuery& query)
{
    switch (query.scope) {
    case MessageQuery::Scope::AllMail:
        break;
    case MessageQuery::Scope::Unread:
        return u"unread"_s;
    case MessageQuery::Scope::OneFolder:
        return QString::number(query.folder.value);
    }
    return u"all"_s;
}

MessageQuery queryNamed(const QString& name)
{
    MessageQuery query;
    if (name == u"unread")
        query.scope = MessageQuery::Scope::Unread;
    if (const FolderId folder{name.toLongLong()}) {
        query.scope = MessageQuery::Scope::OneFolder;
        query.folder = folder;
    }
    return query;
}

} // namespace

MainWindow::MainWindow(Parts parts, const AccountBook& book, const Preferences& preferences,
                       QSettings& windowState)
    : m_parts(parts), m_book(book), m_preferences(preferences), m_windowState(windowState),
      m_navigation(new Navigation(parts.folders)), m_splitter(new QSplitter), m_pages(new QStackedWidget),
      m_banner(new Banner), m_bar(new QToolBar(this)), m_collectButton(new QToolButton),
      m_collectMenu(new QMenu(this)), m_menuButton(new QToolButton), m_menu(new QMenu(this)),
      m_collect(new QAction(Icons::named(u"collect"), QString(), this)),
      m_add(new QAction(Icons::named(u"add"), QString(), this)),
      m_find(new QAction(Icons::named(u"search"), QString(), this)),
      m_settings(new QAction(Icons::named(u"settings"), QString(), this)),
      m_about(new QAction(Icons::named(u"info"), QString(), this)),
      m_quit(new QAction(Icons::named(u"quit"), QString(), this)), m_search(new QLineEdit)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Postbag"_s);
    buildToolBar();
    buildPages();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(parts.status, 1);
    connectParts();
    listAccounts();
    applyPreferences();
    retranslateUi();
    // On a small screen, as much of it as there is; some of that goes for the window's frame.
    resize(QSize(1280, 800).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    restoreGeometry(windowState.value(geometryKey).toByteArray());
    setMinimumSize(720, 480);
}

void MainWindow::buildToolBar()
{
    m_collect->setObjectName(u"collectNow"_s);
    m_add->setObjectName(u"addAccount"_s);
    m_add->setShortcut(QKeySequence::New);
    m_find->setObjectName(u"find"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_settings->setObjectName(u"settings"_s);
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_about->setObjectName(u"about"_s);
    m_quit->setObjectName(u"quit"_s);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    addActions({m_collect, m_add, m_find, m_settings, m_quit});

    m_collectButton->setObjectName(u"collectButton"_s);
    m_collectButton->setDefaultAction(m_collect);
    m_collectButton->setMenu(m_collectMenu);
    m_collectButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_collectButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::named(u"search"), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(360);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setIcon(Icons::named(u"menu"));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_menu->addActions({m_collect, m_add});
    m_menu->addSeparator();
    m_menu->addActions({m_settings, m_about});
    m_menu->addSeparator();
    m_menu->addAction(m_quit);

    m_bar->setObjectName(u"toolBar"_s);
    m_bar->setMovable(false);
    m_bar->setIconSize(QSize(20, 20));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(m_collectButton);
    m_bar->addAction(m_add);
    m_bar->addWidget(gap);
    m_bar->addWidget(m_search);
    m_bar->addWidget(m_menuButton);
    addToolBar(m_bar);
}

void MainWindow::buildPages()
{
    for (QWidget* page : {static_cast<QWidget*>(m_parts.mail), static_cast<QWidget*>(m_parts.accounts),
                          static_cast<QWidget*>(m_parts.activity)})
        m_pages->addWidget(page);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    // Below: trouble comes by itself, and what the person is about to click must stay where it is.
    column->addWidget(m_banner);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({220, 960});
    m_splitter->setHandleWidth(1);
    m_splitter->restoreState(m_windowState.value(splitterKey).toByteArray());
    setCentralWidget(m_splitter);
}

void MainWindow::connectParts()
{
    connect(m_collect, &QAction::triggered, this, &MainWindow::collectAllRequested);
    connect(m_add, &QAction::triggered, this, &MainWindow::addAccountRequested);
    connect(m_settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_about, &QAction::triggered, this, &MainWindow::aboutRequested);
    connect(m_quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (m_leavingSearch)
            return;
        m_navigation->clearSelection();
        m_pages->setCurrentWidget(m_parts.mail);
        m_parts.mail->search(words);
    });
    const auto offerAccounts = [this] {
        m_banner->offerAction(m_pages->currentWidget() != m_parts.accounts);
    };
    connect(m_pages, &QStackedWidget::currentChanged, m_banner, offerAccounts);
    offerAccounts();
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::shareCollectKey);
    connect(m_parts.accounts, &AccountsPage::selectionChanged, this, &MainWindow::shareCollectKey);
    shareCollectKey();
    connect(m_search, &QLineEdit::returnPressed, m_parts.mail, &MailPage::focusList);
    connect(m_parts.folders, &FolderTree::queryChosen, this, [this](const MessageQuery& query) {
        m_navigation->clearSelection();
        m_pages->setCurrentWidget(m_parts.mail);
        leaveSearch();
        m_parts.mail->showMessages(query);
    });
    connect(m_parts.folders, &FolderTree::messagesDropped, m_parts.mail, &MailPage::moveMessages);
    m_parts.folders->addAction(m_parts.mail->undoAction());
    connect(m_navigation, &Navigation::pageChosen, this, [this](Navigation::Page page) {
        m_parts.folders->clearSelection();
        leaveSearch();
        m_pages->setCurrentWidget(page == Navigation::Accounts ? static_cast<QWidget*>(m_parts.accounts)
                                                               : m_parts.activity);
    });
    connect(m_parts.mail, &MailPage::hint, statusBar(), [this](const QString& text) {
        text.isEmpty() ? statusBar()->clearMessage() : statusBar()->showMessage(text);
    });
    connect(m_parts.mail, &MailPage::collectRequested, this, &MainWindow::collectAllRequested);
    connect(m_parts.mail, &MailPage::addAccountRequested, this, &MainWindow::addAccountRequested);
    connect(m_parts.accounts, &AccountsPage::addRequested, this, &MainWindow::addAccountRequested);
    connect(m_banner, &Banner::actionRequested, this, [this] {
        m_banner->hide();
        showPage(Navigation::Accounts);
    });
    connect(&m_book, &AccountBook::reset, this, &MainWindow::listAccounts);
    const auto countWarnings = [this] { m_navigation->setWarnings(m_book.failedCount()); };
    connect(&m_book, &AccountBook::reset, this, countWarnings);
    connect(&m_book, &AccountBook::rowChanged, this, countWarnings);
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
}

void MainWindow::listAccounts()
{
    m_collectMenu->clear();
    for (const AccountRow& row : m_book.rows()) {
        // In a menu "&" would become a mnemonic.
        QAction* action = m_collectMenu->addAction(QString(row.settings.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, account = row.settings.id] { Q_EMIT collectRequested({account}); });
    }
    m_collect->setEnabled(!m_book.rows().isEmpty());
}

void MainWindow::shareCollectKey()
{
    const bool pageHasIt = m_pages->currentWidget() == m_parts.accounts && m_parts.accounts->hasSelection();
    m_collect->setShortcut(pageHasIt ? QKeySequence() : QKeySequence(Qt::Key_F5));
}

void MainWindow::leaveSearch()
{
    // Not a QSignalBlocker: the field would not hear itself that it is empty, and keep its clear button.
    m_leavingSearch = true;
    m_search->clear();
    m_leavingSearch = false;
}

void MainWindow::applyPreferences()
{
    const bool compact = m_preferences.compactRows();
    m_parts.mail->setCompact(compact);
    m_parts.accounts->setCompact(compact);
    m_parts.activity->setCompact(compact);
}

void MainWindow::tell(Words text)
{
    m_tellsOfAccounts = false;
    m_banner->tell(std::move(text));
}

void MainWindow::tellOfAccounts(Words text)
{
    // What was said about something that a person did stays until it was read.
    if (text && m_banner->isVisible() && !m_tellsOfAccounts)
        return;
    if (text) {
        m_tellsOfAccounts = true;
        m_banner->tell(std::move(text), [] { return tr("Show accounts"); });
    } else if (m_tellsOfAccounts) {
        m_banner->hide();
    }
}

void MainWindow::retellOfAccounts()
{
    if (m_tellsOfAccounts)
        m_banner->retell();
}

void MainWindow::showMail(const MessageQuery& query)
{
    m_navigation->clearSelection();
    m_pages->setCurrentWidget(m_parts.mail);
    m_parts.folders->select({});
    m_parts.folders->select(query); // stays at all mail where that folder is gone
    m_parts.mail->showMessages(m_parts.folders->current().value_or(MessageQuery()));
    // Not the list: its first message would be opened, and count as read.
    m_parts.folders->setFocus();
}

void MainWindow::showRemembered()
{
    const QString page = m_windowState.value(pageKey).toString();
    if (page == u"accounts")
        showPage(Navigation::Accounts);
    else if (page == u"activity")
        showPage(Navigation::Activity);
    else
        showMail(queryNamed(page));
}

void MainWindow::showPage(Navigation::Page page)
{
    m_navigation->select(page);
    m_pages->currentWidget()->setFocus();
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::comeBack()
{
    if (isVisible())
        return;
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void MainWindow::rememberState()
{
    const QWidget* page = m_pages->currentWidget();
    m_windowState.setValue(pageKey, page == m_parts.accounts ? u"accounts"_s
                                    : page == m_parts.activity
                                        ? u"activity"_s
                                        : nameOf(m_parts.folders->current().value_or(MessageQuery())));
    m_windowState.setValue(geometryKey, saveGeometry());
    m_windowState.setValue(splitterKey, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberState();
    if (qGuiApp->isSavingSession()) {
        event->accept(); // the desktop ends; hiding would hold it up
        return;
    }
    event->ignore();
    if (!m_preferences.closeToTray()) {
        Q_EMIT quitRequested();
        return;
    }
    if (!m_trayAvailable) {
        showMinimized();
        return;
    }
    hide();
    Q_EMIT hiddenToTray();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT looked();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslateUi()
{
    m_collect->setText(tr("&Collect now"));
    m_collect->setIconText(tr("Collect now"));
    m_add->setText(tr("&Add account…"));
    m_add->setIconText(tr("Add account"));
    m_find->setText(tr("&Search"));
    m_settings->setText(tr("&Settings…"));
    m_about->setText(tr("A&bout Postbag"));
    m_quit->setText(tr("&Quit"));
    m_search->setPlaceholderText(tr("Search all mail…"));
    m_search->setAccessibleName(tr("Search all mail"));
    m_search->setToolTip(SearchHelp::toolTip());
    m_menuButton->setToolTip(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_collectButton->setAccessibleName(tr("Collect now"));
    m_bar->setWindowTitle(tr("Toolbar"));
}

} // namespace postbag
