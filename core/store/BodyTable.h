// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Statement.h"

#include <QByteArray>

namespace postbag {

class SpilledMessage;

/// SHA-256 of the exact bytes: the identity of a content. 32 bytes.
QByteArray contentHash(QByteArrayView raw);

/// A row of the body table.
struct BodyRef {
    qint64 id = 0;
    QByteArray sha256;
};

/// The contents, each once, whoever refers to it. Inside the caller's transaction; throws SqlFailure. The
/// schema's triggers remove a body with its last message.
class BodyTable
{
public:
    explicit BodyTable(const QSqlDatabase& database);

    /// The row of this content, made if it is new. `raw` is read, not copied.
    BodyRef put(const QByteArray& raw, const QByteArray& sha256);
    /// The same for a content that is too big for memory: it is written piece by piece.
    BodyRef put(SpilledMessage& message);
    /// Writes this content again over a row that may be damaged.
    void repair(const QByteArray& raw, const QByteArray& sha256);
    void repair(SpilledMessage& message);
    std::optional<qint64> find(const QByteArray& sha256);

private:
    void write(qint64 body, SpilledMessage& message);

    QSqlDatabase m_database;
    Statement m_find;
    Statement m_insert;
    Statement m_insertEmpty;
    Statement m_repair;
    Statement m_repairEmpty;
};

} // namespace postbag
