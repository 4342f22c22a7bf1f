// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace postbag {

/// Makes an empty file that only its owner can read and write (0600), under any umask. Never touches a file
/// that is there already: StoreUnwritable. SQLite gives its side files the same permissions.
Result<void> createPrivateFile(const QString& path);

} // namespace postbag
