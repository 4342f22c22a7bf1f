// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postbag {

/// What a person types into the search, as two expressions of FTS5 (https://sqlite.org/fts5.html §3):
///
///     word "some phrase" -word from:name to:name subject:word file:name
///
/// All words must be found; the last one may be the beginning of a word, for it is still being typed.
/// Whatever is typed is quoted: nothing of it is ever syntax of FTS5 or of SQL. At most 1,000 characters and
/// 32 terms count.
struct SearchQuery {
    QString wanted;   ///< what must match; empty if only unwanted words were given
    QString unwanted; ///< what must not match; may be empty

    /// Nothing to look for: no letter or digit was typed.
    bool isEmpty() const { return wanted.isEmpty() && unwanted.isEmpty(); }

    static SearchQuery of(const QString& typed);
};

} // namespace postbag
