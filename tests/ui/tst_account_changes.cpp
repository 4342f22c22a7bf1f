// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/AccountStore.h"
#include "core/collect/CollectLock.h"
#include "core/collect/Engine.h"
#include "core/secrets/AccountSecrets.h"
#include "core/store/ServerLedger.h"
#include "tests/ui/AccountFakes.h"
#include "tests/ui/SampleMail.h"
#include "ui/accounts/AccountBook.h"
#include "ui/accounts/AccountEditing.h"
#include "ui/accounts/AccountFeed.h"
#include "ui/accounts/LeftAside.h"
#include "ui/accounts/LeftAsideDialog.h"
#include "ui/accounts/StoreAccountCommands.h"
#include "ui/shared/DialogPasswordPrompter.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const SampleStore& sample)
{
    const auto profile = Profile::open(sample.directory());
    if (!profile)
        qFatal("there is no profile");
    return *profile;
}

using Change = std::function<void(AccountCommands&, const AccountSettings&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// Accounts that change while somebody looks at them, and the messages that they left aside.
class TestAccountChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editorChangesOnlyWhatWasEdited();
    void changesOfAnotherProgramAppear();
    void leftAsideIsListedAndFetchedAnyway();
    void aNewPasswordIsToldToEverybody();
    void whatIsAlsoOnTheServerIsCounted();
    void nothingIsTakenFromUnderARun_data();
    void nothingIsTakenFromUnderARun();
};

void TestAccountChanges::editorChangesOnlyWhatWasEdited()
{
    AccountBook book;
    AccountSettings account = someAccount(1, u"abv"_s);
    book.setAccounts({account});
    FakeAccountCommands commands;
    FakeAccountPrompter prompter;
    AccountEditing editing(
        book, commands, prompter,
        [](const AccountSettings&, std::optional<Secret>, TestPanel&) { return std::unique_ptr<QObject>(); },
        [] { return QStringList(); });
    QWidget window;
    editing.edit(account.id, &window);
    auto* editor = window.findChild<AccountEditor*>(u"accountEditor"_s);
    QVERIFY(editor);
    editor->findChild<QLineEdit*>(u"user"_s)->setText(u"maria"_s);
    // Meanwhile, in the table.
    account.interval = std::chrono::hours(1);
    account.leave = LeavePolicy::Delete;
    book.setAccounts({account});
    editor->findChild<QPushButton*>(u"save"_s)->click();
    QCOMPARE(commands.savedSettings.size(), 1);
    account.user = u"maria"_s;
    QCOMPARE(commands.savedSettings.constFirst().user, account.user);
    QCOMPARE(commands.savedSettings.constFirst().leave, account.leave);
    QVERIFY(commands.savedSettings.constFirst() == account);
}

void TestAccountChanges::changesOfAnotherProgramAppear()
{
    const QTemporaryDir home;
    const auto profile = Profile::open(home.path());
    QVERIFY(profile);
    StoreThread store(profile->databasePath());
    QSignalSpy opened(&store, &StoreThread::opened);
    QVERIFY(opened.count() || opened.wait());
    const auto reader = MessageReader::open(profile->databasePath());
    QVERIFY(reader);
    DialogPasswordPrompter passwords;
    AccountSecrets secrets(passwords);
    Engine engine(*profile, store, secrets, {});
    AccountBook book;
    AccountFeed feed(book, **reader, store, engine);
    feed.reload();
    QVERIFY(book.rows().isEmpty());

    const auto other = StoreWriter::open(profile->databasePath());
    QVERIFY(other);
    AccountSettings account = someAccount(0, u"abv"_s);
    account.interval.reset();
    account.id = *(*other)->accounts().add(account);
    QTRY_COMPARE(book.ids(), QList<AccountId>{account.id});
    account.user = u"maria"_s;
    QVERIFY((*other)->accounts().update(account));
    QTRY_COMPARE(book.rows().constFirst().settings.user, u"maria"_s);
}

void TestAccountChanges::leftAsideIsListedAndFetchedAnyway()
{
    SampleStore sample;
    const AccountId account = sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<SkippedMessage> messages = {
        {account, ServerKey::pop3("big", mebibytes(80)), LedgerState::TooBig, mebibytes(80), now},
        {account, ServerKey::pop3("odd", {10}), LedgerState::Refused, {10}, now.addSecs(-60)},
    };
    QVERIFY(sample.run([&](StoreWriter& writer) { return writer.ledger().skipped(account, messages); }));
    AccountBook book;
    book.setAccounts(*sample.reader().accounts());
    DialogPasswordPrompter passwords;
    AccountSecrets secrets(passwords);
    StoreAccountCommands commands(profileOf(sample), sample.thread(), secrets);
    QSignalSpy wanted(&commands, &AccountCommands::collectWanted);
    LeftAside leftAside(book, sample.reader(), commands);
    QWidget window;
    leftAside.open(account, &window);
    auto* dialog = window.findChild<LeftAsideDialog*>(u"leftAsideDialog"_s);
    QVERIFY(dialog && !dialog->isModal());
    auto* table = dialog->findChild<QTreeWidget*>(u"leftAsideTable"_s);
    QCOMPARE(table->topLevelItemCount(), 2);
    QCOMPARE(table->topLevelItem(0)->text(2), u"bigger than this account's limit"_s);
    auto* fetch = dialog->findChild<QPushButton*>(u"fetchAnyway"_s);
    QVERIFY(!fetch->isEnabled());
    table->topLevelItem(0)->setSelected(true);
    fetch->click();
    QCOMPARE(table->topLevelItemCount(), 1);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<AccountId>(), account);
    const auto still = sample.reader().skipped(account);
    QCOMPARE(still->size(), 1);
    QCOMPARE(still->constFirst().reason, LedgerState::Refused);
    const auto entries = sample.run([&](StoreWriter& writer) { return writer.ledger().of(account); });
    QCOMPARE(entries->value(messages.constFirst().key).state, LedgerState::Wanted);
}

