// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveWriter.h"
#include "core/store/MessageReader.h"

#include <functional>

namespace postbag {

struct ExportReport {
    qint64 exported = 0;
    QList<MessageId> damaged; ///< the store could not give these; all others are exported
    bool cancelled = false;
};

/// Writes the messages of a list to an archive, oldest first. Reads page by page on the caller's thread.
class Exporter
{
public:
    /// Called after each message; answers whether to go on.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    Exporter(const MessageReader& reader, ArchiveWriter& archive) : m_reader(reader), m_archive(archive) {}

    Result<ExportReport> run(MessageQuery query, const Progress& progress);

private:
    Result<void> exportOne(const MessageRow& row, ExportReport& report);

    const MessageReader& m_reader;
    ArchiveWriter& m_archive;
};

} // namespace postbag
