// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReader.h"
#include "core/base/Ids.h"

#include <chrono>

namespace postbag {

class MessageWriter;

struct ImportReport {
    int collected = 0;
    int duplicates = 0;         ///< were here already, outside the Trash
    int leftOut = 0;            ///< too large, empty or not readable
    QStringList leftOutFiles{}; ///< as ArchiveReader has them

    ImportReport& operator+=(const ImportReport& other);
};

/// Brings the messages of an archive into a folder, none of them twice. It works in steps, so that collecting
/// can go on between them; to cancel, take no further step: what was imported stays. On the thread of the
/// MessageWriter.
class Importer
{
public:
    Importer(std::unique_ptr<ArchiveReader> archive, FolderId folder);

    /// Imports until the time is up, at least one transaction of up to 50. Answers whether there may be more.
    Result<bool> step(MessageWriter& messages, std::chrono::milliseconds time);
    ImportReport report() const;
    ArchivePosition position() const { return m_archive->position(); }

private:
    Result<QList<ImportedMessage>> nextBatch(bool& more);

    std::unique_ptr<ArchiveReader> m_archive;
    FolderId m_folder;
    ImportReport m_report;
};

} // namespace postbag
