// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/FolderCommands.h"

#include "app/postbagctl/Tr.h"
#include "core/store/FolderPath.h"
#include "core/store/FolderStore.h"
#include "ui/shared/Format.h"

#include <algorithm>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

template <typename T> void endWith(Context& context, const Result<T>& result, const Exit& exit)
{
    if (!result)
        context.console().complain(result.error(), {});
    exit(result ? Well : SomethingFailed);
}

void list(Context& context, const Arguments&, const Exit& exit)
{
    MessageReader* reader = context.reader();
    if (!reader)
        return exit(SomethingFailed);
    const auto folders = reader->folders();
    if (!folders)
        return endWith(context, folders, exit);
    QList<QStringList> rows;
    for (const Folder& folder : *folders) {
        context.console().object({{u"id"_s, qint64(folder.id.value)},
                                  {u"path"_s, folder.path},
                                  {u"kind"_s, folder.kind == FolderKind::Trash ? u"trash"_s : u"user"_s},
                                  {u"total"_s, folder.total},
                                  {u"unread"_s, folder.unread}});
        rows << QStringList{folder.path, Format::number(folder.total), Format::number(folder.unread)};
    }
    if (rows.isEmpty())
        context.console().line(Tr::tr("No folders yet. Collecting makes them."));
    else
        context.console().table({Tr::tr("Folder"), Tr::tr("Messages"), Tr::tr("Unread")}, rows);
    exit(Well);
}

void create(Context& context, const Arguments& arguments, const Exit& exit)
{
    if (!usableOrComplain(context, arguments.positional.first()))
        return exit(WrongUsage);
    StoreWriter* store = context.writer();
    if (!store)
        return exit(SomethingFailed);
    endWith(context, store->folders().ensure(arguments.positional.first()), exit);
}

bool isTaken(Context& context, const QString& path, FolderId by)
{
    const auto folders = context.reader()->folders();
    return folders && std::any_of(folders->begin(), folders->end(), [&](const Folder& folder) {
               return folder.id != by && foldedName(folder.path) == foldedName(path);
           });
}

void rename(Context& context, const Arguments& arguments, const Exit& exit)
{
    const QString path = arguments.positional.last();
    if (!usableOrComplain(context, path))
        return exit(WrongUsage);
    const auto folder = folderAt(context, arguments.positional.first());
    StoreWriter* store = folder ? context.writer() : nullptr;
    if (!store)
        return exit(context.refusal());
    if (folder->kind == FolderKind::Trash || isTaken(context, path, folder->id)) {
        context.console().complain(
            folder->kind == FolderKind::Trash
                ? Tr::tr("The folder %1 belongs to Postbag and stays as it is.").arg(folder->path)
                : Tr::tr("There is a folder %1 already.").arg(path));
        return exit(SomethingFailed);
    }
    if (foldedName(path).startsWith(foldedName(folder->path) + u'/')) {
        context.console().complain(Tr::tr("A folder cannot be moved into itself."));
        return exit(SomethingFailed);
    }
    // NEW is a path too: the folder moves below its new parent, which is made if it is missing.
    const auto slash = path.lastIndexOf(u'/');
    const QString parentPath = slash < 0 ? QString() : path.left(slash);
    const QString oldParent =
        folder->path.contains(u'/') ? folder->path.left(folder->path.lastIndexOf(u'/')) : QString();
    if (parentPath.compare(oldParent, Qt::CaseInsensitive) != 0) {
        FolderId parent;
        if (!parentPath.isEmpty()) {
            const auto made = store->folders().ensure(parentPath);
            if (!made)
                return endWith(context, made, exit);
            parent = *made;
        }
        if (const auto moved = store->folders().move(folder->id, parent); !moved)
            return endWith(context, moved, exit);
    }
    endWith(context, store->folders().rename(folder->id, path.mid(slash + 1)), exit);
}

void remove(Context& context, const Arguments& arguments, const Exit& exit)
{
    const auto folder = folderAt(context, arguments.positional.first());
    StoreWriter* store = folder ? context.writer() : nullptr;
    if (!store)
        return exit(context.refusal());
    if (folder->kind == FolderKind::Trash) {
        context.console().complain(
            Tr::tr("The folder %1 belongs to Postbag and stays as it is.").arg(folder->path));
        return exit(SomethingFailed);
    }
    endWith(context, store->folders().remove(folder->id), exit);
}

} // namespace

bool usableOrComplain(Context& context, const QString& path)
{
    if (isFolderPath(path))
        return true;
    context.console().complain(Tr::tr("\"%1\" cannot be the name of a folder.").arg(path));
    return false;
}

std::optional<Folder> folderAt(Context& context, const QString& path)
{
    MessageReader* reader = context.reader();
    if (!reader)
        return std::nullopt;
    const auto folders = reader->folders();
    if (!folders) {
        context.console().complain(folders.error(), {});
        return std::nullopt;
    }
    for (const Folder& folder : *folders)
        if (foldedName(folder.path) == foldedName(path))
            return folder;
    context.complainOfName(Tr::tr("There is no folder %1. postbagctl folder list shows them all.").arg(path));
    return std::nullopt;
}

bool applyFolder(Context& context, const Arguments& arguments, MessageQuery& query)
{
    if (!arguments.has(u"folder"_s))
        return true;
    const auto folder = folderAt(context, arguments.value(u"folder"_s));
    if (!folder)
        return false;
    query.scope = MessageQuery::Scope::OneFolder;
    query.folder = folder->id;
    return true;
}

QList<Command> folderCommands()
{
    const OptionSpec json{u"json"_s, {}, Tr::tr("One JSON object a line.")};
    return {
        {{u"folder"_s, u"list"_s},
         {},
         0,
         0,
         Tr::tr("List the folders with their numbers of messages."),
         {json},
         list},
        {{u"folder"_s, u"create"_s},
         u"PATH"_s,
         1,
         1,
         Tr::tr("Make a folder; names are joined with /."),
         {},
         create},
        {{u"folder"_s, u"rename"_s}, u"PATH NEW"_s, 2, 2, Tr::tr("Rename or move a folder."), {}, rename},
        {{u"folder"_s, u"remove"_s},
         u"PATH"_s,
         1,
         1,
         Tr::tr("Remove a folder; its messages go to the Trash."),
         {},
         remove},
    };
}

} // namespace postbag::ctl
