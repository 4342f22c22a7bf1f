// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/Engine.h"

#include "core/collect/InFlightBudget.h"
#include "core/collect/Moments.h"
#include "core/collect/Scheduler.h"
#include "core/collect/SecretRelay.h"
#include "core/collect/ThreadedCollectStore.h"
#include "core/collect/Watches.h"
#include "core/net/QtDigests.h"
#include "core/net/TlsStream.h"
#include "core/secrets/SecretStore.h"

#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>
#include <QThread>

namespace postbag {

using namespace std::chrono_literals;

namespace {

// The program was promised to end within a second.
constexpr auto stopPatience = 700ms;

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

/// Everything that lives on the net thread and is shared by the runs.
class NetRoom : public QObject
{
public:
    NetRoom(const Profile& profile, StoreThread& store, CollectSecrets& secrets,
            const Engine::Options& options)
        : m_profile(profile), m_store(store),
          m_budget(InFlightBudget::standardLimit, this), m_outside{m_store,
                                                                   secrets,
                                                                   m_budget,
                                                                   m_digests,
                                                                   m_clock,
                                                                   streamsOf(options),
                                                                   QFileInfo(profile.databasePath()).path()},
          scheduler(
              Schedule({options.parallelAccounts, options.onSchedule}, chance, options.failedLast), m_clock,
              [this](const AccountSettings& account) { return collectorFor(account); }, this),
          watches(profile.lockPath(QStringLiteral("watch")), options.openFiles,
                  {secrets, m_digests, m_clock, m_outside.newStream, chance}, this)
    {
        if (!options.onSchedule)
            return;
        connect(&watches, &Watches::newMail, &scheduler, &Scheduler::mailArrived);
        connect(&watches, &Watches::stateChanged, &scheduler, [this](AccountId account, WatchState state) {
            scheduler.setWatched(account, state == WatchState::Waiting);
        });
        // What a look finds is told to the scheduler, which is at work here.
        connect(&scheduler, &Scheduler::lookWanted, &watches, &Watches::lookOver, Qt::QueuedConnection);
        connect(&scheduler, &Scheduler::reached, &watches, &Watches::reached);
        connect(&scheduler, &Scheduler::pausedChanged, &watches, &Watches::setPaused);
        connect(&scheduler, &Scheduler::awoke, &watches, &Watches::refresh);
    }

    void setAccounts(const QList<AccountSettings>& accounts)
    {
        scheduler.setAccounts(accounts);
        watches.setAccounts(accounts);
    }
    void networkIsBack()
    {
        scheduler.networkIsBack();
        watches.refresh();
    }
    void stop()
    {
        watches.stop();
        scheduler.stop(stopPatience);
    }

private:
    static std::function<std::unique_ptr<ByteStream>()> streamsOf(const Engine::Options& options)
    {
        if (options.newStream)
            return options.newStream;
        return [] { return std::make_unique<TlsStream>(); };
    }
    std::unique_ptr<AccountCollector> collectorFor(const AccountSettings& account) const
    {
        return std::make_unique<AccountCollector>(account, m_profile.collectLockPath(account.uuid),
                                                  m_outside);
    }

    const Profile m_profile;
    ThreadedCollectStore m_store;
    QtDigests m_digests;
    SystemClock m_clock;
    InFlightBudget m_budget;
    AccountCollector::Outside m_outside;

public:
    Scheduler scheduler;
    Watches watches;
};

} // namespace

struct Engine::State {
    explicit State(SecretStore& store) : secretStore(store), secrets(store) {}

    SecretStore& secretStore;
    SecretRelay secrets;
    QThread thread;
    NetRoom* room = nullptr;

    // What the net thread told last, for the calls that answer at once.
    QSet<AccountId> known;
    QSet<AccountId> running;
    QSet<AccountId> requested; // and not yet running, as far as we heard
    QHash<AccountId, QDateTime> nextRuns;
    QHash<AccountId, WatchState> watchStates;
    bool paused = false;

