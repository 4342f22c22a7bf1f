// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

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

/// SQLite's own face of a Qt connection, for as long as that is open.
sqlite3* sqliteOf(const QSqlDatabase& database);

/// A value for a list that runFor() and rowsFor() take: never NULL by accident, as a null QString would be.
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

/// The answer of a running Statement: one row at a time. The statement is reset when this goes, so that no
/// read transaction stays open behind anybody's back.
class Rows
{
public:
    explicit Rows(sqlite3_stmt* statement) : m_statement(statement) {}
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows();

    bool next();
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDateTime moment(int column) const;
    ServerKey key(int column) const;

private:
    std::string_view view(int column) const;

    sqlite3_stmt* m_statement;
};

/// A prepared statement, kept for the life of its room, which must not outlive the connection. It is prepared
/// at its first use. It talks to SQLite itself: Qt Sql's own work would be a quarter of the time of storing a
/// message.
class Statement
{
public:
    Statement(const QSqlDatabase& database, QString sql) : m_database(database), m_sql(std::move(sql)) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Runs it for its effect; answers how many rows it changed. Values are bound by reference, not copied.
    template <typename... Values> qint64 run(const Values&... values)
    {
        prepare(sizeof...(Values));
        int at = 0;
        (bind(++at, values, Copy::No), ...);
        return finish();
    }
    qint64 runFor(const QVariantList& values);
    /// Runs it for its rows.
    template <typename... Values> Rows rows(const Values&... values)
    {
        prepare(sizeof...(Values));
        int at = 0;
        (bind(++at, values, Copy::Yes), ...);
        return Rows(m_statement);
    }
    Rows rowsFor(const QVariantList& values);
    /// The id that the last INSERT gave.
    qint64 insertedId() const { return m_insertedId; }

private:
    enum class Copy { No, Yes };

    void prepare(std::size_t values);
    void bind(int at, const QString& text, Copy copy);
    void bind(int at, const QByteArray& bytes, Copy copy);
    void bind(int at, const ServerKey& key, Copy copy);
    void bind(int at, const QDateTime& moment, Copy copy); ///< NULL if invalid
    void bind(int at, const QVariant& value, Copy copy);
    void bind(int at, std::nullptr_t, Copy copy);
    void bindNumber(int at, qint64 number);
    template <std::integral T> void bind(int at, T number, Copy)
    {
        bindNumber(at, static_cast<qint64>(number));
    }
    template <typename E>
    requires std::is_enum_v<E>
    void bind(int at, E value, Copy) { bindNumber(at, static_cast<qint64>(value)); }
    template <typename Tag> void bind(int at, Id<Tag> id, Copy copy)
    {
        if (id)
            bindNumber(at, id.value);
        else
            bind(at, nullptr, copy);
    }
    qint64 finish();

    QSqlDatabase m_database;
    QString m_sql;
    sqlite3_stmt* m_statement = nullptr;
    qint64 m_insertedId = 0;
};

/// Runs a statement once.
void execute(const QSqlDatabase& database, const QString& sql);
/// The first column of the only row of a statement, for pragmas and counts.
QVariant singleValue(const QSqlDatabase& database, const QString& sql);

} // namespace postbag
