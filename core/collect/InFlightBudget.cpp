// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/InFlightBudget.h"

#include <cassert>

namespace postbag {

void InFlightBudget::take(ByteCount bytes)
{
    const bool wasFull = isFull();
    m_taken += bytes;
    if (isFull() && !wasFull)
        Q_EMIT fullChanged(true);
}

void InFlightBudget::giveBack(ByteCount bytes)
{
    assert(bytes <= m_taken);
    const bool wasFull = isFull();
    m_taken -= bytes;
    if (wasFull && !isFull())
        Q_EMIT fullChanged(false);
}

} // namespace postbag
