// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QList>
#include <QMimeData>
#include <QPixmap>

#include <memory>

class QWidget;

namespace postbag {

/// The kind of data that dragged messages travel as, within this program only.
QString messageMimeType();

std::unique_ptr<QMimeData> mimeDataOf(const QList<MessageId>& messages);

/// The messages that were dragged; empty for anything else, also for data that another program made up.
QList<MessageId> draggedMessages(const QMimeData& data);

/// What is seen of so many messages beside the pointer: an icon, and how many they are if more than one.
/// Small, in the colours and the font of `view`.
QPixmap dragPicture(qsizetype messages, const QWidget& view);

} // namespace postbag
