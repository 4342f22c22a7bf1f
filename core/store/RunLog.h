// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreValues.h"

#include <QSqlDatabase>

namespace postbag {

/// The runs that ended, newest first; the last 5,000 are kept.
class RunLog
{
public:
    RunLog(const QSqlDatabase& database, StoreChange& change);

    /// With how far the run came, where that is to be kept.
    Result<RunId> add(const RunReport& report, const CollectedMarks& reached = {});

private:
    QSqlDatabase m_database;
    StoreChange& m_change;
};

} // namespace postbag
