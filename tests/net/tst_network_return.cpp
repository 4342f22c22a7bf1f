// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/NetworkReturn.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace postbag;
using namespace Qt::StringLiterals;
using Reachability = QNetworkInformation::Reachability;
using Medium = QNetworkInformation::TransportMedium;

namespace {

const QString service = u"org.freedesktop.NetworkManager"_s;
const QString root = u"/org/freedesktop/NetworkManager"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;

// Of NetworkManager's NMState and NMDeviceType.
constexpr uint disconnected = 20;
constexpr uint connectedHere = 50;
constexpr uint connected = 70;
constexpr uint ethernet = 1;
constexpr uint wifi = 2;

/// As much of NetworkManager as Qt asks. Lives on a thread of its own: Qt waits for its answers.
class NetworkManager final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit NetworkManager(const QString& bus)
        : m_bus(QDBusConnection::connectToBus(bus, u"the other side"_s))
    {}
    bool appear()
    {
        return m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath) &&
               m_bus.registerService(service);
    }
    QString introspect(const QString& path) const override
    {
        const bool isDevice = path.contains(u"/Devices/"_s);
        return u"<interface name=\"%1.%2\"><property name=\"%3\" type=\"%4\" access=\"read\"/></interface>"_s
            .arg(service, isDevice ? u"Device"_s : u"Connection.Active"_s,
                 isDevice ? u"DeviceType"_s : u"Devices"_s, isDevice ? u"u"_s : u"ao"_s);
    }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override
    {
        const QString interface = call.arguments().value(0).toString();
        if (call.member() == u"GetAll"_s)
            return bus.send(call.createReply(QVariant(all(call.path(), interface))));
        if (call.member() == u"Get"_s) {
            const auto value = all(call.path(), interface).value(call.arguments().value(1).toString());
            return bus.send(call.createReply(QVariant::fromValue(QDBusVariant(value))));
        }
        return false;
    }

public Q_SLOTS:
    /// One message, as NetworkManager tells of all that changed at one time. Device 0: no connection.
    void become(uint state, uint device)
    {
        m_state = state;
        m_device = device;
        auto told = QDBusMessage::createSignal(root, properties, u"PropertiesChanged"_s);
        m_bus.send(told << service << all(root, service) << QStringList());
    }

private:
    QVariantMap all(const QString& path, const QString& interface) const
    {
        if (interface == service) {
            const QString primary = m_device ? root + u"/ActiveConnection/%1"_s.arg(m_device) : u"/"_s;
            return {{u"State"_s, m_state},
                    {u"Connectivity"_s, m_state == connected ? 4U : 1U},
                    {u"PrimaryConnection"_s, QVariant::fromValue(QDBusObjectPath(primary))}};
        }
        const QString number = path.section(u'/', -1);
        if (interface == service + u".Connection.Active"_s) {
            const QList<QDBusObjectPath> devices{QDBusObjectPath(root + u"/Devices/"_s + number)};
            return {{u"Devices"_s, QVariant::fromValue(devices)}};
        }
        if (interface == service + u".Device"_s)
            return {{u"DeviceType"_s, number.toUInt()}};
        return {};
    }

    QDBusConnection m_bus;
    uint m_state = connected;
    uint m_device = ethernet;
};

} // namespace

/// On a private bus that passes for the system's.
class TestNetworkReturn : public QObject
{
    Q_OBJECT

    QThread m_thread;
    NetworkManager* m_manager = nullptr;

    void become(uint state, uint device, Reachability reachability, Medium medium)
    {
        QMetaObject::invokeMethod(
            m_manager, [this, state, device] { m_manager->become(state, device); }, Qt::QueuedConnection);
        const auto* network = QNetworkInformation::instance();
        QTRY_COMPARE(network->reachability(), reachability);
        QTRY_COMPARE(network->transportMedium(), medium);
        QCoreApplication::processEvents();
    }
    void goOnline(uint device = ethernet)
    {
        become(connected, device, Reachability::Online, device == wifi ? Medium::WiFi : Medium::Ethernet);
    }
    void goOffline() { become(disconnected, 0, Reachability::Disconnected, Medium::Unknown); }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus);
        m_manager = new NetworkManager(QString::fromLocal8Bit(bus));
        QVERIFY(m_manager->appear());
        m_manager->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_manager, &QObject::deleteLater);
        m_thread.start();
        QVERIFY(QNetworkInformation::loadBackendByName(u"networkmanager"));
    }
    void init() { goOnline(); }
    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void isBackAfterItWasGone()
    {
        const NetworkReturn network;
        QSignalSpy back(&network, &NetworkReturn::isBack);
        goOffline();
        QCOMPARE(back.size(), 0);
        goOnline();
        QCOMPARE(back.size(), 1);
    }

    void isBackWhenItIsOnlyLocal()
    {
        goOffline();
        const NetworkReturn network;
        QSignalSpy back(&network, &NetworkReturn::isBack);
        become(connectedHere, ethernet, Reachability::Local, Medium::Ethernet);
        QCOMPARE(back.size(), 1);
        goOnline();
        QCOMPARE(back.size(), 1);
    }

    void isBackOnAnotherNetwork()
    {
        const NetworkReturn network;
        QSignalSpy back(&network, &NetworkReturn::isBack);
        goOnline(wifi);
        QCOMPARE(back.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNetworkReturn)
#include "tst_network_return.moc"
