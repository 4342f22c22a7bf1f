// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/collect/Progress.h"

#include <QHash>

#include <chrono>
#include <deque>
#include <optional>

namespace postbag {

/// Adds up the runs that are going on: messages, bytes, rate and time left. Told the time, never asks.
class RunMeter
{
public:
    struct Reading {
        int accounts = 0;
        int messagesDone = 0;
        int messagesTotal = 0;
        ByteCount bytesDone;
        ByteCount bytesTotal; ///< announced
        qint64 bytesPerSecond = 0;
        std::optional<std::chrono::seconds> timeLeft; ///< once there is something to reckon with
    };

    void started(AccountId account);
    void progressed(const Progress& progress, MonotonicTime now);
    void finished(AccountId account);
    Reading reading() const;
    /// The accounts that run, in no order.
    QList<AccountId> accounts() const { return m_running.keys(); }

private:
    struct Sample {
        MonotonicTime at;
        ByteCount bytes;
    };

    ByteCount allBytes() const;

    QHash<AccountId, Progress> m_running;
    ByteCount m_finishedBytes; ///< of runs that ended since the burst began
    std::deque<Sample> m_samples;
};

} // namespace postbag
