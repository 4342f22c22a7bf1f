// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Statement.h"

namespace postbag {

/// All folders with their paths and counters, parents before children, siblings by name, the Trash last.
/// Throws SqlFailure.
QList<Folder> readFolders(const QSqlDatabase& database);

/// The path of each folder. Throws SqlFailure.
QHash<FolderId, QString> readFolderPaths(const QSqlDatabase& database);

} // namespace postbag
