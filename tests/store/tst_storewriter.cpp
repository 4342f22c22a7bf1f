// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestStore.h"

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'800'000'100'000, Qt::UTC);

Folder folderNamed(TestStore& store, const QString& path)
{
    for (const Folder& folder : must(store.reader->folders()))
        if (folder.path == path)
            return folder;
    return {};
}

} // namespace

class StoreWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_account = m_store->addAccount(u"mine"_s);
        m_a = m_store->store(fetched(m_account, uidl("a"), mail("a")));
        m_b = m_store->store(fetched(m_account, uidl("b"), mail("b")));
        m_store->writer->takeChange();
    }
    void cleanup() { QVERIFY(m_store->countersAreRight()); }

    void countersFollowEveryOperation()
    {
        MessageWriter& messages = m_store->writer->messages();
        const auto totals = [this] {
            return std::pair(must(m_store->reader->allMailTotal()), must(m_store->reader->unreadTotal()));
        };
        QCOMPARE(totals(), std::pair(2LL, 2LL));
        must(messages.setSeen({m_a.id}, true));
        QCOMPARE(totals(), std::pair(2LL, 1LL));
        QVERIFY(m_store->countersAreRight());
        must(messages.setSeen({m_a.id, m_a.id}, true)); // nothing new
        QCOMPARE(totals(), std::pair(2LL, 1LL));
        const FolderId other = must(m_store->writer->folders().ensure(u"Other"_s));
        must(messages.move({m_a.id, m_b.id}, other));
        QCOMPARE(folderNamed(*m_store, u"Other"_s).unread, 1);
        QCOMPARE(folderNamed(*m_store, u"Inbox"_s).total, 0);
        QVERIFY(m_store->countersAreRight());
        must(messages.remove({m_b.id}));
        QCOMPARE(totals(), std::pair(1LL, 0LL));
        QCOMPARE(folderNamed(*m_store, u"Trash"_s).unread, 1);
        QCOMPARE(must(m_store->reader->unreadByAccount()).value(m_account), 0);
        QVERIFY(m_store->countersAreRight());
        must(messages.move({m_b.id}, other)); // out of the Trash again
        QCOMPARE(must(m_store->reader->unreadByAccount()).value(m_account), 1);
        must(messages.setSeen({m_a.id}, false));
        QCOMPARE(totals(), std::pair(2LL, 2LL));
        QVERIFY(m_store->countersAreRight());
        must(messages.removeAllOf(m_account));
        QCOMPARE(totals(), std::pair(0LL, 0LL));
    }

    void changesNameTheirFolders()
    {
        MessageWriter& messages = m_store->writer->messages();
        must(messages.setSeen({m_a.id}, true));
        QCOMPARE(m_store->writer->takeChange().messagesIn, QSet<FolderId>{m_a.folder});
        must(messages.setSeen({m_a.id}, true));
        QVERIFY(m_store->writer->takeChange().isEmpty());
        must(messages.remove({m_a.id}));
        const StoreChange change = m_store->writer->takeChange();
        const FolderId trash = must(m_store->writer->folders().trash());
        QCOMPARE(change.messagesIn, (QSet<FolderId>{m_a.folder, trash}));
        QVERIFY(change.folders); // the Trash was made
        QVERIFY(!m_store->writer->takeChange().folders);
    }

    void removingGoesThroughTheTrash()
    {
        must(m_store->writer->messages().remove({m_a.id}));
        QCOMPARE(must(m_store->reader->row(m_a.id))->folderPath, u"Trash"_s);
        QVERIFY(m_store->entry(m_account, uidl("a")).present);
        must(m_store->writer->messages().remove({m_a.id}));
        QVERIFY(!must(m_store->reader->row(m_a.id)));
        QCOMPARE(m_store->number(u"SELECT count(*) FROM body"_s), 1);
        const LedgerEntry entry = m_store->entry(m_account, uidl("a"));
        QVERIFY(!entry.present);
        QCOMPARE(entry.state, LedgerState::Stored);
        QCOMPARE(entry.sha256, m_a.sha256);
    }

    void aSharedBodyStaysForTheOther()
    {
        const AccountId other = m_store->addAccount(u"other"_s);
        const CommittedMessage twin = m_store->store(fetched(other, uidl("a"), mail("a")));
        must(m_store->writer->messages().remove({m_a.id}));
        must(m_store->writer->messages().remove({m_a.id}));
        QCOMPARE(must(m_store->reader->raw(twin.id)), mail("a"));
    }

    void importKeepsOneOfEach()
    {
        MessageWriter& messages = m_store->writer->messages();
        const FolderId folder = must(m_store->writer->folders().ensure(u"Imported"_s));
        QCOMPARE(must(messages.import(mail("a"), folder)),
                 StoreOutcome::Duplicate); // collected into another folder
        QCOMPARE(must(messages.import(mail("new"), folder)), StoreOutcome::Collected);
        QCOMPARE(must(messages.import(mail("new"), folder)), StoreOutcome::Duplicate);
        must(messages.remove({m_a.id}));
        QCOMPARE(must(messages.import(mail("a"), folder)),
                 StoreOutcome::Collected); // the other is in the Trash
        QCOMPARE(folderNamed(*m_store, u"Imported"_s).total, 2);
        QCOMPARE(m_store->number(u"SELECT count(*) FROM body"_s), 3);
        QVERIFY(!messages.import(mail("x"), FolderId{999}));
    }

    void foldersKeepTheirRules()
    {
        FolderStore& folders = m_store->writer->folders();
        const FolderId mail = must(folders.create({}, u"Почта"_s));
        const FolderId work = must(folders.create(mail, u"Work"_s));
        QCOMPARE(must(folders.ensure(u"почта/WORK"_s)), work);
        QVERIFY(!folders.create({}, u"ПОЧТА"_s));
        for (const QString& bad : {u""_s, u"a/b"_s, u" a"_s, u"a "_s, u"a\nb"_s, QString(201, u'a')})
            QVERIFY2(!folders.create({}, bad), qPrintable(bad));
        must(folders.create({}, QString(200, u'a')));
        must(folders.rename(work, u"WORK"_s)); // only its case
        QVERIFY(!folders.move(mail, work));
        QVERIFY(!folders.move(mail, mail));
        must(folders.move(work, {}));
        QCOMPARE(folderNamed(*m_store, u"WORK"_s).parent, FolderId{});
        const FolderId trash = must(folders.trash());
        QVERIFY(!folders.rename(trash, u"Bin"_s));
        QVERIFY(!folders.remove(trash));
        QVERIFY(!folders.move(trash, mail));
        QVERIFY(!folders.create(trash, u"below"_s));
        QVERIFY(!folders.remove(FolderId{999}));
    }

    void removingAFolderKeepsItsMail()
    {
        FolderStore& folders = m_store->writer->folders();
        const FolderId below = must(folders.ensure(u"Inbox/Below"_s));
        must(m_store->writer->messages().move({m_b.id}, below));
        must(folders.remove(m_a.folder));
        const QList<Folder> left = must(m_store->reader->folders());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().kind, FolderKind::Trash);
        QCOMPARE(left.first().total, 2);
    }

    void aFolderCalledTrashIsNotTheTrash()
    {
        const FolderId mine = must(m_store->writer->folders().ensure(u"Trash"_s));
        const FolderId trash = must(m_store->writer->folders().trash());
        QVERIFY(trash != mine);
        QCOMPARE(must(m_store->writer->folders().trash()), trash);
    }

    void accountsRoundTrip()
    {
        AccountSettings settings;
        settings.name = u"Работа"_s;
        settings.protocol = Protocol::Pop3;
        settings.host = u"pop.example.org"_s;
        settings.port = 1110;
        settings.security = Security::None;
        settings.user = u"user'; DROP TABLE account; --"_s;
        settings.secretSource = SecretSource::Command;
        settings.passwordCommand = u"pass show mail"_s;
        settings.auth = AuthMechanism::ScramSha256;
        settings.leave = LeavePolicy::DeleteAfterDays;
        settings.leaveDays = 3;
        settings.scope = CollectScope::All;
        settings.folder = u"A/B"_s;
        settings.interval.reset();
        settings.paused = true;
        settings.maxMessages = 7;
        settings.maxSize = {123};
        settings.timeout = std::chrono::seconds(9);
        settings.caFile = u"/ca.pem"_s;
        settings.mailboxes = QStringList{u"INBOX"_s, u"Lists, \"all\""_s};
        AccountStore& accounts = m_store->writer->accounts();
        settings.id = must(accounts.add(settings));
        QVERIFY(m_store->writer->takeChange().accounts);
        QVERIFY(*must(accounts.byName(u"РАБОТА"_s)) == settings);
        QVERIFY(*must(accounts.byId(settings.id)) == settings);
        QVERIFY(must(m_store->reader->accounts()).contains(settings));
        settings.name = u"Дом"_s;
        settings.interval = std::chrono::seconds(5);
        must(accounts.update(settings));
        QVERIFY(*must(accounts.byId(settings.id)) == settings);
        settings.name = u"MINE"_s;
        QVERIFY(!accounts.update(settings));
        settings.uuid = QUuid::createUuid();
        QVERIFY(!accounts.add(settings));
        QVERIFY(!must(accounts.byName(u"nobody"_s)));
    }

    void aRemovedAccountLeavesItsMail()
    {
        must(m_store->writer->ledger().wantRemoval(m_account, {uidl("a")}));
        RunReport report;
        report.account = m_account;
        report.started = report.finished = moment;
        must(m_store->writer->runs().add(report));
        must(m_store->writer->accounts().remove(m_account, false));
        QVERIFY(must(m_store->reader->accounts()).isEmpty());
        QVERIFY(!must(m_store->writer->accounts().byName(u"mine"_s)));
        const MessageRow row = *must(m_store->reader->row(m_a.id));
        QCOMPARE(row.accountName, u"mine"_s);
        QVERIFY(!row.account);
        QCOMPARE(must(m_store->reader->origin(m_a.id))->host, u"pop.example.org"_s);
        QCOMPARE(m_store->number(u"SELECT count(*) FROM ledger"_s), 0);
        QCOMPARE(m_store->number(u"SELECT count(*) FROM run"_s), 0);
        QCOMPARE(
            m_store->number(u"SELECT count(*) FROM account WHERE user <> '' OR password_command <> ''"_s), 0);
        QVERIFY(m_store->addAccount(u"mine"_s) != m_account); // the name is free, the id is not used again
    }

    void aRemovedAccountMayTakeItsMail()
    {
        const AccountId other = m_store->addAccount(u"other"_s);
        const MessageId kept = m_store->store(fetched(other, uidl("a"), mail("a"))).id;
        must(m_store->writer->accounts().remove(m_account, true));
        QCOMPARE(must(m_store->reader->allMailTotal()), 1);
        QCOMPARE(must(m_store->reader->raw(kept)), mail("a"));
        QCOMPARE(m_store->number(u"SELECT count(*) FROM account"_s), 1);
    }

    void theLedgerGoesItsWay()
    {
        ServerLedger& ledger = m_store->writer->ledger();
        QVERIFY(!ledger.wantRemoval(m_account, {uidl("a"), uidl("never seen")}));
        QCOMPARE(m_store->entry(m_account, uidl("a")).state, LedgerState::Stored); // all or none
        must(ledger.wantRemoval(m_account, {uidl("a")}));
        must(ledger.wantRemoval(m_account, {uidl("a")})); // after a lost connection: once more
        QCOMPARE(m_store->entry(m_account, uidl("a")).state, LedgerState::RemovalWanted);
        must(ledger.removed(m_account, {uidl("a")}, moment));
        QCOMPARE(m_store->entry(m_account, uidl("a")).state, LedgerState::Removed);
        QCOMPARE(must(m_store->reader->origin(m_a.id))->removedFromServerAt, moment);

        const auto skip = [&](const char* key, LedgerState reason) {
            must(ledger.skipped(m_account, {{m_account, uidl(key), reason, {77}, moment}}));
        };
        skip("b", LedgerState::TooBig); // stored already: stays so
        QCOMPARE(m_store->entry(m_account, uidl("b")).state, LedgerState::Stored);
        skip("c", LedgerState::TooBig);
        skip("d", LedgerState::Refused);
        skip("d", LedgerState::Refused);
        QCOMPARE(m_store->entry(m_account, uidl("d")).attempts, 2);
        QVERIFY(m_store->entry(m_account, uidl("d")).present); // it was not deleted here
        QCOMPARE(must(m_store->reader->skipped(m_account)).size(), 2);
        must(ledger.retry(m_account, {uidl("a"), uidl("c"), uidl("d")}));
        QCOMPARE(m_store->entry(m_account, uidl("a")).state, LedgerState::Removed);
        QCOMPARE(m_store->entry(m_account, uidl("c")).state, LedgerState::Wanted);
        QCOMPARE(m_store->entry(m_account, uidl("d")).state, LedgerState::Wanted);
        must(ledger.forget(m_account));
        QVERIFY(must(ledger.of(m_account)).isEmpty());
    }

    void keysMayHoldAnyBytes()
    {
        const ServerKey odd = ServerKey::pop3(std::string_view("a\0b'\xff%", 6), {1});
        m_store->store(fetched(m_account, odd, mail("odd")));
        QVERIFY(must(m_store->writer->ledger().of(m_account)).contains(odd));
        QCOMPARE(m_store->store(fetched(m_account, odd, mail("odd"))).outcome, StoreOutcome::Duplicate);
    }

    void runsTellTheHistory()
    {
        const auto run = [this](std::optional<ErrorCause> cause) {
            RunReport report;
            report.account = m_account;
            report.started = moment;
            report.finished = moment.addSecs(++m_second);
            report.found = 9;
            report.bytes = {1LL << 40};
            if (cause)
                report.error = Error{*cause, "detail", "-ERR \xff", "One\nTwo"};
            must(m_store->writer->runs().add(report));
        };
        QVERIFY(!must(m_store->reader->histories()).value(m_account).lastRun);
        run(ErrorCause::WrongPassword);
        QCOMPARE(must(m_store->reader->histories()).value(m_account).failuresSince, 1);
        run({});
        run(ErrorCause::HostNotFound);
        run(ErrorCause::CancelledByUser);
        run(ErrorCause::WrongPassword);
        const auto history = must(m_store->reader->histories()).value(m_account);
        QCOMPARE(history.failuresSince, 2);
        QCOMPARE(history.lastSuccess, moment.addSecs(2));
        QCOMPARE(history.lastRun->error->serverText, std::string("-ERR \xff"));
        QCOMPARE(history.lastRun->error->about, std::string("One\nTwo"));
        QCOMPARE(history.lastRun->bytes.value, 1LL << 40);
        QCOMPARE(history.lastRun->accountName, u"mine"_s);
        const QList<RunReport> runs = must(m_store->reader->runs(m_account, 3));
        QCOMPARE(runs.size(), 3);
        QVERIFY(runs[0].id > runs[1].id);
        QCOMPARE(must(m_store->reader->runs({}, 100)).size(), 5);
    }

    void oldRunsGoButNotTheLastSuccess()
    {
        RunReport report;
        report.account = m_account;
        report.started = report.finished = moment;
        must(m_store->writer->runs().add(report));
        report.error = Error{ErrorCause::HostNotFound, {}, {}};
        must(m_store->writer->runs().add(report));
        execute(m_store->writer->connection(), u"UPDATE sqlite_sequence SET seq = 6000 WHERE name = 'run'"_s);
        must(m_store->writer->runs().add(report));
        const QList<RunReport> runs = must(m_store->reader->runs(m_account, 100));
        QCOMPARE(runs.size(), 2);
        QVERIFY(runs[1].ok());
    }

private:
    std::unique_ptr<TestStore> m_store;
    AccountId m_account;
    CommittedMessage m_a;
    CommittedMessage m_b;
    int m_second = 0;
};

QTEST_GUILESS_MAIN(StoreWriterTest)
#include "tst_storewriter.moc"
