// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/ProgressTeller.h"

namespace postbag {

using namespace std::chrono_literals;

namespace {
constexpr auto tellEvery = 100ms;
}

ProgressTeller::ProgressTeller(AccountId account, const Clock& clock,
                               std::function<void(const Progress&)> tell)
    : m_clock(clock), m_tell(std::move(tell))
{
    m_progress.account = account;
}

void ProgressTeller::enter(Progress::Phase phase)
{
    m_progress.phase = phase;
    m_lastTold = m_clock.monotonicNow();
    m_tell(m_progress);
}

void ProgressTeller::expect(const std::vector<PlannedFetch>& fetch)
{
    m_progress.messagesTotal += static_cast<int>(fetch.size());
    for (const PlannedFetch& planned : fetch)
        m_progress.bytesTotal += planned.message.size;
}

void ProgressTeller::reached(const MessageIntake::Tally& tally)
{
    m_progress.messagesDone = tally.ended;
    m_progress.bytesDone = tally.bytes;
    const MonotonicTime now = m_clock.monotonicNow();
    if (now - m_lastTold < tellEvery)
        return;
    m_lastTold = now;
    m_tell(m_progress);
}

} // namespace postbag
