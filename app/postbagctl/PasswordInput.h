// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

namespace postbag::ctl {

/// The first line of standard input; SecretMissing if it is empty.
Result<Secret> passwordFromInput();

/// Asks on the terminal without showing what is typed; SecretMissing without a terminal or an answer.
Result<Secret> passwordFromTerminal(const QString& question);

} // namespace postbag::ctl
