// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Scenario.h"

#include <QTemporaryDir>

#include <optional>

namespace postbag::bench {

/// What one contender came to in one scenario: the medians of its runs.
struct Outcome {
    QString contender;
    QString onDisk;
    double seconds = 0;
    double cpuSeconds = 0; ///< user and system, with all that it started
    double peakMiB = 0;
    double fastest = 0; ///< seconds
    double slowest = 0;
};

/// Runs the contenders of a scenario in turn, so that whatever else the machine does hits all of them alike.
class Trial
{
public:
    struct Settings {
        int runs = 5;
        int mostMessages = 0;   ///< in each mailbox; 0: as the scenario says
        QStringList contenders; ///< by name; empty: all that are installed
        bool talkative = false; ///< each run on stderr
    };

    Trial(BenchServer& server, Settings settings);

    int messagesEach(const Scenario& scenario) const;
    /// Nothing if something did not do what it should; that was said on stderr.
    std::optional<QList<Outcome>> run(const Scenario& scenario);

private:
    struct Sample {
        double seconds = 0;
        double cpuSeconds = 0;
        double peakMiB = 0;
        int messages = 0; ///< in the contender's store afterwards
    };

    bool fill(const Scenario& scenario);
    QString freshFolder(const Contender& contender, const Access& access);
    std::optional<Sample> sample(const Contender& contender, const Access& access, const QString& folder,
                                 Task task);
    bool isWanted(const Contender& contender, const Scenario& scenario) const;

    BenchServer& m_server;
    const Settings m_settings;
    QTemporaryDir m_folder;
    int m_folders = 0;
};

} // namespace postbag::bench
