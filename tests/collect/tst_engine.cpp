// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/ConnectionTest.h"
#include "core/collect/Engine.h"
#include "core/secrets/SecretStore.h"
#include "tests/collect/CollectWorld.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <map>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using Fault = Pop3ServerModel::Fault;

namespace {

/// Answers at once, on its own thread, or never.
class TestSecrets final : public SecretStore
{
public:
    std::string secret = "secret";
    bool answers = true;
    int refusals = 0;
    bool onItsThread = true;

    void read(const AccountSettings&, SecretAnswer answer) override
    {
        onItsThread = onItsThread && QThread::currentThread() == m_home;
        if (answers)
            answer(Secret(secret));
    }
    void write(const AccountSettings&, Secret, DoneAnswer answer) override { answer({}); }
    void remove(const AccountSettings&, DoneAnswer answer) override { answer({}); }
    void refused(const AccountSettings&) override
    {
        onItsThread = onItsThread && QThread::currentThread() == m_home;
        ++refusals;
    }

private:
    QThread* m_home = QThread::currentThread();
};

/// A connection to the server model of the host that is asked for.
class ByHostStream final : public ByteStream
{
    Q_OBJECT
public:
    explicit ByHostStream(std::map<QString, Pop3ServerModel>& servers) : m_servers(servers) {}

    void open(const QString& host, int port, bool tls, const TlsPolicy& policy) override
    {
        m_inner = m_servers.at(host).connection();
        connect(m_inner.get(), &ByteStream::resolved, this, &ByteStream::resolved);
        connect(m_inner.get(), &ByteStream::connected, this, &ByteStream::connected);
        connect(m_inner.get(), &ByteStream::ready, this, &ByteStream::ready);
        connect(m_inner.get(), &ByteStream::readable, this, &ByteStream::readable);
        connect(m_inner.get(), &ByteStream::closed, this, &ByteStream::closed);
        connect(m_inner.get(), &ByteStream::failed, this, &ByteStream::failed);
        m_inner->open(host, port, tls, policy);
    }
    void startTls() override { m_inner->startTls(); }
    void write(const QByteArray& bytes) override { m_inner->write(bytes); }
    QByteArray read() override { return m_inner->read(); }
    void abort() override
    {
        if (m_inner)
            m_inner->abort();
    }

private:
    std::map<QString, Pop3ServerModel>& m_servers;
    std::unique_ptr<ByteStream> m_inner;
};

/// An engine with accounts "host1", "host2", …, each on a server of its own. The servers belong to the net
/// thread while runs are on.
struct Fixture {
    CollectWorld world;
    TestSecrets secrets;
    std::map<QString, Pop3ServerModel> servers;
    Profile profile;
    QList<AccountSettings> accounts;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<QSignalSpy> started;
    std::unique_ptr<QSignalSpy> finished;

