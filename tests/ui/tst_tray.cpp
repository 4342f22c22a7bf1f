// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountStore.h"
#include "core/accounts/Profile.h"
#include "core/store/MessageReader.h"
#include "core/store/StoreWriter.h"
#include "tests/ui/DesktopWindows.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace postbag;
using namespace Qt::StringLiterals;
using Shown = DesktopWindows::Shown;

namespace {

constexpr int patience = 15'000; // ms; a busy machine starts programs slowly

} // namespace

// Repeats the condition; says which one it was.
#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

/// The real program with the real tray icon: a private X display with openbox, and trayer where a test asks
/// for it; clicked and typed at from outside.
class TestTray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void leftClickHidesAndShows();
    void middleClickCollects();
    void menuQuits();
    void secondStartRaisesTheHiddenWindow();
    void signalsEndTheProgram_data();
    void signalsEndTheProgram();
    void withoutTrayClosingMinimises();
    void trayMayComeLate();
    void deadTrayGivesTheWindowBack();

private:
    void addAccount(quint16 port);
    void startTray() { m_tray.start(u"trayer"_s, {u"--SetDockType"_s, u"true"_s, u"--height"_s, u"32"_s}); }
    void startPostbag() { m_postbag.start(QStringLiteral(POSTBAG), {}); }
    /// Both, until icon and window are there.
    bool startWithTray();
    qint64 pid() const { return m_postbag.processId(); }
    Shown shown() const { return DesktopWindows::mainWindow(pid()); }
    /// Opened for each look: the run is written by the other program.
    QList<RunReport> runs() const;
    /// Starts it again as a person would, and answers the exit code.
    int startAgain() const;

    std::unique_ptr<QTemporaryDir> m_home;
    QProcess m_tray;
    QProcess m_postbag;
};

void TestTray::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("POSTBAG_HOME", m_home->path().toUtf8());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // this test itself needs no display
    m_postbag.setProcessEnvironment(environment);
    m_postbag.setProcessChannelMode(QProcess::ForwardedChannels);
}

void TestTray::cleanup()
{
    for (QProcess* process : {&m_postbag, &m_tray}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->kill();
        process->waitForFinished();
    }
}

void TestTray::addAccount(quint16 port)
{
    const auto profile = Profile::open();
    QVERIFY(profile);
    auto writer = StoreWriter::open(profile->databasePath());
    QVERIFY(writer);
    AccountSettings account;
    account.name = u"abv"_s;
    account.protocol = Protocol::Pop3;
    account.host = u"127.0.0.1"_s;
    account.port = port;
    account.security = Security::None;
    account.user = u"ivan"_s;
    account.secretSource = SecretSource::Command;
    account.passwordCommand = u"echo secret"_s;
    account.interval.reset();
    QVERIFY((*writer)->accounts().add(account));
}

bool TestTray::startWithTray()
{
    startTray();
    startPostbag();
    const auto isThere = [this] {
        return !DesktopWindows::trayIcon().isEmpty() && shown() == Shown::OnScreen;
    };
    return QTest::qWaitFor(isThere, patience);
}

QList<RunReport> TestTray::runs() const
{
    const auto profile = Profile::open();
    const auto reader = MessageReader::open(profile->databasePath());
    if (!reader)
        return {};
    const auto runs = (*reader)->runs({}, 10);
    return runs ? *runs : QList<RunReport>();
}

int TestTray::startAgain() const
{
    QProcess second;
    second.setProcessEnvironment(m_postbag.processEnvironment());
    second.start(QStringLiteral(POSTBAG), {});
    return second.waitForFinished(patience) && second.exitStatus() == QProcess::NormalExit ? second.exitCode()
                                                                                           : -1;
}

void TestTray::leftClickHidesAndShows()
{
    QVERIFY(startWithTray());
    DesktopWindows::click(DesktopWindows::trayIcon(), 1);
    SOON(shown() == Shown::Nowhere);
    // The first time a notice says that Postbag goes on; a click on the icon means the window all the same.
    SOON(DesktopWindows::popupIsOpen(pid()));
    DesktopWindows::click(DesktopWindows::trayIcon(), 1, 18);
    SOON(shown() == Shown::OnScreen);
    SOON(!DesktopWindows::popupIsOpen(pid()));
    // Closing is the same as hiding.
    SOON(DesktopWindows::isActive(pid()));
    DesktopWindows::press(u"alt+F4"_s);
    SOON(shown() == Shown::Nowhere);
    QCOMPARE(m_postbag.state(), QProcess::Running);
    QVERIFY(!DesktopWindows::trayIcon().isEmpty());
}

