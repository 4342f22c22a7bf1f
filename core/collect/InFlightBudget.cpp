// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/InFlightBudget.h"

#include <cassert>

namespace postbag {

void InFlightBudget::take(Amount amount)
{
    const bool wasFull = isFull();
    m_taken += amount;
    if (isFull() && !wasFull)
        Q_EMIT fullChanged(true);
}

void InFlightBudget::giveBack(Amount amount)
{
    assert(amount.memory <= m_taken.memory && amount.disk <= m_taken.disk);
    const bool wasFull = isFull();
    m_taken -= amount;
    if (wasFull && !isFull())
        Q_EMIT fullChanged(false);
}

} // namespace postbag
