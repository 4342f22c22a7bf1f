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
QPixmap dragPicture(qsizetype messages, const QWidget& view);
/// An icon of ours and short words, empty for none. Small, in the colours and the font of `view`.
QPixmap dragPicture(QStringView icon, const QString& words, const QWidget& view);
/// Where the pointer is in such a picture: outside, so that the place to drop on stays in sight.
inline constexpr QPoint besideThePointer{-12, -12};

} // namespace postbag
