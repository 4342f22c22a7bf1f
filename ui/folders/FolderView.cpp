// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderView.h"

#include "ui/messages/MessageDrag.h"

#include <QDrag>

namespace postbag {

namespace {

constexpr int longestName = 160; // px

} // namespace

void FolderView::startDrag(Qt::DropActions supportedActions)
{
    const QModelIndex folder = currentIndex();
    if (!(model()->flags(folder) & Qt::ItemIsDragEnabled))
        return;
    const QString name =
        fontMetrics().elidedText(folder.data(Qt::DisplayRole).toString(), Qt::ElideRight, longestName);
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({folder}));
    drag->setPixmap(dragPicture(u"folder", name, *this));
    drag->setHotSpot(besideThePointer);
    drag->exec(supportedActions, defaultDropAction());
}

} // namespace postbag
