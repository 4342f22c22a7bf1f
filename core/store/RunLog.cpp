// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunLog.h"

#include "core/store/MailboxMarkTable.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr int runsKept = 5000;

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

RunLog::RunLog(const QSqlDatabase& database, StoreChange& change) : m_database(database), m_change(change) {}

Result<RunId> RunLog::add(const RunReport& report, const CollectedMarks& reached)
{
    return guarded([&] {
        Transaction transaction(m_database);
        Statement insert(
            m_database,
            u"INSERT INTO run (account, started_ms, finished_ms, found, collected, duplicates, deleted, "
            "skipped, remaining, bytes, cause, detail, server_text, renumbered, about) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const QVariantList error =
            report.error
                ? QVariantList{bound(QString::fromStdString(std::string(nameOf(report.error->cause)))),
                               bound(bytesOf(report.error->detail)), bound(bytesOf(report.error->serverText)),
                               bound(bytesOf(report.error->about))}
                : QVariantList(4, bound(nullptr));
        insert.run(report.account, report.started, report.finished, report.found, report.collected,
                   report.duplicates, report.deleted, report.skipped, report.remaining, report.bytes.value,
                   error[0], error[1], error[2], report.renumbered, error[3]);
        const RunId id{insert.insertedId()};
        // Whatever its age, the newest run of each account and its newest success stay: its state is told
        // from them.
        Statement(m_database,
                  u"DELETE FROM run WHERE id <= ? "
                  "AND id NOT IN (SELECT max(id) FROM run GROUP BY account) "
                  "AND id NOT IN (SELECT max(id) FROM run WHERE cause IS NULL GROUP BY account)"_s)
            .run(id.value - runsKept);
        MailboxMarkTable::keep(m_database, report.account, reached);
        transaction.commit();
        m_change.runs = true;
        return id;
    });
}

} // namespace postbag
