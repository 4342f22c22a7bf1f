// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountStore.h"
#include "core/store/StoreWriter.h"
#include "tests/collect/CollectWorld.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

void fill(Pop3ServerModel& server, int first, int last)
{
    for (int i = first; i <= last; ++i)
        server.mails.append({"id" + QByteArray::number(i), CollectWorld::mail(i)});
}

/// Changes the account in the store and reads it back, as the programs do.
template <typename Job> AccountSettings changed(CollectWorld& world, AccountId id, Job job)
{
    QObject context;
    std::optional<AccountSettings> stored;
    world.thread().run(
        &context,
        [&](StoreWriter& writer) -> Result<std::optional<AccountSettings>> {
            if (const Result<void> done = job(writer.accounts()); !done)
                return done.error();
            return writer.accounts().byId(id);
        },
        [&](const Result<std::optional<AccountSettings>>& answer) {
            if (answer)
                stored = *answer;
        });
    if (!QTest::qWaitFor([&] { return stored.has_value(); }))
        qFatal("the account cannot be changed");
    return *stored;
}

AccountSettings withPolicy(CollectWorld& world, AccountSettings account, LeavePolicy leave)
{
    account.leave = leave;
    return changed(world, account.id, [&](AccountStore& accounts) { return accounts.update(account); });
}

} // namespace

/// Mail that was collected to stay on the server goes only when somebody agrees.
class TestLeaveChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasLeftStaysUntilItIsConfirmed_data()
    {
        QTest::addColumn<LeavePolicy>("policy");
        QTest::newRow("delete") << LeavePolicy::Delete;
        QTest::newRow("delete after days") << LeavePolicy::DeleteAfterDays;
    }
    void whatWasLeftStaysUntilItIsConfirmed()
    {
        QFETCH(LeavePolicy, policy);
        CollectWorld world;
        fill(world.server, 1, 3);
        AccountSettings account = world.newAccount();
        QCOMPARE(world.run(account).collected, 3);
        account = withPolicy(world, account, policy);
        QVERIFY(account.keepCollectedBefore.isValid());
        fill(world.server, 4, 4);
        QCOMPARE(world.run(account).collected, 1);
        world.clock.advanceDays(30);
        QCOMPARE(world.run(account).deleted, policy == LeavePolicy::Delete ? 0 : 1);
        QCOMPARE(world.server.mails.size(), 3); // 1 to 3

        // Another change of the account is no agreement.
        account.name = u"another name"_s;
        account.keepCollectedBefore = {};
        account =
            changed(world, account.id, [&](AccountStore& accounts) { return accounts.update(account); });
        QVERIFY(account.keepCollectedBefore.isValid());
        QCOMPARE(world.run(account).deleted, 0);

        account = changed(world, account.id,
                          [&](AccountStore& accounts) { return accounts.confirmRemoval(account.id); });
        QVERIFY(!account.keepCollectedBefore.isValid());
        QCOMPARE(world.run(account).deleted, 3);
        QCOMPARE(world.server.mails.size(), 0);
    }

    void anAccountThatAlwaysRemovedIsNotAsked()
    {
        CollectWorld world;
        fill(world.server, 1, 1);
        AccountSettings account = withPolicy(world, world.newAccount(), LeavePolicy::Delete);
        account = changed(world, account.id,
                          [&](AccountStore& accounts) { return accounts.confirmRemoval(account.id); });
        account = withPolicy(world, account, LeavePolicy::DeleteAfterDays);
        QVERIFY(!account.keepCollectedBefore.isValid());
    }

    void backToLeaveAsksAgainNextTime()
    {
        CollectWorld world;
        AccountSettings account = withPolicy(world, world.newAccount(), LeavePolicy::Delete);
        account = withPolicy(world, account, LeavePolicy::Leave);
        QVERIFY(!account.keepCollectedBefore.isValid());
        QVERIFY(withPolicy(world, account, LeavePolicy::Delete).keepCollectedBefore.isValid());
    }

    void whatCameIncompleteUnderLeaveStaysToo()
    {
        CollectWorld world;
        world.server.pipelining = false;
        fill(world.server, 1, 1);
        AccountSettings account = world.newAccount();
        QVERIFY(world.run(world.newAccount()).ok());
        world.server.breakNext(Pop3ServerModel::Fault::ShortBody, world.server.steps() - 1);
        world.run(account);
        const auto ledger = world.ledger(account.id);
        QCOMPARE(ledger.size(), 1);
        QVERIFY(!ledger.begin()->complete);
        account = withPolicy(world, account, LeavePolicy::Delete);
        QVERIFY(world.run(account).ok());
        QCOMPARE(world.server.mails.size(), 1);
        QVERIFY(world.stored(account.id).contains(CollectWorld::mail(1)));
    }
};

QTEST_GUILESS_MAIN(TestLeaveChange)
#include "tst_leavechange.moc"
