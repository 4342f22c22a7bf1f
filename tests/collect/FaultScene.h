// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/collect/CollectWorld.h"

#include <QStringList>

namespace postbag::test {

/// What a broken run is tried with.
struct FaultScenario {
    QByteArray name;
    Protocol protocol = Protocol::Pop3;
    Security security = Security::None;
    LeavePolicy leave = LeavePolicy::Leave;
    bool pipelining = true;    ///< POP3
    bool uidl = true;          ///< POP3
    bool uidPlus = true;       ///< IMAP
    bool deflate = false;      ///< IMAP; mail that is worth it
    bool twoMailboxes = false; ///< IMAP
    bool gmail = false;        ///< IMAP; each message is in "All Mail", too
    bool mirrors = false;      ///< each mailbox has a folder of its own
    bool renumbered = false;   ///< all is here already, and the server gave it new ids
    int comesLater = 0;        ///< so many messages come when the others are here already
    int maxMessages = 0;
    qsizetype mailSize = 600;
    bool everyFault = true; ///< or only those that differ in this variant
};

/// One account on one server in memory: the promises of collecting, and whether they hold.
class FaultScene
{
public:
    using Fault = ServerModel::Fault;
    static constexpr int mailCount = 4;

    FaultScene(CollectWorld& world, const FaultScenario& scenario);

    /// Fills the server and makes an account whose next run is the one to be broken.
    void prepare();
    /// Runs once; `fault` strikes at `step`.
    RunReport run(Fault fault = Fault::None, int step = 0);
    int steps() const { return server().steps(); }

    /// What must be true at any moment, however the last run ended; empty if all is well.
    QStringList brokenPromises() const;
    /// A message that is not here.
    bool mailIsLeftBehind() const;
    /// As far as the program can know: a removal that is due and was not confirmed.
    bool removalIsLeftBehind() const;
    /// Everything is here exactly once, and the server holds what it should.
    bool isDone() const;
    /// Runs without faults until there is nothing left to do, and everything must be done then. Says what
    /// went wrong.
    QStringList recover();

    QList<QByteArray> originals() const;

    AccountSettings account;

private:
    ServerModel& server() const;
    void fill();
    void deliver(int from, int to);
    QString mailboxOf(int number) const;
    qsizetype leftOnServer() const;

    CollectWorld& m_world;
    const FaultScenario m_scenario;
    mutable QStringList m_hasty; // removals that were asked for before the commit
};

/// Whether the report tells a person that not everything is done.
bool tellsOfSomething(const RunReport& report);

} // namespace postbag::test
