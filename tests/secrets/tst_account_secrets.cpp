// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/AccountSecrets.h"
#include "tests/secrets/Answers.h"

#include <QHash>

#include <utility>

using namespace postbag;
using namespace postbag::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps every question open until the test answers it.
class OpenPrompter final : public PasswordPrompter
{
public:
    struct Question {
        QString account;
        bool again;
        SecretStore::SecretAnswer answer;
    };

    void askPassword(const AccountSettings& account, bool again, SecretStore::SecretAnswer answer) override
    {
        questions.push_back({account.name, again, std::move(answer)});
    }
    void type(const char* password)
    {
        const auto question = std::exchange(questions, {}).at(0);
        question.answer(Secret(std::string(password)));
    }
    void dismiss()
    {
        const auto question = std::exchange(questions, {}).at(0);
        question.answer(Error{ErrorCause::SecretNotTyped, {}, {}});
    }

    std::vector<Question> questions;
};

class MemoryStore final : public SecretStore
{
public:
    explicit MemoryStore(QHash<QUuid, Secret>& secrets) : m_secrets(secrets) {}
    void read(const AccountSettings& account, SecretAnswer answer) override
    {
        if (m_secrets.contains(account.uuid))
            answer(m_secrets.value(account.uuid));
        else
            answer(Error{ErrorCause::SecretMissing, {}, {}});
    }
    void write(const AccountSettings& account, Secret secret, DoneAnswer answer) override
    {
        m_secrets.insert(account.uuid, std::move(secret));
        answer({});
    }
    void remove(const AccountSettings& account, DoneAnswer answer) override
    {
        m_secrets.remove(account.uuid);
        answer({});
    }
    void refused(const AccountSettings&) override {}

private:
    QHash<QUuid, Secret>& m_secrets;
};

AccountSettings named(const QString& name, SecretSource source)
{
    AccountSettings account;
    account.name = name;
    account.secretSource = source;
    return account;
}

} // namespace

class TestAccountSecrets : public QObject
{
    Q_OBJECT

    QHash<QUuid, Secret> m_keychain;
    QHash<QUuid, Secret> m_commands;
    OpenPrompter m_prompter;
    std::unique_ptr<AccountSecrets> m_secrets;
    const AccountSettings m_kept = named(u"kept"_s, SecretSource::Keychain);
    const AccountSettings m_asked = named(u"asked"_s, SecretSource::AskEachSession);
    const AccountSettings m_asked2 = named(u"asked too"_s, SecretSource::AskEachSession);
    const AccountSettings m_commanded = named(u"commanded"_s, SecretSource::Command);

    void keep(const char* password) { m_keychain.insert(m_kept.uuid, Secret(std::string(password))); }
    /// What a read gives at once.
    QString read(const AccountSettings& account)
    {
        std::optional<QString> text;
        auto answer = std::make_shared<Awaited<Secret>>();
        m_secrets->read(account, [answer](Result<Secret> result) { answer->take()(std::move(result)); });
        return textOf(*answer);
    }

private Q_SLOTS:
    void init()
    {
        m_keychain.clear();
        m_commands.clear();
        m_prompter.questions.clear();
        m_secrets = std::make_unique<AccountSecrets>(std::make_unique<MemoryStore>(m_keychain),
                                                     std::make_unique<MemoryStore>(m_commands), m_prompter);
    }

    void eachAccountHasItsSource()
    {
        keep("from the keychain");
        m_commands.insert(m_commanded.uuid, Secret(std::string("from the command")));
        QCOMPARE(read(m_kept), u"from the keychain"_s);
        QCOMPARE(read(m_commanded), u"from the command"_s);
        QVERIFY(m_prompter.questions.empty());
        QCOMPARE(read(m_asked), u"(no answer)"_s);
        QCOMPARE(m_prompter.questions.size(), 1U);
    }

    void quietReadsNeverAsk()
    {
        const auto quietly = [this](const AccountSettings& account) {
            Awaited<Secret> answer;
            m_secrets->readQuietly(account, answer.take());
            return textOf(answer);
        };
        keep("wrong");
        m_commands.insert(m_commanded.uuid, Secret(std::string("from the command")));
        QCOMPARE(quietly(m_commanded), u"from the command"_s);
        QCOMPARE(quietly(m_asked), u"SecretMissing"_s);
        QCOMPARE(read(m_kept), u"wrong"_s);
        QCOMPARE(quietly(m_kept), u"wrong"_s);
        m_secrets->refused(m_kept);
        QCOMPARE(quietly(m_kept), u"WrongPassword"_s);
        QVERIFY(m_prompter.questions.empty());
        keep("right");
        QCOMPARE(quietly(m_kept), u"right"_s);

        Awaited<Secret> typed;
        m_secrets->read(m_asked, typed.take());
        m_prompter.type("typed");
        QCOMPARE(quietly(m_asked), u"typed"_s);
    }

