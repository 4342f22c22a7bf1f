// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"

#include <QSqlDatabase>
#include <QVariant>

namespace postbag {

/// A condition on the message table, to follow WHERE, and what to bind to it.
struct SqlCondition {
    QString sql;
    QVariantList values;

    void add(const QString& condition, const QVariantList& toBind = {});
};

/// The messages that a query lists, with what it searches for; nothing is found if a term of that is unclear.
/// The Trash is left out where MessageQuery says so, unless the search names it (folder:Trash). Reads the
/// names of folders and accounts. Throws SqlFailure.
SqlCondition conditionOf(const MessageQuery& query, const QSqlDatabase& database);

/// None if there is no Trash yet. Throws SqlFailure.
FolderId trashIn(const QSqlDatabase& database);

} // namespace postbag
