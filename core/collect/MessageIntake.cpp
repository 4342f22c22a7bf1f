// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/MessageIntake.h"

#include "core/collect/Moments.h"
#include "core/store/SpilledMessage.h"

#include <algorithm>

namespace postbag {

using namespace std::chrono_literals;

namespace {

// A store that is silent for so long hangs, on a dead disk for example; the run must end all the same.
constexpr auto storePatience = 2min;
// A big message takes its time on a slow disk.
constexpr std::int64_t slowestDisk = mebibytes(1).value; // in a second

/// True if the next message would fare no better.
bool concernsTheWholeStore(ErrorCause cause)
{
    return cause != ErrorCause::StoreFailed;
}

} // namespace

MessageIntake::MessageIntake(const AccountSettings& account, CollectStore& store, InFlightBudget& budget,
                             const Clock& clock, QString spillFolder)
    : m_account(account), m_store(store), m_budget(budget), m_clock(clock),
      m_spillFolder(std::move(spillFolder))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_storeIsSilent = true;
        fail({ErrorCause::StoreFailed, "the store does not answer", {}});
        if (m_allAnswered)
            m_allAnswered->open({});
    });
}

MessageIntake::~MessageIntake()
{
    m_budget.giveBack(m_inFlight);
}

void MessageIntake::expect(const CollectPlan& plan, const LedgerSnapshot& ledger)
{
    m_ledger = ledger;
    m_vanishedKeys = plan.vanishedKeys;
    m_planned.clear();
    m_stillListed = plan.stillListed;
    m_tally.stillListed += static_cast<int>(plan.stillListed.size());
    m_content.clear();
    m_timesPlanned.clear();
    m_ownKeys.clear();
    m_fetched.clear();
    m_awaited.clear();
    m_ended.clear();
    for (const PlannedFetch& planned : plan.fetch) {
        m_awaited.push_back(planned.message);
        m_planned.insert(planned.message.number,
                         {planned.removeAfterwards, planned.onlyIfHere, planned.inDoubt});
        ++m_timesPlanned[planned.message.key];
    }

    m_tally.skipped += plan.skipped;
    if (!plan.tooBig.isEmpty())
        leaveAside(plan.tooBig);
    if (!plan.confirmedGone.isEmpty()) {
        ++m_unanswered;
        m_store.removed(this, m_account.id, plan.confirmedGone, now(),
                        [this](const auto& done) { noted(done); });
    }
}

Task<void> MessageIntake::everythingAnswered()
{
    // After a failure, too: what is durable all the same belongs into the report.
    if (m_unanswered > 0 && !m_storeIsSilent) {
        m_allAnswered = std::make_unique<Gate<void>>();
        m_patience.start(patience());
        Gate<void>& allAnswered = *m_allAnswered;
        co_await allAnswered;
        m_patience.stop();
        m_allAnswered.reset();
    }
    if (m_storeFailure)
        throw Failure{*m_storeFailure};
}

std::vector<ListedMessage> MessageIntake::durableAndDue() const
{
    std::vector<ListedMessage> due;
    for (const Fetched& fetched : m_fetched)
        if (fetched.removeAfterwards && fetched.complete && fetched.durable)
            due.push_back(fetched.message);
    return due;
}

std::size_t MessageIntake::completeAndDurable() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_fetched, [](const Fetched& one) { return one.complete && one.durable; }));
}

QList<ServerKey> MessageIntake::ledgerKeys(const std::vector<ListedMessage>& messages) const
{
    QList<ServerKey> keys;
    for (const ListedMessage& message : messages)
        keys.append(m_ownKeys.value(message.number, message.key));
    return keys;
}

void MessageIntake::connectionFailed(const Error& error)
{
    if (error.cause == ErrorCause::OutOfStep && m_account.protocol == Protocol::Pop3)
        doubtWhatCame();
    const ErrorKind kind = error.kind();
    const bool hungUp = kind == ErrorKind::Connect || kind == ErrorKind::Timeout;
    const ListedMessage* suspect = nullptr;
    if (m_current && (hungUp || kind == ErrorKind::Protocol))
        suspect = &m_current->listed();
    else if (hungUp)
        suspect = nextAwaited();
    if (!suspect || isHere(suspect->key))
        return;
    leaveAside({{m_account.id, suspect->key, LedgerState::Refused, suspect->size, now()}});
}

/// A server may fail at a message before its first byte.
const ListedMessage* MessageIntake::nextAwaited() const
{
    const auto next = std::ranges::find_if(
        m_awaited, [this](const ListedMessage& message) { return !m_ended.contains(message.number); });
    return next == m_awaited.end() ? nullptr : &*next;
}