    void aPersonIsAskedOncePerSession()
    {
        Awaited<Secret> first;
        m_secrets->read(m_asked, first.take());
        QCOMPARE(m_prompter.questions.at(0).account, u"asked"_s);
        QVERIFY(!m_prompter.questions.at(0).again);
        m_prompter.type("typed");
        QCOMPARE(textOf(first), u"typed"_s);
        QCOMPARE(read(m_asked), u"typed"_s);
        QVERIFY(m_prompter.questions.empty());
        QVERIFY(m_keychain.isEmpty());
    }

    void onlyOneQuestionIsOpen()
    {
        Awaited<Secret> first;
        Awaited<Secret> sameAccount;
        Awaited<Secret> second;
        m_secrets->read(m_asked, first.take());
        m_secrets->read(m_asked2, second.take());
        m_secrets->read(m_asked, sameAccount.take());
        QCOMPARE(m_prompter.questions.size(), 1U);
        m_prompter.type("one");
        QCOMPARE(textOf(first), u"one"_s);
        QCOMPARE(textOf(sameAccount), u"one"_s);
        QVERIFY(!second.hasArrived());
        QCOMPARE(m_prompter.questions.size(), 1U);
        QCOMPARE(m_prompter.questions.at(0).account, u"asked too"_s);
        m_prompter.type("two");
        QCOMPARE(textOf(second), u"two"_s);
    }

    void aDismissedQuestionIsAMissingPassword()
    {
        Awaited<Secret> answer;
        m_secrets->read(m_asked, answer.take());
        m_prompter.dismiss();
        QCOMPARE(textOf(answer), u"SecretNotTyped"_s);
        QCOMPARE(read(m_asked), u"(no answer)"_s);
        QCOMPARE(m_prompter.questions.size(), 1U);
    }

    void aRefusedTypedPasswordIsForgotten()
    {
        Awaited<Secret> first;
        m_secrets->read(m_asked, first.take());
        m_prompter.type("wrong");
        m_secrets->refused(m_asked);
        Awaited<Secret> second;
        m_secrets->read(m_asked, second.take());
        QVERIFY(m_prompter.questions.at(0).again);
        m_prompter.type("right");
        QCOMPARE(textOf(second), u"right"_s);
    }

    void aRefusedStoredPasswordIsReplacedByATypedOne()
    {
        keep("old");
        QCOMPARE(read(m_kept), u"old"_s);
        m_secrets->refused(m_kept);
        Awaited<Secret> second;
        m_secrets->read(m_kept, second.take());
        QVERIFY(m_prompter.questions.at(0).again);
        m_prompter.type("new");
        QCOMPARE(textOf(second), u"new"_s);
        QCOMPARE(m_keychain.value(m_kept.uuid).reveal(), std::string_view("new"));
        QCOMPARE(read(m_kept), u"new"_s);
    }

    void aRefusedStoredPasswordIsNotUsedAgainUntilItChanged()
    {
        keep("old");
        QCOMPARE(read(m_kept), u"old"_s);
        m_secrets->refused(m_kept);
        Awaited<Secret> second;
        m_secrets->read(m_kept, second.take());
        m_prompter.dismiss();
        QCOMPARE(textOf(second), u"WrongPassword"_s);
        QCOMPARE(read(m_kept), u"WrongPassword"_s);
        QVERIFY(m_prompter.questions.empty());
        // Changed by another program, or in the settings.
        keep("new");
        QCOMPARE(read(m_kept), u"new"_s);
        m_secrets->refused(m_kept);
        QCOMPARE(read(m_kept), u"(no answer)"_s);
        QCOMPARE(m_prompter.questions.size(), 1U);
    }

    void aWrittenPasswordIsTriedEvenIfItIsTheSame()
    {
        keep("right");
        QCOMPARE(read(m_kept), u"right"_s);
        m_secrets->refused(m_kept);
        Awaited<void> written;
        m_secrets->write(m_kept, Secret(std::string("right")), written.take());
        QCOMPARE(read(m_kept), u"right"_s);
        QVERIFY(m_prompter.questions.empty());
    }

    void anAnswerAfterTheEndIsDropped()
    {
        m_secrets->read(m_asked, [](const Result<Secret>&) { QFAIL("answered after the end"); });
        m_secrets.reset();
        m_prompter.type("late");
    }

    void removedIsForgotten()
    {
        Awaited<Secret> first;
        m_secrets->read(m_asked, first.take());
        m_prompter.type("typed");
        Awaited<void> removed;
        m_secrets->remove(m_asked, removed.take());
        QVERIFY(removed.hasArrived() && *removed);
        QCOMPARE(read(m_asked), u"(no answer)"_s);
        m_prompter.questions.clear();
        keep("kept");
        Awaited<void> removedToo;
        m_secrets->remove(m_kept, removedToo.take());
        QVERIFY(m_keychain.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountSecrets)
#include "tst_account_secrets.moc"
