// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Contender.h"

#include <QList>

namespace postbag::bench {

/// One row of the table.
struct Scenario {
    enum class Mail {
        Small,     ///< 4 KiB each
        Realistic, ///< see BenchMail
        Tiny,      ///< 1 KiB each
    };

    QString id;
    QString title; ///< %1: the number of messages
    Protocol protocol;
    bool tls;
    QStringList users;
    Mail mail;
    int messages; ///< in each mailbox
    Task task = Task::Fetch;
    bool resident = false; ///< Postbag does not start for each run
    int roundTripMs = 0;   ///< added to the line
};

QList<Scenario> allScenarios();

} // namespace postbag::bench
