// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderRows.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

using Children = QHash<FolderId, QList<Folder>>;

void appendBelow(const Folder& parent, const Children& children, QList<Folder>& folders)
{
    for (Folder folder : children.value(parent.id)) {
        folder.path = parent.id ? parent.path + u'/' + folder.name : folder.name;
        folders.append(folder);
        appendBelow(folder, children, folders);
    }
}

} // namespace

QList<Folder> readFolders(const QSqlDatabase& database)
{
    Children children;
    Statement select(database,
                     u"SELECT id, parent, name, kind, coalesce(sum(total), 0), coalesce(sum(unread), 0) "
                     "FROM folder LEFT JOIN tally ON tally.folder = folder.id GROUP BY folder.id "
                     "ORDER BY kind, folded_name"_s);
    Rows rows = select.rows();
    while (rows.next()) {
        Folder folder;
        folder.id = {rows.integer(0)};
        folder.parent = {rows.integer(1)};
        folder.name = rows.text(2);
        folder.kind = static_cast<FolderKind>(rows.integer(3));
        folder.total = rows.integer(4);
        folder.unread = rows.integer(5);
        children[folder.parent].append(folder);
    }
    QList<Folder> folders;
    appendBelow({}, children, folders);
    return folders;
}

QHash<FolderId, QString> readFolderPaths(const QSqlDatabase& database)
{
    QHash<FolderId, QString> paths;
    Statement select(database,
                     u"WITH RECURSIVE tree (id, path) AS (SELECT id, name FROM folder WHERE parent IS NULL "
                     "UNION ALL SELECT folder.id, path || '/' || name FROM folder "
                     "JOIN tree ON folder.parent = tree.id) SELECT id, path FROM tree"_s);
    Rows rows = select.rows();
    while (rows.next())
        paths.insert({rows.integer(0)}, rows.text(1));
    return paths;
}

} // namespace postbag