    template <typename Call> void tell(Call call)
    {
        QMetaObject::invokeMethod(
            room, [net = room, call = std::move(call)] { call(*net); }, Qt::QueuedConnection);
    }
};

Engine::Engine(const Profile& profile, StoreThread& store, SecretStore& secrets, Options options,
               QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(secrets))
{
    m_state->room = new NetRoom(profile, store, m_state->secrets, options);
    m_state->room->moveToThread(&m_state->thread);
    m_state->secrets.moveToThread(&m_state->thread);
    connect(&m_state->thread, &QThread::finished, m_state->room, &QObject::deleteLater);

    const Scheduler* scheduler = &m_state->room->scheduler;
    // Direct: the net thread ends itself, so that nobody here has to wait in an event loop.
    connect(scheduler, &Scheduler::stopped, &m_state->thread, &QThread::quit, Qt::DirectConnection);
    connect(scheduler, &Scheduler::waitingChanged, this, &Engine::waitingChanged);
    connect(scheduler, &Scheduler::runStarted, this, [this](AccountId account) {
        m_state->requested.remove(account);
        m_state->running.insert(account);
        Q_EMIT runStarted(account);
    });
    connect(scheduler, &Scheduler::runFinished, this, [this](const RunReport& report) {
        m_state->requested.remove(report.account);
        m_state->running.remove(report.account);
        Q_EMIT runFinished(report);
    });
    connect(scheduler, &Scheduler::progressed, this, &Engine::progressed);
    connect(scheduler, &Scheduler::collected, this, &Engine::messagesCollected);
    connect(scheduler, &Scheduler::pausedChanged, this, [this](bool paused) { m_state->paused = paused; });
    connect(scheduler, &Scheduler::scheduleChanged, this,
            [this](const QHash<AccountId, QDateTime>& nextRuns) {
                m_state->nextRuns = nextRuns;
                Q_EMIT scheduleChanged();
            });

    connect(&m_state->room->watches, &Watches::stateChanged, this,
            [this](AccountId account, WatchState state) {
                m_state->watchStates.insert(account, state);
                Q_EMIT watchChanged(account, state);
            });

    // The store outlives this engine.
    secrets.whenOpened([self = QPointer(this)] {
        if (self)
            self->m_state->tell([](NetRoom& net) { net.scheduler.passwordsAreBack(); });
    });

    m_state->thread.setObjectName(QStringLiteral("net"));
    m_state->thread.start();
}

Engine::~Engine()
{
    m_state->tell([](NetRoom& net) { net.stop(); });
    m_state->thread.wait();
}

void Engine::setAccounts(const QList<AccountSettings>& accounts)
{
    m_state->known.clear();
    for (const AccountSettings& account : accounts)
        m_state->known.insert(account.id);
    m_state->requested.intersect(m_state->known);
    m_state->tell([accounts](NetRoom& net) { net.setAccounts(accounts); });
}

void Engine::collect(const QList<AccountId>& accounts)
{
    for (const AccountId account : accounts)
        if (m_state->known.contains(account) && !m_state->running.contains(account))
            m_state->requested.insert(account);
    m_state->secretStore.personIsHere();
    m_state->tell([accounts](NetRoom& net) { net.scheduler.collect(accounts); });
}

void Engine::cancel(const QList<AccountId>& accounts)
{
    m_state->tell([accounts](NetRoom& net) { net.scheduler.cancel(accounts); });
}

void Engine::cancelAll()
{
    m_state->tell([](NetRoom& net) { net.scheduler.cancelAll(); });
}

void Engine::networkIsBack()
{
    m_state->tell([](NetRoom& net) { net.networkIsBack(); });
}

void Engine::pauseAllUntil(const QDateTime& moment)
{
    const auto until = utcTimeOf(moment);
    m_state->paused = until && *until > SystemClock().utcNow();
    m_state->tell([until](NetRoom& net) { net.scheduler.pauseAllUntil(until); });
}

bool Engine::isPaused() const
{
    return m_state->paused;
}

bool Engine::isRunning(AccountId account) const
{
    return m_state->running.contains(account) || m_state->requested.contains(account);
}

bool Engine::anyRunning() const
{
    return !m_state->running.isEmpty() || !m_state->requested.isEmpty();
}

QDateTime Engine::nextRun(AccountId account) const
{
    return m_state->nextRuns.value(account);
}

WatchState Engine::watchState(AccountId account) const
{
    return m_state->watchStates.value(account, WatchState::None);
}

} // namespace postbag
