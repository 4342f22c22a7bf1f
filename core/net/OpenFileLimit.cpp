// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/OpenFileLimit.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <algorithm>
#endif

namespace postbag {

std::optional<int> raiseOpenFileLimit()
{
#ifdef Q_OS_UNIX
    // More is of no use, and some programs that we start as password commands walk over all numbers there
    // could be. macOS says that there is no limit, and refuses more than 10,240.
    constexpr rlim_t steps[] = {16'384, 10'240};
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::nullopt;
    for (const rlim_t enough : steps) {
        rlimit wanted = limit;
        wanted.rlim_cur = std::max(limit.rlim_cur, std::min(enough, limit.rlim_max));
        if (setrlimit(RLIMIT_NOFILE, &wanted) == 0) {
            limit = wanted;
            break;
        }
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1'000'000));
#else
    return std::nullopt;
#endif
}

} // namespace postbag
