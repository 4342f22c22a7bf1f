// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/collect/FaultScene.h"
#include "tests/collect/ForwardingStore.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;
using Fault = ServerModel::Fault;

namespace {

constexpr int mailCount = FaultScene::mailCount;

/// A store that says "durable" before it is: what it was given reaches the disk only with the run's report.
class HastyStore final : public ForwardingStore
{
public:
    using ForwardingStore::ForwardingStore;

    bool losesPower = false; ///< before it wrote anything

    void add(QObject*, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        CommittedMessage early;
        early.key = message.key;
        m_held.append(std::move(message));
        answer(early);
    }
    void wantRemoval(QObject*, AccountId, QList<ServerKey>, Alive, Answer<void> answer) override
    {
        answer({});
    }
    void removed(QObject*, AccountId, QList<ServerKey>, QDateTime, Answer<void> answer) override
    {
        answer({});
    }
    void record(QObject* context, RunReport report, CollectedMarks reached, Answer<RunId> answer) override
    {
        const auto written = losesPower ? QList<FetchedMessage>() : m_held;
        for (const FetchedMessage& message : written)
            ForwardingStore::add(context, message, [](const Result<CommittedMessage>&) {});
        m_held.clear();
        ForwardingStore::record(context, std::move(report), std::move(reached), std::move(answer));
    }

private:
    QList<FetchedMessage> m_held;
};

/// The real store, but the n-th message cannot be stored.
class FailingStore final : public ForwardingStore
{
public:
    FailingStore(CollectStore& real, int failAt, ErrorCause cause)
        : ForwardingStore(real), m_failAt(failAt), m_cause(cause)
    {}

