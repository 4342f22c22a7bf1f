// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"

namespace postbag::ctl {

/// list, search, show, attachments.
QList<Command> mailCommands();

} // namespace postbag::ctl
