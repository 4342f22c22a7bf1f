// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/AccountCollector.h"

#include "core/collect/AccountSession.h"
#include "core/collect/CollectPlan.h"
#include "core/collect/CollectSecrets.h"
#include "core/collect/InFlightBudget.h"
#include "core/collect/MailboxChoice.h"
#include "core/collect/Moments.h"

#include <QLoggingCategory>

#include <algorithm>

namespace postbag {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logCollect, "postbag.collect", QtWarningMsg)

// The border between two messages is worth waiting for so long; the person was promised a second.
constexpr auto borderPatience = 500ms;
// Another thread that is silent for so long hangs; the run must end all the same.
constexpr auto answerPatience = 2min;
// A slow honest line may need hours for one run, but not for ever (I5).
constexpr auto longestRun = std::chrono::hours(12);

/// The server said NO to a command for one mailbox, and the session goes on.
bool concernsOneMailbox(ErrorCause cause)
{
    return cause == ErrorCause::MailboxNotFound || cause == ErrorCause::MailboxInUse ||
           cause == ErrorCause::ServerRefused || cause == ErrorCause::ServerBusy;
}

std::vector<ListedMessage> messagesOf(const std::vector<PlannedFetch>& fetch)
{
    std::vector<ListedMessage> messages;
    messages.reserve(fetch.size());
    for (const PlannedFetch& planned : fetch)
        messages.push_back(planned.message);
    return messages;
}

} // namespace

AccountCollector::AccountCollector(AccountSettings account, QString lockPath, const Outside& outside,
                                   QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_lockPath(std::move(lockPath)), m_outside(outside),
      m_marks(outside.clock), m_progress(m_account.id, outside.clock,
                                         [this](const Progress& progress) { Q_EMIT progressed(progress); }),
      m_intake(m_account, outside.store, outside.budget, outside.clock, outside.spillFolder)
{
    m_report.account = m_account.id;
    m_report.accountName = m_account.name;
    if (m_account.maxMessages > 0)
        m_mayFetch = m_account.maxMessages;

    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const bool forSecret = m_progress.phase() == Progress::Phase::SecretWanted;
        m_giveUp({forSecret ? ErrorCause::SecretStoreUnavailable : ErrorCause::StoreFailed,
                  "another part of the program does not answer",
                  {}});
    });
    m_border.setSingleShot(true);
    connect(&m_border, &QTimer::timeout, this, &AccountCollector::endNow);
    m_longestRun.setSingleShot(true);
    connect(&m_longestRun, &QTimer::timeout, this, [this] { endWith({ErrorCause::RunTooLong, {}, {}}); });

    connect(&m_intake, &MessageIntake::storeFailed, this, &AccountCollector::endWith);
    connect(&m_intake, &MessageIntake::collected, this, &AccountCollector::keepForTelling);
    connect(&m_intake, &MessageIntake::progressed, this, [this] { m_progress.reached(m_intake.tally()); });
    connect(&m_intake, &MessageIntake::messageEnded, this, [this] {
        if (m_endReason)
            endNow();
    });
}

AccountCollector::~AccountCollector() = default;

void AccountCollector::start()
{
    m_report.started = dateTimeOf(m_outside.clock.utcNow());
    m_longestRun.start(longestRun);
    m_runner =
        std::make_unique<SessionRunner>(m_outside.newStream(), m_account.timeout, m_outside.clock, this);
    connect(&m_outside.budget, &InFlightBudget::fullChanged, m_runner.get(), &SessionRunner::setPaused);
    m_runner->setPaused(m_outside.budget.isFull());
    connect(m_runner.get(), &SessionRunner::ended, this, [this] { Q_EMIT finished(m_report); });
    m_runner->run(collect());
}

void AccountCollector::cancel()
{
    if (m_endReason)
        return;
    if (!m_intake.isMidMessage())
        return endWith({ErrorCause::CancelledByUser, {}, {}});
    m_endReason = Error{ErrorCause::CancelledByUser, {}, {}};
    m_border.start(borderPatience);
}

std::optional<MonotonicTime> AccountCollector::waitsSince() const
{
    if (!m_talking)
        return std::nullopt;
    return m_progress.phase() == Progress::Phase::SecretWanted ? m_secretAsked : m_runner->quietSince();
}

