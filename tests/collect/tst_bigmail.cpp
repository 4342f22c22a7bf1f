// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SpilledMessage.h"
#include "tests/collect/CollectWorld.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace postbag;
using namespace postbag::test;

namespace {

const qsizetype exactly = SpilledMessage::threshold.value;
const qsizetype big = 3 * exactly;

/// No file of this program grows beyond this.
class DiskOf
{
public:
    explicit DiskOf(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~DiskOf() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

AccountSettings deletingAccount(CollectWorld& world)
{
    AccountSettings account = world.newAccount();
    account.leave = LeavePolicy::Delete;
    account.maxSize = {0};
    return account;
}

} // namespace

/// Messages that do not fit into the memory that a run may take.
class TestBigMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isStoredExactlyAndThenRemoved()
    {
        CollectWorld world;
        const AccountSettings account = deletingAccount(world);
        QHash<QByteArray, int> expected;
        for (const qsizetype size : QList<qsizetype>{600, big, exactly, 700}) {
            const auto number = static_cast<int>(world.server.mails.size());
            world.server.mails.append({"id" + QByteArray::number(number), CollectWorld::mail(number, size)});
            expected.insert(world.server.mails.last().raw, 1);
        }
        world.server.onDelete = [&](const QByteArray& raw) {
            QCOMPARE(world.stored(account.id).value(raw), 1);
        };
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 4);
        QCOMPARE(report.deleted, 4);
        QVERIFY(world.stored(account.id) == expected);
    }

    void whatWaitsCountsOnTheDiskNotInMemory()
    {
        CollectWorld world;
        const AccountSettings account = world.newAccount();
        world.server.mails.append({"id", CollectWorld::mail(1, big)});
        world.budget.take({InFlightBudget::standardLimit.memory - mebibytes(1), {}});
        QSignalSpy full(&world.budget, &InFlightBudget::fullChanged);
        QVERIFY(world.run(account).ok());
        QCOMPARE(full.size(), 0);
        world.server.mails.append({"other id", CollectWorld::mail(2, big)});
        world.budget.take({{}, InFlightBudget::standardLimit.disk - mebibytes(1)});
        QVERIFY(world.run(account).ok());
        QCOMPARE(full.size(), 2); // and no more
    }

    void aReusedIdOfABigOneIsNoticed()
    {
        CollectWorld world;
        const AccountSettings account = deletingAccount(world);
        for (int number : {1, 2})
            world.server.mails.append({"same", CollectWorld::mail(number, big)});
        QCOMPARE(world.server.mails[0].raw.size(), world.server.mails[1].raw.size());
        const RunReport report = world.run(account);
        QVERIFY(report.ok());
        QCOMPARE(report.collected, 2);
        QCOMPARE(world.stored(account.id).size(), 2);
    }

    void aFullDiskLosesNothing()
    {
        CollectWorld world;
        const AccountSettings account = deletingAccount(world);
        world.server.mails.append({"big", CollectWorld::mail(2, big)});
        world.server.mails.append({"small", CollectWorld::mail(1)});
        {
            const DiskOf little(SpilledMessage::threshold.value + 1'000'000);
            const RunReport report = world.run(account);
            QVERIFY(report.error);
            QCOMPARE(nameOf(report.error->cause), nameOf(ErrorCause::DiskFull));
            QVERIFY2(report.error->detail.find("temporary file") != std::string::npos,
                     report.error->detail.c_str());
            // The big one does not hold up the small one.
            QCOMPARE(report.collected, 1);
            QCOMPARE(report.deleted, 1);
            QCOMPARE(report.remaining, 1);
        }
        QVERIFY(world.server.holds(CollectWorld::mail(2, big)));
        QVERIFY(world.stored(account.id).contains(CollectWorld::mail(1)));
        const RunReport again = world.run(account);
        QVERIFY(again.ok());
        QCOMPARE(world.stored(account.id).size(), 2);
        QCOMPARE(world.server.mails.size(), 0);
        QCOMPARE(world.integrity(), QStringLiteral("ok"));
    }

    void aFolderThatCannotBeWrittenIsAnErrorOfTheRun()
    {
        CollectWorld world;
        const AccountSettings account = deletingAccount(world);
        world.server.mails.append({"big", CollectWorld::mail(2, big)});
        world.spillFolder = world.path(QStringLiteral("nowhere"));
        const RunReport report = world.run(account);
        QVERIFY(report.error);
        QCOMPARE(report.error->kind(), ErrorKind::Store);
        QCOMPARE(world.server.mails.size(), 1);
        QVERIFY(world.stored(account.id).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBigMail)
#include "tst_bigmail.moc"