void TestTray::middleClickCollects()
{
    QTcpSocket refusing; // bound, so that nobody else takes the port, and not listening
    QVERIFY(refusing.bind(QHostAddress::LocalHost));
    addAccount(refusing.localPort());
    QVERIFY(startWithTray());
    QVERIFY(runs().isEmpty());
    DesktopWindows::click(DesktopWindows::trayIcon(), 2);
    SOON(runs().size() == 1);
    QCOMPARE(runs().constFirst().accountName, u"abv"_s);
    QVERIFY(runs().constFirst().error);
    QCOMPARE(runs().constFirst().error->cause, ErrorCause::ConnectionRefused);
}

void TestTray::menuQuits()
{
    QVERIFY(startWithTray());
    DesktopWindows::click(DesktopWindows::trayIcon(), 3);
    SOON(DesktopWindows::popupIsOpen(pid()));
    DesktopWindows::press(u"q"_s); // &Quit
    SOON(m_postbag.state() == QProcess::NotRunning);
    QCOMPARE(m_postbag.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_postbag.exitCode(), 0);
}

void TestTray::secondStartRaisesTheHiddenWindow()
{
    QVERIFY(startWithTray());
    DesktopWindows::click(DesktopWindows::trayIcon(), 1);
    SOON(shown() == Shown::Nowhere);
    QCOMPARE(startAgain(), 0);
    SOON(shown() == Shown::OnScreen);
    SOON(DesktopWindows::isActive(pid()));
}

void TestTray::signalsEndTheProgram_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestTray::signalsEndTheProgram()
{
    QFETCH(int, signal);
    QTcpServer silent; // a run hangs on it until it is cancelled
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    addAccount(silent.serverPort());
    QVERIFY(startWithTray());
    DesktopWindows::click(DesktopWindows::trayIcon(), 2);
    SOON(silent.hasPendingConnections());
    QCOMPARE(::kill(pid_t(pid()), signal), 0);
    SOON(m_postbag.state() == QProcess::NotRunning);
    QCOMPARE(m_postbag.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_postbag.exitCode(), 0);
    QCOMPARE(runs().size(), 1);
    QVERIFY(runs().constFirst().error);
    QCOMPARE(runs().constFirst().error->kind(), ErrorKind::Cancelled);
}

void TestTray::withoutTrayClosingMinimises()
{
    startPostbag();
    SOON(shown() == Shown::OnScreen);
    SOON(DesktopWindows::isActive(pid()));
    DesktopWindows::press(u"alt+F4"_s);
    SOON(shown() == Shown::Minimised);
    QCOMPARE(startAgain(), 0);
    SOON(shown() == Shown::OnScreen);
    SOON(DesktopWindows::isActive(pid()));
    DesktopWindows::press(u"ctrl+q"_s);
    SOON(m_postbag.state() == QProcess::NotRunning);
    QCOMPARE(m_postbag.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_postbag.exitCode(), 0);
}

void TestTray::trayMayComeLate()
{
    startPostbag();
    SOON(shown() == Shown::OnScreen);
    startTray();
    SOON(!DesktopWindows::trayIcon().isEmpty());
    SOON(DesktopWindows::isActive(pid()));
    DesktopWindows::press(u"alt+F4"_s);
    SOON(shown() == Shown::Nowhere);
    QCOMPARE(m_postbag.state(), QProcess::Running);
}

void TestTray::deadTrayGivesTheWindowBack()
{
    QVERIFY(startWithTray());
    DesktopWindows::click(DesktopWindows::trayIcon(), 1);
    SOON(shown() == Shown::Nowhere);
    m_tray.kill();
    QVERIFY(m_tray.waitForFinished());
    SOON(shown() == Shown::OnScreen);
    // And is not lost again by closing it.
    QCOMPARE(startAgain(), 0);
    SOON(DesktopWindows::isActive(pid()));
    DesktopWindows::press(u"alt+F4"_s);
    SOON(shown() == Shown::Minimised);
    QCOMPARE(startAgain(), 0);
    SOON(shown() == Shown::OnScreen);
    // The panel is started again.
    startTray();
    SOON(!DesktopWindows::trayIcon().isEmpty());
    DesktopWindows::click(DesktopWindows::trayIcon(), 1);
    SOON(shown() == Shown::Nowhere);
    QCOMPARE(m_postbag.state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
