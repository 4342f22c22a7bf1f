// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/IntegrityCheck.h"

#include "core/store/BodyBlob.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

QStringList databaseErrors(const QSqlDatabase& database)
{
    QStringList errors;
    Statement check(database, u"PRAGMA integrity_check(100)"_s);
    Rows rows = check.rows();
    while (rows.next())
        if (rows.text(0) != u"ok"_s)
            errors.append(rows.text(0));
    return errors;
}

qint64 wrongCounters(const QSqlDatabase& database)
{
    return singleValue(database,
                       u"WITH counted AS (SELECT folder, coalesce(account, 0) AS account, count(*) AS total, "
                       "sum(seen = 0) AS unread FROM message GROUP BY 1, 2) "
                       "SELECT (SELECT count(*) FROM (SELECT * FROM counted EXCEPT SELECT * FROM tally)) + "
                       "(SELECT count(*) FROM (SELECT * FROM tally WHERE total <> 0 OR unread <> 0 "
                       "EXCEPT SELECT * FROM counted))"_s)
        .toLongLong();
}

} // namespace

Result<IntegrityCheck::Report> IntegrityCheck::run(const StoreProgress& progress) const
{
    auto opened = Database::openForReading(m_databasePath);
    if (!opened)
        return opened.error();
    return guarded([&] {
        const QSqlDatabase database = opened->connection();
        const auto proceed = [&progress](qint64 done, qint64 total) {
            if (!progress(done, total))
                throw SqlFailure{{ErrorCause::CancelledByUser, "the check was cancelled", {}}};
        };
        // One view of the store from begin to end, whatever is collected meanwhile.
        execute(database, u"BEGIN"_s);
        Report report;
        const qint64 total = singleValue(database, u"SELECT sum(size) FROM body"_s).toLongLong();
        proceed(0, total);
        report.databaseErrors = databaseErrors(database);
        report.wrongCounters = wrongCounters(database);

        qint64 done = 0;
        Statement messagesOf(database, u"SELECT id FROM message WHERE body = ?"_s);
        Statement bodies(database, u"SELECT id, sha256, size, encoding FROM body ORDER BY id"_s);
        Rows rows = bodies.rows();
        while (rows.next()) {
            const BodyBlob body(database, rows.integer(0), BodyBlob::Access::Read);
            const bool sound =
                rows.integer(3) == 0 && body.size().value == rows.integer(2) && body.hash() == rows.bytes(1);
            ++report.bodiesChecked;
            done += rows.integer(2);
            if (!sound) {
                Rows messages = messagesOf.rows(rows.integer(0));
                while (messages.next())
                    report.damagedMessages.append(MessageId{messages.integer(0)});
            }
            proceed(done, total);
        }
        return report;
    });
}

} // namespace postbag
