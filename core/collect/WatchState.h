// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postbag {

/// How an account hears of new mail besides its interval.
enum class WatchState {
    None,        ///< not at all: POP3, paused, manual, or not signed in well yet
    Connecting,  ///< it will soon
    Waiting,     ///< the server tells of new mail as it arrives
    NotPossible, ///< the server cannot, or says so and does not do it: the interval alone counts
    NoRoom,      ///< so many others wait that the system allows no further connection: the same
};

} // namespace postbag
