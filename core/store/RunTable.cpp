// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunTable.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

RunReport runIn(const Rows& rows)
{
    const auto number = [&rows](int column) { return static_cast<int>(rows.integer(column)); };
    RunReport run;
    run.id = {rows.integer(0)};
    run.account = {rows.integer(1)};
    run.accountName = rows.text(2);
    run.started = rows.moment(3);
    run.finished = rows.moment(4);
    run.found = number(5);
    run.collected = number(6);
    run.duplicates = number(7);
    run.deleted = number(8);
    run.skipped = number(9);
    run.remaining = number(10);
    run.bytes = {rows.integer(11)};
    run.renumbered = number(15);
    if (!rows.isNull(12))
        run.error = Error{causeNamed(rows.text(12).toStdString()), rows.bytes(13).toStdString(),
                          rows.bytes(14).toStdString(), rows.bytes(16).toStdString()};
    return run;
}

} // namespace

QList<RunReport> readRuns(const QSqlDatabase& database, AccountId account, int limit)
{
    QList<RunReport> runs;
    Statement select(
        database,
        u"SELECT run.id, run.account, account.name, started_ms, finished_ms, found, collected, "
        "duplicates, deleted, skipped, remaining, bytes, cause, detail, server_text, renumbered, about "
        "FROM run JOIN account ON account.id = run.account %1 ORDER BY run.id DESC LIMIT ?"_s.arg(
            account ? u"WHERE run.account = ?"_s : QString()));
    QVariantList values;
    if (account)
        values << bound(account);
    Rows rows = select.rowsFor(values << bound(limit));
    while (rows.next())
        runs.append(runIn(rows));
    return runs;
}

} // namespace postbag