Task<void> AccountCollector::collect()
{
    m_talking = true;
    auto talking = talk();
    std::optional<Error> broken;
    try {
        co_await talking;
    } catch (const Failure& failure) {
        broken = failure.error;
        m_intake.connectionFailed(failure.error);
    }
    m_talking = false;

    // However it ended: what arrived completely is stored, and what the server removed is written down.
    auto settled = m_intake.everythingAnswered();
    try {
        co_await settled;
    } catch (const Failure& failure) {
        if (!broken)
            noteEnd(failure.error);
    }
    if (broken && !leavesNothing(*broken))
        noteEnd(*broken);
    tellCollected();
    if (m_unlisted)
        noteEnd(*m_unlisted);
    if (const auto& lack = m_intake.lackOfRoom())
        noteEnd(*lack);
    if (const int kept = m_intake.tally().stillListed; kept > 0)
        noteEnd({ErrorCause::RemovalNotKept, std::to_string(kept) + " messages", {}});

    auto recorded = recordReport();
    try {
        co_await recorded;
    } catch (const Failure& failure) {
        qCDebug(logCollect) << "the report of a run cannot be stored:" << failure.error.detail.c_str();
        noteEnd(failure.error);
    }
    m_lock.reset();
}

Task<void> AccountCollector::talk()
{
    if (m_endReason)
        throw Failure{*m_endReason};
    auto lock = CollectLock::take(m_lockPath);
    if (!lock)
        throw Failure{lock.error()};
    m_lock = std::move(*lock);

    auto reading = secret();
    Secret password = co_await reading;

    m_progress.enter(Progress::Phase::Connecting);
    const auto session = sessionFor(m_account, m_runner->channel(), m_outside.digests);
    auto opening = m_runner->open(m_account.host, m_account.effectivePort(), m_account.security,
                                  tlsPolicyFor(m_account));
    co_await opening;

    auto signingIn = signIn(*session, std::move(password));
    co_await signingIn;
    m_loginDelay = session->loginDelay();

    // Before the ledger: what changes in it from here on takes the marks of this run away.
    auto asked = answerTo<CollectedMarks>(
        [this](auto answer) { m_outside.store.marksOf(this, m_account, std::move(answer)); });
    CollectedMarks known = co_await asked;
    m_marks.start(std::move(known));
    auto choosing = mailboxesToCollect(*session);
    const std::vector<ServerMailbox> mailboxes = co_await choosing;
    for (const ServerMailbox& mailbox : mailboxes) {
        const bool isLast = &mailbox == &mailboxes.back();
        m_intake.fileInto(m_account.folderFor(mailbox.path));
        auto collecting = collectMailbox(*session, mailbox, isLast);
        try {
            co_await collecting;
        } catch (const Failure& failure) {
            if (!concernsOneMailbox(failure.error.cause) || mailboxes.size() == 1)
                throw;
            noteMailbox(failure.error, mailbox.name);
        }
    }

    // POP3 removes only now.
    m_progress.enter(Progress::Phase::Finishing);
    auto finishing = session->finish(m_intake);
    co_await finishing;
}

