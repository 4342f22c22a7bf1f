// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/RunMeter.h"

#include <algorithm>

namespace postbag {

using namespace std::chrono_literals;

namespace {

// The rate is that of the last seconds: long enough to be calm, short enough to notice a stall.
constexpr auto window = 10s;

} // namespace

void RunMeter::started(AccountId account)
{
    m_running[account].account = account;
}

void RunMeter::progressed(const Progress& progress, MonotonicTime now)
{
    m_running[progress.account] = progress;
    m_samples.push_back({now, allBytes()});
    while (m_samples.size() > 2 && now - m_samples.front().at > window)
        m_samples.pop_front();
}

void RunMeter::finished(AccountId account)
{
    m_finishedBytes += m_running.take(account).bytesDone;
    if (m_running.isEmpty()) {
        m_finishedBytes = {};
        m_samples.clear();
    }
}

ByteCount RunMeter::allBytes() const
{
    ByteCount bytes = m_finishedBytes;
    for (const Progress& progress : m_running)
        bytes += progress.bytesDone;
    return bytes;
}

RunMeter::Reading RunMeter::reading() const
{
    Reading reading;
    reading.accounts = int(m_running.size());
    for (const Progress& progress : m_running) {
        reading.messagesDone += progress.messagesDone;
        reading.messagesTotal += progress.messagesTotal;
        reading.bytesDone += progress.bytesDone;
        reading.bytesTotal += progress.bytesTotal;
    }
    if (m_samples.size() < 2)
        return reading;
    const auto span = std::chrono::duration<double>(m_samples.back().at - m_samples.front().at).count();
    const ByteCount moved = m_samples.back().bytes - m_samples.front().bytes;
    if (span < 1.0 || moved.value <= 0)
        return reading;
    reading.bytesPerSecond = qint64(double(moved.value) / span);
    // Sizes lie: more may have come than was announced.
    const qint64 left = std::max<qint64>(0, (reading.bytesTotal - reading.bytesDone).value);
    if (reading.bytesPerSecond > 0 && reading.messagesDone < reading.messagesTotal)
        reading.timeLeft = std::chrono::seconds(left / reading.bytesPerSecond);
    return reading;
}

} // namespace postbag
