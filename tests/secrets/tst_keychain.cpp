// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeychainStore.h"
#include "tests/secrets/Answers.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// The question for the keyring's password is the desktop's; here it is one that is closed at once.
class ClosedQuestions : public QDBusVirtualObject
{
public:
    int asked = 0;
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        asked += message.member() == "BeginPrompting"_L1;
        return bus.send(message.createErrorReply(QDBusError::Failed, u"closed"_s));
    }
};

} // namespace

/// Against a real gnome-keyring: run it through with-keyring.sh.
class TestKeychain : public QObject
{
    Q_OBJECT

    KeychainStore m_store;

    QString stored(const AccountSettings& account)
    {
        Awaited<Secret> answer;
        m_store.read(account, answer.take());
        answer.arrives();
        return textOf(answer);
    }

    static QDBusMessage callService(const QString& method, const QVariantList& arguments)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                           u"org.freedesktop.Secret.Service"_s, method);
        call.setArguments(arguments);
        return QDBusConnection::sessionBus().call(call);
    }
    static void lockService()
    {
        const QDBusObjectPath collection(u"/org/freedesktop/secrets/aliases/default"_s);
        const QDBusMessage reply =
            callService(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{collection})});
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }
    /// As the desktop does it at the log-in.
    static void startUnlockedService()
    {
        QProcess unlock;
        unlock.setStandardOutputFile(QProcess::nullDevice());
        unlock.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
        unlock.write("pass");
        unlock.closeWriteChannel();
        QVERIFY(unlock.waitForFinished());
        QCOMPARE(unlock.exitCode(), 0);
        QTRY_VERIFY(serviceIsThere());
    }
    static bool serviceIsThere()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
    }
    static void endService()
    {
        const auto pid = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
        QVERIFY2(pid.isValid(), qPrintable(pid.error().message()));
        QCOMPARE(kill(pid_t(pid.value()), SIGKILL), 0);
        QTRY_VERIFY(!serviceIsThere());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"), "use with-keyring.sh");
    }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << u"secret"_s;
        QTest::newRow("blanks and quotes") << u" a'b\"c\\ "_s;
        QTest::newRow("Cyrillic") << u"парола"_s;
        QTest::newRow("long") << QString(5000, u'x');
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(QString, password);
        const AccountSettings account;
        Awaited<void> written;
        m_store.write(account, Secret(password.toStdString()), written.take());
        QVERIFY(written.arrives());
        QVERIFY2(*written, written->has_value() ? "" : written->error().detail.c_str());
        QCOMPARE(stored(account), password);
    }

    void aSecondWriteReplaces()
    {
        const AccountSettings account;
        for (const char* password : {"first", "second"}) {
            Awaited<void> written;
            m_store.write(account, Secret(password), written.take());
            QVERIFY(written.arrives());
            QVERIFY(*written);
        }
        QCOMPARE(stored(account), u"second"_s);
    }

    void nothingStoredIsMissing() { QCOMPARE(stored(AccountSettings{}), u"SecretMissing"_s); }

    void whatIsLockedIsNotMissing()
    {
        const AccountSettings account;
        Awaited<void> written;
        m_store.write(account, Secret(std::string("behind the lock")), written.take());
        QVERIFY(written.arrives());
        lockService();
        QCOMPARE(stored(account), u"SecretStoreLocked"_s);
        QCOMPARE(stored(AccountSettings{}), u"SecretMissing"_s);
        endService();
        startUnlockedService();
        QCOMPARE(stored(account), u"behind the lock"_s);
    }

    void aClosedQuestionIsNotAskedAgain()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s);
        ClosedQuestions questions;
        QVERIFY(bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &questions));
        QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
        const AccountSettings first;
        const AccountSettings second;
        for (const AccountSettings& account : {first, second}) {
            Awaited<void> written;
            m_store.write(account, Secret(std::string("behind the lock")), written.take());
            QVERIFY(written.arrives());
        }
        lockService();
        QCOMPARE(stored(first), u"SecretStoreLocked"_s);
        const int once = questions.asked;
        QVERIFY(once > 0);
        QCOMPARE(stored(second), u"SecretStoreLocked"_s);
        QCOMPARE(stored(first), u"SecretStoreLocked"_s);
        QCOMPARE(questions.asked, once);
        m_store.personIsHere();
        QCOMPARE(stored(second), u"SecretStoreLocked"_s);
        QVERIFY(questions.asked > once);
        endService();
        startUnlockedService();
        QCOMPARE(stored(first), u"behind the lock"_s);
        QDBusConnection::disconnectFromBus(u"prompter"_s);
    }

    void aLateAnswerIsTold()
    {
        const AccountSettings account;
        Awaited<void> written;
        m_store.write(account, Secret(std::string("late")), written.take());
        QVERIFY(written.arrives());
        KeychainStore impatient(std::chrono::milliseconds(0));
        int opened = 0;
        impatient.whenOpened([&opened] { ++opened; });
        Awaited<Secret> answer;
        impatient.read(account, answer.take());
        QVERIFY(answer.arrives());
        QCOMPARE(textOf(answer), u"SecretStoreLocked"_s);
        QTRY_COMPARE(opened, 1);
    }

    void theServiceMayBeRestarted()
    {
        const AccountSettings account;
        Awaited<void> written;
        m_store.write(account, Secret(std::string("outlives it")), written.take());
        QVERIFY(written.arrives());
        QCOMPARE(stored(account), u"outlives it"_s);
        endService();
        startUnlockedService();
        QCOMPARE(stored(account), u"outlives it"_s);
        Awaited<void> again;
        m_store.write(account, Secret(std::string("and is replaced")), again.take());
        QVERIFY(again.arrives());
        QVERIFY(*again);
        QCOMPARE(stored(account), u"and is replaced"_s);
    }

    void whatIsRemovedIsMissing()
    {
        const AccountSettings account;
        for (int times = 0; times < 2; ++times) {
            Awaited<void> written;
            m_store.write(account, Secret(std::string("secret")), written.take());
            Awaited<void> removed;
            m_store.remove(account, removed.take());
            QVERIFY(removed.arrives());
            QVERIFY(*written && *removed);
            QCOMPARE(stored(account), u"SecretMissing"_s);
        }
        Awaited<void> again;
        m_store.remove(account, again.take());
        QVERIFY(again.arrives());
        QVERIFY(*again);
    }

    void manyRequestsAreAnsweredInOrder()
    {
        QList<AccountSettings> accounts(8);
        for (auto& account : accounts)
            account.uuid = QUuid::createUuid();
        QStringList order;
        for (const auto& account : accounts) {
            m_store.write(account, Secret(account.uuid.toString().toStdString()),
                          [&](const Result<void>& result) { QVERIFY(result); });
        }
        for (const auto& account : accounts) {
            m_store.read(account, [&](const Result<Secret>& result) {
                QVERIFY(result);
                order << QString::fromStdString(std::string(result.value().reveal()));
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), accounts.size(), 20000);
        for (qsizetype i = 0; i < accounts.size(); ++i)
            QCOMPARE(order[i], accounts[i].uuid.toString());
    }

    void theStoreMayBeDeletedInsideAnAnswer()
    {
        auto store = std::make_shared<KeychainStore>();
        bool answered = false;
        store->read(AccountSettings{}, [store, &answered](const Result<Secret>&) mutable {
            store.reset();
            answered = true;
        });
        store.reset();
        QTRY_VERIFY(answered);
    }

    void theStoreMayBeDeletedWhileItWorks()
    {
        auto store = std::make_unique<KeychainStore>();
        store->read(AccountSettings{}, [](const Result<Secret>&) { QFAIL("answered after the end"); });
        QCoreApplication::processEvents();
        store.reset();
        QCOMPARE(stored(AccountSettings{}), u"SecretMissing"_s);
    }

    void aLateAnswerIsIgnored()
    {
        KeychainStore impatient(std::chrono::milliseconds(0));
        Awaited<Secret> answer;
        impatient.read(AccountSettings{}, answer.take());
        QVERIFY(answer.arrives());
        QCOMPARE(textOf(answer), u"SecretStoreLocked"_s);
        // The keychain's own answer comes now; Awaited fails if it is passed on.
        QCOMPARE(stored(AccountSettings{}), u"SecretMissing"_s);
    }

    void noPasswordIsReadableInTheHomeFolder()
    {
        const AccountSettings account;
        Awaited<void> written;
        m_store.write(account, Secret(std::string("findable-secret-7391")), written.take());
        QVERIFY(written.arrives());
        int files = 0;
        QDirIterator home(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (home.hasNext()) {
            QFile file(home.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains("findable-secret-7391"), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0); // the keyring at least
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
