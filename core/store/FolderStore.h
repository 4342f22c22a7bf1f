// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>

namespace postbag {

/// The tree of folders. Names are compared without regard to case among siblings; a name has no "/", no
/// control characters and 1 to 200 characters. Each call is one transaction and notes what it changed in
/// `change`.
class FolderStore
{
public:
    FolderStore(const QSqlDatabase& database, StoreChange& change);

    /// The folder of that path, made with its parents where they are missing.
    Result<FolderId> ensure(const QString& path);
    Result<FolderId> create(FolderId parent, const QString& name);
    Result<void> rename(FolderId folder, const QString& name);
    /// Under another parent (none: top level); refused below itself.
    Result<void> move(FolderId folder, FolderId parent);
    /// Removes the folder and those below; their messages go to the Trash.
    Result<void> remove(FolderId folder);
    /// The Trash, made at its first use.
    Result<FolderId> trash();

private:
    QSqlDatabase m_database;
    StoreChange& m_change;
};

} // namespace postbag
