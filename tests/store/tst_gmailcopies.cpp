// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include "core/store/GmailCopies.h"
#include "core/store/StoredCopies.h"

#include <functional>
#include <limits>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray raw = mail("one");
const std::uint64_t id = std::numeric_limits<std::uint64_t>::max();
const QDateTime later = QDateTime::fromMSecsSinceEpoch(1'800'000'100'000, Qt::UTC);
const ServerKey inbox = ServerKey::imap("INBOX", 1, 1);
const ServerKey allMail = ServerKey::imap("[Gmail]/All Mail", 1, 1);

/// A store with accounts "mine" and "other"; "mine" has collected one message from INBOX.
struct Scene {
    TestStore store;
    AccountId mine = store.addAccount(u"mine"_s);
    AccountId other = store.addAccount(u"other"_s);
    CommittedMessage first = store.store(message(inbox, raw));

    FetchedMessage message(const ServerKey& key, const QByteArray& bytes) const
    {
        FetchedMessage one = fetched(mine, key, bytes);
        one.gmailId = id;
        return one;
    }
    LedgerSnapshot find(const QList<ListedGmailId>& listed, AccountId account)
    {
        GmailCopies copies(account, listed);
        while (must(copies.proceed(store.writer->connection()))) {
        }
        return copies.found();
    }
    LedgerSnapshot find(const ServerKey& key, qint64 size = raw.size(), std::uint64_t gmailId = id)
    {
        return find({{key, {size}, gmailId}}, mine);
    }
    void deleteLocally()
    {
        must(store.writer->messages().remove({first.id}));
        must(store.writer->messages().remove({first.id}));
    }
    void removeFromInbox()
    {
        must(store.writer->ledger().wantRemoval(mine, {inbox}));
        must(store.writer->ledger().removed(mine, {inbox}, later));
    }
    qint64 messages() { return store.number(u"SELECT count(*) FROM message"_s); }
};