Task<void> AccountCollector::collectMailbox(MailSession& session, ServerMailbox chosen, bool isLast)
{
    const std::string& mailbox = chosen.name;
    m_progress.enter(Progress::Phase::Listing);
    const auto earlier = m_marks.toListFrom(mailbox);
    auto listingIt = earlier ? session.listSince(mailbox, earlier->mark) : session.list(mailbox);
    Listing listing = co_await listingIt;
    listing.leavesDrafts = leavesDrafts(m_account, chosen);
    if (listing.brokenOff && !m_unlisted)
        m_unlisted = listing.brokenOff;

    LedgerSnapshot ledger;
    CollectPlan plan;
    if (!listing.unchanged) {
        auto reading = this->ledger();
        ledger = co_await reading;
        auto planning = makePlan(session, mailbox, listing, ledger);
        plan = co_await planning;
        auto comparing = compareHeaders(session, plan);
        co_await comparing;
    }
    const std::uint32_t unlisted = listing.listsAll() ? 0 : earlier->mark.exists;
    if (!listing.listsAll()) {
        plan.skipped += earlier->skipped;
        plan.comeBackAt(earlier->due);
    }
    m_report.found += static_cast<int>(unlisted + listing.messages.size());
    m_leftByLimit += plan.remaining;
    m_marks.noteListed(mailbox, listing, plan);
    if (m_mayFetch)
        *m_mayFetch -= static_cast<int>(plan.fetch.size());
    m_progress.expect(plan.fetch);
    m_intake.expect(plan, ledger);
    if (isLast && plan.remove.empty() &&
        std::ranges::none_of(plan.fetch, [](const PlannedFetch& one) { return one.removeAfterwards; }))
        m_lastToFetch = plan.fetch.size();

    if (!plan.fetch.empty()) {
        m_progress.enter(Progress::Phase::Fetching);
        auto fetching = session.fetch(messagesOf(plan.fetch), m_intake);
        co_await fetching;
    }

    // I1. Beyond this line every message that is asked away is on the disk: stored in an earlier run, or
    // answered for by the store in this one. The wish is on the disk too, before the server hears of it.
    auto durable = m_intake.everythingAnswered();
    co_await durable;
    if (plan.wentBack && plan.remaining == 0 && m_intake.completeAndDurable() == plan.fetch.size()) {
        // All of the mailbox was looked at: from here on its UIDs can be believed again.
        auto forgotten = answerTo<void>(
            [&](auto answer) { m_outside.store.forget(this, m_account.id, plan.freed, std::move(answer)); });
        co_await forgotten;
    }
    std::vector<ListedMessage> removal = plan.remove;
    for (ListedMessage& message : m_intake.durableAndDue())
        removal.push_back(std::move(message));
    if (removal.empty()) {
        m_marks.noteCollected(mailbox, listing, plan, m_intake.completeAndDurable());
        co_return;
    }

    m_progress.enter(Progress::Phase::Removing);
    const QList<ServerKey> keys = m_intake.ledgerKeys(removal);
    auto wanted = answerTo<void>([this, keys](auto answer) {
        m_outside.store.wantRemoval(this, m_account.id, keys, storeIsAlive(), std::move(answer));
    });
    co_await wanted;
    auto removing = session.remove(std::move(removal), m_intake);
    co_await removing;
}

Task<LedgerSnapshot> AccountCollector::ledger()
{
    if (!m_ledger) {
        auto asked = answerTo<LedgerSnapshot>(
            [this](auto answer) { m_outside.store.ledgerOf(this, m_account.id, std::move(answer)); });
        m_ledger = co_await asked;
    }
    co_return *m_ledger;
}

CollectPlan AccountCollector::planNow(const std::string& mailbox, const Listing& listing,
                                      const LedgerSnapshot& ledger) const
{
    return planFor(mailbox, listing, ledger, m_account, m_mayFetch, dateTimeOf(m_outside.clock.utcNow()));
}

/// The header tells whether an id still stands for the message that is here. Where it does not, or is not
/// given, the whole message is fetched, and its content decides.
Task<void> AccountCollector::compareHeaders(MailSession& session, CollectPlan& plan)
{
    const std::vector<PlannedFetch> doubtful = std::exchange(plan.compare, {});
    if (doubtful.empty())
        co_return;
    auto asking = session.fingerprints(messagesOf(doubtful));
    const std::vector<std::string> fingerprints = co_await asking;
    QList<ListedHeader> headers;
    for (std::size_t i = 0; i < doubtful.size(); ++i) {
        const ListedMessage& message = doubtful[i].message;
        headers.append({message.key, message.size, QByteArray::fromStdString(fingerprints[i])});
    }
    auto comparing = answerTo<QSet<ServerKey>>([&](auto answer) {
        m_outside.store.withSameHeader(this, m_account.id, headers, storeIsAlive(), std::move(answer));
    });
    const QSet<ServerKey> same = co_await comparing;
    if (plan.serverChanged && !same.isEmpty()) {
        auto confirming = answerTo<void>([&](auto answer) {
            m_outside.store.confirm(this, m_account.id, same.values(), m_account.serverRevision,
                                    std::move(answer));
        });
        co_await confirming;
    }
    for (const PlannedFetch& planned : doubtful) {
        if (!same.contains(planned.message.key)) {
            if (!m_mayFetch || plan.fetch.size() < static_cast<std::size_t>(std::max(0, *m_mayFetch)))
                plan.fetch.push_back(planned);
            else
                ++plan.remaining;
        } else if (planned.removeAfterwards) {
            plan.remove.push_back(planned.message);
        }
    }
}

