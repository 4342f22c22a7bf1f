// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageReader.h"

#include <QVariant>

namespace postbag {

/// A condition on the message table, to follow WHERE, and what to bind to it.
struct SqlCondition {
    QString sql;
    QVariantList values;

    void add(const QString& condition, const QVariantList& toBind = {});
};

/// The messages that a query means, whatever it searches for. `trash`: none if there is no Trash yet.
SqlCondition placeCondition(const MessageQuery& query, FolderId trash);

/// The messages that the full-text index finds for what was typed (SearchQuery); always true if nothing was
/// typed.
SqlCondition searchCondition(const QString& search);

} // namespace postbag
