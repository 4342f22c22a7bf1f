// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BodyBlob.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <sqlite3.h>

#include <algorithm>

namespace postbag {
namespace {

constexpr qint64 pieceSize = 256 * 1024;

} // namespace

BodyBlob::BodyBlob(const QSqlDatabase& database, qint64 body, Access access)
    : m_connection(sqliteOf(database))
{
    require(sqlite3_blob_open(m_connection, "main", "body", "data", body, access == Access::Write ? 1 : 0,
                              &m_blob));
}

BodyBlob::~BodyBlob()
{
    sqlite3_blob_close(m_blob);
}

void BodyBlob::require(int code) const
{
    if (code != SQLITE_OK)
        throw SqlFailure{storeError(m_connection)};
}

ByteCount BodyBlob::size() const
{
    return {sqlite3_blob_bytes(m_blob)};
}

void BodyBlob::read(qint64 at, QByteArray& to) const
{
    require(sqlite3_blob_read(m_blob, to.data(), static_cast<int>(to.size()), static_cast<int>(at)));
}

void BodyBlob::write(qint64 at, QByteArrayView bytes)
{
    require(sqlite3_blob_write(m_blob, bytes.data(), static_cast<int>(bytes.size()), static_cast<int>(at)));
}

QByteArray BodyBlob::bytes() const
{
    QByteArray all(size().value, Qt::Uninitialized);
    read(0, all);
    return all;
}

Result<void> BodyBlob::forEachPiece(const PieceTaker& take) const
{
    const qint64 end = size().value;
    QByteArray piece;
    for (qint64 at = 0; at < end; at += piece.size()) {
        piece.resize(std::min(pieceSize, end - at));
        read(at, piece);
        if (auto taken = take(piece); !taken)
            return taken;
    }
    return {};
}

QByteArray BodyBlob::hash() const
{
    ContentHash hash;
    [[maybe_unused]] const auto read = forEachPiece([&hash](QByteArrayView piece) -> Result<void> {
        hash.add(piece);
        return {};
    });
    Q_ASSERT(read);
    return hash.result();
}

} // namespace postbag