void TestAccountChanges::aNewPasswordIsToldToEverybody()
{
    SampleStore sample;
    const AccountId id = sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    DialogPasswordPrompter passwords;
    AccountSecrets secrets(passwords);
    StoreAccountCommands commands(profileOf(sample), sample.thread(), secrets);
    const auto stored = [&] { return sample.reader().accounts()->constFirst(); };
    AccountSettings account = stored();
    QCOMPARE(account.id, id);
    QVERIFY(!account.secretStored.isValid());
    account.secretSource = SecretSource::AskEachSession; // needs no password store
    QSignalSpy saved(&commands, &AccountCommands::saved);
    commands.save(account, {});
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!stored().secretStored.isValid());
    commands.save(account, Secret(std::string("another")));
    QTRY_VERIFY(stored().secretStored.isValid());
    QVERIFY(!connectsAlike(account, stored()));
}

void TestAccountChanges::whatIsAlsoOnTheServerIsCounted()
{
    SampleStore sample;
    const AccountId account = sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    DialogPasswordPrompter passwords;
    AccountSecrets secrets(passwords);
    StoreAccountCommands commands(profileOf(sample), sample.thread(), secrets);
    QList<std::optional<int>> counts;
    const auto count = [&] {
        commands.alsoOnServer(account, &commands, [&](std::optional<int> there) { counts.append(there); });
    };
    count();
    QVERIFY(counts.isEmpty()); // the window does not wait for it
    QTRY_COMPARE(counts.size(), 1);
    QCOMPARE(counts.constLast(), std::optional(0));
    sample.addNotIndexed(account, u"abv"_s, {"Subject: one\r\n\r\n1\r\n", "Subject: two\r\n\r\n2\r\n"});
    count();
    QTRY_COMPARE(counts.size(), 2);
    QCOMPARE(counts.constLast(), std::optional(2));
}

void TestAccountChanges::nothingIsTakenFromUnderARun_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("remove") << Change(
        [](auto& commands, const auto& account) { commands.remove({account}, false); });
    QTest::newRow("forget") << Change(
        [](auto& commands, const auto& account) { commands.forgetCollected({account}); });
    QTest::newRow("delete mail") << Change(
        [](auto& commands, const auto& account) { commands.deleteMail({account}); });
}

void TestAccountChanges::nothingIsTakenFromUnderARun()
{
    QFETCH(Change, change);
    SampleStore sample;
    const AccountId id = sample.addAccount(u"abv"_s, u"pop3.example.org"_s);
    sample.addNotIndexed(id, u"abv"_s, {"Subject: one\r\n\r\n1\r\n"});
    AccountSettings account = sample.reader().accounts()->constFirst();
    account.secretSource = SecretSource::AskEachSession; // needs no password store
    const Profile profile = profileOf(sample);
    DialogPasswordPrompter passwords;
    AccountSecrets secrets(passwords);
    StoreAccountCommands commands(profile, sample.thread(), secrets);
    // An account of which nothing is here, nor known, any more has changed.
    const auto isAsBefore = [&] {
        return sample.run([&](StoreWriter& writer) -> Result<bool> {
            const auto there = writer.accounts().byId(id);
            const auto ledger = writer.ledger().of(id);
            return *there && ledger->size() == 1 && ledger->begin()->present;
        });
    };
    QSignalSpy failed(&commands, &AccountCommands::failed);
    QSignalSpy unwanted(&commands, &AccountCommands::runUnwanted);
    auto run = CollectLock::take(profile.collectLockPath(account.uuid));
    QVERIFY(run);
    // Of another program: it goes on.
    change(commands, account);
    QCOMPARE(unwanted.size(), 1);
    QCOMPARE(unwanted.constFirst().constFirst().value<AccountId>(), id);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().cause, ErrorCause::CollectedElsewhere);
    QVERIFY(*isAsBefore());
    // Of this one: it ends.
    std::optional<CollectLock> ending(std::move(*run));
    connect(&commands, &AccountCommands::runUnwanted, &commands, [&] { ending.reset(); });
    change(commands, account);
    QTRY_VERIFY(!*isAsBefore());
    QCOMPARE(failed.size(), 1);
    QTRY_VERIFY(CollectLock::take(profile.collectLockPath(account.uuid)));
}

QTEST_MAIN(TestAccountChanges)
#include "tst_account_changes.moc"
