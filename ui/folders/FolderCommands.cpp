// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderCommands.h"

#include "core/store/FolderStore.h"
#include "core/store/StoreThread.h"

namespace postbag {

FolderCommands::FolderCommands(StoreThread& store, QObject* parent) : QObject(parent), m_store(store) {}

void FolderCommands::run(std::function<Result<void>(StoreWriter&)> job)
{
    m_store.run(this, std::move(job), [this](Result<void> outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

void FolderCommands::create(FolderId parent, const QString& name)
{
    m_store.run(
        this, [parent, name](StoreWriter& writer) { return writer.folders().create(parent, name); },
        [this](Result<FolderId> folder) {
            if (folder)
                Q_EMIT created(*folder);
            else
                Q_EMIT failed(folder.error());
        });
}

void FolderCommands::rename(FolderId folder, const QString& name)
{
    run([folder, name](StoreWriter& writer) { return writer.folders().rename(folder, name); });
}

void FolderCommands::move(FolderId folder, FolderId parent)
{
    run([folder, parent](StoreWriter& writer) { return writer.folders().move(folder, parent); });
}

void FolderCommands::remove(FolderId folder)
{
    run([folder](StoreWriter& writer) { return writer.folders().remove(folder); });
}

} // namespace postbag
