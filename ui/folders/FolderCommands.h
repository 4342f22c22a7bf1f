// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QObject>

#include <functional>

namespace postbag {

class StoreThread;
class StoreWriter;

/// What a person does with folders: the store does it and its change refreshes the tree.
class FolderCommands : public QObject
{
    Q_OBJECT
public:
    explicit FolderCommands(StoreThread& store, QObject* parent = nullptr);

    void create(FolderId parent, const QString& name);
    void rename(FolderId folder, const QString& name);
    void move(FolderId folder, FolderId parent);
    /// Its messages, and those of the folders below, go to the Trash.
    void remove(FolderId folder);

Q_SIGNALS:
    void created(postbag::FolderId folder);
    void failed(const postbag::Error& error);

private:
    void run(std::function<Result<void>(StoreWriter&)> job);

    StoreThread& m_store;
};

} // namespace postbag
