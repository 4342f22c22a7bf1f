// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Console.h"
#include "app/postbagctl/LiveDisplay.h"
#include "core/accounts/AccountSettings.h"
#include "core/collect/Engine.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace postbag::ctl {

/// Tells the console what an Engine does: objects with --json, a live display on a terminal, plain lines in a
/// pipe.
class RunEvents : public QObject
{
    Q_OBJECT
public:
    RunEvents(Engine& engine, Console& console, QObject* parent = nullptr);

    /// The accounts' names, for the events.
    void setAccounts(const QList<AccountSettings>& accounts);
    /// The messages that the account's runs left on the server, and how to get them.
    void leftAside(const RunReport& report, const QList<SkippedMessage>& messages);
    /// {"event":"summary",…} or the closing table, in the order of the accounts.
    void summary(const QList<RunReport>& reports);
    /// The summary of a command that could not even begin, with the error that it complained of.
    static void nothingRan(Console& console);
    /// One account of a summary.
    QJsonObject shown(const RunReport& report) const;

private:
    void waiting(const QSet<AccountId>& accounts);
    void started(AccountId account);
    void progressed(const Progress& progress);
    void collected(AccountId account, const QList<CommittedMessage>& messages);
    void finished(const RunReport& report);
    void watchChanged(AccountId account, WatchState state);

    Console& m_console;
    LiveDisplay m_live;
    QHash<AccountId, QString> m_names;
    QSet<AccountId> m_waiting;
    QHash<AccountId, WatchState> m_toldOfWatch; // short interruptions are not worth a line
    bool m_toldOfNoRoom = false;
};

} // namespace postbag::ctl
