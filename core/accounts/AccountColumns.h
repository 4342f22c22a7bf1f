// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/store/Statement.h"

namespace postbag {

/// The columns of the account table that hold AccountSettings, without the id, in the order of
/// accountValues(). Choices are stored as words, so that a list of them may be sorted differently one day.
extern const QStringList accountColumns;

/// What to bind to them.
QVariantList accountValues(const AccountSettings& settings);

/// The settings in "id, " + accountColumns.
AccountSettings accountIn(const Rows& rows);

} // namespace postbag
