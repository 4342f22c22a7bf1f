// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DesktopWindows.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;
using Shown = DesktopWindows::Shown;

namespace {

constexpr int patience = 15'000; // ms; a busy machine starts programs slowly

} // namespace

// Repeats the condition; says which one it was.
#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

/// As much of a panel as a StatusNotifierItem needs: it can be there, and remembers who registered.
class Panel : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    ~Panel() override { disappear(); }
    bool appear()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties) &&
               bus.registerService(name);
    }
    bool disappear()
    {
        item.clear();
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterObject(u"/StatusNotifierWatcher"_s);
        return bus.unregisterService(name);
    }
    void click() const
    {
        auto call = QDBusMessage::createMethodCall(item, u"/StatusNotifierItem"_s,
                                                   u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
        QDBusConnection::sessionBus().send(call << 0 << 0);
    }
    bool hasHost() const { return true; }
    int version() const { return 0; }

    QString item; ///< who registered last

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString&) { item = message().service(); }

private:
    const QString name = u"org.kde.StatusNotifierWatcher"_s;
};

/// As much of a service of notifications as can be clicked; it remembers the last one.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    bool appear()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void click(uint id) { Q_EMIT ActionInvoked(id, u"default"_s); }

    uint count = 0;
    QString title;
    QStringList actions;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s, u"body"_s}; }
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString&,
                const QStringList& offered, const QVariantMap&, int)
    {
        title = summary;
        actions = offered;
        return ++count;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

/// The real program on a private X display and a private bus, with a panel that comes and goes.
class TestTrayDBus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Before the program, for which the bus would start one that is installed.
    void initTestCase() { QVERIFY(m_notifications.appear()); }
    void cleanup();
    void deadPanelGivesTheWindowBack();
    void aClickedNotificationOpensTheWindow();

private:
    void startPostbag();
    Shown shown() const { return DesktopWindows::mainWindow(m_postbag.processId()); }

    Notifications m_notifications;
    std::unique_ptr<QTemporaryDir> m_home;
    QProcess m_postbag;
};

void TestTrayDBus::cleanup()
{
    m_postbag.kill();
    m_postbag.waitForFinished();
}

void TestTrayDBus::startPostbag()
{
    m_home = std::make_unique<QTemporaryDir>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // this test itself needs no display
    environment.insert(u"POSTBAG_HOME"_s, m_home->path());
    m_postbag.setProcessEnvironment(environment);
    m_postbag.setProcessChannelMode(QProcess::ForwardedChannels);
    m_postbag.start(QStringLiteral(POSTBAG), {});
}

void TestTrayDBus::deadPanelGivesTheWindowBack()
{
    Panel panel;
    QVERIFY(panel.appear());
    startPostbag();
    SOON(!panel.item.isEmpty());
    SOON(shown() == Shown::OnScreen);
    panel.click();
    SOON(shown() == Shown::Nowhere);
    QVERIFY(panel.disappear());
    SOON(shown() == Shown::OnScreen);
    QVERIFY(panel.appear());
    SOON(!panel.item.isEmpty());
    panel.click();
    SOON(shown() == Shown::Nowhere);
    QCOMPARE(m_postbag.state(), QProcess::Running);
}

void TestTrayDBus::aClickedNotificationOpensTheWindow()
{
    Panel panel;
    QVERIFY(panel.appear());
    m_notifications.count = 0;
    startPostbag();
    SOON(!panel.item.isEmpty());
    SOON(shown() == Shown::OnScreen);
    panel.click();
    SOON(shown() == Shown::Nowhere);
    // The first time it is said that Postbag goes on.
    SOON(m_notifications.count == 1);
    QCOMPARE(m_notifications.title, u"Postbag goes on collecting"_s);
    QCOMPARE(m_notifications.actions, QStringList({u"default"_s, u"Open"_s}));
    // Another program's is no business of ours: the icon still shows a hidden window.
    m_notifications.click(99);
    panel.click();
    SOON(shown() == Shown::OnScreen);
    panel.click();
    SOON(shown() == Shown::Nowhere);
    m_notifications.click(1);
    SOON(shown() == Shown::OnScreen);
}

QTEST_GUILESS_MAIN(TestTrayDBus)
#include "tst_tray_dbus.moc"
