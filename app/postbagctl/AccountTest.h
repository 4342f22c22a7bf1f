// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"

namespace postbag::ctl {

/// `account test NAME`: the steps of a ConnectionTest as lines or objects; fails with the step that failed.
void testAccount(Context& context, const Arguments& arguments, const Exit& exit);

} // namespace postbag::ctl
