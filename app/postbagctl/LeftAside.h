// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"
#include "core/store/StoreValues.h"

namespace postbag::ctl {

/// `account skipped NAME`: the messages that stay on the server because they are too big, or because it would
/// not give them, or not whole. With --fetch, the next run fetches these whatever their size.
void leftAside(Context& context, const Arguments& arguments, const Exit& exit);

/// Why a message was left aside, for JSON.
QString reasonWord(LedgerState reason);

} // namespace postbag::ctl
