// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QUuid>

namespace postbag {

/// The folder that holds everything of one person's Postbag: database, locks, window state.
/// POSTBAG_HOME selects it; otherwise the XDG (or the platform's) data folder. Private (0700) under any
/// umask.
class Profile
{
public:
    /// POSTBAG_HOME, or where the platform keeps data; empty if it has no such place.
    static QString chosenDirectory();
    /// Makes the folder if it is not there; ProfileUnusable names the folder if that fails.
    static Result<Profile> open();
    static Result<Profile> open(const QString& directory);

    QString directory() const { return m_directory; }
    QString databasePath() const;
    QString windowStatePath() const;             ///< QSettings: geometry, columns, language; nothing else
    QString lockPath(const QString& name) const; ///< locks/NAME.lock
    /// For the CollectLock of the account with this UUID.
    QString collectLockPath(const QUuid& account) const;

private:
    QString m_directory;
};

} // namespace postbag
