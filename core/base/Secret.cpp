// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

namespace postbag {

void Secret::wipe() noexcept
{
    // volatile: the compiler may not drop these writes although nobody reads them.
    volatile char* bytes = m_text.data();
    for (std::size_t i = 0; i < m_text.capacity(); ++i)
        bytes[i] = 0;
    m_text.clear();
}

} // namespace postbag
