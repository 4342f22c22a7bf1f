// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Gate.h"
#include "core/base/Task.h"
#include "core/base/Time.h"
#include "core/collect/CollectPlan.h"
#include "core/collect/CollectStore.h"
#include "core/collect/InFlightBudget.h"
#include "core/collect/IncomingMessage.h"
#include "core/protocol/MailSession.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace postbag {

/// Takes what a session delivers during one run, puts it together message by message, hands it to the store,
/// and knows which of it is durable. Net thread; the session calls it, the store answers to it.
class MessageIntake final : public QObject, public SessionSink
{
    Q_OBJECT
public:
    /// What the run came to so far.
    struct Tally {
        int collected = 0;
        int duplicates = 0;
        int deleted = 0;     ///< the server confirmed it, and has kept its word so far
        int stillListed = 0; ///< the server confirmed their removal in an earlier run
        int skipped = 0;
        int cameShort = 0; ///< stored as they came; the next run asks for the rest
        int noRoom = 0;    ///< too big for the disk as it is now; the next run asks for them again
        int ended = 0;     ///< messages that the session is done with, durable or not
        ByteCount bytes;   ///< of the messages fetched, the one in the making included
    };

    /// `spillFolder`: where a message is written that is too big to wait in memory.
    MessageIntake(const AccountSettings& account, CollectStore& store, InFlightBudget& budget,
                  const Clock& clock, QString spillFolder);
    ~MessageIntake() override;

    /// The next mailbox begins. Notes what the plan found out, apart from fetching and removing.
    void expect(const CollectPlan& plan, const LedgerSnapshot& ledger);
    /// Where the mail goes from now on.
    void fileInto(const QString& folderPath) { m_folderPath = folderPath; }
    /// Waits until the store has answered for everything handed to it. Fails if the store failed as a whole.
    Task<void> everythingAnswered();
    /// Of what was fetched from this mailbox: complete, durable, and due to leave the server. To be asked for
    /// after everythingAnswered().
    std::vector<ListedMessage> durableAndDue() const;
    /// Of what was fetched from this mailbox, the number that is complete and durable.
    std::size_t completeAndDurable() const;
    /// The keys under which the ledger knows these.
    QList<ServerKey> ledgerKeys(const std::vector<ListedMessage>& messages) const;
    /// The connection failed. A message in the making may be the reason, so the next run fetches it last.
    void connectionFailed(const Error& error);

    const Tally& tally() const { return m_tally; }
    /// The disk had no room for a big message; smaller ones may have found some.
    const std::optional<Error>& lackOfRoom() const { return m_lackOfRoom; }
    bool isMidMessage() const { return m_current.has_value(); }

    void messageBegins(const ListedMessage& message) override;
    void messageBytes(std::string_view bytes) override;
    void messageEnds(bool complete) override;
    void messageRefused(const ListedMessage& message, const Error& error) override;
    void removed(const std::vector<ListedMessage>& messages) override;

Q_SIGNALS:
    void progressed();
    /// The border between two messages: here a run can be cancelled.
    void messageEnded();
    /// A new message is durable.
    void collected(const postbag::CommittedMessage& message);
    /// Not one message but the store: the run must end. At most once.
    void storeFailed(const postbag::Error& error);

private:
    struct Fetched {
        ListedMessage message;
        QByteArray content; // SHA-256, where the key alone does not tell which message it is
        bool removeAfterwards = false;
        bool complete = false; // the store knows it
        bool durable = false;
    };
    struct Identity {
        ServerKey key;
        QByteArray content; // as in Fetched
    };
    struct Planned {
        bool removeAfterwards = false;
        bool onlyIfHere = false;
        bool inDoubt = false;
    };

    QDateTime now() const;
    std::chrono::milliseconds patience() const;
    bool isHere(const ServerKey& key) const;
    bool wasGivenUp(const ServerKey& key) const;
    bool mayComeLonger(const ServerKey& key) const;
    void doubtWhatCame();
    const ListedMessage* nextAwaited() const;
    Identity identify(const ListedMessage& message, const FetchedMessage& fetched);
    void handOver(const ListedMessage& listed, FetchedMessage message, bool complete);
    void judge(Fetched& fetched, const CommittedMessage& stored);
    void stored(std::size_t index, InFlightBudget::Amount amount, const Result<CommittedMessage>& outcome);
    void leaveAside(const QList<SkippedMessage>& messages);
    void drop(const Error& error);
    void noted(const Result<void>& outcome);
    void answered();
    void fail(const Error& error);

    const AccountSettings m_account;
    CollectStore& m_store;
    InFlightBudget& m_budget;
    const Clock& m_clock;
    const QString m_spillFolder;

    LedgerSnapshot m_ledger;
    QString m_folderPath;
    QSet<ServerKey> m_vanishedKeys;
    QHash<std::uint32_t, Planned> m_planned; // by the number of the message
    QSet<ServerKey> m_stillListed;           // as far as it is known
    QHash<ServerKey, QByteArray> m_content;  // SHA-256 of what is here under a key that may be ambiguous
    QHash<ServerKey, int> m_timesPlanned;
    QHash<std::uint32_t, ServerKey> m_ownKeys; // by number: where the server's key was taken already
    std::vector<Fetched> m_fetched;
    std::vector<ListedMessage> m_awaited; // in the order in which they are asked for
    QSet<std::uint32_t> m_ended;          // by number: came, or were refused
    std::optional<IncomingMessage> m_current;
    bool m_currentDropped = false; // its bytes go nowhere
    std::optional<Error> m_lackOfRoom;

    Tally m_tally;
    InFlightBudget::Amount m_inFlight;
    int m_unanswered = 0;
    std::unique_ptr<Gate<void>> m_allAnswered;
    QTimer m_patience;
    std::optional<Error> m_storeFailure;
    bool m_storeIsSilent = false;
};

} // namespace postbag
