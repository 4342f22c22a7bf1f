// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Importer.h"

#include "core/store/MessageWriter.h"

namespace postbag {

Importer::Importer(std::unique_ptr<ArchiveReader> archive, FolderId folder)
    : m_archive(std::move(archive)), m_folder(folder)
{}

Result<bool> Importer::step(MessageWriter& messages, std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    do {
        auto next = m_archive->next();
        if (!next)
            return next.error();
        if (!*next)
            return false;
        const auto outcome = messages.import(std::move((*next)->raw), m_folder);
        if (!outcome)
            return outcome.error();
        ++(*outcome == StoreOutcome::Collected ? m_report.collected : m_report.duplicates);
    } while (std::chrono::steady_clock::now() < until);
    return true;
}

ImportReport Importer::report() const
{
    ImportReport report = m_report;
    report.leftOut = m_archive->leftOut();
    return report;
}

} // namespace postbag