/// What is recognised without its body is never removed in the same run.
Task<CollectPlan> AccountCollector::makePlan(MailSession& session, std::string mailbox,
                                             const Listing& listing, LedgerSnapshot& ledger)
{
    CollectPlan plan = planNow(mailbox, listing, ledger);
    const bool isRenumbered = plan.renumbered;
    if (plan.serverChanged)
        qCInfo(logCollect) << "the account collects from elsewhere now; nothing is removed in this run";
    if (plan.wentBack)
        qCInfo(logCollect) << "the server gives UIDs again; nothing is removed in this run";
    if (isRenumbered) {
        qCInfo(logCollect) << "the server renumbered a mailbox; nothing is removed in this run";
        auto recognising = recognise(session, mailbox, listing, std::move(plan), ledger);
        plan = co_await recognising;
    }
    const QList<ListedGmailId> ids = gmailIdsToFind(listing, ledger);
    if (ids.isEmpty())
        co_return plan;
    auto finding = answerTo<LedgerSnapshot>([&](auto answer) {
        m_outside.store.findCopies(this, m_account.id, ids, storeIsAlive(), std::move(answer));
    });
    const LedgerSnapshot copies = co_await finding;
    m_report.duplicates += static_cast<int>(copies.size());
    ledger.insert(copies);
    plan = planNow(mailbox, listing, ledger);
    plan.leave(copies);
    if (isRenumbered) {
        plan.renumbered = true;
        plan.removeNothing();
    }
    co_return plan;
}

/// Old mail under new ids: its headers tell what is here already, so that the bodies need not come again.
/// What they leave open is fetched, and its content decides.
Task<CollectPlan> AccountCollector::recognise(MailSession& session, std::string mailbox,
                                              const Listing& listing, CollectPlan plan,
                                              LedgerSnapshot& ledger)
{
    auto asking = session.fingerprints(plan.unknown);
    const std::vector<std::string> fingerprints = co_await asking;
    QList<ListedHeader> headers;
    for (std::size_t i = 0; i < plan.unknown.size(); ++i)
        headers.append(
            {plan.unknown[i].key, plan.unknown[i].size, QByteArray::fromStdString(fingerprints[i])});
    auto matching = answerTo<QList<RenumberedMessage>>([&](auto answer) {
        m_outside.store.recognise(this, m_account.id, plan.vanishedKeys, headers, storeIsAlive(),
                                  std::move(answer));
    });
    const QList<RenumberedMessage> found = co_await matching;
    for (const RenumberedMessage& one : found) {
        LedgerEntry entry = ledger.take(one.from);
        entry.state = LedgerState::Stored;
        ledger.insert(one.to, entry);
    }
    m_report.renumbered += static_cast<int>(found.size());
    CollectPlan rest = planNow(mailbox, listing, ledger);
    rest.renumbered = true;
    rest.removeNothing();
    co_return rest;
}

Task<Secret> AccountCollector::secret()
{
    m_progress.enter(Progress::Phase::SecretWanted);
    m_secretAsked = m_outside.clock.monotonicNow();
    const bool asksPerson = m_account.secretSource == SecretSource::AskEachSession;
    if (asksPerson)
        Q_EMIT waitsForPerson(true);
    // A person may take all day; the answer, or cancel(), ends that wait.
    auto asked =
        answerTo<Secret>([this](auto answer) { m_outside.secrets.read(this, m_account, std::move(answer)); },
                         asksPerson ? Patience::Endless : Patience::Limited);
    Secret answer = co_await asked;
    if (asksPerson)
        Q_EMIT waitsForPerson(false);
    co_return answer;
}

Task<void> AccountCollector::signIn(MailSession& session, Secret secret)
{
    m_progress.enter(Progress::Phase::SigningIn);
    auto signingIn = session.signIn(signInFor(m_account, std::move(secret)));
    try {
        co_await signingIn;
    } catch (const Failure& failure) {
        const ErrorCause cause = failure.error.cause;
        if (cause == ErrorCause::WrongPassword || cause == ErrorCause::AppPasswordNeeded)
            m_outside.secrets.refused(m_account);
        throw Failure{signInErrorFor(m_account, failure.error)};
    }
}

