// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QMimeData>

#include <memory>

namespace postbag {

/// The kind of data that a dragged folder travels as, within this program only.
QString folderMimeType();

std::unique_ptr<QMimeData> mimeDataOf(FolderId folder);

/// The folder that was dragged; none for anything else.
FolderId draggedFolder(const QMimeData& data);

} // namespace postbag
