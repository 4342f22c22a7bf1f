// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/SpilledMessage.h"

#include <QSqlDatabase>

struct sqlite3;
struct sqlite3_blob;

namespace postbag {

/// The bytes of one row of the body table, read and written in place and piece by piece, so that a big
/// content is never in memory as a whole. Throws SqlFailure. On the connection's thread, and inside the
/// caller's transaction if it has one; without one it holds a view of the store until it goes.
class BodyBlob
{
public:
    enum class Access { Read, Write };

    BodyBlob(const QSqlDatabase& database, qint64 body, Access access);
    ~BodyBlob();
    BodyBlob(const BodyBlob&) = delete;
    BodyBlob& operator=(const BodyBlob&) = delete;

    ByteCount size() const;
    /// Fills `to` with the bytes from `at` on.
    void read(qint64 at, QByteArray& to) const;
    void write(qint64 at, QByteArrayView bytes);
    /// All of it.
    QByteArray bytes() const;
    /// All of it, piece by piece; `take` says what goes wrong on its side.
    Result<void> forEachPiece(const PieceTaker& take) const;
    /// SHA-256 of all of it.
    QByteArray hash() const;

private:
    void require(int code) const;

    sqlite3* m_connection;
    sqlite3_blob* m_blob = nullptr;
};

} // namespace postbag
