// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayHost.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QSystemTrayIcon>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

constexpr auto watcherName = "org.kde.StatusNotifierWatcher"_L1;

} // namespace

TrayHost::TrayHost(QObject* parent) : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_named = bus.interface()->isServiceRegistered(watcherName);
    // Qt decides once, at the start, between D-Bus and X11.
    m_overDBus = m_named && QSystemTrayIcon::isSystemTrayAvailable();
    if (!m_overDBus)
        return;
    auto* watcher = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { setNamed(true); });
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setNamed(false); });
}

bool TrayHost::isThere() const
{
    return m_overDBus ? m_named : QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayHost::setNamed(bool named)
{
    m_named = named;
    Q_EMIT changed();
}

} // namespace postbag
