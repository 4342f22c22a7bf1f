// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"

#include <QObject>

namespace postbag {

/// Messages that were fetched and wait for their commit, of all accounts together: when a slow disk lets them
/// grow beyond the limit, nobody reads from a socket until commits made room. A message in the making does
/// not count: it cannot be committed before it is complete, so waiting for it would never end. Net thread.
class InFlightBudget : public QObject
{
    Q_OBJECT
public:
    static constexpr ByteCount standardLimit = mebibytes(32);

    explicit InFlightBudget(ByteCount limit = standardLimit, QObject* parent = nullptr)
        : QObject(parent), m_limit(limit)
    {}

    void take(ByteCount bytes);
    void giveBack(ByteCount bytes);
    bool isFull() const { return m_taken >= m_limit; }

Q_SIGNALS:
    /// isFull() changed.
    void fullChanged(bool full);

private:
    const ByteCount m_limit;
    ByteCount m_taken;
};

} // namespace postbag
