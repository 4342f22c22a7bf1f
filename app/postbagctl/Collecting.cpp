// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/Collecting.h"

#include "core/accounts/AccountStore.h"
#include "core/net/OpenFileLimit.h"

#include <algorithm>

namespace postbag::ctl {

namespace {

QList<AccountId> idsOf(const QList<AccountSettings>& accounts)
{
    QList<AccountId> ids;
    for (const AccountSettings& account : accounts)
        ids << account.id;
    return ids;
}

Engine::Options optionsFor(const Profile& profile, bool onSchedule)
{
    Engine::Options options;
    // If the store cannot be read, StoreThread::failed says why.
    if (const auto reader = MessageReader::open(profile.databasePath()))
        options.failedLast = (*reader)->failedLast();
    options.onSchedule = onSchedule;
    options.openFiles = raiseOpenFileLimit();
    return options;
}

} // namespace

Collecting::Collecting(Context& context, Exit exit, bool onSchedule)
    : m_context(context), m_exit(std::move(exit)), m_store(context.profile().databasePath()),
      m_secrets(m_prompter),
      m_engine(context.profile(), m_store, m_secrets, optionsFor(context.profile(), onSchedule)),
      m_events(m_engine, context.console())
{
    connect(&m_signals, &TerminationSignals::received, this, &Collecting::interrupted);
    connect(&m_store, &StoreThread::failed, this, [this](const Error& error) {
        m_context.complainOfStore(error);
        if (m_once)
            RunEvents::nothingRan(m_context.console());
        m_exit(SomethingFailed);
    });
}

void Collecting::collectOnce(const QList<AccountSettings>& accounts)
{
    m_once = true;
    m_wanted = accounts;
    m_events.setAccounts(accounts);
    connect(&m_engine, &Engine::runFinished, this, &Collecting::finishedOnce);
    m_engine.setAccounts(accounts);
    m_engine.collect(idsOf(accounts));
}

void Collecting::finishedOnce(const RunReport& report)
{
    m_reports << report;
    if (m_reports.size() < m_wanted.size())
        return;
    QList<RunReport> ordered;
    for (const AccountSettings& account : std::as_const(m_wanted))
        for (const RunReport& each : std::as_const(m_reports))
            if (each.account == account.id)
                ordered << each;
    for (const RunReport& each : std::as_const(ordered))
        if (each.skipped > 0)
            tellLeftAside(each);
    m_events.summary(ordered);
    const bool allWell =
        std::all_of(ordered.begin(), ordered.end(), [](const RunReport& each) { return each.ok(); });
    m_exit(m_interrupted ? Interrupted : allWell ? Well : SomethingFailed);
}

void Collecting::tellLeftAside(const RunReport& report)
{
    MessageReader* reader = m_context.reader();
    const auto skipped =
        reader ? reader->skipped(report.account) : Result<QList<SkippedMessage>>(QList<SkippedMessage>());
    if (skipped)
        m_events.leftAside(report, *skipped);
}

void Collecting::watch()
{
    m_context.console().setGoesOn();
    connect(&m_store, &StoreThread::changed, this, [this](const StoreChange& change) {
        if (change.accounts)
            reloadAccounts();
    });
    m_index.emplace(m_store);
    m_network.emplace();
    connect(&*m_network, &NetworkReturn::isBack, &m_engine, &Engine::networkIsBack);
    reloadAccounts();
}

void Collecting::reloadAccounts()
{
    m_store.run(
        this, [](StoreWriter& writer) { return writer.accounts().all(); },
        [this](const Result<QList<AccountSettings>>& accounts) {
            if (!accounts)
                return m_context.console().complain(accounts.error(), {});
            m_events.setAccounts(*accounts);
            m_engine.setAccounts(*accounts);
        });
}

void Collecting::interrupted()
{
    m_interrupted = true;
    if (!m_once)
        return m_exit(Interrupted);
    // Each run still reports; the last report ends the program.
    m_engine.cancelAll();
}

} // namespace postbag::ctl
