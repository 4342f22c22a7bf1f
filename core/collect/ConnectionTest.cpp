// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/ConnectionTest.h"

#include "core/base/Gate.h"
#include "core/base/Task.h"
#include "core/collect/AccountSession.h"
#include "core/collect/MailboxChoice.h"
#include "core/net/QtDigests.h"
#include "core/net/SessionRunner.h"
#include "core/net/TlsStream.h"
#include "core/secrets/SecretStore.h"

#include <QPointer>

#include <unordered_set>

namespace postbag {

struct ConnectionTest::State {
    ConnectionTest& test;
    const AccountSettings account;
    std::optional<Secret> typed;
    SecretStore& secrets;
    QtDigests digests;
    SystemClock clock;
    Step step = Step::Resolve;
    Counted counted;
    std::unique_ptr<SessionRunner> runner; // last: its coroutine uses the others

    void begin(Step next);
    void pass(Step next);
    Task<void> talk();
    Task<Secret> secret();
    Task<void> count(MailSession& session);
};

ConnectionTest::ConnectionTest(AccountSettings account, std::optional<Secret> secret, SecretStore& secrets,
                               QObject* parent)
    : QObject(parent),
      m_state(new State{*this, std::move(account), std::move(secret), secrets, {}, {}, {}, {}, {}})
{}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    State& state = *m_state;
    const bool secure = state.account.security != Security::None;
    state.runner =
        std::make_unique<SessionRunner>(std::make_unique<TlsStream>(), state.account.timeout, state.clock);
    SessionRunner* runner = state.runner.get();
    connect(runner, &SessionRunner::resolved, this, [&state] { state.pass(Step::Connect); });
    connect(runner, &SessionRunner::connected, this,
            [&state, secure] { state.pass(secure ? Step::Secure : Step::SignIn); });
    connect(runner, &SessionRunner::secured, this, [&state] { state.pass(Step::SignIn); });
    connect(runner, &SessionRunner::ended, this, [this](const Result<void>& outcome) {
        if (outcome) {
            Q_EMIT stepDone(Step::Count);
            Q_EMIT succeeded(m_state->counted);
        } else {
            Q_EMIT failedAt(m_state->step, outcome.error());
        }
    });
    state.begin(Step::Resolve);
    runner->run(state.talk());
}

void ConnectionTest::State::begin(Step next)
{
    step = next;
    Q_EMIT test.stepStarted(next);
}

void ConnectionTest::State::pass(Step next)
{
    Q_EMIT test.stepDone(step);
    begin(next);
}

Task<void> ConnectionTest::State::talk()
{
    const auto session = sessionFor(account, runner->channel(), digests);
    auto opening =
        runner->open(account.host, account.effectivePort(), account.security, tlsPolicyFor(account));
    co_await opening;

    auto reading = secret();
    Secret password = co_await reading;
    auto signingIn = session->signIn(signInFor(account, std::move(password)));
    try {
        co_await signingIn;
    } catch (const Failure& failure) {
        if (failure.error.cause == ErrorCause::WrongPassword && !typed)
            secrets.refused(account);
        throw Failure{typed ? failure.error : signInErrorFor(account, failure.error)};
    }
    pass(Step::Count);

    auto counting = count(*session);
    co_await counting;
}

Task<Secret> ConnectionTest::State::secret()
{
    if (typed)
        co_return *typed;
    // The answer may come after the test is gone.
    const auto gate = std::make_shared<Gate<Secret>>();
    secrets.read(account, [gate, alive = QPointer<ConnectionTest>(&test)](Result<Secret> answer) {
        if (alive)
            gate->open(std::move(answer));
    });
    Gate<Secret>& answered = *gate;
    Secret answer = co_await answered;
    co_return answer;
}

Task<void> ConnectionTest::State::count(MailSession& session)
{
    auto asking = session.mailboxes();
    const std::vector<ServerMailbox> there = co_await asking;
    for (const ServerMailbox& mailbox : there)
        counted.mailboxes.append(QString::fromStdString(mailbox.name));
    MailboxChoice choice;
    if (const auto only = onlyMailbox(account))
        choice.mailboxes = {*only};
    else
        choice = chooseMailboxes(account, there, session.tellsGmailIds());
    if (const auto missing = choice.error())
        throw Failure{*missing};
    std::unordered_set<std::uint64_t> gmailIds;
    for (const ServerMailbox& mailbox : choice.mailboxes) {
        auto listing = session.list(mailbox.name);
        const Listing listed = co_await listing;
        for (const ListedMessage& message : listed.messages) {
            if (message.gmailId != 0 && !gmailIds.insert(message.gmailId).second)
                continue;
            ++counted.messages;
            counted.bytes += message.size.value;
        }
    }
}

} // namespace postbag
