// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Task.h"
#include "core/base/Time.h"
#include "core/collect/WatchState.h"
#include "core/net/Backoff.h"
#include "core/net/SessionRunner.h"
#include "core/protocol/ImapWatch.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace postbag {

class CollectSecrets;
class Digests;

/// Keeps one connection to an account's server and hears of new mail; collects nothing, reports no error and
/// asks nobody for a password. A connection that ends is made again, at rising distances while that fails. A
/// server that announces IDLE and does not mean it (it refuses, hangs up each time, or lets runs find what it
/// kept to itself) is left alone for a day. Net thread.
class MailboxWatch final : public QObject, private WatchSink
{
    Q_OBJECT
public:
    /// What a watch needs from outside; all of it outlives the watch.
    struct Outside {
        CollectSecrets& secrets;
        const Digests& digests;
        const Clock& clock;
        std::function<std::unique_ptr<ByteStream>()> newStream;
        Backoff::Random random;
    };

    static constexpr std::chrono::hours givenUpFor{24};
    /// Of an account that collects all mailboxes; the others wait for its next run.
    static constexpr std::size_t mostWatched = 100;

    /// `account`: IMAP. `collected`: how far the last run came.
    MailboxWatch(AccountSettings account, MailboxMarks collected, const Outside& outside,
                 QObject* parent = nullptr);
    ~MailboxWatch() override;

    /// Connects within a few seconds, so that many watches do not do it together.
    void start();
    /// Over how long connections are spread that would come together: the more watches there are, the longer.
    void setSpread(std::chrono::milliseconds spread) { m_spread = spread; }
    /// A run of this account ended well and came so far.
    void collected(const MailboxMarks& marks);
    /// The machine slept or the network changed: is the connection still there?
    void refresh();
    /// Is there new mail that the server did not tell of? In place of a run, while it waits.
    void lookOver();
    /// The account gets on without: its runs suffer from the second connection.
    void giveUp();
    /// Does what is due. Its own timer calls it; a test that moves its clock may too.
    void checkTimes();

    WatchState state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(postbag::WatchState state);
    /// One of the mailboxes may hold something new.
    void newMail();

private:
    std::string front() const;
    std::vector<std::string> watchedMailboxes() const;
    Task<void> dialogue();
    Task<Secret> secret();
    void watchBegins() override;
    void mailArrived() override;
    void onEnded(const Result<void>& outcome);
    void wakeAfter(std::chrono::milliseconds delay);
    void connectNow();
    std::chrono::milliseconds aMoment() const;
    bool hasWaitedLong() const;
    void become(WatchState state);

    const AccountSettings m_account;
    const Outside m_outside;
    MailboxMarks m_seen;
    WatchState m_state = WatchState::None;
    Backoff m_backoff;
    std::chrono::milliseconds m_spread{5'000};
    QTimer m_timer;
    std::optional<MonotonicTime> m_due;          // when to connect, or to stop waiting for the password
    std::function<void()> m_doWithoutSecret;     // while it waits for the password
    std::optional<MonotonicTime> m_waitingSince; // on this connection
    int m_shortLives = 0;                        // connections in a row that ended right after IDLE began
    int m_keptToItself = 0;                      // runs in a row that found what the server had not announced
    bool m_announced = false;
    bool m_looksOver = false;     // what comes now was asked for
    ImapWatch* m_watch = nullptr; // lives in dialogue()
    std::unique_ptr<SessionRunner> m_runner;
};

} // namespace postbag
