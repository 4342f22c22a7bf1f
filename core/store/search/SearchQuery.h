// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search/SearchOperator.h"

#include <QList>
#include <QString>

namespace postbag {

/// What a person types into the search:
///
///     word "some phrase" -word from:name to:name subject:word file:name -folder:name is:unread …
///
/// All terms must hold. The words are two expressions of FTS5 (https://sqlite.org/fts5.html §3); the last
/// word may be the beginning of one, for it is still being typed. Whatever is typed is quoted: nothing of it
/// is ever syntax of FTS5 or of SQL. The other conditions are a SearchOperator each. A word with a colon that
/// is neither ("re:invoice") is text, and so is everything in quotes. At most 1,000 characters and 32 terms
/// count.
struct SearchQuery {
    /// A term that begins like an operator and goes on like none: "larger:big".
    struct Unclear {
        QString term; ///< as typed
        SearchOperatorName name;

        bool operator==(const Unclear&) const = default;
    };

    QString wanted;                  ///< what must match; empty if no wanted words were given
    QString unwanted;                ///< what must not match; may be empty
    QList<SearchOperator> operators; ///< what else must hold
    QList<Unclear> unclear;          ///< with any of these nothing is found: a condition is never left out

    /// Nothing to look for: no letter or digit was typed.
    bool isEmpty() const
    {
        return wanted.isEmpty() && unwanted.isEmpty() && operators.isEmpty() && unclear.isEmpty();
    }

    /// Dates are understood in the local time zone. Any thread.
    static SearchQuery of(const QString& typed);
};

} // namespace postbag
