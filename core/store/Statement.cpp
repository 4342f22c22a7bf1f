// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statement.h"

#include "core/store/Database.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <cassert>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// Whether SQLite makes a copy of what is bound, or may rely on it as long as the statement runs.
sqlite3_destructor_type lifetime(bool copied)
{
    return copied ? SQLITE_TRANSIENT : SQLITE_STATIC;
}

} // namespace

sqlite3* sqliteOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw SqlFailure{{ErrorCause::StoreFailed, "the connection is none of SQLite's", {}}};
    return *static_cast<sqlite3* const*>(handle.constData());
}

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

Rows::~Rows()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Rows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SqlFailure{storeError(sqlite3_db_handle(m_statement))};
    return code == SQLITE_ROW;
}

qint64 Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Rows::view(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

QString Rows::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Rows::bytes(int column) const
{
    const auto bytes = view(column);
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QDateTime Rows::moment(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

ServerKey Rows::key(int column) const
{
    return ServerKey::fromText(std::string(view(column)));
}

Statement::Statement(Statement&& other) noexcept
    : m_database(std::move(other.m_database)), m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr)), m_insertedId(other.m_insertedId)
{}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::prepare(std::size_t values)
{
    if (!m_statement) {
        sqlite3* connection = sqliteOf(m_database);
        const QByteArray sql = m_sql.toUtf8();
        const int code = sqlite3_prepare_v3(connection, sql.constData(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        if (code != SQLITE_OK)
            throw SqlFailure{storeError(connection)};
    }
    assert(sqlite3_bind_parameter_count(m_statement) == static_cast<int>(values));
    static_cast<void>(values);
}

void Statement::bind(int at, const QString& text, Copy copy)
{
    static const char16_t empty = 0;
    const auto* utf16 = text.isNull() ? &empty : reinterpret_cast<const char16_t*>(text.utf16());
    sqlite3_bind_text16(m_statement, at, utf16, static_cast<int>(text.size() * 2),
                        lifetime(copy == Copy::Yes));
}

void Statement::bind(int at, const QByteArray& bytes, Copy copy)
{
    // Of a null array, too, the address is not null.
    sqlite3_bind_blob64(m_statement, at, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        lifetime(copy == Copy::Yes));
}

void Statement::bind(int at, const ServerKey& key, Copy copy)
{
    const std::string& text = key.text();
    sqlite3_bind_blob64(m_statement, at, text.data(), text.size(), lifetime(copy == Copy::Yes));
}

void Statement::bind(int at, const QDateTime& moment, Copy copy)
{
    if (moment.isValid())
        bindNumber(at, moment.toMSecsSinceEpoch());
    else
        bind(at, nullptr, copy);
}

void Statement::bind(int at, const QVariant& value, Copy)
{
    // What a variant holds may be a temporary copy.
    if (value.isNull())
        bind(at, nullptr, Copy::Yes);
    else if (value.typeId() == QMetaType::QByteArray)
        bind(at, value.toByteArray(), Copy::Yes);
    else if (value.typeId() == QMetaType::QString)
        bind(at, value.toString(), Copy::Yes);
    else
        bindNumber(at, value.toLongLong());
}

void Statement::bind(int at, std::nullptr_t, Copy)
{
    sqlite3_bind_null(m_statement, at);
}

void Statement::bindNumber(int at, qint64 number)
{
    sqlite3_bind_int64(m_statement, at, number);
}

qint64 Statement::finish()
{
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    sqlite3* connection = sqlite3_db_handle(m_statement);
    const auto failure = code == SQLITE_DONE ? std::nullopt : std::optional(storeError(connection));
    const qint64 changed = sqlite3_changes64(connection);
    m_insertedId = sqlite3_last_insert_rowid(connection);
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    if (failure)
        throw SqlFailure{*failure};
    return changed;
}

qint64 Statement::runFor(const QVariantList& values)
{
    prepare(static_cast<std::size_t>(values.size()));
    int at = 0;
    for (const QVariant& value : values)
        bind(++at, value, Copy::No);
    return finish();
}

Rows Statement::rowsFor(const QVariantList& values)
{
    prepare(static_cast<std::size_t>(values.size()));
    int at = 0;
    for (const QVariant& value : values)
        bind(++at, value, Copy::Yes);
    return Rows(m_statement);
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
