// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Statement.h"

namespace postbag {

/// The rows of the folder table, inside the caller's transaction. Throws SqlFailure.
class FolderTable
{
public:
    explicit FolderTable(const QSqlDatabase& database);

    struct Node {
        FolderId parent;
        FolderKind kind = FolderKind::User;
    };

    std::optional<Node> node(FolderId folder);
    std::optional<FolderId> child(FolderId parent, const QString& name);
    FolderId insert(FolderId parent, const QString& name, FolderKind kind = FolderKind::User);
    /// The folder of that path, made where it is missing; `made` becomes true if something was.
    FolderId ensure(const QString& path, bool& made);
    std::optional<FolderId> trash();
    /// The Trash, made where it is missing, under a free name.
    FolderId ensureTrash(bool& made);
    /// The folder and those below it, parents first.
    QList<FolderId> subtree(FolderId folder);

private:
    Statement m_node;
    Statement m_child;
    Statement m_insert;
    Statement m_trash;
    Statement m_subtree;
};

} // namespace postbag
