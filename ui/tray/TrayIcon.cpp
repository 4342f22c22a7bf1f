// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayIcon.h"

#include "ui/shared/Icons.h"
#include "ui/tray/Notifier.h"
#include "ui/tray/TrayMenu.h"
#include "ui/tray/TrayPainter.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QTimer>

namespace postbag {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 1s;
constexpr int looks = 30;

} // namespace

TrayIcon::TrayIcon(TrayMenu& menu, QObject* parent)
    : QObject(parent), m_menu(menu), m_looking(new QTimer(this))
{
    setObjectName(u"trayIcon"_s);
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT toggleRequested();
        else if (reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT collectRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::noticeClicked);
    connect(m_looking, &QTimer::timeout, this, &TrayIcon::lookForTray);
    m_looking->setInterval(lookEvery);
    qApp->installEventFilter(this);
    refresh();
    // Not from the constructor: nobody could have connected to the answer.
    QTimer::singleShot(0, this, &TrayIcon::lookForTray);
}

bool TrayIcon::isAvailable() const
{
    return m_icon.isVisible();
}

void TrayIcon::lookForTray()
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_looking->stop();
        m_icon.show();
        Q_EMIT becameAvailable();
        return;
    }
    if (++m_looked < looks) {
        m_looking->start();
        return;
    }
    m_looking->stop();
    Q_EMIT unavailable();
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
    if (isAvailable())
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
