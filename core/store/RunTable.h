// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Statement.h"

namespace postbag {

/// The newest runs of an account, or of all without one. Throws SqlFailure.
QList<RunReport> readRuns(const QSqlDatabase& database, AccountId account, int limit);

} // namespace postbag
