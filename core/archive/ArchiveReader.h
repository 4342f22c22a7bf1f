// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/base/Result.h"
#include "core/store/ImportedMessage.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace postbag {

/// Larger messages are left out of an import and counted: memory must not follow what a file claims to be.
constexpr ByteCount largestImport = mebibytes(100);

/// How far a reader is, in units of its own (bytes or files).
struct ArchivePosition {
    qint64 done = 0;
    qint64 total = 0;
};

/// Reads the messages of an archive one by one; nothing is changed there. One thread.
class ArchiveReader
{
public:
    virtual ~ArchiveReader() = default;
    /// The next message; none at the end. ArchiveUnreadable ends the reading.
    virtual Result<std::optional<ImportedMessage>> next() = 0;
    virtual ArchivePosition position() const = 0;
    /// Messages left out so far: larger than largestImport, or single files that are empty or cannot be read.
    virtual int leftOut() const = 0;
    /// The paths of those that are files of their own, to be shown.
    virtual QStringList leftOutFiles() const { return {}; }
};

/// Looks at what is there: a folder with "cur" or "new" is a Maildir, any other folder is searched for .eml
/// files, a file that begins with "From " is an mbox, any other file is one message.
Result<std::unique_ptr<ArchiveReader>> openArchive(const QString& path);

} // namespace postbag
