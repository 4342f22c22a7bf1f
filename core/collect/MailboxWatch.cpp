// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/MailboxWatch.h"

#include "core/base/Gate.h"
#include "core/collect/AccountSession.h"
#include "core/collect/CollectSecrets.h"

#include <QLoggingCategory>

#include <algorithm>

namespace postbag {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logWatch, "postbag.watch", QtWarningMsg)

// A password store that is silent for so long hangs.
constexpr auto secretPatience = 2min;
// Shorter than this, IDLE has not worked.
constexpr auto longEnough = 1min;
constexpr int mostShortLives = 3;
constexpr int mostKeptToItself = 2;

} // namespace

MailboxWatch::MailboxWatch(AccountSettings account, MailboxMarks collected, const Outside& outside,
                           QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_outside(outside), m_seen(std::move(collected)),
      m_backoff(outside.random)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MailboxWatch::checkTimes);
}

MailboxWatch::~MailboxWatch() = default;

void MailboxWatch::start()
{
    become(WatchState::Connecting);
    wakeAfter(aMoment());
}

void MailboxWatch::collected(const MailboxMarks& marks)
{
    const auto reached = marks.find(front());
    const auto seen = m_seen.find(front());
    const bool found = reached != marks.end() && seen != m_seen.end() && reached->second.uidNext != 0 &&
                       reached->second.mayHoldMailSince(seen->second);
    if (found && !m_announced && m_state == WatchState::Waiting && hasWaitedLong())
        ++m_keptToItself;
    m_announced = false;
    for (const auto& [mailbox, mark] : marks)
        m_seen[mailbox] = mark;
    if (m_keptToItself >= mostKeptToItself) {
        qCInfo(logWatch) << "the server does not tell of new mail:" << m_account.name;
        giveUp();
    }
}

void MailboxWatch::refresh()
{
    if (m_watch)
        m_watch->refresh(m_outside.clock.monotonicNow());
    else if (m_due && !m_runner && m_state == WatchState::Connecting)
        wakeAfter(aMoment());
}

void MailboxWatch::lookOver()
{
    if (!m_watch)
        return;
    m_looksOver = true;
    m_watch->lookOver(m_outside.clock.monotonicNow());
}

void MailboxWatch::giveUp()
{
    m_keptToItself = m_shortLives = 0;
    m_waitingSince.reset();
    m_runner.reset();
    wakeAfter(givenUpFor);
    become(WatchState::NotPossible);
}

void MailboxWatch::checkTimes()
{
    if (m_due && m_outside.clock.monotonicNow() >= *m_due) {
        m_due.reset();
        if (const auto doWithout = m_doWithoutSecret)
            doWithout();
        else
            connectNow();
    } else if (m_due) {
        wakeAfter(std::chrono::ceil<std::chrono::milliseconds>(*m_due - m_outside.clock.monotonicNow()));
    }
    if (m_runner)
        m_runner->checkDeadlines();
}

void MailboxWatch::wakeAfter(std::chrono::milliseconds delay)
{
    m_due = m_outside.clock.monotonicNow() + delay;
    m_timer.start(delay);
}

void MailboxWatch::connectNow()
{
    become(WatchState::Connecting);
    m_runner = std::make_unique<SessionRunner>(m_outside.newStream(), m_account.timeout, m_outside.clock);
    connect(m_runner.get(), &SessionRunner::ended, this, &MailboxWatch::onEnded);
    m_runner->run(dialogue());
}

/// The mailbox whose new mail the server tells of at once.
std::string MailboxWatch::front() const
{
    return m_account.collectsAllMailboxes() ? "INBOX" : m_account.mailboxes.front().toStdString();
}

/// Of all mailboxes, those that the last run found.
std::vector<std::string> MailboxWatch::watchedMailboxes() const
{
    std::vector<std::string> names{front()};
    if (!m_account.collectsAllMailboxes())
        for (const QString& mailbox : m_account.mailboxes.sliced(1))
            names.push_back(mailbox.toStdString());
    else
        for (const auto& [mailbox, mark] : m_seen)
            if (mailbox != names.front() && names.size() < mostWatched)
                names.push_back(mailbox);
    return names;
}

Task<void> MailboxWatch::dialogue()
{
    auto reading = secret();
    Secret password = co_await reading;
    auto opening = m_runner->open(m_account.host, m_account.effectivePort(), m_account.security,
                                  tlsPolicyFor(m_account));
    co_await opening;

    struct Watching {
        ImapWatch*& place;
        ~Watching() { place = nullptr; }
    };
    ImapWatch watch(m_runner->channel(), m_outside.digests, watchedMailboxes(), m_seen, *this);
    const Watching watching{m_watch = &watch};
    auto running = watch.run(signInFor(m_account, std::move(password)));
    co_await running;
}

Task<Secret> MailboxWatch::secret()
{
    struct Waiting {
        MailboxWatch& watch;
        ~Waiting()
        {
            watch.m_doWithoutSecret = {};
            watch.m_due.reset();
            watch.m_timer.stop();
        }
    };
    const auto gate = std::make_shared<Gate<Secret>>();
    const Waiting waiting{*this};
    m_doWithoutSecret = [gate] {
        gate->open(Error{ErrorCause::SecretStoreUnavailable, "the password store does not answer", {}});
    };
    wakeAfter(secretPatience);
    m_outside.secrets.readQuietly(this, m_account,
                                  [gate](Result<Secret> answer) { gate->open(std::move(answer)); });
    Gate<Secret>& answered = *gate;
    Secret answer = co_await answered;
    co_return answer;
}

void MailboxWatch::watchBegins()
{
    if (!m_waitingSince)
        m_waitingSince = m_outside.clock.monotonicNow();
    m_looksOver = false;
    become(WatchState::Waiting);
}

void MailboxWatch::mailArrived()
{
    if (!m_looksOver)
        m_keptToItself = 0;
    else if (!m_announced && hasWaitedLong())
        ++m_keptToItself;
    m_announced = true;
    Q_EMIT newMail();
}

void MailboxWatch::onEnded(const Result<void>& outcome)
{
    m_runner.release()->deleteLater();
    const bool waited = m_waitingSince.has_value();
    const bool waitedLong = hasWaitedLong();
    m_waitingSince.reset();
    m_looksOver = false;
    if (outcome) {
        qCInfo(logWatch) << "the server cannot be watched:" << m_account.name;
        return giveUp();
    }
    qCDebug(logWatch) << "a watch ended:" << m_account.name << nameOf(outcome.error().cause).data();
    if (outcome.error().kind() == ErrorKind::Auth) {
        // Never a second attempt by itself: the account's runs say what is wrong, and their success starts
        // this anew.
        return become(WatchState::None);
    }
    if (waitedLong) {
        m_shortLives = 0;
        m_backoff.succeeded();
    } else if (waited && ++m_shortLives == mostShortLives) {
        return giveUp();
    }
    become(WatchState::Connecting);
    wakeAfter(waitedLong ? aMoment() : m_backoff.failed());
}

std::chrono::milliseconds MailboxWatch::aMoment() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_spread * m_outside.random());
}

bool MailboxWatch::hasWaitedLong() const
{
    return m_waitingSince && m_outside.clock.monotonicNow() - *m_waitingSince >= longEnough;
}

void MailboxWatch::become(WatchState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace postbag
