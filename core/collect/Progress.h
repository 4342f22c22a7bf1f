// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/base/Ids.h"

namespace postbag {

/// How far a run is. Told at most ten times a second, and once at each change of phase.
struct Progress {
    enum class Phase { SecretWanted, Connecting, SigningIn, Listing, Fetching, Removing, Finishing };

    AccountId account;
    Phase phase = Phase::Connecting;
    int messagesDone = 0;
    int messagesTotal = 0;
    ByteCount bytesDone;
    ByteCount bytesTotal; ///< announced
};

} // namespace postbag