using Change = std::function<void(Scene&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// One message under several labels.
class GmailCopiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameMessageIsFound_data()
    {
        QTest::addColumn<Change>("before");
        QTest::addColumn<bool>("present");
        const auto row = [](const char* name, const Change& before, bool present = true) {
            QTest::newRow(name) << before << present;
        };
        row("on the server", [](Scene&) {});
        row("its removal is wanted",
            [](Scene& s) { must(s.store.writer->ledger().wantRemoval(s.mine, {inbox})); });
        row("removed there", [](Scene& s) { s.removeFromInbox(); });
        row(
            "deleted here", [](Scene& s) { s.deleteLocally(); }, false);
        row("left aside under its other label", [](Scene& s) {
            must(s.store.writer->ledger().skipped(
                s.mine, {{s.mine, allMail, LedgerState::TooBig, {raw.size()}, later}}));
        });
    }
    void theSameMessageIsFound()
    {
        QFETCH(Change, before);
        QFETCH(bool, present);
        Scene scene;
        before(scene);
        const LedgerSnapshot found = scene.find(allMail);
        QCOMPARE(found.size(), 1);
        const LedgerEntry entry = scene.store.entry(scene.mine, allMail);
        QCOMPARE(entry.state, LedgerState::Stored);
        QCOMPARE(entry.sha256, scene.first.sha256);
        QCOMPARE(entry.present, present);
        QCOMPARE(entry.gmailId, id);
        QVERIFY(entry.complete);
        // As it was collected then, under the policy of then.
        QCOMPARE(entry.at, scene.store.entry(scene.mine, inbox).at);
        QCOMPARE(found.value(allMail).state, LedgerState::Stored);
        QCOMPARE(scene.messages(), present ? 1 : 0);
    }

    void whatMayBeAnotherIsNot_data()
    {
        QTest::addColumn<Change>("before");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<std::uint64_t>("gmailId");
        const auto row = [](const char* name, const Change& before, qint64 size = raw.size(),
                            std::uint64_t gmailId = id) { QTest::newRow(name) << before << size << gmailId; };
        const Change nothing = [](Scene&) {};
        row("another id", nothing, raw.size(), id - 1);
        row("another size", nothing, raw.size() + 1);
        row("it is not here whole",
            [](Scene& s) { must(s.store.writer->ledger().damaged(s.mine, {inbox})); });
        row("the account forgot it", [](Scene& s) { must(s.store.writer->ledger().forget(s.mine)); });
    }
    void whatMayBeAnotherIsNot()
    {
        QFETCH(Change, before);
        QFETCH(qint64, size);
        QFETCH(std::uint64_t, gmailId);
        Scene scene;
        before(scene);
        QVERIFY(scene.find(allMail, size, gmailId).isEmpty());
        QVERIFY(scene.store.entry(scene.mine, allMail).sha256.isEmpty());
    }

    void anotherAccountsIdMeansNothing()
    {
        Scene scene;
        QVERIFY(scene.find({{allMail, {raw.size()}, id}}, scene.other).isEmpty());
        QVERIFY(must(scene.store.writer->ledger().of(scene.other)).isEmpty());
    }

    void anIdIsNotedForWhatIsHereWithout()
    {
        Scene scene;
        execute(scene.store.writer->connection(), u"UPDATE ledger SET gmail_id = NULL"_s);
        QVERIFY(scene.find(allMail).isEmpty());
        QVERIFY(scene.find(inbox).isEmpty());
        QCOMPARE(scene.store.entry(scene.mine, inbox).gmailId, id);
        QCOMPARE(scene.find(allMail).size(), 1);
        // One that is known stays.
        QVERIFY(scene.find(inbox, raw.size(), 5).isEmpty());
        QCOMPARE(scene.store.entry(scene.mine, inbox).gmailId, id);
    }

    void ofTwoTheOneThatIsHereIsTheBetterMatch()
    {
        Scene scene;
        // From before the ids were noted.
        const ServerKey work = ServerKey::imap("Work", 1, 1);
        scene.store.store(fetched(scene.mine, work, raw));
        QVERIFY(scene.find(work).isEmpty());
        QCOMPARE(scene.messages(), 2);
        scene.deleteLocally();
        QCOMPARE(scene.find(allMail).size(), 1);
        QVERIFY(scene.store.entry(scene.mine, allMail).present);
    }

    void manyAreFoundInPieces()
    {
        Scene scene;
        QList<ListedGmailId> listed;
        for (std::uint32_t uid = 1; uid <= 2500; ++uid)
            listed.append({ServerKey::imap("Work", 1, uid), {raw.size()}, uid % 2 == 0 ? id : uid});
        QCOMPARE(scene.find(listed, scene.mine).size(), 1250);
        QCOMPARE(scene.store.number(u"SELECT count(*) FROM ledger"_s), 1251);
        QCOMPARE(scene.messages(), 1);
    }

    void theCopyIsReadBackBeforeItLeaves()
    {
        Scene scene;
        scene.find(allMail);
        StoredCopies copies(scene.store.path());
        QVERIFY(must(copies.damaged(scene.mine, {allMail})).isEmpty());
        execute(scene.store.writer->connection(), u"UPDATE body SET data = x'00'"_s);
        QCOMPARE(must(copies.damaged(scene.mine, {allMail})), QList{allMail});
    }

    /// Fetched after all: the same content is the same message, and other content is not.
    void whatWasFetchedIsCompared()
    {
        Scene scene;
        CommittedMessage done = scene.store.store(scene.message(allMail, raw));
        QCOMPARE(done.outcome, StoreOutcome::Duplicate);
        QCOMPARE(done.id, scene.first.id);
        QCOMPARE(scene.messages(), 1);
        const ServerKey work = ServerKey::imap("Work", 1, 1);
        done = scene.store.store(scene.message(work, mail("two")));
        QCOMPARE(done.outcome, StoreOutcome::Collected);
        QCOMPARE(scene.messages(), 2);
        // Without an id it is another copy, as ever.
        done = scene.store.store(fetched(scene.mine, ServerKey::imap("X", 1, 1), raw));
        QCOMPARE(done.outcome, StoreOutcome::Collected);
        QVERIFY(scene.store.countersAreRight());
    }

    void whatWasDeletedHereStaysDeleted()
    {
        Scene scene;
        scene.deleteLocally();
        const CommittedMessage done = scene.store.store(scene.message(allMail, raw));
        QCOMPARE(done.outcome, StoreOutcome::Duplicate);
        QVERIFY(!done.id);
        QCOMPARE(scene.messages(), 0);
    }

    /// A server that gives one id to two messages: none takes the other's place.
    void otherContentNeverReplacesASharedMessage()
    {
        Scene scene;
        scene.find(allMail);
        must(scene.store.writer->ledger().damaged(scene.mine, {allMail}));
        const CommittedMessage done = scene.store.store(scene.message(allMail, mail("two")));
        QCOMPARE(done.outcome, StoreOutcome::Collected);
        QCOMPARE(scene.messages(), 2);
        QCOMPARE(must(scene.store.reader->raw(scene.first.id)), raw);
        QCOMPARE(must(scene.store.reader->raw(done.id)), mail("two"));
        QVERIFY(scene.store.countersAreRight());
    }

    void itIsGoneFromTheServerWhenNoCopyIsLeft()
    {
        Scene scene;
        scene.find(allMail);
        scene.removeFromInbox();
        QVERIFY(!must(scene.store.reader->origin(scene.first.id))->removedFromServerAt.isValid());
        must(scene.store.writer->ledger().wantRemoval(scene.mine, {allMail}));
        must(scene.store.writer->ledger().removed(scene.mine, {allMail}, later.addDays(1)));
        QCOMPARE(must(scene.store.reader->origin(scene.first.id))->removedFromServerAt, later.addDays(1));
    }
};

QTEST_GUILESS_MAIN(GmailCopiesTest)
#include "tst_gmailcopies.moc"