/// One mailbox that was removed or renamed on the server must not keep the others from being collected. With
/// a single one there is nothing to protect: list() says what is wrong.
Task<std::vector<ServerMailbox>> AccountCollector::mailboxesToCollect(MailSession& session)
{
    if (const auto only = onlyMailbox(m_account))
        co_return std::vector<ServerMailbox>{*only};
    auto asking = session.mailboxes();
    const std::vector<ServerMailbox> there = co_await asking;
    MailboxChoice choice = chooseMailboxes(m_account, there, session.tellsGmailIds());
    m_unlisted = choice.error();
    co_return std::move(choice.mailboxes);
}

Task<void> AccountCollector::recordReport()
{
    const MessageIntake::Tally& tally = m_intake.tally();
    m_report.finished = dateTimeOf(m_outside.clock.utcNow());
    m_report.collected = tally.collected;
    m_report.duplicates += tally.duplicates;
    m_report.deleted = tally.deleted;
    m_report.skipped = tally.skipped;
    m_report.remaining = m_leftByLimit + tally.cameShort + tally.noRoom;
    m_report.bytes = tally.bytes;
    auto asked = answerTo<RunId>([this](auto answer) {
        m_outside.store.record(this, m_report, m_report.ok() ? m_marks.reached() : CollectedMarks(),
                               std::move(answer));
    });
    m_report.id = co_await asked;
}

template <typename T>
Task<T> AccountCollector::answerTo(std::function<void(std::function<void(Result<T>)>)> question,
                                   Patience patience)
{
    const auto gate = std::make_shared<Gate<T>>();
    m_giveUp = [gate](const Error& error) { gate->open(error); };
    if (patience == Patience::Limited)
        m_patience.start(answerPatience);
    question([gate](Result<T> answer) { gate->open(std::move(answer)); });
    Gate<T>& answered = *gate;
    if constexpr (std::is_void_v<T>) {
        co_await answered;
        m_patience.stop();
    } else {
        T answer = co_await answered;
        m_patience.stop();
        co_return answer;
    }
}

std::function<void()> AccountCollector::storeIsAlive()
{
    return [this] {
        if (m_patience.isActive())
            m_patience.start(answerPatience);
    };
}

void AccountCollector::endWith(Error reason)
{
    if (!m_endReason)
        m_endReason = std::move(reason);
    endNow();
}

void AccountCollector::endNow()
{
    m_border.stop();
    if (!m_talking)
        return;
    // The store is always waited for: what is on its way there is to be counted. The keychain is not.
    if (m_progress.phase() == Progress::Phase::SecretWanted)
        m_giveUp(*m_endReason);
    m_runner->cancel();
}

/// All that there was to do is done, and only then the connection was lost (I10). An answer out of step is
/// another matter: then what is here may be wrong.
bool AccountCollector::leavesNothing(const Error& error) const
{
    const ErrorKind kind = error.kind();
    const bool lost = kind == ErrorKind::Connect || kind == ErrorKind::Timeout || kind == ErrorKind::Tls;
    return lost && !m_endReason && !m_unlisted && m_lastToFetch &&
           *m_lastToFetch == m_intake.completeAndDurable();
}

/// Something of this mailbox stays behind; the others are collected.
void AccountCollector::noteMailbox(Error error, const std::string& mailbox)
{
    error.about = mailbox;
    if (!m_unlisted)
        m_unlisted = std::move(error);
    else if (m_unlisted->cause == error.cause)
        m_unlisted->about += '\n' + mailbox;
}

void AccountCollector::noteEnd(const Error& error)
{
    if (m_report.error)
        return;
    // A session that is cancelled knows only that; why, is known here.
    m_report.error = m_endReason && error.cause == ErrorCause::CancelledByUser ? *m_endReason : error;
}

/// A commit answers for many messages one after the other: they are told together.
void AccountCollector::keepForTelling(const CommittedMessage& message)
{
    if (m_toTell.isEmpty())
        QMetaObject::invokeMethod(this, &AccountCollector::tellCollected, Qt::QueuedConnection);
    m_toTell.append(message);
}

void AccountCollector::tellCollected()
{
    if (!m_toTell.isEmpty())
        Q_EMIT collected(std::exchange(m_toTell, {}));
}

} // namespace postbag
