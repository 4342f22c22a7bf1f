// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"

namespace postbag::ctl {

/// collect and watch.
QList<Command> collectCommands();

} // namespace postbag::ctl
