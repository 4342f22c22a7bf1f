// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/Gate.h"
#include "core/base/Secret.h"
#include "core/base/ServerKey.h"
#include "core/base/Task.h"

#include <QTest>

using namespace postbag;

namespace {

Task<int> doubled(Gate<int>& gate)
{
    const int value = co_await gate;
    co_return value * 2;
}

Task<int> quadrupled(Gate<int>& gate)
{
    auto inner = doubled(gate);
    const int value = co_await inner;
    co_return value * 2;
}

struct SetsOnDestruction {
    bool& flag;
    ~SetsOnDestruction() { flag = true; }
};

Task<void> holds(Gate<int>& gate, bool& destroyed)
{
    const SetsOnDestruction guard{destroyed};
    co_await gate;
}

} // namespace

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCauseHasANameThatLeadsBack()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCause::CancelledByUser); ++i) {
            const auto cause = static_cast<ErrorCause>(i);
            QVERIFY(!nameOf(cause).empty());
            QCOMPARE(causeNamed(nameOf(cause)), cause);
        }
        QCOMPARE(causeNamed("from a newer version"), ErrorCause::StoreFailed);
    }

    void kindsAreTheClosedListOfTheCommandLine()
    {
        QCOMPARE(nameOf(ErrorKind::Dns), std::string_view("dns"));
        QCOMPARE(nameOf(ErrorKind::Cancelled), std::string_view("cancelled"));
        QCOMPARE(nameOf(kindOf(ErrorCause::MailboxInUse)), std::string_view("locked"));
    }

    void awaitingPassesValuesUp()
    {
        Gate<int> gate;
        auto task = quadrupled(gate);
        task.start();
        QVERIFY(!task.done());
        gate.open(3);
        QVERIFY(task.done());
        QCOMPARE(*task.result(), 12);
    }

    void awaitingPassesFailuresUp()
    {
        Gate<int> gate;
        auto task = quadrupled(gate);
        task.start();
        gate.open(Error{ErrorCause::DiskFull, "no space", {}});
        const auto result = task.result();
        QVERIFY(!result);
        QCOMPARE(result.error().cause, ErrorCause::DiskFull);
    }

    void onlyTheFirstAnswerCounts()
    {
        Gate<int> gate;
        gate.open(1);
        gate.open(2);
        auto task = doubled(gate);
        task.start();
        QCOMPARE(*task.result(), 2);
    }

    void destroyingASuspendedTaskRunsItsDestructors()
    {
        Gate<int> gate;
        bool destroyed = false;
        {
            auto task = holds(gate, destroyed);
            task.start();
            QVERIFY(!destroyed);
        }
        QVERIFY(destroyed);
    }

    void aMovedSecretLeavesNothingBehind()
    {
        Secret first(std::string("a long enough password to be on the heap"));
        const Secret second = std::move(first);
        QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): that is the promise
        QVERIFY(second.reveal().starts_with("a long"));
    }

    void keysOfDifferentSizeAreDifferentMail()
    {
        QVERIFY(ServerKey::pop3("abc", {10}) != ServerKey::pop3("abc", {11}));
        QCOMPARE(QString::fromStdString(ServerKey::pop3("a:b", {10}).shown()), QStringLiteral("a:b"));
        QCOMPARE(QString::fromStdString(ServerKey::imap("INBOX", 7, 9).shown()), QStringLiteral("INBOX 9"));
        QCOMPARE(QString::fromStdString(ServerKey::imap("a:b", 7, 9).serverId()), QStringLiteral("9"));
        QCOMPARE(QString::fromStdString(ServerKey::imap("a:b", 7, 9).shown()), QStringLiteral("a:b 9"));
    }

    void aKeyKnowsItsMailboxAndNumbering()
    {
        const auto imap = ServerKey::imap("Lists:a/b", 7, 9);
        QCOMPARE(imap.mailbox(), std::string_view("Lists:a/b"));
        QCOMPARE(imap.numbering(), std::string_view("7"));
        const auto pop3 = ServerKey::pop3("i:1:2:x", {10});
        QCOMPARE(pop3.mailbox(), std::string_view("INBOX"));
        QCOMPARE(pop3.numbering(), std::string_view());
        QCOMPARE(ServerKey::fromText("nonsense").mailbox(), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