    void add(QObject* context, FetchedMessage message, Answer<CommittedMessage> answer) override
    {
        if (++m_adds != m_failAt)
            return ForwardingStore::add(context, std::move(message), std::move(answer));
        QMetaObject::invokeMethod(
            context,
            [answer = std::move(answer), cause = m_cause] {
                answer(Error{cause, "as the test wants", {}});
            },
            Qt::QueuedConnection);
    }

private:
    const int m_failAt;
    const ErrorCause m_cause;
    int m_adds = 0;
};

constexpr auto policies = {std::pair("leave", LeavePolicy::Leave), std::pair("delete", LeavePolicy::Delete),
                           std::pair("after days", LeavePolicy::DeleteAfterDays)};

QList<FaultScenario> pop3Scenarios()
{
    QList<FaultScenario> all;
    for (const auto& [name, leave] : policies) {
        for (const bool pipelining : {true, false})
            for (const bool uidl : {true, false}) {
                FaultScenario one;
                one.name = QByteArray("POP3, ") + name + (pipelining ? "" : ", one by one") +
                           (uidl ? "" : ", no UIDL");
                one.leave = leave;
                one.pipelining = pipelining;
                one.uidl = uidl;
                one.everyFault = pipelining && uidl;
                all.append(one);
            }
    }
    FaultScenario starts = all.at(0);
    starts.name = "POP3, STLS";
    starts.security = Security::StartTls;
    starts.everyFault = false;
    FaultScenario limited = all.at(4);
    limited.name = "POP3, delete, limit";
    limited.maxMessages = 3;
    FaultScenario renumbered = all.at(0);
    renumbered.name = "POP3, renumbered";
    renumbered.renumbered = true;
    FaultScenario renumberedDelete = renumbered;
    renumberedDelete.name = "POP3, renumbered, delete";
    renumberedDelete.leave = LeavePolicy::Delete;
    return all + QList{starts, limited, renumbered, renumberedDelete};
}

QList<FaultScenario> imapScenarios()
{
    QList<FaultScenario> all;
    for (const auto& [name, leave] : policies)
        for (const bool uidPlus : {true, false}) {
            FaultScenario one;
            one.name = QByteArray("IMAP, ") + name + (uidPlus ? "" : ", no UIDPLUS");
            one.protocol = Protocol::Imap;
            one.security = Security::Tls;
            one.leave = leave;
            one.uidPlus = uidPlus;
            all.append(one);
        }
    FaultScenario starts = all.at(0);
    starts.name = "IMAP, STARTTLS";
    starts.security = Security::StartTls;
    FaultScenario limited = all.at(2);
    limited.name = "IMAP, delete, limit";
    limited.maxMessages = 3;
    FaultScenario compressed = all.at(2);
    compressed.name = "IMAP, delete, COMPRESS";
    compressed.deflate = true;
    compressed.mailSize = 20'000;
    FaultScenario later = all.at(0);
    later.name = "IMAP, leave, more mail";
    later.comesLater = 2;
    FaultScenario two = all.at(2);
    two.name = "IMAP, delete, two mailboxes";
    two.twoMailboxes = true;
    FaultScenario twoLimited = two;
    twoLimited.name = "IMAP, delete, two mailboxes, limit";
    twoLimited.maxMessages = 3;
    FaultScenario gmail = all.at(2);
    gmail.name = "IMAP, delete, Gmail";
    gmail.gmail = true;
    FaultScenario gmailLimited = gmail;
    gmailLimited.name = "IMAP, delete, Gmail, limit";
    gmailLimited.maxMessages = 3;
    FaultScenario renumbered = all.at(0);
    renumbered.name = "IMAP, renumbered";
    renumbered.renumbered = true;
    FaultScenario renumberedDelete = renumbered;
    renumberedDelete.name = "IMAP, renumbered, delete";
    renumberedDelete.leave = LeavePolicy::Delete;
    FaultScenario mirrored = renumberedDelete;
    mirrored.name = "IMAP, mirrored, renumbered, delete";
    mirrored.twoMailboxes = true;
    mirrored.mirrors = true;
    return all + QList{starts,       limited,    compressed,       later,   two, twoLimited, gmail,
                       gmailLimited, renumbered, renumberedDelete, mirrored};
}

bool isHarmless(Fault fault, Protocol protocol)
{
    return fault == Fault::Dribble || (fault == Fault::Chatter && protocol == Protocol::Imap);
}

/// Renumbering in mid-session is IMAP's; a POP3 session keeps its numbers (RFC 1939 §4), and has one refusal.
bool applies(Fault fault, const FaultScenario& scenario)
{
    if (scenario.protocol == Protocol::Imap && fault == Fault::ExtraRefusal)
        return false;
    if (scenario.protocol == Protocol::Pop3 && (fault == Fault::NewNumbers || fault == Fault::Bad))
        return false;
    // What came short or changed under a new id is not recognised: there a copy too many is right.
    if (scenario.protocol == Protocol::Pop3 && scenario.renumbered &&
        (fault == Fault::Chatter || fault == Fault::ExtraRefusal || fault == Fault::ShortBody))
        return false;
    return scenario.everyFault || fault == Fault::Cut || fault == Fault::CutAfter || fault == Fault::Refuse ||
           fault == Fault::Chatter || fault == Fault::ShortBody || fault == Fault::TlsFails;
}

} // namespace

Q_DECLARE_METATYPE(FaultScenario)

class TestCollectFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStep_data()
    {
        QTest::addColumn<FaultScenario>("scenario");
        for (const FaultScenario& scenario : pop3Scenarios() + imapScenarios())
            QTest::newRow(scenario.name) << scenario;
    }
    void everyStep()
    {
        QFETCH(FaultScenario, scenario);
        CollectWorld world;
        int steps = 0;
        {
            FaultScene clean(world, scenario);
            clean.prepare();
            QVERIFY(clean.run().ok());
            steps = clean.steps();
            QVERIFY(steps > 5);
            QCOMPARE(world.imap.count("COMPRESS DEFLATE"), scenario.deflate ? 1 : 0);
            QCOMPARE(clean.recover(), QStringList());
        }
        QStringList wrong;
        for (int fault = int(ServerModel::firstFault); fault <= int(ServerModel::lastFault); ++fault)
            for (int step = 0; step <= steps && applies(Fault(fault), scenario); ++step) {
                const QStringList broken = breakAndRecover(world, scenario, Fault(fault), step);
                if (!broken.isEmpty())
                    wrong.append(u"fault %1 at step %2 of %3: %4"_s.arg(fault).arg(step).arg(steps).arg(
                        broken.join(u"; "_s)));
            }
        QCOMPARE(world.integrity(), u"ok"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theCheckIsNotBlind_data()
    {
        QTest::addColumn<FaultScenario>("scenario");
        QTest::newRow("POP3") << pop3Scenarios().at(4);
        QTest::newRow("IMAP") << imapScenarios().at(2);
    }
    void theCheckIsNotBlind()
    {
        QFETCH(FaultScenario, scenario);
        CollectWorld world;
        FaultScene scene(world, scenario);
        scene.prepare();
        HastyStore hasty(world.realStore());
        world.store = &hasty;
        QVERIFY(scene.run().ok());
        QCOMPARE(scene.brokenPromises().size(), mailCount);
    }

    void aCrashOfAHastyStoreIsSeenToo_data() { theCheckIsNotBlind_data(); }
    void aCrashOfAHastyStoreIsSeenToo()
    {
        QFETCH(FaultScenario, scenario);
        CollectWorld world;
        FaultScene scene(world, scenario);
        scene.prepare();
        HastyStore hasty(world.realStore());
        world.store = &hasty;
        hasty.losesPower = true;
        scene.run();
        QVERIFY(scene.brokenPromises().contains(u"a message is neither on the server nor stored"_s));
    }

    void theStoreFailsAtTheNthMessage_data()
    {
        QTest::addColumn<FaultScenario>("scenario");
        QTest::addColumn<int>("failAt");
        QTest::addColumn<bool>("wholeStore");
        for (const FaultScenario& scenario : {pop3Scenarios().at(4), imapScenarios().at(2)})
            for (int failAt = 1; failAt <= mailCount; ++failAt)
                for (const bool wholeStore : {true, false})
                    QTest::addRow("%s: %s, message %d", scenario.name.constData(),
                                  wholeStore ? "disk full" : "one message", failAt)
                        << scenario << failAt << wholeStore;
    }
    void theStoreFailsAtTheNthMessage()
    {
        QFETCH(FaultScenario, scenario);
        QFETCH(int, failAt);
        QFETCH(bool, wholeStore);
        CollectWorld world;
        FaultScene scene(world, scenario);
        scene.prepare();
        FailingStore failing(world.realStore(), failAt,
                             wholeStore ? ErrorCause::DiskFull : ErrorCause::StoreFailed);
        world.store = &failing;
        const RunReport report = scene.run();
        QCOMPARE(scene.brokenPromises(), QStringList());
        QVERIFY(tellsOfSomething(report));
        if (wholeStore) {
            QVERIFY(report.error);
            QCOMPARE(report.error->cause, ErrorCause::DiskFull);
            QCOMPARE(report.deleted, 0);
        } else {
            QVERIFY(report.ok());
            QCOMPARE(report.collected, mailCount - 1);
            QCOMPARE(report.deleted, mailCount - 1);
            QCOMPARE(report.skipped, 1);
        }

        world.store = &world.realStore();
        QCOMPARE(scene.recover(), QStringList());
    }

private:
    /// What went wrong; nothing if all promises were kept.
    static QStringList breakAndRecover(CollectWorld& world, const FaultScenario& scenario, Fault fault,
                                       int step)
    {
        FaultScene scene(world, scenario);
        scene.prepare();
        const RunReport report = scene.run(fault, step);
        if (const QStringList broken = scene.brokenPromises(); !broken.isEmpty())
            return broken;
        if (isHarmless(fault, scenario.protocol) && step > 0 && !report.ok())
            return {u"nothing was wrong, but: "_s + QString::fromStdString(report.error->detail)};
        // A run that finds its mail under new ids removes nothing, and that is nothing to worry about.
        const bool removesNothing = report.ok() && report.duplicates + report.renumbered > 0;
        const bool leftBehind = scene.mailIsLeftBehind() || (scene.removalIsLeftBehind() && !removesNothing);
        if (leftBehind && !tellsOfSomething(report))
            return {u"something was left behind, and nothing is said"_s};
        // Mail under new ids is news until it was looked at.
        if (!leftBehind && !scenario.renumbered && tellsOfSomething(report))
            return {u"nothing was left behind, but: "_s +
                    QString::fromStdString(report.error ? report.error->detail : "skipped")};
        return scene.recover();
    }
};

QTEST_GUILESS_MAIN(TestCollectFaults)
#include "tst_collectfaults.moc"
