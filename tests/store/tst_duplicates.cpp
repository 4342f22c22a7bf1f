// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

#include <functional>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneMail = mail("one");
const QByteArray otherMail = mail("two");
const QDateTime later = QDateTime::fromMSecsSinceEpoch(1'800'000'100'000, Qt::UTC);

/// A store with accounts "mine" and "other"; "mine" has collected oneMail under key "a".
struct Scene {
    TestStore store;
    AccountId mine = store.addAccount(u"mine"_s);
    AccountId other = store.addAccount(u"other"_s);
    CommittedMessage first = store.store(fetched(mine, uidl("a"), oneMail));

    void deleteLocally()
    {
        must(store.writer->messages().remove({first.id}));
        must(store.writer->messages().remove({first.id}));
    }
    void removedFromServer()
    {
        must(store.writer->ledger().wantRemoval(mine, {uidl("a")}));
        must(store.writer->ledger().removed(mine, {uidl("a")}, later));
    }
    FetchedMessage next(const char* key, const QByteArray& raw, QSet<ServerKey> vanished = {})
    {
        FetchedMessage message = fetched(mine, uidl(key), raw);
        message.vanishedKeys = std::move(vanished);
        return message;
    }
};

using Before = std::function<void(Scene&)>;
using Next = std::function<FetchedMessage(Scene&)>;

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<Before>("before");
        QTest::addColumn<Next>("next");
        QTest::addColumn<bool>("collected");
        QTest::addColumn<bool>("hasId");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("bodies");
        QTest::addColumn<int>("entries"); // of "mine"
        const auto row = [](const char* name, Before before, Next next, bool collected, bool hasId,
                            int messages, int bodies, int entries) {
            QTest::newRow(name) << before << next << collected << hasId << messages << bodies << entries;
        };
        const Before nothing = [](Scene&) {};

        row(
            "same key, same content", nothing, [](Scene& s) { return s.next("a", oneMail); }, false, true, 1,
            1, 1);
        row(
            "same key, other content while it is on the server", nothing,
            [](Scene& s) { return s.next("a", otherMail); }, false, true, 1, 1, 1);
        row(
            "same key, deleted here", [](Scene& s) { s.deleteLocally(); },
            [](Scene& s) { return s.next("a", oneMail); }, false, false, 0, 0, 1);
        row(
            "same key, in the Trash", [](Scene& s) { must(s.store.writer->messages().remove({s.first.id})); },
            [](Scene& s) { return s.next("a", oneMail); }, false, true, 1, 1, 1);
        row(
            "new key, other content", nothing, [](Scene& s) { return s.next("b", otherMail); }, true, true, 2,
            2, 2);
        row(
            "new key, equal content, old key still listed", nothing,
            [](Scene& s) { return s.next("b", oneMail); }, true, true, 2, 1, 2);
        row(
            "new key, equal content, old key vanished", nothing,
            [](Scene& s) { return s.next("b", oneMail, {uidl("a")}); }, false, true, 1, 1, 1);
        row(
            "new key, other content, old key vanished", nothing,
            [](Scene& s) { return s.next("b", otherMail, {uidl("a")}); }, true, true, 2, 2, 2);
        row(
            "new key, equal content, another key vanished", nothing,
            [](Scene& s) { return s.next("b", oneMail, {uidl("z")}); }, true, true, 2, 1, 2);
        row(
            "renumbered after it was deleted here", [](Scene& s) { s.deleteLocally(); },
            [](Scene& s) { return s.next("b", oneMail, {uidl("a")}); }, false, false, 0, 0, 1);
        row(
            "equal content in another account", nothing,
            [](Scene& s) { return fetched(s.other, uidl("a"), oneMail); }, true, true, 2, 1, 1);
        row(
            "another account's vanished key means nothing", nothing,
            [](Scene& s) {
                FetchedMessage message = fetched(s.other, uidl("b"), oneMail);
                message.vanishedKeys = {uidl("a")};
                return message;
            },
            true, true, 2, 1, 1);
        row(
            "too big before",
            [](Scene& s) {
                must(s.store.writer->ledger().skipped(
                    s.mine, {{s.mine, uidl("b"), LedgerState::TooBig, {9}, later}}));
            },
            [](Scene& s) { return s.next("b", otherMail); }, true, true, 2, 2, 2);
        row(
            "refused before",
            [](Scene& s) {
                must(s.store.writer->ledger().skipped(
                    s.mine, {{s.mine, uidl("b"), LedgerState::Refused, {9}, later}}));
            },
            [](Scene& s) { return s.next("b", otherMail); }, true, true, 2, 2, 2);
        row(
            "too big before, and renumbered",
            [](Scene& s) {
                must(s.store.writer->ledger().skipped(
                    s.mine, {{s.mine, uidl("b"), LedgerState::TooBig, {9}, later}}));
            },
            [](Scene& s) { return s.next("b", oneMail, {uidl("a")}); }, false, true, 1, 1, 1);
        row(
            "removed, listed again", [](Scene& s) { s.removedFromServer(); },
            [](Scene& s) { return s.next("a", oneMail); }, false, true, 1, 1, 1);
        row(
            "removed, key reused", [](Scene& s) { s.removedFromServer(); },
            [](Scene& s) { return s.next("a", otherMail); }, true, true, 2, 2, 1);
        row(
            "deleted here, removed, key reused",
            [](Scene& s) {
                s.removedFromServer();
                s.deleteLocally();
            },
            [](Scene& s) { return s.next("a", otherMail); }, true, true, 1, 1, 1);
        row(
            "ledger forgotten", [](Scene& s) { must(s.store.writer->ledger().forget(s.mine)); },
            [](Scene& s) { return s.next("a", oneMail); }, false, true, 1, 1, 1);
        row(
            "ledger forgotten after deleting here",
            [](Scene& s) {
                s.deleteLocally();
                must(s.store.writer->ledger().forget(s.mine));
            },
            [](Scene& s) { return s.next("a", oneMail); }, true, true, 1, 1, 1);
    }
    void rules()
    {
        QFETCH(Before, before);
        QFETCH(Next, next);
        Scene scene;
        before(scene);
        const FetchedMessage message = next(scene);
        const CommittedMessage done = scene.store.store(message);
        QCOMPARE(done.key, message.key);
        QTEST(done.outcome == StoreOutcome::Collected, "collected");
        QTEST(bool(done.id), "hasId");
        QTEST(int(scene.store.number(u"SELECT count(*) FROM message"_s)), "messages");
        QTEST(int(scene.store.number(u"SELECT count(*) FROM body"_s)), "bodies");
        QTEST(int(must(scene.store.writer->ledger().of(scene.mine)).size()), "entries");
        QVERIFY(scene.store.countersAreRight());

        // Whatever it was: now the key is known, and coming again changes nothing.
        const LedgerEntry entry = scene.store.entry(message.account, message.key);
        QVERIFY(entry.state == LedgerState::Stored || entry.state == LedgerState::StillListed);
        QCOMPARE(entry.present, bool(done.id));
        QCOMPARE(entry.sha256, done.sha256);
        const CommittedMessage again = scene.store.store(message);
        QCOMPARE(again.outcome, StoreOutcome::Duplicate);
        QCOMPARE(again.id, done.id);
        QTEST(int(scene.store.number(u"SELECT count(*) FROM message"_s)), "messages");
        if (done.id) {
            const MessageRow row = *must(scene.store.reader->row(done.id));
            QCOMPARE(row.key, message.key);
            QCOMPARE(row.sha256, done.sha256);
        }
    }

    void oneBatchHoldsAKeyTwice()
    {
        Scene scene;
        const auto done = must(
            scene.store.writer->messages().store({scene.next("b", otherMail), scene.next("b", otherMail),
                                                  scene.next("c", otherMail), scene.next("a", oneMail)}));
        QCOMPARE(done.size(), 4);
        QCOMPARE(done[0].outcome, StoreOutcome::Collected);
        QCOMPARE(done[1].outcome, StoreOutcome::Duplicate);
        QCOMPARE(done[1].id, done[0].id);
        QCOMPARE(done[2].outcome, StoreOutcome::Collected);
        QCOMPARE(done[3].id, scene.first.id);
        QCOMPARE(scene.store.number(u"SELECT count(*) FROM message"_s), 3);
        QCOMPARE(scene.store.number(u"SELECT count(*) FROM body"_s), 2);
    }

    void aDuplicateTellsWhatIsStored()
    {
        Scene scene;
        const CommittedMessage done = scene.store.store(scene.next("a", otherMail));
        QCOMPARE(done.sha256, scene.first.sha256);
        QCOMPARE(done.folder, scene.first.folder);
        QCOMPARE(must(scene.store.reader->raw(done.id)), oneMail);
    }

    void renumberedMailKeepsItsAge()
    {
        Scene scene;
        FetchedMessage message = scene.next("b", oneMail, {uidl("a")});
        message.collectedAt = later;
        QCOMPARE(scene.store.store(message).id, scene.first.id);
        QCOMPARE(scene.store.entry(scene.mine, uidl("b")).at,
                 fetched(scene.mine, uidl("a"), oneMail).collectedAt);
    }

    void twoEqualRenumberedMessagesStayTwo()
    {
        Scene scene;
        scene.store.store(scene.next("b", oneMail));
        const QSet<ServerKey> vanished{uidl("a"), uidl("b")};
        const auto done = must(scene.store.writer->messages().store(
            {scene.next("x", oneMail, vanished), scene.next("y", oneMail, vanished)}));
        QCOMPARE(done[0].outcome, StoreOutcome::Duplicate);
        QCOMPARE(done[1].outcome, StoreOutcome::Duplicate);
        QVERIFY(done[0].id != done[1].id);
        QCOMPARE(scene.store.number(u"SELECT count(*) FROM message"_s), 2);
    }

    void whatCameIncompleteIsCompleted()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        const QByteArray whole = mail("whole", QByteArray(5000, 'x') + "\r\n");
        const auto part = [&](qsizetype size, bool complete) {
            FetchedMessage message = fetched(account, uidl("a"), whole.first(size));
            message.complete = complete;
            return message;
        };
        const CommittedMessage first = store.store(part(1000, false));
        QCOMPARE(first.outcome, StoreOutcome::Collected);
        QVERIFY(!store.entry(account, uidl("a")).complete);
        QCOMPARE(store.entry(account, uidl("a")).attempts, 1);
        QVERIFY(!store.writer->ledger().wantRemoval(account, {uidl("a")}));

        store.store(part(800, false)); // less than before: what is here is better
        QCOMPARE(must(store.reader->raw(first.id)).size(), 1000);
        QCOMPARE(store.entry(account, uidl("a")).attempts, 2);

        store.store(part(2000, false));
        QCOMPARE(must(store.reader->raw(first.id)).size(), 2000);

        const CommittedMessage last = store.store(part(whole.size(), true));
        QCOMPARE(last.outcome, StoreOutcome::Duplicate);
        QCOMPARE(last.id, first.id);
        QCOMPARE(must(store.reader->raw(first.id)), whole);
        QVERIFY(store.entry(account, uidl("a")).complete);
        QCOMPARE(must(store.reader->row(first.id))->size.value, whole.size());
        QCOMPARE(store.number(u"SELECT count(*) FROM body"_s), 1);
        QVERIFY(store.countersAreRight());
        must(store.writer->ledger().wantRemoval(account, {uidl("a")}));
    }

    /// A server that announces more than it has: doubted once. The same bytes again are all there is.
    void whatComesShortTwiceAlikeIsWhole_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("whole");
        const QByteArray whole = mail("whole", QByteArray(5000, 'x') + "\r\n");
        QTest::newRow("the same") << whole << whole << true;
        QTest::newRow("less") << whole << whole.first(800) << false;
        QTest::newRow("more") << whole.first(800) << whole << false;
        QTest::newRow("as much, but another")
            << whole << mail("whole", QByteArray(5000, 'y') + "\r\n") << false;
        QTest::newRow("nothing at all") << QByteArray() << QByteArray() << false;
    }
    void whatComesShortTwiceAlikeIsWhole()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, whole);
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        const auto put = [&](const QByteArray& raw) {
            FetchedMessage message = fetched(account, uidl("a"), raw);
            message.announcedSize = {7000};
            message.complete = false;
            return store.store(message);
        };
        QVERIFY(!put(first).complete);
        const CommittedMessage again = put(second);
        QCOMPARE(again.outcome, StoreOutcome::Duplicate);
        QCOMPARE(again.complete, whole);
        QCOMPARE(store.entry(account, uidl("a")).complete, whole);
        QCOMPARE(must(store.reader->raw(again.id)), first.size() < second.size() ? second : first);
        QCOMPARE(bool(store.writer->ledger().wantRemoval(account, {uidl("a")})), whole);
    }

    /// "Not available at the moment", instead of each message.
    void whatComesInsteadOfSeveralIsNoneOfThem()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        for (int time = 0; time < 2; ++time)
            for (const char* id : {"a", "b"}) {
                FetchedMessage message = fetched(account, uidl(id), mail("sorry"));
                message.announcedSize = {7000};
                message.complete = false;
                QVERIFY(!store.store(message).complete);
            }
    }

    /// It is longer than announced because a reply got into it: that is no matter of counting.
    void whatComesLongTwiceAlikeStaysInDoubt()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        for (int time = 0; time < 2; ++time) {
            FetchedMessage message = fetched(account, uidl("a"), "+OK\r\n" + mail("whole"));
            message.announcedSize = {10};
            message.complete = false;
            QVERIFY(!store.store(message).complete);
        }
    }

    /// After so many times somebody is told, and may have it fetched again.
    void whatStaysShortIsLeftAside()
    {
        TestStore store;
        const AccountId account = store.addAccount(u"mine"_s);
        for (int time = 1; time <= attemptsForTheRest; ++time) {
            QVERIFY(must(store.reader->skipped(account)).isEmpty());
            FetchedMessage message = fetched(account, uidl("a"), mail("a", QByteArray(1000 - time, 'x')));
            message.announcedSize = {7000};
            message.complete = false;
            store.store(message);
        }
        const auto skipped = must(store.reader->skipped(account));
        QCOMPARE(skipped.size(), 1);
        QCOMPARE(skipped.constFirst().key, uidl("a"));
        QCOMPARE(skipped.constFirst().reason, LedgerState::Stored);
        must(store.writer->ledger().retry(account, {uidl("a")}));
        QVERIFY(must(store.reader->skipped(account)).isEmpty());
        const LedgerEntry entry = store.entry(account, uidl("a"));
        QCOMPARE(entry.state, LedgerState::Stored);
        QCOMPARE(entry.attempts, 0);
        QVERIFY(!entry.complete);
    }

    /// The server confirmed the removal, and lists the same message again.
    void aBrokenWordIsRemembered()
    {
        Scene scene;
        scene.removedFromServer();
        const LedgerEntry before = scene.store.entry(scene.mine, uidl("a"));
        for (const int times : {1, 2}) {
            FetchedMessage again = scene.next("a", oneMail);
            again.collectedAt = later;
            QCOMPARE(scene.store.store(again).outcome, StoreOutcome::Duplicate);
            // Asking once more changes nothing, whatever the server says to it.
            must(scene.store.writer->ledger().wantRemoval(scene.mine, {uidl("a")}));
            const LedgerEntry entry = scene.store.entry(scene.mine, uidl("a"));
            QCOMPARE(entry.state, LedgerState::StillListed);
            QCOMPARE(entry.attempts, times);
            QCOMPARE(entry.at, times == 1 ? before.at : later);
        }
        QCOMPARE(scene.store.store(scene.next("a", otherMail)).outcome, StoreOutcome::Collected);
        QCOMPARE(scene.store.entry(scene.mine, uidl("a")).state, LedgerState::Stored);
    }

    void aRemovedAccountCollectsNoMore()
    {
        Scene scene;
        must(scene.store.writer->accounts().remove(scene.mine, false));
        const auto done = scene.store.writer->messages().store({scene.next("b", otherMail)});
        QVERIFY(!done);
        QCOMPARE(scene.store.number(u"SELECT count(*) FROM message"_s), 1);
        QCOMPARE(scene.store.number(u"SELECT count(*) FROM ledger"_s), 0);
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
