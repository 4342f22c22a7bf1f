// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/GMimeUse.h"

#include <mutex>

namespace postbag {

void useGMime()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

} // namespace postbag
