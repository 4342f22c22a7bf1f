// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderStore.h"

#include "core/store/FolderPath.h"
#include "core/store/FolderTable.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

[[noreturn]] void refuse(const char* why)
{
    throw SqlFailure{{ErrorCause::StoreFailed, why, {}}};
}

FolderTable::Node userFolder(FolderTable& tree, FolderId folder)
{
    const auto node = tree.node(folder);
    if (!node)
        refuse("there is no such folder");
    if (node->kind != FolderKind::User)
        refuse("Postbag's own folders stay as they are");
    return *node;
}

void requireFreeName(FolderTable& tree, FolderId parent, const QString& name, FolderId allowed = {})
{
    if (!isFolderName(name))
        refuse("not a name for a folder");
    const auto other = tree.child(parent, name);
    if (other && *other != allowed)
        refuse("a folder of that name is there already");
}

void requireParent(FolderTable& tree, FolderId parent)
{
    if (parent)
        userFolder(tree, parent); // nothing below the Trash
}

} // namespace

FolderStore::FolderStore(const QSqlDatabase& database, StoreChange& change)
    : m_database(database), m_change(change)
{}

Result<FolderId> FolderStore::ensure(const QString& path)
{
    return guarded([&] {
        Transaction transaction(m_database);
        FolderTable tree(m_database);
        bool made = false;
        const FolderId folder = tree.ensure(path, made);
        transaction.commit();
        m_change.folders = m_change.folders || made;
        return folder;
    });
}

Result<FolderId> FolderStore::create(FolderId parent, const QString& name)
{
    return guarded([&] {
        Transaction transaction(m_database);
        FolderTable tree(m_database);
        requireParent(tree, parent);
        requireFreeName(tree, parent, name);
        const FolderId folder = tree.insert(parent, name);
        transaction.commit();
        m_change.folders = true;
        return folder;
    });
}

Result<void> FolderStore::rename(FolderId folder, const QString& name)
{
    return guarded([&] {
        Transaction transaction(m_database);
        FolderTable tree(m_database);
        const FolderTable::Node node = userFolder(tree, folder);
        requireFreeName(tree, node.parent, name, folder);
        Statement(m_database, u"UPDATE folder SET name = ?, folded_name = ? WHERE id = ?"_s)
            .run(name, foldedName(name), folder);
        transaction.commit();
        m_change.folders = true;
    });
}

Result<void> FolderStore::move(FolderId folder, FolderId parent)
{
    return guarded([&] {
        Transaction transaction(m_database);
        FolderTable tree(m_database);
        userFolder(tree, folder);
        requireParent(tree, parent);
        if (tree.subtree(folder).contains(parent))
            refuse("a folder cannot be below itself");
        QString name;
        {
            Statement select(m_database, u"SELECT name FROM folder WHERE id = ?"_s);
            Rows rows = select.rows(folder);
            rows.next();
            name = rows.text(0);
        }
        requireFreeName(tree, parent, name, folder);
        Statement(m_database, u"UPDATE folder SET parent = ? WHERE id = ?"_s).run(parent, folder);
        transaction.commit();
        m_change.folders = true;
    });
}

Result<void> FolderStore::remove(FolderId folder)
{
    return guarded([&] {
        Transaction transaction(m_database);
        FolderTable tree(m_database);
        userFolder(tree, folder);
        const QList<FolderId> folders = tree.subtree(folder);
        bool madeTrash = false;
        const FolderId trash = tree.ensureTrash(madeTrash);
        Statement empty(m_database, u"UPDATE message SET folder = ? WHERE folder = ?"_s);
        Statement erase(m_database, u"DELETE FROM folder WHERE id = ?"_s);
        for (auto f = folders.crbegin(); f != folders.crend(); ++f) {
            empty.run(trash, *f);
            erase.run(*f);
        }
        transaction.commit();
        m_change.folders = true;
        m_change.messagesIn.insert(trash);
        for (const FolderId gone : folders)
            m_change.messagesIn.insert(gone);
    });
}

Result<FolderId> FolderStore::trash()
{
    return guarded([&] {
        Transaction transaction(m_database);
        FolderTable tree(m_database);
        bool made = false;
        const FolderId trash = tree.ensureTrash(made);
        transaction.commit();
        m_change.folders = m_change.folders || made;
        return trash;
    });
}

} // namespace postbag
