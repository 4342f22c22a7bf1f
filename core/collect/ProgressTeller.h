// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/collect/CollectPlan.h"
#include "core/collect/MessageIntake.h"
#include "core/collect/Progress.h"

#include <functional>

namespace postbag {

/// Tells how far a run is: at each change of phase, and between them not more than ten times a second,
/// however fast the bytes come.
class ProgressTeller
{
public:
    /// `clock` must outlive it.
    ProgressTeller(AccountId account, const Clock& clock, std::function<void(const Progress&)> tell);

    Progress::Phase phase() const { return m_progress.phase; }
    void enter(Progress::Phase phase);
    /// One more mailbox's share of what is to be fetched.
    void expect(const std::vector<PlannedFetch>& fetch);
    void reached(const MessageIntake::Tally& tally);

private:
    const Clock& m_clock;
    const std::function<void(const Progress&)> m_tell;
    Progress m_progress;
    MonotonicTime m_lastTold;
};

} // namespace postbag