    explicit Fixture(int accountCount, Engine::Options options = {})
        : profile(*Profile::open(world.path(u"profile"_s)))
    {
        for (int i = 1; i <= accountCount; ++i) {
            AccountSettings account = world.newAccount();
            account.host = u"host%1"_s.arg(i);
            account.timeout = std::chrono::seconds(600);
            accounts.append(account);
            servers[account.host].mails = {{"a", CollectWorld::mail(1)}, {"b", CollectWorld::mail(2)}};
        }
        options.newStream = [this] { return std::make_unique<ByHostStream>(servers); };
        engine = std::make_unique<Engine>(profile, world.thread(), secrets, options);
        started = std::make_unique<QSignalSpy>(engine.get(), &Engine::runStarted);
        finished = std::make_unique<QSignalSpy>(engine.get(), &Engine::runFinished);
    }
    Pop3ServerModel& server(int number) { return servers.at(u"host%1"_s.arg(number)); }
    RunReport report(qsizetype index) const { return finished->at(index).first().value<RunReport>(); }
    QList<AccountId> ids() const
    {
        QList<AccountId> ids;
        for (const AccountSettings& account : accounts)
            ids.append(account.id);
        return ids;
    }
};

const Engine::Options onlyAsked{4, false, {}, {}};
const Engine::Options oneByOne{1, false, {}, {}};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void collectsOnScheduleAndSaysWhatIsNext()
    {
        Fixture f(2);
        f.engine->setAccounts(f.accounts);
        QTRY_COMPARE(f.finished->size(), 2);
        QCOMPARE(f.started->size(), 2);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(f.report(i).ok());
            QCOMPARE(f.report(i).collected, 2);
            QVERIFY(f.report(i).id);
        }
        QTRY_VERIFY(f.engine->nextRun(f.accounts[0].id) > QDateTime::currentDateTimeUtc());
        QVERIFY(!f.engine->anyRunning());
        QVERIFY(f.secrets.onItsThread);
    }

    void theServersLoginDelayIsRespected()
    {
        Fixture f(1);
        f.server(1).loginDelay = 7200;
        f.engine->setAccounts(f.accounts);
        QTRY_COMPARE(f.finished->size(), 1);
        QTRY_VERIFY(f.engine->nextRun(f.accounts[0].id) > QDateTime::currentDateTimeUtc().addSecs(7000));
    }

    void oneThatHangsDelaysNobody()
    {
        Fixture f(3, onlyAsked);
        f.server(1).breakNext(Fault::Stall, 4);
        f.server(2).password = "another";
        f.engine->setAccounts(f.accounts);
        f.engine->collect(f.ids());
        QVERIFY(f.engine->anyRunning());
        QTRY_COMPARE(f.finished->size(), 2);
        for (int i = 0; i < 2; ++i) {
            const bool failing = f.report(i).account == f.accounts[1].id;
            QCOMPARE(f.report(i).ok(), !failing);
        }
        QVERIFY(f.engine->isRunning(f.accounts[0].id));
        QCOMPARE(f.secrets.refusals, 1);

        QElapsedTimer timer;
        timer.start();
        f.engine->cancel({f.accounts[0].id});
        QTRY_COMPARE(f.finished->size(), 3);
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(f.report(2).error->cause, ErrorCause::CancelledByUser);
        QCOMPARE(f.started->size(), 3);
    }

    void whoWaitsForItsTurnIsCancelledToo()
    {
        Fixture f(3, oneByOne);
        for (int i = 1; i <= 3; ++i)
            f.server(i).breakNext(Fault::Stall, 2);
        f.engine->setAccounts(f.accounts);
        f.engine->collect(f.ids());
        QTRY_COMPARE(f.started->size(), 1);
        f.engine->cancelAll();
        QTRY_COMPARE(f.finished->size(), 3);
        QCOMPARE(f.started->size(), 3);
        QVERIFY(!f.engine->anyRunning());
        QTest::qWait(50);
        QCOMPARE(f.finished->size(), 3);
    }

    void saysWhoWaitsForItsTurn()
    {
        Fixture f(3, {1, true, {}, {}});
        f.server(1).breakNext(Fault::Stall, 2);
        QList<QSet<AccountId>> told;
        connect(f.engine.get(), &Engine::waitingChanged, f.engine.get(),
                [&](const QSet<AccountId>& accounts) { told << accounts; });
        f.engine->setAccounts(f.accounts);
        QTRY_COMPARE(f.started->size(), 1);
        const QList<AccountId> ids = f.ids();
        QTRY_COMPARE(told, (QList<QSet<AccountId>>{{ids[1], ids[2]}}));
        // Paused before its turn: no run, and it waits no longer.
        f.accounts[1].paused = true;
        f.engine->setAccounts(f.accounts);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told[1], QSet<AccountId>{ids[2]});
        f.engine->cancel({ids[0]});
        QTRY_COMPARE(f.finished->size(), 2);
        QCOMPARE(f.started->size(), 2);
        QTRY_COMPARE(told.size(), 3);
        QVERIFY(told[2].isEmpty());
    }

    void askingTwiceRunsOnce()
    {
        Fixture f(1, onlyAsked);
        f.engine->setAccounts(f.accounts);
        f.engine->collect(f.ids());
        f.engine->collect(f.ids());
        QTRY_COMPARE(f.finished->size(), 1);
        QTest::qWait(50);
        QCOMPARE(f.started->size(), 1);
        f.engine->collect(f.ids());
        QTRY_COMPARE(f.finished->size(), 2);
        QCOMPARE(f.report(1).collected, 0);
    }

    void aRemovedAccountsRunIsCancelled()
    {
        Fixture f(1, onlyAsked);
        f.server(1).breakNext(Fault::Stall, 3);
        f.engine->setAccounts(f.accounts);
        f.engine->collect(f.ids());
        QTRY_COMPARE(f.started->size(), 1);
        f.engine->setAccounts({});
        QTRY_COMPARE(f.finished->size(), 1);
        QCOMPARE(f.report(0).error->cause, ErrorCause::CancelledByUser);
    }

    void pausedUntilResumed()
    {
        Fixture f(1);
        f.engine->pauseAllUntil(QDateTime::currentDateTimeUtc().addDays(1));
        QVERIFY(f.engine->isPaused());
        f.engine->setAccounts(f.accounts);
        QTRY_VERIFY(f.engine->nextRun(f.accounts[0].id).isValid());
        QCOMPARE(f.started->size(), 0);
        f.engine->pauseAllUntil({});
        QTRY_COMPARE(f.finished->size(), 1);
        QVERIFY(!f.engine->isPaused());
    }

    void newMessagesAreTold()
    {
        Fixture f(1, onlyAsked);
        QSignalSpy told(f.engine.get(), &Engine::messagesCollected);
        QSignalSpy progressed(f.engine.get(), &Engine::progressed);
        f.engine->setAccounts(f.accounts);
        f.engine->collect(f.ids());
        QTRY_COMPARE(f.finished->size(), 1);
        QStringList subjects;
        for (const auto& arguments : told) {
            QCOMPARE(arguments.at(0).value<AccountId>(), f.accounts[0].id);
            for (const CommittedMessage& message : arguments.at(1).value<QList<CommittedMessage>>())
                subjects.append(message.subject);
        }
        QCOMPARE(subjects, (QStringList{u"message 1"_s, u"message 2"_s}));
        QVERIFY(!progressed.isEmpty());
    }

    void endsWithinASecondWhileRunsAreOn()
    {
        Fixture f(3, onlyAsked);
        for (int i = 1; i <= 2; ++i)
            f.server(i).breakNext(Fault::Stall, 3 + i);
        f.engine->setAccounts(f.accounts);
        f.engine->collect(f.ids());
        QTRY_COMPARE(f.finished->size(), 1);
        QElapsedTimer timer;
        timer.start();
        f.engine.reset();
        QVERIFY(timer.elapsed() < 1000);
    }

    void endsWhileAPersonIsAsked()
    {
        Fixture f(1, onlyAsked);
        f.secrets.answers = false;
        f.engine->setAccounts(f.accounts);
        f.engine->collect(f.ids());
        QTRY_COMPARE(f.started->size(), 1);
        QElapsedTimer timer;
        timer.start();
        f.engine.reset();
        QVERIFY(timer.elapsed() < 1000);
    }

    void testingAConnection_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("failedAt");
        QTest::newRow("all well") << QByteArray("secret") << QString();
        QTest::newRow("wrong password") << QByteArray("another") << u"SignIn"_s;
    }
    void testingAConnection()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, failedAt);
        using Step = ConnectionTest::Step;
        Pop3ServerModel model;
        model.password = password;
        model.mails = {{"a", CollectWorld::mail(1)}, {"b", CollectWorld::mail(2)}};
        const auto played = model.connection();
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        playOn(listener, *played);

        TestSecrets secrets;
        AccountSettings account = accountAt(listener);
        account.protocol = Protocol::Pop3;
        ConnectionTest test(account, std::nullopt, secrets);
        QSignalSpy done(&test, &ConnectionTest::stepDone);
        QSignalSpy succeeded(&test, &ConnectionTest::succeeded);
        QSignalSpy failed(&test, &ConnectionTest::failedAt);
        test.start();
        QTRY_COMPARE(succeeded.size() + failed.size(), 1);
        QList<Step> steps;
        for (const auto& arguments : done)
            steps.append(arguments.first().value<Step>());
        if (failedAt.isEmpty()) {
            QCOMPARE(steps, (QList{Step::Resolve, Step::Connect, Step::SignIn, Step::Count}));
            const auto counted = succeeded.first().first().value<ConnectionTest::Counted>();
            QCOMPARE(counted.messages, 2);
            QCOMPARE(counted.bytes, model.mails[0].raw.size() + model.mails[1].raw.size());
            QCOMPARE(counted.mailboxes, QStringList{u"INBOX"_s});
        } else {
            QCOMPARE(steps, (QList{Step::Resolve, Step::Connect}));
            QCOMPARE(failed.first().at(0).value<Step>(), Step::SignIn);
            QCOMPARE(failed.first().at(1).value<Error>().cause, ErrorCause::WrongPassword);
            QCOMPARE(secrets.refusals, 1);
        }
        QCOMPARE(model.count("RETR") + model.count("DELE"), 0);
    }

    /// Of all mailboxes, those that a run collects; at Gmail each message once.
    void testingCountsWhatIsToBeCollected()
    {
        ImapServerModel model;
        model.gmail = true;
        model.addMailbox("[Gmail]/All Mail", "\\All");
        model.addMailbox("[Gmail]/Spam", "\\Junk").add(CollectWorld::mail(3));
        for (auto& mailbox : model.mailboxes) {
            mailbox.add(CollectWorld::mail(1));
            mailbox.mails.last().gmailId = 1;
        }
        model.mailboxes[1].add(CollectWorld::mail(2));
        const auto played = model.connection();
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        playOn(listener, *played);

        TestSecrets secrets;
        AccountSettings account = accountAt(listener);
        account.mailboxes = {AccountSettings::allMailboxes};
        ConnectionTest test(account, std::nullopt, secrets);
        QSignalSpy succeeded(&test, &ConnectionTest::succeeded);
        test.start();
        QTRY_COMPARE(succeeded.size(), 1);
        const auto counted = succeeded.first().first().value<ConnectionTest::Counted>();
        QCOMPARE(counted.messages, 2);
        QCOMPARE(counted.bytes, CollectWorld::mail(1).size() + CollectWorld::mail(2).size());
        QCOMPARE(counted.mailboxes, (QStringList{u"INBOX"_s, u"[Gmail]/All Mail"_s, u"[Gmail]/Spam"_s}));
    }

private:
    /// A real socket: the test's own server on the loopback, played by the model.
    static void playOn(QTcpServer& listener, ByteStream& played)
    {
        connect(&listener, &QTcpServer::newConnection, &played, [&] {
            QTcpSocket* socket = listener.nextPendingConnection();
            connect(&played, &ByteStream::readable, socket,
                    [&played, socket] { socket->write(played.read()); });
            connect(socket, &QTcpSocket::readyRead, &played,
                    [&played, socket] { played.write(socket->readAll()); });
            played.open({}, 0, false, {});
        });
    }
    static AccountSettings accountAt(const QTcpServer& listener)
    {
        AccountSettings account;
        account.security = Security::None;
        account.host = u"127.0.0.1"_s;
        account.port = listener.serverPort();
        account.user = u"somebody"_s;
        return account;
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
