// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include "core/store/Database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace postbag {

QVariant bound(const QString& text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant bound(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant(""_ba) : QVariant(bytes);
}

QVariant bound(const ServerKey& key)
{
    return bound(QByteArray::fromStdString(key.text()));
}

QVariant bound(const QDateTime& moment)
{
    return moment.isValid() ? bound(moment.toMSecsSinceEpoch()) : bound(nullptr);
}

bool Rows::next()
{
    if (m_query.next())
        return true;
    // Qt Sql ends the rows in the same way at the end and at an error.
    if (m_query.lastError().isValid())
        throw SqlFailure{storeError(m_query.lastError())};
    return false;
}

QDateTime Rows::moment(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

void Statement::start(const QVariantList& values)
{
    if (!m_prepared) {
        m_query = QSqlQuery(m_database);
        m_query.setForwardOnly(true); // otherwise Qt Sql keeps every row that was read
        if (!m_query.prepare(m_sql))
            throw SqlFailure{storeError(m_query.lastError())};
        m_prepared = true;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec()) {
        const Error error = storeError(m_query.lastError());
        m_query.finish();
        throw SqlFailure{error};
    }
}

qint64 Statement::runFor(const QVariantList& values)
{
    start(values);
    const qint64 changed = m_query.numRowsAffected();
    m_insertedId = m_query.lastInsertId().toLongLong();
    m_query.finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), QVariant());
    return changed;
}

void execute(const QSqlDatabase& database, const QString& sql)
{
    Statement(database, sql).run();
}

QVariant singleValue(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw SqlFailure{storeError(query.lastError())};
    return query.next() ? query.value(0) : QVariant();
}

} // namespace postbag
