// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/MessageContent.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace postbag {

/// The formats that mail is exported to. Maildir and .eml keep the exact bytes; see MboxWriter for what mbox
/// cannot.
enum class ArchiveFormat { Mbox, Maildir, Eml };

/// A message on its way to an archive.
struct OutgoingMessage {
    MessageContent content;
    QString sender; ///< the bare address
    QString subject;
    QDateTime date;
    bool seen = false;
};

/// Writes messages to files of one format. Never overwrites a file; its files are private (0600) under any
/// umask. ArchiveExists and ArchiveUnwritable (also a full disk) say what went wrong. One thread.
class ArchiveWriter
{
public:
    virtual ~ArchiveWriter() = default;
    virtual Result<void> add(const OutgoingMessage& message) = 0;
    /// After the last message: everything is in the files, or the failure.
    virtual Result<void> finish() = 0;
};

/// Makes the archive: a new file for mbox, a new or existing folder for the others.
Result<std::unique_ptr<ArchiveWriter>> createArchive(ArchiveFormat format, const QString& path);

} // namespace postbag
