// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"

namespace postbag::ctl {

/// export, import, backup, check.
QList<Command> archiveCommands();

} // namespace postbag::ctl
