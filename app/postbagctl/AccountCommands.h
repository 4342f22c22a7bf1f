// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"

namespace postbag::ctl {

/// account add, list, edit, pause, resume, remove, clear, test.
QList<Command> accountCommands();

} // namespace postbag::ctl