/// After one reply too many each body belongs to another message than the one it is stored under.
void MessageIntake::doubtWhatCame()
{
    std::vector<ListedMessage> came;
    for (const Fetched& fetched : m_fetched)
        came.push_back(fetched.message);
    if (came.empty())
        return;
    m_tally.cameShort += static_cast<int>(came.size());
    ++m_unanswered;
    m_store.doubt(this, m_account.id, ledgerKeys(came), [this](const auto& done) { noted(done); });
}

void MessageIntake::messageBegins(const ListedMessage& message)
{
    m_current.emplace(message, m_spillFolder);
    m_currentDropped = false;
}

void MessageIntake::messageBytes(std::string_view bytes)
{
    if (m_storeFailure || m_currentDropped)
        return; // there is nowhere to put it
    if (const auto taken = m_current->append(bytes); !taken)
        return drop(taken.error());
    m_tally.bytes.value += static_cast<std::int64_t>(bytes.size());
    Q_EMIT progressed();
}

/// Of a message that waits on the disk. Where that is full, what was written of it makes room for smaller
/// ones.
void MessageIntake::drop(const Error& error)
{
    if (error.cause != ErrorCause::DiskFull)
        return fail(error);
    const ListedMessage listed = m_current->listed();
    m_current.emplace(listed, m_spillFolder);
    m_currentDropped = true;
    ++m_tally.noRoom;
    m_lackOfRoom = error;
}

void MessageIntake::messageEnds(bool complete)
{
    const ListedMessage listed = m_current->listed();
    FetchedMessage message;
    if (const auto moved = m_current->moveTo(message); !moved)
        drop(moved.error());
    m_current.reset();
    m_ended.insert(listed.number);
    ++m_tally.ended;
    if (!m_storeFailure && !m_currentDropped)
        handOver(listed, std::move(message), complete);
    Q_EMIT progressed();
    Q_EMIT messageEnded();
}

void MessageIntake::handOver(const ListedMessage& listed, FetchedMessage message, bool complete)
{
    message.account = m_account.id;
    message.folderPath = m_folderPath;
    const Identity identity = identify(listed, message);
    message.key = identity.key;
    message.announcedSize = listed.size;
    message.complete = complete;
    message.seen = listed.seen;
    message.gmailId = listed.gmailId;
    message.serverRevision = m_account.serverRevision;
    message.collectedAt = now();
    message.vanishedKeys = m_vanishedKeys;
    message.keyInDoubt = m_planned.value(listed.number).inDoubt;
    if (message.key != listed.key)
        m_ownKeys.insert(listed.number, message.key);

    const std::size_t index = m_fetched.size();
    const bool removeAfterwards = m_planned.value(listed.number).removeAfterwards;
    m_fetched.push_back({listed, identity.content, removeAfterwards, false, false});
    InFlightBudget::Amount amount{message.size(), {}};
    if (message.spilled)
        amount = {message.spilled->inMemory(), message.size()};
    m_inFlight += amount;
    m_budget.take(amount);
    ++m_unanswered;
    m_store.add(this, std::move(message), [this, index, amount](const Result<CommittedMessage>& outcome) {
        stored(index, amount, outcome);
    });
}

void MessageIntake::messageRefused(const ListedMessage& message, const Error&)
{
    m_ended.insert(message.number);
    ++m_tally.ended;
    ++m_tally.skipped;
    if (!isHere(message.key))
        leaveAside({{m_account.id, message.key, LedgerState::Refused, message.size, now()}});
    Q_EMIT messageEnded();
}

void MessageIntake::removed(const std::vector<ListedMessage>& messages)
{
    QList<ServerKey> keys;
    for (const ServerKey& key : ledgerKeys(messages)) {
        const bool isNews = !m_stillListed.contains(key);
        m_tally.deleted += isNews;
        // POP3: only its absence from a listing is to be believed.
        if (isNews || !key.numbering().empty())
            keys.append(key);
    }
    if (keys.isEmpty())
        return;
    // At once: whatever becomes of this run, the server has done it.
    ++m_unanswered;
    m_store.removed(this, m_account.id, keys, now(), [this](const auto& done) { noted(done); });
}

QDateTime MessageIntake::now() const
{
    return dateTimeOf(m_clock.utcNow());
}

std::chrono::milliseconds MessageIntake::patience() const
{
    return storePatience + std::chrono::seconds(m_inFlight.disk.value / slowestDisk);
}

bool MessageIntake::isHere(const ServerKey& key) const
{
    const auto entry = m_ledger.constFind(key);
    return entry != m_ledger.cend() && !entry->sha256.isEmpty();
}

