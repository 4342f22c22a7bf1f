// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Transaction.h"

#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace postbag {

Transaction::Transaction(const QSqlDatabase& database) : m_database(database)
{
    try {
        // IMMEDIATE: a reader that becomes a writer half-way is refused at once instead of waiting for its
        // turn.
        execute(m_database, u"BEGIN IMMEDIATE"_s);
    } catch (const SqlFailure&) {
        // It may have failed at its end, with the transaction open; no destructor comes to close it.
        rollBack();
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::rollBack()
{
    // SQLite has already rolled back by itself after some errors (disk full); then this one has nothing to
    // do.
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    execute(m_database, u"COMMIT"_s);
    m_open = false;
}

} // namespace postbag
