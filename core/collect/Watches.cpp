// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/Watches.h"

#include <algorithm>
#include <utility>

namespace postbag {

using namespace std::chrono_literals;

namespace {

// For the store, the runs, and the password commands of accounts that connect again.
constexpr int filesForTheRest = 256;
// Each connection costs milliseconds of this thread, and its password perhaps a process.
constexpr std::chrono::milliseconds shortestSpread = 5s;
constexpr std::chrono::milliseconds spreadEach = 50ms;

bool isWatched(const AccountSettings& account)
{
    return account.protocol == Protocol::Imap && account.interval && !account.paused;
}

/// Some servers take few connections for one account.
bool mayBeTooManyConnections(const Error& error)
{
    return error.cause == ErrorCause::ServerBusy || error.cause == ErrorCause::MailboxInUse ||
           error.kind() == ErrorKind::Quota;
}

} // namespace

Watches::Watches(QString lockPath, std::optional<int> openFiles, const MailboxWatch::Outside& outside,
                 QObject* parent)
    : QObject(parent), m_lockPath(std::move(lockPath)), m_openFiles(openFiles), m_outside(outside)
{}

Watches::~Watches() = default;

void Watches::setAccounts(const QList<AccountSettings>& accounts)
{
    std::unordered_map<AccountId, Entry> known;
    for (const AccountSettings& settings : accounts) {
        if (!isWatched(settings))
            continue;
        Entry& entry = known[settings.id];
        if (const auto old = m_entries.find(settings.id); old != m_entries.end())
            entry = std::exchange(old->second, {});
        const bool signsInAlike = connectsAlike(entry.settings, settings);
        if (!signsInAlike || entry.settings.timeout != settings.timeout)
            end(entry);
        if (!signsInAlike)
            entry = {};
        entry.settings = settings;
    }
    m_entries.swap(known);
    for (auto& [account, old] : known)
        end(old);
    for (auto& [account, entry] : m_entries) {
        begin(entry);
        if (entry.watch)
            entry.watch->setSpread(spread());
    }
}

void Watches::setPaused(bool paused)
{
    m_paused = paused;
    for (auto& [account, entry] : m_entries)
        paused ? end(entry) : begin(entry);
}

void Watches::reached(const RunReport& report, const MailboxMarks& marks)
{
    const auto found = m_entries.find(report.account);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    if (report.error) {
        if (entry.watch && mayBeTooManyConnections(*report.error))
            entry.watch->giveUp();
        return;
    }
    entry.signedInWell = true;
    for (const auto& [mailbox, mark] : marks)
        entry.marks[mailbox] = mark;
    if (entry.watch)
        entry.watch->collected(marks);
    if (entry.watch && entry.watch->state() == WatchState::None)
        end(entry);
    begin(entry);
}

void Watches::refresh()
{
    for (auto& [account, entry] : m_entries)
        if (entry.watch)
            entry.watch->refresh();
}

void Watches::lookOver(AccountId account)
{
    const auto entry = m_entries.find(account);
    if (entry != m_entries.end() && entry->second.watch)
        entry->second.watch->lookOver();
}

void Watches::stop()
{
    m_stopped = true;
    m_entries.clear();
    m_lock.reset();
}

void Watches::begin(Entry& entry)
{
    if (entry.watch || !entry.signedInWell || m_paused || !mayWatch())
        return;
    const AccountId account = entry.settings.id;
    if (!hasRoom()) {
        if (!std::exchange(entry.noRoom, true))
            Q_EMIT stateChanged(account, WatchState::NoRoom);
        return;
    }
    entry.noRoom = false;
    entry.watch = std::make_unique<MailboxWatch>(entry.settings, entry.marks, m_outside);
    connect(entry.watch.get(), &MailboxWatch::newMail, this, [this, account] { Q_EMIT newMail(account); });
    connect(entry.watch.get(), &MailboxWatch::stateChanged, this,
            [this, account](WatchState state) { Q_EMIT stateChanged(account, state); });
    entry.watch->setSpread(spread());
    entry.watch->start();
}

void Watches::end(Entry& entry)
{
    if (!entry.watch && !std::exchange(entry.noRoom, false))
        return;
    if (entry.watch) {
        entry.watch->disconnect(this);
        // It may be what is calling.
        entry.watch.release()->deleteLater();
    }
    Q_EMIT stateChanged(entry.settings.id, WatchState::None);
}

bool Watches::mayWatch()
{
    if (m_stopped)
        return false;
    if (!m_lock) {
        auto lock = CollectLock::take(m_lockPath);
        if (!lock)
            return false;
        m_lock = std::move(*lock);
    }
    return true;
}

std::chrono::milliseconds Watches::spread() const
{
    return std::max<std::chrono::milliseconds>(shortestSpread, spreadEach * m_entries.size());
}

bool Watches::hasRoom() const
{
    if (!m_openFiles)
        return true;
    const int most = *m_openFiles - std::min(filesForTheRest, *m_openFiles / 2);
    return std::ranges::count_if(m_entries, [](const auto& each) { return each.second.watch != nullptr; }) <
           most;
}

} // namespace postbag
