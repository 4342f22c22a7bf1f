// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayMenu.h"

#include "ui/accounts/AccountBook.h"
#include "ui/shared/Icons.h"

#include <QEvent>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

QAction* named(QAction* action, const QString& name)
{
    action->setObjectName(name);
    return action;
}

/// In a menu "&" would become a mnemonic.
QString asLabel(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

TrayMenu::TrayMenu(const AccountBook& book)
    : m_book(book), m_state(named(addAction(QString()), u"trayState"_s)), m_open(nullptr),
      m_collectAll(nullptr), m_collectOne(new QMenu(this)), m_pause(new QMenu(this))
{
    setObjectName(u"trayMenu"_s);
    m_state->setEnabled(false);
    addSeparator();
    m_open = named(addAction(Icons::named(u"window"), QString()), u"trayOpen"_s);
    m_collectAll = named(addAction(Icons::named(u"collect"), QString()), u"trayCollectAll"_s);
    addMenu(m_collectOne);
    m_collectOne->setObjectName(u"trayCollectOne"_s);
    m_pause->setIcon(Icons::named(u"pause"));
    m_pause->setObjectName(u"trayPause"_s);
    addMenu(m_pause);
    m_pauseHour = named(m_pause->addAction(QString()), u"trayPauseHour"_s);
    m_pauseTomorrow = named(m_pause->addAction(QString()), u"trayPauseTomorrow"_s);
    m_pauseOpen = named(m_pause->addAction(QString()), u"trayPauseOpen"_s);
    m_resume = named(addAction(Icons::named(u"resume"), QString()), u"trayResume"_s);
    addSeparator();
    m_settings = named(addAction(Icons::named(u"settings"), QString()), u"traySettings"_s);
    m_quit = named(addAction(Icons::named(u"quit"), QString()), u"trayQuit"_s);

    connect(m_open, &QAction::triggered, this, &TrayMenu::openRequested);
    connect(m_collectAll, &QAction::triggered, this, &TrayMenu::collectAllRequested);
    connect(m_settings, &QAction::triggered, this, &TrayMenu::settingsRequested);
    connect(m_quit, &QAction::triggered, this, &TrayMenu::quitRequested);
    connect(m_resume, &QAction::triggered, this, &TrayMenu::resumeRequested);
    connect(m_pauseHour, &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(QDateTime::currentDateTime().addSecs(3600)); });
    connect(m_pauseTomorrow, &QAction::triggered, this, [this] {
        // "Tomorrow" begins when people get up, not at midnight.
        Q_EMIT pauseRequested(QDateTime(QDate::currentDate().addDays(1), QTime(6, 0)));
    });
    connect(m_pauseOpen, &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(QDateTime::currentDateTime().addYears(100)); });
    connect(&book, &AccountBook::reset, this, &TrayMenu::listAccounts);
    listAccounts();
    setPausedAll(false);
    retranslateUi();
}

void TrayMenu::setStateLine(const QString& line)
{
    m_state->setText(asLabel(line));
}

void TrayMenu::setPausedAll(bool paused)
{
    m_pause->menuAction()->setVisible(!paused);
    m_resume->setVisible(paused);
}

void TrayMenu::listAccounts()
{
    m_collectOne->clear();
    for (const AccountRow& row : m_book.rows()) {
        QAction* action = m_collectOne->addAction(asLabel(row.settings.name));
        connect(action, &QAction::triggered, this,
                [this, account = row.settings.id] { Q_EMIT collectRequested(account); });
    }
    const bool any = !m_book.rows().isEmpty();
    m_collectOne->setEnabled(any);
    m_collectAll->setEnabled(any);
    m_pause->setEnabled(any);
}

void TrayMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMenu::changeEvent(event);
}

void TrayMenu::retranslateUi()
{
    m_open->setText(tr("&Open Postbag"));
    m_collectAll->setText(tr("&Collect now"));
    m_collectOne->setTitle(tr("Collect &account"));
    m_pause->setTitle(tr("&Pause all"));
    m_pauseHour->setText(tr("For 1 &hour"));
    m_pauseTomorrow->setText(tr("Until &tomorrow"));
    m_pauseOpen->setText(tr("Until I &resume"));
    m_resume->setText(tr("&Resume"));
    m_settings->setText(tr("&Settings…"));
    m_quit->setText(tr("&Quit"));
}

} // namespace postbag
