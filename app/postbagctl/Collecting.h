// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TerminationSignals.h"
#include "app/postbagctl/Command.h"
#include "app/postbagctl/RunEvents.h"
#include "app/postbagctl/TerminalPasswordPrompter.h"
#include "core/collect/Engine.h"
#include "core/net/NetworkReturn.h"
#include "core/secrets/AccountSecrets.h"
#include "core/store/StoreThread.h"
#include "core/store/search/BackgroundIndex.h"

#include <QObject>

#include <optional>

namespace postbag::ctl {

/// The parts that collect and watch share: store thread, secrets, engine, events and signals, in the order in
/// which they are built and, backwards, ended.
class Collecting : public QObject
{
    Q_OBJECT
public:
    Collecting(Context& context, Exit exit, bool onSchedule);

    /// Runs these accounts once and ends the program with the worst result.
    void collectOnce(const QList<AccountSettings>& accounts);
    /// Follows the schedule until a signal comes; changed accounts are followed too.
    void watch();

private:
    void finishedOnce(const RunReport& report);
    void interrupted();
    void tellLeftAside(const RunReport& report);
    void reloadAccounts();

    Context& m_context;
    Exit m_exit;
    StoreThread m_store;
    TerminalPasswordPrompter m_prompter;
    AccountSecrets m_secrets;
    Engine m_engine;
    RunEvents m_events;
    std::optional<BackgroundIndex> m_index; // only while watching: a single run ends when the mail is here
    std::optional<NetworkReturn> m_network; // the same
    TerminationSignals m_signals;
    QList<AccountSettings> m_wanted;
    QList<RunReport> m_reports;
    bool m_interrupted = false;
    bool m_once = false;
};

} // namespace postbag::ctl
