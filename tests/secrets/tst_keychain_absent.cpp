// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainStore.h"
#include "tests/secrets/Answers.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

/// A machine without a session bus: a server, cron, a container.
class TestKeychainAbsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallIsAnsweredWithAState()
    {
        KeychainStore store;
        const AccountSettings account;
        Awaited<Secret> read;
        Awaited<void> written;
        Awaited<void> removed;
        store.read(account, read.take());
        store.write(account, Secret(std::string("secret")), written.take());
        store.remove(account, removed.take());
        QVERIFY(removed.arrives());
        QCOMPARE(textOf(read), u"SecretStoreUnavailable"_s);
        QCOMPARE(written->error().cause, ErrorCause::SecretStoreUnavailable);
        QCOMPARE(removed->error().cause, ErrorCause::SecretStoreUnavailable);
        QVERIFY(!read->error().detail.empty());
    }

    void nothingIsWrittenInstead()
    {
        QDirIterator home(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        QVERIFY2(!home.hasNext(), qPrintable(home.next()));
    }
};

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char* name :
         {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.filePath(u"no-bus"_s).toLocal8Bit());
    QCoreApplication app(argc, argv);
    TestKeychainAbsent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain_absent.moc"
