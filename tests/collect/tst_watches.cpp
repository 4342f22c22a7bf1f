// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/Watches.h"
#include "core/net/QtDigests.h"
#include "tests/collect/CollectWorld.h"
#include "tests/support/FakeStream.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// The watches of accounts 1 to n, of which each has collected well once.
struct Fixture {
    QTemporaryDir folder;
    ManualClock clock;
    KnownSecret secrets;
    QtDigests digests;
    Watches watches;
    QList<AccountSettings> accounts;
    QHash<AccountId, WatchState> states;
    QHash<AccountId, int> told;

    explicit Fixture(int count, std::optional<int> openFiles)
        : watches(
              folder.filePath(u"lock"_s), openFiles,
              {secrets, digests, clock, [] { return std::make_unique<FakeStream>(); }, [] { return 0.9; }})
    {
        QObject::connect(&watches, &Watches::stateChanged, &watches,
                         [this](AccountId account, WatchState state) {
                             states[account] = state;
                             ++told[account];
                         });
        for (int id = 1; id <= count; ++id) {
            AccountSettings account;
            account.id = {id};
            account.host = u"mail.example"_s;
            accounts.append(account);
        }
        watches.setAccounts(accounts);
        collectAll();
    }
    void collectAll()
    {
        for (const AccountSettings& account : accounts) {
            RunReport report;
            report.account = account.id;
            watches.reached(report, {});
        }
    }
    qsizetype count(WatchState state) const { return std::ranges::count(states, state); }
};

} // namespace

/// Many watches in one program.
class TestWatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asManyAsThereAre()
    {
        const Fixture f(1000, std::nullopt);
        QCOMPARE(f.count(WatchState::Connecting), 1000);
    }

    void asManyAsTheSystemAllows()
    {
        Fixture f(1000, 1024);
        QCOMPARE(f.count(WatchState::Connecting), 1024 - 256);
        QCOMPARE(f.count(WatchState::NoRoom), 1000 - (1024 - 256));
        // It is said once, not after each run.
        f.collectAll();
        for (const int times : std::as_const(f.told))
            QCOMPARE(times, 1);
    }

    void halfOfVeryFew()
    {
        const Fixture f(200, 100);
        QCOMPARE(f.count(WatchState::Connecting), 50);
    }

    void aPlaceThatBecomesFreeIsTaken()
    {
        Fixture f(300, 300);
        QCOMPARE(f.count(WatchState::NoRoom), 150);
        const AccountId first = f.accounts.first().id;
        QCOMPARE(f.states.value(first), WatchState::Connecting);
        f.accounts.removeFirst();
        f.watches.setAccounts(f.accounts);
        QCOMPARE(f.states.value(first), WatchState::None);
        QCOMPARE(f.count(WatchState::NoRoom), 149);
        QCOMPARE(f.count(WatchState::Connecting), 150);
    }

    void pausedOnesAreNotShortOfRoom()
    {
        Fixture f(300, 300);
        f.watches.setPaused(true);
        QCOMPARE(f.count(WatchState::None), 300);
        f.watches.setPaused(false);
        QCOMPARE(f.count(WatchState::Connecting), 150);
        QCOMPARE(f.count(WatchState::NoRoom), 150);
    }
};

QTEST_GUILESS_MAIN(TestWatches)
#include "tst_watches.moc"
