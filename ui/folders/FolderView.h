// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace postbag {

/// The tree of folders, which are dragged as a small picture: Qt's own is as big as the entry, and covers the
/// one to drop it on.
class FolderView final : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    void startDrag(Qt::DropActions supportedActions) override;
};

} // namespace postbag
