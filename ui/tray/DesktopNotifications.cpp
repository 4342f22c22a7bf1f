// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/DesktopNotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
/// The action of a click on the notification itself.
const QString defaultAction = u"default"_s;
constexpr int asTheServiceLikes = -1; ///< how long it is shown

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint)));
}

void DesktopNotifications::send(const Notice& notice)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT refused(notice);
        return;
    }
    // Asked each time: the service may be another one than before.
    auto* asked = new QDBusPendingCallWatcher(bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, notice] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *asked;
        if (capabilities.isError())
            Q_EMIT refused(notice);
        else
            sendTo(capabilities.value(), notice);
    });
}

void DesktopNotifications::sendTo(const QStringList& capabilities, const Notice& notice)
{
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Postbag"_s << 0U << u"postbag"_s << notice.title << bodyOf(notice.text, capabilities)
         << QStringList{defaultAction, tr("Open")} << hints << asTheServiceLikes;
    auto* sent = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, notice] {
        sent->deleteLater();
        const QDBusPendingReply<uint> id = *sent;
        if (id.isError())
            Q_EMIT refused(notice);
        else
            m_open.insert(id.value(), notice.about);
    });
}

QString DesktopNotifications::bodyOf(const QString& text, const QStringList& capabilities)
{
    return capabilities.contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
}

void DesktopNotifications::actionInvoked(uint id, const QString& action)
{
    if (action == defaultAction && m_open.contains(id))
        Q_EMIT clicked(m_open.value(id));
}

void DesktopNotifications::closed(uint id)
{
    m_open.remove(id);
}

} // namespace postbag
