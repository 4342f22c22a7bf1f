// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/CollectPlan.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2025-06-15T12:00:00Z"_s, Qt::ISODate);

/// "a:100" is POP3's UIDL a of 100 bytes; "7/3:100" is IMAP's UIDVALIDITY 7, UID 3; a trailing "!" is
/// \Deleted.
ListedMessage listedFrom(QString text, std::uint32_t number)
{
    ListedMessage message;
    message.number = number;
    message.deleted = text.endsWith(u'!');
    if (message.deleted)
        text.chop(1);
    const QStringList parts = text.split(u':');
    message.size = {parts.at(1).toLongLong()};
    const QStringList imap = parts.at(0).split(u'/');
    message.key = imap.size() == 2 ? ServerKey::imap("INBOX", imap.at(0).toUInt(), imap.at(1).toUInt())
                                   : ServerKey::pop3(parts.at(0).toStdString(), message.size);
    return message;
}

Listing listingFrom(const QString& text)
{
    Listing listing;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        listing.messages.push_back(listedFrom(word, static_cast<std::uint32_t>(listing.messages.size() + 1)));
    return listing;
}

/// "a:100=Stored" and more words after commas: "gone" (deleted here), "short" (incomplete), "3d" (three days
/// old), "2x" (two attempts).
LedgerSnapshot ledgerFrom(const QString& text)
{
    static const QHash<QString, LedgerState> states{
        {u"Stored"_s, LedgerState::Stored},   {u"Wanted"_s, LedgerState::RemovalWanted},
        {u"Removed"_s, LedgerState::Removed}, {u"TooBig"_s, LedgerState::TooBig},
        {u"Refused"_s, LedgerState::Refused}, {u"Asked"_s, LedgerState::Wanted},
        {u"Kept"_s, LedgerState::StillListed}};
    LedgerSnapshot ledger;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList sides = word.split(u'=');
        const QStringList facts = sides.at(1).split(u',');
        const ListedMessage message = listedFrom(sides.at(0), 0);
        LedgerEntry entry;
        entry.state = states.value(facts.at(0));
        entry.size = message.size;
        entry.at = now.addSecs(-3600);
        if (entry.state != LedgerState::TooBig && entry.state != LedgerState::Refused &&
            entry.state != LedgerState::Wanted)
            entry.sha256 = QByteArray(32, 's');
        for (const QString& fact : facts.mid(1)) {
            if (fact == u"gone"_s)
                entry.present = false;
            else if (fact == u"short"_s)
                entry.complete = false;
            else if (fact.endsWith(u'd'))
                entry.at = now.addDays(-fact.chopped(1).toInt());
            else if (fact.endsWith(u'x'))
                entry.attempts = fact.chopped(1).toInt();
            else
                qFatal("unknown fact");
        }
        ledger.insert(message.key, entry);
    }
    return ledger;
}

QString idOf(const ServerKey& key)
{
    return QString::fromStdString(key.shown()).remove(u"INBOX "_s);
}

QString idsOf(const std::vector<PlannedFetch>& fetch)
{
    QStringList ids;
    for (const PlannedFetch& planned : fetch)
        ids.append(idOf(planned.message.key) + (planned.removeAfterwards ? u"-"_s : QString()));
    return ids.join(u' ');
}

template <typename Keys> QString sortedIdsOf(const Keys& keys)
{
    QStringList ids;
    for (const ServerKey& key : keys)
        ids.append(idOf(key));
    ids.sort();
    return ids.join(u' ');
}

} // namespace

class TestCollectPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchAndRemove_data()
    {
        QTest::addColumn<LeavePolicy>("leave");
        QTest::addColumn<CollectScope>("scope");
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("ledger");
        QTest::addColumn<QString>("fetch"); // a trailing "-": to be removed afterwards
        QTest::addColumn<QString>("remove");
        QTest::addColumn<int>("skipped");

        constexpr auto keep = LeavePolicy::Leave;
        constexpr auto erase = LeavePolicy::Delete;
        constexpr auto later = LeavePolicy::DeleteAfterDays; // 14
        constexpr auto fresh = CollectScope::New;
        constexpr auto all = CollectScope::All;
        const auto row = [](const char* name, LeavePolicy leave, CollectScope scope, const char* listed,
                            const char* ledger, const char* fetch, const char* remove, int skipped) {
            QTest::newRow(name) << leave << scope << QString::fromLatin1(listed)
                                << QString::fromLatin1(ledger) << QString::fromLatin1(fetch)
                                << QString::fromLatin1(remove) << skipped;
        };
        // UID STORE and UID EXPUNGE would take every message with that UID, here or not.
        row("two messages with one UID", erase, fresh, "7/3:100 7/3:200 7/4:100", "", "3 3 4-", "", 0);
        row("two messages with one UID, one of them here", erase, fresh, "7/3:100 7/3:100", "7/3:100=Stored",
            "", "", 0);
        row("two messages with one UID, all of them", erase, all, "7/3:100 7/3:100", "7/3:100=Stored", "3 3",
            "", 0);

        row("empty mailbox", keep, fresh, "", "", "", "", 0);
        row("everything is new", keep, fresh, "a:10 b:20", "", "a b", "", 0);
        row("known stays unfetched", keep, fresh, "a:10 b:20", "a:10=Stored", "b", "", 0);
        row("a known id of another size is new mail", keep, fresh, "a:11", "a:10=Stored", "a", "", 0);
        row("deleted here is never fetched again", keep, fresh, "a:10", "a:10=Stored,gone", "", "", 0);

        row("all fetches known ones again, new ones first", keep, all, "a:10 b:20", "a:10=Stored", "b a", "",
            0);
        row("all never fetches what was deleted here", keep, all, "a:10", "a:10=Stored,gone", "", "", 0);
        row("all still removes what was deleted here", erase, all, "a:10", "a:10=Stored,gone", "", "a", 0);
        row("all with delete fetches before it removes", erase, all, "a:10", "a:10=Stored", "a-", "", 0);

        row("too big", keep, fresh, "a:1001 b:20", "", "b", "", 1);
        row("exactly the limit fits", keep, fresh, "a:1000", "", "a", "", 0);
        row("too big and known as such is still reported", keep, fresh, "a:1001", "a:1001=TooBig", "", "", 1);
        row("too big once, but the limit was raised", keep, fresh, "a:900", "a:900=TooBig", "a", "", 0);
        row("too big, but a person asked for it", keep, fresh, "a:1001", "a:1001=Asked", "a", "", 0);
        row("too big is never removed", erase, fresh, "a:1001", "a:1001=TooBig,30d", "", "", 1);

        row("refused often, lately", keep, fresh, "a:10", "a:10=Refused,9x", "", "", 1);
        row("refused once: asked for again, after the others", keep, fresh, "a:10 b:10", "a:10=Refused,1x",
            "b a", "", 0);
        row("refused often, days ago", keep, fresh, "a:10", "a:10=Refused,50x,2d", "a", "", 0);
        row("refused is never removed", erase, fresh, "a:10", "a:10=Refused,9x", "", "", 1);

        row("delete: fetched in this run, removed after it", erase, fresh, "a:10", "", "a-", "", 0);
        row("delete: stored earlier goes without fetching", erase, fresh, "a:10", "a:10=Stored", "", "a", 0);
        row("delete: removal wanted earlier goes without fetching", erase, fresh, "a:10", "a:10=Wanted", "",
            "a", 0);
        row("delete: deleted here goes there too", erase, fresh, "a:10", "a:10=Stored,gone", "", "a", 0);
        row("leave: a pending removal is dropped", keep, fresh, "a:10", "a:10=Wanted", "", "", 0);
        row("after days: too early", later, fresh, "a:10", "a:10=Stored,13d", "", "", 0);
        row("after days: due", later, fresh, "a:10", "a:10=Stored,14d", "", "a", 0);
        row("after days: due and deleted here", later, fresh, "a:10", "a:10=Stored,14d,gone", "", "a", 0);
        row("after days: new mail stays", later, fresh, "a:10", "", "a", "", 0);
        row("after days: a removal that was pending under delete waits", later, fresh, "a:10",
            "a:10=Wanted,1d", "", "", 0);

        row("short: the rest is asked for", erase, fresh, "a:10", "a:10=Stored,short,1x", "a-", "", 0);
        row("short for good: kept there, and told", erase, fresh, "a:10", "a:10=Stored,short,3x", "", "", 1);
        row("short for good, to be left: told as well", keep, fresh, "a:10", "a:10=Stored,short,3x", "", "",
            1);
        row("short and deleted here: neither", erase, fresh, "a:10", "a:10=Stored,short,gone", "", "", 0);

        row("one id twice: both are fetched and removable", erase, fresh, "a:10 a:10", "", "a- a-", "", 0);
        row("one id twice and known: one may be new", keep, fresh, "a:10 a:10", "a:10=Stored", "a a", "", 0);
        row("one id twice and known: looked at before removal", erase, fresh, "a:10 a:10", "a:10=Stored",
            "a- a-", "", 0);
        row("one id twice, deleted here: not ours to judge", erase, fresh, "a:10 a:10", "a:10=Stored,gone",
            "", "", 0);

        row("POP3 id comes back after its removal", keep, fresh, "a:10", "a:10=Removed", "a", "", 0);
        row("POP3 id comes back, for other mail perhaps", erase, fresh, "a:10", "a:10=Removed,gone", "a-", "",
            0);
        row("IMAP flagged and not expunged", erase, fresh, "7/3:10!", "7/3:10=Removed", "", "", 0);
        row("IMAP removed, but the flag is gone", erase, fresh, "7/3:10", "7/3:10=Removed", "", "3", 0);
        row("IMAP new but flagged by somebody", keep, fresh, "7/3:10!", "", "3", "", 0);
    }
    void fetchAndRemove()
    {
        QFETCH(LeavePolicy, leave);
        QFETCH(CollectScope, scope);
        QFETCH(QString, listed);
        QFETCH(QString, ledger);

        AccountSettings account;
        account.leave = leave;
        account.scope = scope;
        account.maxSize = {1000};
        const auto plan =
            planFor("INBOX", listingFrom(listed), ledgerFrom(ledger), account, std::nullopt, now);

        QTEST(idsOf(plan.fetch), "fetch");
        QTEST(idsOf(plan.compare).remove(u'-'), "remove");
        QVERIFY(plan.remove.empty()); // not by its id alone
        QTEST(plan.skipped, "skipped");
        QCOMPARE(plan.remaining, 0);
        QVERIFY(!plan.renumbered);
    }

    void theLimitTakesTheOldest()
    {
        const auto plan =
            planFor("INBOX", listingFrom(u"a:1 b:2 c:3 d:4"_s), ledgerFrom(u"a:1=Stored"_s), {}, 2, now);
        QCOMPARE(idsOf(plan.fetch), u"b c"_s);
        QCOMPARE(plan.remaining, 1);
    }

    void nothingMayBeFetchedAnyMore()
    {
        const auto plan = planFor("INBOX", listingFrom(u"a:1 b:2"_s), {}, {}, 0, now);
        QVERIFY(plan.fetch.empty());
        QCOMPARE(plan.remaining, 2);
    }

    void fetchingAgainUsesWhatTheNewOnesLeave()
    {
        AccountSettings account;
        account.scope = CollectScope::All;
        const auto ledger = ledgerFrom(u"a:1=Stored b:2=Stored"_s);
        const auto plan = planFor("INBOX", listingFrom(u"a:1 b:2 c:3"_s), ledger, account, 2, now);
        QCOMPARE(idsOf(plan.fetch), u"c a"_s);
        QCOMPARE(plan.remaining, 0);
    }

    void aServerThatKeepsWhatItRemovedDoesNotUseUpTheLimit()
    {
        AccountSettings account;
        account.leave = LeavePolicy::Delete;
        const auto ledger = ledgerFrom(u"a:1=Removed b:2=Removed"_s);
        const auto plan = planFor("INBOX", listingFrom(u"a:1 b:2 c:3"_s), ledger, account, 2, now);
        QCOMPARE(idsOf(plan.fetch), u"c- a-"_s);
        QCOMPARE(plan.remaining, 1);
    }

    void whatWasRemovedAndIsListed_data()
    {
        QTest::addColumn<LeavePolicy>("leave");
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("ledger");
        QTest::addColumn<bool>("expunges");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("fetch");
        QTest::addColumn<QString>("remove");
        const auto row = [](const char* name, LeavePolicy leave, const char* listed, const char* ledger,
                            bool expunges, const char* told, const char* fetch, const char* remove) {
            QTest::newRow(name) << leave << QString::fromLatin1(listed) << QString::fromLatin1(ledger)
                                << expunges << QString::fromLatin1(told) << QString::fromLatin1(fetch)
                                << QString::fromLatin1(remove);
        };
        constexpr auto keep = LeavePolicy::Leave;
        constexpr auto erase = LeavePolicy::Delete;
        constexpr auto later = LeavePolicy::DeleteAfterDays; // 14
        row("the content tells first", erase, "a:1", "a:1=Removed", false, "", "a-", "");
        row("known: asked again", erase, "a:1", "a:1=Kept,3x", false, "a", "a-", "");
        row("known: not yet", erase, "a:1", "a:1=Kept,9x", false, "a", "", "");
        row("known, and new mail comes first", erase, "a:1 b:1", "a:1=Kept,1x", false, "a", "b- a-", "");
        row("known, and it may stay, or is new mail", keep, "a:1", "a:1=Kept,1x", false, "", "", "a");
        row("days: was due", later, "a:1", "a:1=Kept,1x", false, "a", "a-", "");
        row("days: the content tells first", later, "a:1", "a:1=Removed,14d", false, "", "a-", "");
        row("days: may be new mail", later, "a:1", "a:1=Removed,1d", false, "", "a", "");
        row("IMAP: expunged", erase, "7/3:10", "7/3:10=Removed", true, "3", "", "3");
        row("IMAP: expunged, and flagged", erase, "7/3:10!", "7/3:10=Removed", true, "3", "", "3");
        row("IMAP: expunged, may stay, perhaps new mail", keep, "7/3:10", "7/3:10=Removed", true, "", "",
            "3");
        row("IMAP: expunged, and it may stay", keep, "7/3:10!", "7/3:10=Removed", true, "", "", "");
        row("IMAP: only flagged", erase, "7/3:10!", "7/3:10=Removed", false, "", "", "");
    }
    void whatWasRemovedAndIsListed()
    {
        QFETCH(LeavePolicy, leave);
        QFETCH(QString, listed);
        QFETCH(QString, ledger);
        QFETCH(bool, expunges);
        AccountSettings account;
        account.leave = leave;
        Listing listing = listingFrom(listed);
        listing.expunges = expunges;
        const auto plan = planFor("INBOX", listing, ledgerFrom(ledger), account, std::nullopt, now);
        QTEST(sortedIdsOf(plan.stillListed), "told");
        QTEST(idsOf(plan.fetch), "fetch");
        QTEST(idsOf(plan.compare).remove(u'-'), "remove");
        QVERIFY(plan.remove.empty());
        for (const PlannedFetch& planned : plan.fetch)
            QCOMPARE(planned.onlyIfHere, leave == LeavePolicy::DeleteAfterDays);
    }

    void uidsGivenAgain_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<quint32>("uidNext");
        QTest::addColumn<QString>("ledger");
        QTest::addColumn<QString>("compared"); // a trailing "-": to be removed, if it is the same
        QTest::addColumn<QString>("freed");
        const auto row = [](const char* name, const char* listed, quint32 uidNext, const char* ledger,
                            const char* compared, const char* freed) {
            QTest::newRow(name) << QString::fromLatin1(listed) << uidNext << QString::fromLatin1(ledger)
                                << QString::fromLatin1(compared) << QString::fromLatin1(freed);
        };
        const char* three = "7/1:10=Stored 7/2:20=Stored 7/3:30=Stored";
        row("as ever", "7/1:10 7/2:20 7/3:30", 4, three, "1- 2- 3-", "");
        row("UIDs begin again", "7/1:10 7/2:20", 3, three, "1 2", "3");
        row("what was removed counts", "7/1:10", 2, "7/1:10=Stored 7/2:20=Removed", "1", "2");
        row("another mailbox does not", "7/1:10", 2, "7/1:10=Stored 8/2:20=Stored", "1-", "");
        row("an empty mailbox says nothing", "", 1, three, "", "");
        row("no UIDNEXT", "7/1:10 7/2:20", 0, three, "1- 2-", "");
        row("a UIDNEXT that is not true", "7/1:10 7/2:20", 2, three, "1- 2-", "");
    }
    void uidsGivenAgain()
    {
        QFETCH(QString, listed);
        QFETCH(quint32, uidNext);
        QFETCH(QString, ledger);
        AccountSettings account;
        account.leave = LeavePolicy::Delete;
        Listing listing = listingFrom(listed);
        listing.mark = MailboxMark{7, uidNext, static_cast<std::uint32_t>(listing.messages.size()), 0};
        const auto plan = planFor("INBOX", listing, ledgerFrom(ledger), account, std::nullopt, now);
        QTEST(idsOf(plan.compare), "compared");
        QTEST(sortedIdsOf(plan.freed), "freed");
        QCOMPARE(plan.wentBack, !plan.freed.isEmpty());
        QVERIFY(plan.remove.empty());
        QVERIFY(!plan.wentBack || plan.confirmedGone.isEmpty());
    }

    void otherSizes_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("others");
        QTest::addColumn<int>("compared");
        QTest::newRow("one of one") << 1 << 1 << 1;
        QTest::newRow("few") << 100 << 5 << 5;
        QTest::newRow("a server that estimates") << 100 << 90 << 0;
    }
    void otherSizes()
    {
        QFETCH(int, known);
        QFETCH(int, others);
        QString listed;
        QString ledger;
        for (int uid = 1; uid <= known; ++uid) {
            listed += u"7/%1:%2 "_s.arg(uid).arg(uid <= others ? 99 : 10);
            ledger += u"7/%1:10=Stored "_s.arg(uid);
        }
        const auto plan = planFor("INBOX", listingFrom(listed), ledgerFrom(ledger), {}, std::nullopt, now);
        QTEST(static_cast<int>(plan.compare.size()), "compared");
        QVERIFY(plan.fetch.empty());
    }

    void noLimitOfSize()
    {
        AccountSettings account;
        account.maxSize = {0};
        const auto plan =
            planFor("INBOX", listingFrom(u"a:900000000 b:9000000000"_s), {}, account, std::nullopt, now);
        QCOMPARE(idsOf(plan.fetch), u"a"_s);
        QCOMPARE(plan.tooBig.size(), 1); // more than the store can hold, whatever the account allows
        QCOMPARE(plan.tooBig.first().size.value, 9'000'000'000);
    }

    void tooBigIsRecordedOnce()
    {
        AccountSettings account;
        account.id = {7};
        account.maxSize = {100};
        const auto ledger = ledgerFrom(u"b:300=TooBig"_s);
        const auto plan = planFor("INBOX", listingFrom(u"a:200 b:300"_s), ledger, account, std::nullopt, now);
        QCOMPARE(plan.skipped, 2);
        QCOMPARE(plan.tooBig.size(), 1);
        QCOMPARE(idOf(plan.tooBig.front().key), u"a"_s);
        QCOMPARE(plan.tooBig.front().account, AccountId{7});
        QCOMPARE(plan.tooBig.front().size, ByteCount{200});
        QCOMPARE(plan.tooBig.front().at, now);
    }

    void vanished_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("ledger");
        QTest::addColumn<bool>("renumbered");
        QTest::addColumn<QString>("vanished");
        QTest::addColumn<QString>("gone");
        const auto row = [](const char* name, const char* listed, const char* ledger, bool renumbered,
                            const char* vanished, const char* gone) {
            QTest::newRow(name) << QString::fromLatin1(listed) << QString::fromLatin1(ledger) << renumbered
                                << QString::fromLatin1(vanished) << QString::fromLatin1(gone);
        };
        row("first run", "a:1 b:2 c:3", "", false, "", "");
        row("read elsewhere, one new", "b:2 c:3", "a:1=Stored b:2=Stored", false, "a", "");
        row("mailbox emptied", "", "a:1=Stored b:2=Stored c:3=Stored d:4=Stored", false, "a b c d", "");
        row("every UIDL is new", "A:1 B:2 C:3", "a:1=Stored b:2=Stored c:3=Stored", true, "a b c", "");
        row("most are still there", "a:1 b:2 c:3 X:1 Y:1 Z:1", "a:1=Stored b:2=Stored c:3=Stored d:4=Stored",
            false, "d", "");
        row("few new after many old", "A:1 B:2 C:3",
            "a:1=Stored b:1=Stored c:1=Stored d:1=Stored e:1=Stored f:1=Stored g:1=Stored", false,
            "a b c d e f g", "");
        row("a new UIDVALIDITY, however few", "8/1:5", "7/1:5=Stored", true, "1", "");
        row("a UIDVALIDITY that we know already", "8/2:5", "7/1:5=Stored 8/1:6=Removed", false, "1", "");
        row("removal was confirmed by absence", "b:2", "a:1=Wanted b:2=Stored", false, "", "a");
        row("removal was confirmed by an empty mailbox", "", "a:1=Wanted", false, "", "a");
        row("what was kept is gone at last", "b:2", "a:1=Kept,9x b:2=Stored", false, "", "a");
        row("renumbered with removals pending", "A:1 B:2 C:3", "a:1=Wanted b:2=Wanted c:3=Stored", true,
            "a b c", "");
        row("what was removed cannot move", "A:1 B:2 C:3", "a:1=Removed b:2=Removed c:3=Removed", false, "",
            "");
        row("what was deleted here can", "A:1 B:2 C:3", "a:1=Stored,gone b:2=Stored c:3=Stored", true,
            "a b c", "");
    }
    void vanished()
    {
        QFETCH(QString, listed);
        QFETCH(QString, ledger);
        AccountSettings account;
        account.leave = LeavePolicy::Delete;
        const auto plan =
            planFor("INBOX", listingFrom(listed), ledgerFrom(ledger), account, std::nullopt, now);
        QTEST(plan.renumbered, "renumbered");
        QTEST(sortedIdsOf(plan.vanishedKeys), "vanished");
        QTEST(sortedIdsOf(plan.confirmedGone), "gone");
        if (plan.renumbered) {
            QVERIFY(plan.remove.empty());
            for (const PlannedFetch& planned : plan.fetch)
                QVERIFY(!planned.removeAfterwards);
        }
    }

    void uidsThatDoNotLastAreLookedAtBeforeRemoval()
    {
        AccountSettings account;
        account.leave = LeavePolicy::Delete;
        Listing listing = listingFrom(u"7/1:5"_s);
        listing.stableKeys = false;
        const auto plan =
            planFor("INBOX", listing, ledgerFrom(u"7/1:5=Stored"_s), account, std::nullopt, now);
        QVERIFY(plan.remove.empty());
        QCOMPARE(idsOf(plan.fetch), u"1-"_s);
    }

    void otherMailboxesDoNotCount()
    {
        LedgerSnapshot ledger;
        ledger.insert(ServerKey::imap("Sent", 3, 1),
                      {LedgerState::RemovalWanted, {5}, now, true, QByteArray(32, 's'), true, 0});
        const auto plan = planFor("INBOX", listingFrom(u"7/1:5"_s), ledger, {}, std::nullopt, now);
        QVERIFY(!plan.renumbered);
        QVERIFY(plan.vanishedKeys.isEmpty());
        QVERIFY(plan.confirmedGone.isEmpty());
    }

    void retriesComeAtARisingDistance()
    {
        QCOMPARE(nextAttempt(now, 0), now);
        QCOMPARE(nextAttempt(now, 3), now);
        QCOMPARE(nextAttempt(now, 4), now.addSecs(15 * 60));
        QCOMPARE(nextAttempt(now, 6), now.addSecs(60 * 60));
        QCOMPARE(nextAttempt(now, 1000), now.addDays(1));
    }
};

QTEST_APPLESS_MAIN(TestCollectPlan)
#include "tst_collectplan.moc"
