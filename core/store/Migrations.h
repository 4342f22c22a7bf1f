// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace postbag {

/// 'PstB': how a database says that it is ours (PRAGMA application_id).
constexpr int storeApplicationId = 0x50737442;

/// Owner of I6: the schema's version (PRAGMA user_version) only rises, each step is one transaction after a
/// backup.
class Migrations
{
public:
    /// The steps of this version of Postbag, from the resources.
    static Migrations shipped();
    /// Step n leads from version n to n + 1 and is a script of SQL statements.
    explicit Migrations(QStringList steps) : m_steps(std::move(steps)) {}

    int currentVersion() const { return static_cast<int>(m_steps.size()); }
    /// Whether this database is ours and not newer than we: StoreDamaged (also if nothing is in it),
    /// StoreTooNew. Changes nothing. Answers its version.
    Result<int> check(const QSqlDatabase& database) const;
    /// Brings a checked database up to date. Before the first step on one that has something in it, a copy is
    /// written beside it: PATH.v1.backup for version 1. Two programs at once are safe.
    Result<void> bringUpToDate(const QSqlDatabase& database) const;

private:
    QStringList m_steps;
};

} // namespace postbag
