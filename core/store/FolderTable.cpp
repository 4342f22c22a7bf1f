// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderTable.h"

#include "core/store/FolderPath.h"

using namespace Qt::StringLiterals;

namespace postbag {

FolderTable::FolderTable(const QSqlDatabase& database)
    : m_node(database, u"SELECT parent, kind FROM folder WHERE id = ?"_s),
      m_child(database, u"SELECT id FROM folder WHERE coalesce(parent, 0) = ? AND folded_name = ?"_s),
      m_insert(database, u"INSERT INTO folder (parent, name, folded_name, kind) VALUES (?, ?, ?, ?)"_s),
      m_trash(database, u"SELECT id FROM folder WHERE kind = 1"_s),
      m_subtree(database, u"WITH RECURSIVE below (id) AS (VALUES (?) UNION ALL "
                          "SELECT folder.id FROM folder JOIN below ON folder.parent = below.id) "
                          "SELECT id FROM below"_s)
{
    static_assert(static_cast<int>(FolderKind::Trash) == 1, "the schema's index on the Trash says 1");
}

std::optional<FolderTable::Node> FolderTable::node(FolderId folder)
{
    Rows rows = m_node.rows(folder);
    if (!rows.next())
        return {};
    return Node{{rows.integer(0)}, static_cast<FolderKind>(rows.integer(1))};
}

std::optional<FolderId> FolderTable::child(FolderId parent, const QString& name)
{
    Rows rows = m_child.rows(parent.value, foldedName(name));
    if (!rows.next())
        return {};
    return FolderId{rows.integer(0)};
}

FolderId FolderTable::insert(FolderId parent, const QString& name, FolderKind kind)
{
    m_insert.run(parent, name, foldedName(name), kind);
    return {m_insert.insertedId()};
}

FolderId FolderTable::ensure(const QString& path, bool& made)
{
    if (!isFolderPath(path))
        throw SqlFailure{{ErrorCause::StoreFailed, "not a folder path: " + path.toStdString(), {}}};
    FolderId folder;
    for (const QString& name : path.split(u'/')) {
        const auto found = child(folder, name);
        made = made || !found;
        folder = found ? *found : insert(folder, name);
    }
    return folder;
}

std::optional<FolderId> FolderTable::trash()
{
    Rows rows = m_trash.rows();
    if (!rows.next())
        return {};
    return FolderId{rows.integer(0)};
}

FolderId FolderTable::ensureTrash(bool& made)
{
    if (const auto found = trash())
        return *found;
    made = true;
    QString name = u"Trash"_s;
    for (int i = 2; child({}, name); ++i)
        name = u"Trash %1"_s.arg(i);
    return insert({}, name, FolderKind::Trash);
}

QList<FolderId> FolderTable::subtree(FolderId folder)
{
    QList<FolderId> folders;
    Rows rows = m_subtree.rows(folder);
    while (rows.next())
        folders.append(FolderId{rows.integer(0)});
    return folders;
}

} // namespace postbag
