// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLibrary>
#include <QMap>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

const QString name = u"org.freedesktop.secrets"_s;

using Paths = QList<QDBusObjectPath>;
using Attributes = QMap<QString, QString>;

} // namespace

SecretService::SecretService(QObject* parent) : QObject(parent)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto* watcher = new QDBusServiceWatcher(name, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString& before, const QString&) {
                m_restarted = m_restarted || !before.isEmpty();
            });
}

void SecretService::isLocked(const QString& service, const QString& key, std::function<void(bool)> answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer)] { answer(false); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage search = QDBusMessage::createMethodCall(
        name, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // The attributes that QtKeychain gives its entries.
    search << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    search.setAutoStartService(false);
    auto* call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [call, answer = std::move(answer)] {
        call->deleteLater();
        const QDBusPendingReply<Paths, Paths> found = *call;
        answer(found.isValid() && !found.argumentAt<1>().isEmpty());
    });
}

void SecretService::followRestart(std::function<void()> then)
{
    // A call without a bus has failed before anybody could be told.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
        return;
    }
    // Whatever the bus had to tell about the service before, it tells before it answers.
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
    auto* call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, then = std::move(then)] {
        call->deleteLater();
        // The library that QtKeychain loads, if it found it.
        QLibrary libsecret(u"secret-1"_s, 0);
        using Disconnect = void (*)();
        if (std::exchange(m_restarted, false))
            if (const auto disconnect =
                    reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
                disconnect();
        then();
    });
}

} // namespace postbag
