// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/BodyParts.h"

#include <QByteArrayView>
#include <QImage>
#include <QList>
#include <QStringList>

namespace postbag {

/// The images that a mail brings itself, for its cid: and data: URLs, in the same order; a null image where a
/// URL means none. PNG, JPEG, GIF, BMP and WebP only, of bounded size, at most `imageBytesLimit` decoded in
/// all. Any thread.
QList<QImage> embeddedImages(const QStringList& urls, QByteArrayView raw,
                             const QList<Attachment>& attachments);

/// Of all images of one message together, decoded.
constexpr qsizetype imageBytesLimit = 64 * 1024 * 1024;

} // namespace postbag
