// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search/SearchQuery.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace postbag {

/// What can be typed into the search, and what of it was not understood.
class SearchHelp
{
    Q_DECLARE_TR_FUNCTIONS(postbag::SearchHelp)
public:
    struct Line {
        QString typed; ///< an example: "before:2017-03"
        QString meaning;
    };
    /// One for each way to say it.
    static QList<Line> lines();
    /// The same as a tool tip, in HTML.
    static QString toolTip();
    /// Which term was not understood, and what is possible there. The term may hold anything that was typed.
    static QString notUnderstood(const SearchQuery::Unclear& unclear);
};

} // namespace postbag
