// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace postbag {

/// Makes an empty file that only its owner can read and write (0600), under any umask. Never touches a file
/// that is there already: StoreUnwritable. SQLite gives its side files the same permissions.
Result<void> createPrivateFile(const QString& path);

/// The name under which a file grows that must not be found under its own before it is whole.
QString unfinishedName(const QString& path);

/// Gives the whole file its own name. ArchiveExists where there is one by now: nothing is overwritten.
Result<void> giveItsName(const QString& unfinished, const QString& path);

} // namespace postbag
