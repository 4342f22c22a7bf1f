// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MailboxMarkTable.h"
#include "tests/store/TestStore.h"

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime listed = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
CollectedMark markOf(std::uint32_t uidValidity, std::uint32_t uidNext, std::uint32_t exists)
{
    CollectedMark made;
    made.mark.uidValidity = uidValidity;
    made.mark.uidNext = uidNext;
    made.mark.exists = exists;
    made.listed = listed;
    return made;
}

std::map<std::string, CollectedMark> threeMarks()
{
    std::map<std::string, CollectedMark> made;
    made["INBOX"] = markOf(9, 4'294'967'295, 12);
    made["INBOX"].skipped = 3;
    made["INBOX"].due = listed.addDays(1);
    made["Работа"] = markOf(5, 2, 1);
    made["POP3"] = markOf(0, 0, 7);
    made["POP3"].mark.listed = std::string("a\0z", 3);
    return made;
}
const std::map<std::string, CollectedMark> marks = threeMarks();

} // namespace

/// How far a mailbox was collected is kept for as long as nothing else changes.
class TestMailboxMarks : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestStore> m_store;
    AccountSettings m_account;
    const ServerKey m_key = ServerKey::imap("INBOX", 9, 4);

    ServerLedger& ledger() { return m_store->writer->ledger(); }
    CollectedMarks of(const AccountSettings& account) { return must(m_store->writer->marks().of(account)); }
    std::map<std::string, CollectedMark> kept() { return of(m_account).mailboxes; }
    void keep(CollectedMarks made, const std::map<std::string, CollectedMark>& mailboxes)
    {
        made.mailboxes = mailboxes;
        RunReport report;
        report.account = m_account.id;
        report.started = report.finished = listed;
        must(m_store->writer->runs().add(report, made));
    }
    void leaveAside(LedgerState reason)
    {
        must(ledger().skipped(m_account.id, {{m_account.id, m_key, reason, {10}, listed}}));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_account = *must(m_store->writer->accounts().byId(m_store->addAccount(u"one"_s)));
        leaveAside(LedgerState::TooBig);
        keep(of(m_account), marks);
    }

    void areAsTheyWere()
    {
        QVERIFY(kept() == marks);
        AccountSettings other = *must(m_store->writer->accounts().byId(m_store->addAccount(u"two"_s)));
        QVERIFY(of(other).mailboxes.empty());
    }

    void areReplacedOneByOne()
    {
        keep(of(m_account), {{"INBOX", markOf(10, 2, 1)}});
        QCOMPARE(kept().size(), marks.size());
        QCOMPARE(kept().at("INBOX").mark.uidValidity, 10U);
        keep(of(m_account), {});
        QCOMPARE(kept().size(), marks.size());
    }

    void whatIsOnlyAddedToTheLedgerLeavesThem()
    {
        must(ledger().skipped(
            m_account.id,
            {{m_account.id, ServerKey::imap("INBOX", 9, 5), LedgerState::Refused, {10}, listed}}));
        QVERIFY(kept() == marks);
    }

    void endWithWhatTheyHoldFor_data()
    {
        QTest::addColumn<QString>("by");
        for (const char* by :
             {"forget", "retry", "refused", "settings", "server", "agreed", "account removed"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void endWithWhatTheyHoldFor()
    {
        QFETCH(QString, by);
        const CollectedMarks before = of(m_account);
        const bool byLedger = by == u"forget"_s || by == u"retry"_s || by == u"refused"_s;
        if (by == u"forget"_s)
            must(ledger().forget(m_account.id));
        else if (by == u"retry"_s)
            must(ledger().retry(m_account.id, {m_key}));
        else if (by == u"refused"_s)
            leaveAside(LedgerState::Refused);
        else if (by == u"settings"_s)
            m_account.maxSize = {1};
        else if (by == u"server"_s)
            ++m_account.serverRevision; // there, and back again
        else if (by == u"agreed"_s)
            m_account.keepCollectedBefore = listed;
        else
            must(m_store->writer->accounts().remove(m_account.id, false));
        QVERIFY(kept().empty());
        // A run that began before does not bring them back.
        if (byLedger) {
            keep(before, marks);
            QVERIFY(kept().empty());
            keep(of(m_account), marks);
            QVERIFY(kept() == marks);
        }
    }
};

QTEST_GUILESS_MAIN(TestMailboxMarks)
#include "tst_mailboxmarks.moc"
