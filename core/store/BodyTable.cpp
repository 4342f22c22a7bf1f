// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BodyTable.h"

#include "core/store/BodyBlob.h"
#include "core/store/ContentHash.h"

using namespace Qt::StringLiterals;

namespace postbag {

QByteArray contentHash(QByteArrayView raw)
{
    ContentHash hash;
    hash.add(raw);
    return hash.result();
}

BodyTable::BodyTable(const QSqlDatabase& database)
    : m_database(database), m_find(database, u"SELECT id FROM body WHERE sha256 = ?"_s),
      m_insert(database, u"INSERT INTO body (sha256, size, data) VALUES (?, ?, ?)"_s),
      m_insertEmpty(database, u"INSERT INTO body (sha256, size, data) VALUES (?, ?, zeroblob(?))"_s),
      m_repair(database, u"UPDATE body SET size = ?, encoding = 0, data = ? WHERE sha256 = ?"_s),
      m_repairEmpty(database,
                    u"UPDATE body SET size = ?, encoding = 0, data = zeroblob(?) WHERE sha256 = ?"_s)
{}

BodyRef BodyTable::put(const QByteArray& raw, const QByteArray& sha256)
{
    if (const auto known = find(sha256))
        return {*known, sha256};
    m_insert.run(sha256, raw.size(), raw);
    return {m_insert.insertedId(), sha256};
}

BodyRef BodyTable::put(SpilledMessage& message)
{
    if (const auto known = find(message.sha256()))
        return {*known, message.sha256()};
    m_insertEmpty.run(message.sha256(), message.size().value, message.size().value);
    const BodyRef body{m_insertEmpty.insertedId(), message.sha256()};
    write(body.id, message);
    return body;
}

void BodyTable::repair(const QByteArray& raw, const QByteArray& sha256)
{
    m_repair.run(raw.size(), raw, sha256);
}

void BodyTable::repair(SpilledMessage& message)
{
    m_repairEmpty.run(message.size().value, message.size().value, message.sha256());
    if (const auto body = find(message.sha256()))
        write(*body, message);
}

void BodyTable::write(qint64 body, SpilledMessage& message)
{
    BodyBlob blob(m_database, body, BodyBlob::Access::Write);
    qint64 at = 0;
    const auto written = message.read([&](QByteArrayView piece) -> Result<void> {
        blob.write(at, piece);
        at += piece.size();
        return {};
    });
    if (!written)
        throw SqlFailure{written.error()};
}

std::optional<qint64> BodyTable::find(const QByteArray& sha256)
{
    Rows rows = m_find.rows(sha256);
    if (!rows.next())
        return {};
    return rows.integer(0);
}

} // namespace postbag
