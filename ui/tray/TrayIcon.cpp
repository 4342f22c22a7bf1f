// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayIcon.h"

#include "ui/shared/Icons.h"
#include "ui/tray/DesktopNotifications.h"
#include "ui/tray/TrayHost.h"
#include "ui/tray/TrayMenu.h"
#include "ui/tray/TrayPainter.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace postbag {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// While it is missed.
constexpr auto lookEvery = 1s;
constexpr int looksAtStart = 30;
/// A panel that starts again is back sooner.
constexpr int looksAfterLoss = 3;
/// While nothing is missed, or nothing is hoped for.
constexpr auto watchEvery = 4s;

} // namespace

TrayIcon::TrayIcon(TrayMenu& menu, QObject* parent)
    : QObject(parent), m_menu(menu), m_notifications(new DesktopNotifications(this)),
      m_host(new TrayHost(this)), m_lookAgain(new QTimer(this))
{
    setObjectName(u"trayIcon"_s);
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::iconClicked);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::balloonClicked);
    connect(m_notifications, &DesktopNotifications::clicked, this, &TrayIcon::noticeClicked);
    connect(m_notifications, &DesktopNotifications::refused, this, &TrayIcon::showBalloon);
    connect(m_lookAgain, &QTimer::timeout, this, &TrayIcon::look);
    connect(m_host, &TrayHost::changed, this, &TrayIcon::look);
    m_lookAgain->setSingleShot(true);
    qApp->installEventFilter(this);
    refresh();
    // Not from the constructor: nobody could have connected to the answer.
    m_lookAgain->start(0);
}

void TrayIcon::iconClicked(QSystemTrayIcon::ActivationReason reason)
{
    look(); // whoever clicks sees it, even if it has come back since the last look
    const bool balloonWasOpen = std::exchange(m_balloonClicked, false);
    if (reason == QSystemTrayIcon::MiddleClick)
        Q_EMIT collectRequested();
    else if (reason == QSystemTrayIcon::Trigger && balloonWasOpen)
        Q_EMIT noticeClicked(*m_balloon);
    else if (reason == QSystemTrayIcon::Trigger)
        Q_EMIT toggleRequested();
}

void TrayIcon::balloonClicked()
{
    // Qt says so of every notification of the desktop, also of another program's.
    if (!m_balloon)
        return;
    // While Qt's own balloon is open, each click on the icon counts as one on the balloon, too, and is said
    // first. To open the window for that one and to hide it for the other would lose the click.
    m_balloonClicked = true;
    QTimer::singleShot(0, this, [this] {
        if (std::exchange(m_balloonClicked, false))
            Q_EMIT noticeClicked(*m_balloon);
    });
}

void TrayIcon::look()
{
    if (m_host->isThere()) {
        m_missed = 0;
        m_lookAgain->start(watchEvery);
        if (m_available)
            return;
        m_available = m_wasAvailable = true;
        m_icon.show();
        Q_EMIT becameAvailable();
        return;
    }
    const int patience = m_wasAvailable ? looksAfterLoss : looksAtStart;
    m_missed = std::min(m_missed + 1, patience + 1);
    m_lookAgain->start(m_missed < patience ? lookEvery : watchEvery);
    if (m_missed != patience)
        return;
    m_available = false;
    m_wasAvailable ? Q_EMIT lost() : Q_EMIT unavailable();
}

void TrayIcon::show(const TrayFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    refresh();
}

void TrayIcon::notify(const Notice& notice)
{
    if (!isAvailable())
        return;
    m_balloon.reset();
    m_balloonClicked = false;
    m_notifications->send(notice);
}

void TrayIcon::showBalloon(const Notice& notice)
{
    m_balloon = notice.about;
    m_icon.showMessage(notice.title, notice.text, Icons::program());
}

void TrayIcon::refresh()
{
    const QString line = TrayText::line(m_facts);
    m_icon.setIcon(TrayPainter::icon(trayStateOf(m_facts), m_facts.newMessages,
                                     QApplication::palette().color(QPalette::WindowText)));
    m_icon.setToolTip(u"Postbag\n"_s + line);
    m_menu.setStateLine(line);
    m_menu.setPausedAll(m_facts.pausedAll);
}

bool TrayIcon::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp &&
        (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange))
        QTimer::singleShot(0, this, &TrayIcon::refresh);
    return QObject::eventFilter(watched, event);
}

} // namespace postbag
