// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Importer.h"

#include "core/store/MessageWriter.h"

#include <utility>

namespace postbag {
namespace {

// One transaction each: the fsync of its commit costs more than storing a message.
constexpr qsizetype mostMessages = 50;
constexpr ByteCount mostBytes = mebibytes(4);

} // namespace

ImportReport& ImportReport::operator+=(const ImportReport& other)
{
    collected += other.collected;
    duplicates += other.duplicates;
    leftOut += other.leftOut;
    leftOutFiles += other.leftOutFiles;
    return *this;
}

Importer::Importer(std::unique_ptr<ArchiveReader> archive, FolderId folder)
    : m_archive(std::move(archive)), m_folder(folder)
{}

Result<bool> Importer::step(MessageWriter& messages, std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    bool more = true;
    while (more) {
        const auto batch = nextBatch(more);
        if (!batch)
            return batch.error();
        const auto outcomes = messages.import(*batch, m_folder);
        if (!outcomes)
            return outcomes.error();
        for (const StoreOutcome outcome : *outcomes)
            ++(outcome == StoreOutcome::Collected ? m_report.collected : m_report.duplicates);
        if (std::chrono::steady_clock::now() >= until)
            break;
    }
    return more;
}

Result<QList<ImportedMessage>> Importer::nextBatch(bool& more)
{
    QList<ImportedMessage> batch;
    ByteCount size;
    while (batch.size() < mostMessages && size < mostBytes) {
        auto next = m_archive->next();
        if (!next)
            return next.error();
        more = next->has_value();
        if (!more)
            break;
        size += {(*next)->raw.size()};
        batch << std::move(**next);
    }
    return batch;
}

ImportReport Importer::report() const
{
    ImportReport report = m_report;
    report.leftOut = m_archive->leftOut();
    report.leftOutFiles = m_archive->leftOutFiles();
    return report;
}

} // namespace postbag
