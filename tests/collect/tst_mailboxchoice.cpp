// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/MailboxChoice.h"

#include <QTest>

using namespace postbag;
using namespace Qt::StringLiterals;

namespace {

ServerMailbox mailbox(std::string name, std::vector<SpecialUse> uses = {}, bool personal = true)
{
    return {std::move(name), {}, std::move(uses), personal};
}

const std::vector<ServerMailbox> there{
    mailbox("Archive"),
    mailbox("Drafts", {SpecialUse::Drafts}),
    mailbox("Everything", {SpecialUse::All}),
    mailbox("Important", {SpecialUse::Important}),
    mailbox("INBOX"),
    mailbox("Other/joe", {}, false),
    mailbox("Spam", {SpecialUse::Junk}),
    mailbox("Starred", {SpecialUse::Flagged}),
    mailbox("Work"),
    mailbox("deleted", {SpecialUse::Trash}),
};

AccountSettings accountFor(const QStringList& mailboxes)
{
    AccountSettings account;
    account.mailboxes = mailboxes;
    return account;
}

} // namespace

class TestMailboxChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choice_data()
    {
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char* name, const QStringList& named, const QStringList& chosen,
                            const QStringList& missing = {}) {
            QTest::newRow(name) << named << chosen << missing;
        };
        row("in the order of the names", {u"Work"_s, u"inbox"_s, u"Archive"_s},
            {u"Work"_s, u"INBOX"_s, u"Archive"_s});
        row("one of them twice", {u"Work"_s, u"INBOX"_s, u"Work"_s, u"Inbox"_s}, {u"Work"_s, u"INBOX"_s});
        row("one that is gone", {u"INBOX"_s, u"Gone"_s}, {u"INBOX"_s}, {u"Gone"_s});
        row("whatever they are for, and whose they are",
            {u"Spam"_s, u"deleted"_s, u"Drafts"_s, u"Everything"_s, u"Other/joe"_s},
            {u"Spam"_s, u"deleted"_s, u"Drafts"_s, u"Everything"_s, u"Other/joe"_s});
        row("all: without what is no mail, and without what shows the others", {u"*"_s},
            {u"INBOX"_s, u"Archive"_s, u"Work"_s});
        row("all, and one that is left out otherwise", {u"*"_s, u"Spam"_s},
            {u"INBOX"_s, u"Spam"_s, u"Archive"_s, u"Work"_s});
        row("all, and one of another user", {u"Other/joe"_s, u"*"_s},
            {u"INBOX"_s, u"Other/joe"_s, u"Archive"_s, u"Work"_s});
        row("all, and one that is gone", {u"*"_s, u"Gone"_s}, {u"INBOX"_s, u"Archive"_s, u"Work"_s},
            {u"Gone"_s});
    }
    void choice()
    {
        QFETCH(QStringList, named);
        const MailboxChoice choice = chooseMailboxes(accountFor(named), there, false);
        QStringList names;
        for (const ServerMailbox& one : choice.mailboxes)
            names.append(QString::fromStdString(one.name));
        QTEST(names, "chosen");
        QTEST(choice.missing, "missing");
    }

    void allMailComesLast()
    {
        const auto names = [](const QStringList& named) {
            QStringList chosen;
            for (const ServerMailbox& one : chooseMailboxes(accountFor(named), there, true).mailboxes)
                chosen.append(QString::fromStdString(one.name));
            return chosen;
        };
        QCOMPARE(names({u"*"_s}), (QStringList{u"INBOX"_s, u"Archive"_s, u"Work"_s, u"Everything"_s}));
        QCOMPARE(names({u"Everything"_s, u"*"_s}),
                 (QStringList{u"INBOX"_s, u"Archive"_s, u"Work"_s, u"Everything"_s}));
        QCOMPARE(names({u"INBOX"_s, u"Work"_s}), (QStringList{u"INBOX"_s, u"Work"_s}));
    }

    void draftsInAllMailAreLeft()
    {
        const ServerMailbox allMail = there[2];
        QVERIFY(leavesDrafts(accountFor({u"*"_s}), allMail));
        QVERIFY(!leavesDrafts(accountFor({u"*"_s, u"Everything"_s}), allMail));
        QVERIFY(!leavesDrafts(accountFor({u"*"_s}), there[0]));
    }

    void inboxIsThereWhateverTheServerLists()
    {
        QCOMPARE(chooseMailboxes(accountFor({u"*"_s}), {}, false).mailboxes.size(), std::size_t(1));
        QCOMPARE(chooseMailboxes(accountFor({u"*"_s}), {mailbox("a")}, false).mailboxes.front().name,
                 "INBOX");
    }

    void oneMailboxNeedsNoList()
    {
        QVERIFY(onlyMailbox(accountFor({u"inbox"_s})));
        QCOMPARE(onlyMailbox(accountFor({u"inbox"_s}))->name, "INBOX");
        QCOMPARE(onlyMailbox(accountFor({u"Спам"_s}))->name, "Спам");
        QVERIFY(!onlyMailbox(accountFor({u"*"_s})));
        QVERIFY(!onlyMailbox(accountFor({u"INBOX"_s, u"Work"_s})));
        AccountSettings mirroring = accountFor({u"Work"_s});
        mirroring.mirrorsMailboxes = true;
        QVERIFY(!onlyMailbox(mirroring));
        mirroring.mailboxes = {u"INBOX"_s};
        QVERIFY(onlyMailbox(mirroring));
        AccountSettings pop3 = accountFor({u"Work"_s, u"*"_s});
        pop3.protocol = Protocol::Pop3;
        QCOMPARE(onlyMailbox(pop3)->name, "INBOX");
    }
};

QTEST_APPLESS_MAIN(TestMailboxChoice)
#include "tst_mailboxchoice.moc"
