// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/MessageContent.h"

#include <QByteArrayView>
#include <QDir>
#include <QFile>
#include <QString>

namespace postbag {

/// Opens a file that must not exist yet, readable and writable by its owner only. ArchiveExists if it does
/// exist.
Result<void> openNewFile(QFile& file);

/// Closes and removes it, whatever could not be written.
void discardFile(QFile& file);

/// Writes all of it; ArchiveUnwritable, also when the disk is full.
Result<void> writeAll(QFile& file, QByteArrayView bytes);

/// Closes it, and answers for what was still in the buffer.
Result<void> closeFile(QFile& file);

/// A new file with exactly these bytes; none is left behind by a failure.
Result<void> writeNewFile(const QString& path, const MessageContent& content);

/// The same in `folder` under this safe name (safeFileName), or under "name (2).pdf" and so on where it is
/// taken. The file's path.
Result<QString> writeUnderFreeName(const QDir& folder, const QString& safeName,
                                   const MessageContent& content);

/// The folder and those above it, made where they are missing, for their owner only.
Result<void> ensureFolder(const QString& path);

} // namespace postbag
