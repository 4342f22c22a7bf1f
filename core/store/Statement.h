// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <type_traits>

namespace postbag {

/// How an SQL failure travels up inside core/store: thrown by Statement and Transaction, so that no answer of
/// SQLite can be overlooked, and turned into a Result by guarded() at the border of the room.
struct SqlFailure {
    Error error;
};

template <typename Work> auto guarded(Work&& work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqlFailure& failure) {
        return failure.error;
    }
}

/// A value as it is bound: never NULL by accident, because Qt Sql takes a null QString or QByteArray for
/// NULL.
QVariant bound(const QString& text);
QVariant bound(const QByteArray& bytes);
QVariant bound(const ServerKey& key);
QVariant bound(const QDateTime& moment); ///< NULL if invalid
inline QVariant bound(const QVariant& value)
{
    return value;
}
inline QVariant bound(std::nullptr_t)
{
    return QVariant(QMetaType::fromType<qint64>());
}
template <std::integral T> QVariant bound(T number)
{
    return QVariant(static_cast<qint64>(number));
}
template <typename E>
requires std::is_enum_v<E> QVariant bound(E value)
{
    return QVariant(static_cast<qint64>(value));
}
template <typename Tag> QVariant bound(Id<Tag> id)
{
    return id ? bound(id.value) : bound(nullptr);
}

/// The answer of a running Statement: forward only, one row at a time. The statement is reset when this goes,
/// so that no read transaction stays open behind anybody's back.
class Rows
{
public:
    explicit Rows(QSqlQuery& query) : m_query(query) {}
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows() { m_query.finish(); }

    bool next();
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDateTime moment(int column) const;
    ServerKey key(int column) const { return ServerKey::fromText(bytes(column).toStdString()); }

private:
    QSqlQuery& m_query;
};

/// A prepared statement, kept for the life of its room. It is prepared at its first use. Bodies are bound by
/// reference, not copied, and let go after the run.
class Statement
{
public:
    Statement(const QSqlDatabase& database, QString sql) : m_database(database), m_sql(std::move(sql)) {}

    /// Runs it for its effect; answers how many rows it changed.
    template <typename... Values> qint64 run(const Values&... values) { return runFor({bound(values)...}); }
    qint64 runFor(const QVariantList& values);
    /// Runs it for its rows.
    template <typename... Values> Rows rows(const Values&... values)
    {
        start({bound(values)...});
        return Rows(m_query);
    }
    Rows rowsFor(const QVariantList& values)
    {
        start(values);
        return Rows(m_query);
    }
    /// The id that the last INSERT gave.
    qint64 insertedId() const { return m_insertedId; }

private:
    void start(const QVariantList& values);

    QSqlDatabase m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_prepared = false;
    qint64 m_insertedId = 0;
};

/// Runs a statement once.
void execute(const QSqlDatabase& database, const QString& sql);
/// The first column of the only row of a statement, for pragmas and counts.
QVariant singleValue(const QSqlDatabase& database, const QString& sql);

} // namespace postbag
