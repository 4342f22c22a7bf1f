// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

namespace postbag {

/// How far a long job of the store is, in steps of its own; answer false to cancel it.
using StoreProgress = std::function<bool(qint64 done, qint64 total)>;

/// A consistent copy of the store while it is in use: all that was committed when it ends its last round. One
/// private file (0600) that is a whole store by itself.
class Backup
{
public:
    explicit Backup(QString databasePath) : m_databasePath(std::move(databasePath)) {}

    /// Copies to `path`, which must not exist: nothing is ever overwritten (ArchiveExists,
    /// ArchiveUnwritable, which is a full disk too). Blocks the calling thread, which may be any; progress is
    /// told after each few MiB. What is unfinished (an error, CancelledByUser) is removed; until it is whole
    /// the file has another name.
    Result<void> writeTo(const QString& path, const StoreProgress& progress) const;

private:
    QString m_databasePath;
};

} // namespace postbag
