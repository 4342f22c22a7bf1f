// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/Backup.h"

#include <QList>
#include <QStringList>

namespace postbag {

/// Whether the store is sound: SQLite's own check, and every body against its SHA-256. Changes nothing.
class IntegrityCheck
{
public:
    struct Report {
        QStringList databaseErrors;       ///< SQLite's words, at most 100; for the log and for experts
        QList<MessageId> damagedMessages; ///< whose bytes are not what was received
        qint64 wrongCounters = 0;
        qint64 bodiesChecked = 0;

        bool isSound() const
        {
            return databaseErrors.isEmpty() && damagedMessages.isEmpty() && wrongCounters == 0;
        }
    };

    explicit IntegrityCheck(QString databasePath) : m_databasePath(std::move(databasePath)) {}

    /// Blocks the calling thread, which may be any, and holds one body in memory at a time. Progress counts
    /// bytes of bodies. Failure: the store cannot be read at all, or CancelledByUser.
    Result<Report> run(const StoreProgress& progress) const;

private:
    QString m_databasePath;
};

} // namespace postbag
