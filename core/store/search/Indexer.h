// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>

#include <chrono>

namespace postbag {

/// Brings the full-text index up to date, behind collecting: every message carries a mark "not indexed yet"
/// that is taken off in the transaction that indexes it, so a crash loses nothing and repeats nothing. On the
/// thread of the connection, which must be the writing one.
class Indexer
{
public:
    explicit Indexer(const QSqlDatabase& database) : m_database(database) {}

    /// Indexes messages, the newest first, until the time is up, at least one, in one transaction. Answers
    /// how many; 0: there are no more.
    Result<int> step(std::chrono::milliseconds time);
    /// Indexes all that is not indexed yet. For commands; the window takes single steps.
    Result<void> finish();

private:
    QSqlDatabase m_database;
};

} // namespace postbag
