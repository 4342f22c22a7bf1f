// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Exporter.h"

namespace postbag {
namespace {

constexpr int pageSize = 200;

} // namespace

Result<ExportReport> Exporter::run(MessageQuery query, const Progress& progress)
{
    query.order = MessageQuery::Order::OldestFirst;
    const auto total = m_reader.count(query);
    if (!total)
        return total.error();

    ExportReport report;
    std::optional<PageCursor> after;
    while (!report.cancelled) {
        const auto page = m_reader.page(query, after, pageSize);
        if (!page)
            return page.error();
        if (page->isEmpty())
            break;
        for (const MessageRow& row : *page) {
            if (const auto exported = exportOne(row, report); !exported)
                return exported.error();
            if (!progress(report.exported + report.damaged.size(), *total)) {
                report.cancelled = true;
                break;
            }
        }
        after = PageCursor{page->last().date.toMSecsSinceEpoch(), page->last().id};
    }
    if (const auto finished = m_archive.finish(); !finished)
        return finished.error();
    return report;
}

Result<void> Exporter::exportOne(const MessageRow& row, ExportReport& report)
{
    auto content = m_reader.content(row.id);
    if (!content) {
        const ErrorCause cause = content.error().cause;
        if (cause != ErrorCause::StoredCopyDamaged && cause != ErrorCause::StoreDamaged)
            return content.error();
        report.damaged << row.id; // one damaged message must not keep the others in
        return {};
    }
    const auto added = m_archive.add({std::move(*content), row.fromAddress, row.subject, row.date, row.seen});
    if (added)
        ++report.exported;
    return added;
}

} // namespace postbag