/// The server confirmed the removal of what it had under this key.
bool MessageIntake::wasGivenUp(const ServerKey& key) const
{
    const auto entry = m_ledger.constFind(key);
    return entry != m_ledger.cend() &&
           (entry->state == LedgerState::Removed || entry->state == LedgerState::StillListed);
}

/// What came short now under this key is asked for in the next run.
bool MessageIntake::mayComeLonger(const ServerKey& key) const
{
    return m_ledger.value(key).attempts + 1 < attemptsForTheRest;
}

/// Which message this is. Servers repeat ids and use them again, so where a key is listed twice or known
/// already the content decides: the same content is the same message, and another one gets a key of its own,
/// made from its content.
MessageIntake::Identity MessageIntake::identify(const ListedMessage& message, const FetchedMessage& fetched)
{
    const auto entry = m_ledger.constFind(message.key);
    // The store itself knows what to do with a key that comes back after its removal.
    const bool known = !wasGivenUp(message.key) && isHere(message.key);
    if (!known && m_timesPlanned.value(message.key) < 2)
        return {message.key, {}};
    const QByteArray content = fetched.sha256();
    if (m_planned.value(message.number).inDoubt)
        return {message.key, content};
    // What came short before may come longer now; and an IMAP UID is never given twice (RFC 3501 §2.3.1.1),
    // unless the server shows it twice at once.
    const bool isUid = !message.key.numbering().empty() && m_timesPlanned.value(message.key) < 2;
    const bool mayDiffer = isUid || (known && !entry->complete);
    if (mayDiffer)
        return {message.key, content};
    if (!m_content.contains(message.key))
        m_content.insert(message.key, known ? entry->sha256 : content);
    if (m_content.value(message.key) == content)
        return {message.key, content};
    return {ServerKey::pop3Headers(content.toHex().toStdString(), message.size), content};
}

void MessageIntake::stored(std::size_t index, InFlightBudget::Amount amount,
                           const Result<CommittedMessage>& outcome)
{
    m_inFlight -= amount;
    m_budget.giveBack(amount);
    Fetched& fetched = m_fetched.at(index);
    if (outcome) {
        const bool isNew = outcome->outcome == StoreOutcome::Collected;
        // A duplicate that is kept with other content: then these very bytes are on the server only.
        fetched.durable = fetched.content.isEmpty() || fetched.content == outcome->sha256;
        fetched.complete = outcome->complete;
        if (!fetched.complete)
            ++(mayComeLonger(outcome->key) ? m_tally.cameShort : m_tally.skipped);
        ++(isNew ? m_tally.collected : m_tally.duplicates);
        judge(fetched, *outcome);
        if (isNew)
            Q_EMIT collected(*outcome);
    } else if (concernsTheWholeStore(outcome.error().cause)) {
        fail(outcome.error());
    } else {
        ++m_tally.skipped;
        if (!isHere(fetched.message.key))
            leaveAside(
                {{m_account.id, fetched.message.key, LedgerState::Refused, fetched.message.size, now()}});
    }
    answered();
}

/// A key that the server gave up and lists again: is it the same message, which it failed to remove?
void MessageIntake::judge(Fetched& fetched, const CommittedMessage& stored)
{
    const ServerKey key = m_ownKeys.value(fetched.message.number, fetched.message.key);
    const Planned planned = m_planned.value(fetched.message.number);
    if (planned.inDoubt && planned.onlyIfHere && stored.sha256 != m_ledger.value(key).sha256)
        fetched.removeAfterwards = false;
    if (!wasGivenUp(key))
        return;
    const bool isKnown = m_stillListed.contains(key);
    if (stored.sha256 != m_ledger.value(key).sha256) {
        fetched.removeAfterwards = fetched.removeAfterwards && !planned.onlyIfHere;
        m_tally.stillListed -= isKnown;
        m_stillListed.remove(key);
    } else if (fetched.removeAfterwards && !isKnown) {
        ++m_tally.stillListed;
        m_stillListed.insert(key);
    }
}

/// Durable as well: if even this cannot be written, it is the store that fails, and not the message.
void MessageIntake::leaveAside(const QList<SkippedMessage>& messages)
{
    ++m_unanswered;
    m_store.skipped(this, m_account.id, messages, [this](const auto& done) { noted(done); });
}

void MessageIntake::noted(const Result<void>& outcome)
{
    if (!outcome)
        fail(outcome.error());
    answered();
}

void MessageIntake::answered()
{
    --m_unanswered;
    if (m_patience.isActive())
        m_patience.start(patience());
    if (m_unanswered == 0 && m_allAnswered)
        m_allAnswered->open({});
}

void MessageIntake::fail(const Error& error)
{
    if (m_storeFailure)
        return;
    m_storeFailure = error;
    Q_EMIT storeFailed(error);
}

} // namespace postbag
