// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"

#include <QObject>

namespace postbag {

/// Messages that were fetched and wait for their commit, of all accounts together: when a slow disk lets them
/// grow beyond a limit, nobody reads from a socket until commits made room. There is one limit for what they
/// take of the memory, and one for what big ones take of the disk meanwhile (SpilledMessage). A message in
/// the making does not count: it cannot be committed before it is complete, so waiting for it would never
/// end; it takes at most SpilledMessage::threshold of the memory. Net thread.
class InFlightBudget : public QObject
{
    Q_OBJECT
public:
    struct Amount {
        ByteCount memory;
        ByteCount disk;

        Amount& operator+=(const Amount& other)
        {
            memory += other.memory;
            disk += other.disk;
            return *this;
        }
        Amount& operator-=(const Amount& other)
        {
            memory -= other.memory;
            disk -= other.disk;
            return *this;
        }
    };
    /// Of the memory, two full batches: one that is committed and one that comes in. More was no faster.
    static constexpr Amount standardLimit{mebibytes(16), mebibytes(256)};

    explicit InFlightBudget(Amount limit = standardLimit, QObject* parent = nullptr)
        : QObject(parent), m_limit(limit)
    {}

    void take(Amount amount);
    void giveBack(Amount amount);
    bool isFull() const { return m_taken.memory >= m_limit.memory || m_taken.disk >= m_limit.disk; }

Q_SIGNALS:
    /// isFull() changed.
    void fullChanged(bool full);

private:
    const Amount m_limit;
    Amount m_taken;
};

} // namespace postbag
