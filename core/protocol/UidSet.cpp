// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/UidSet.h"

namespace postbag {

std::string uidSet(std::span<const ListedMessage> messages)
{
    std::string set;
    for (std::size_t first = 0; first < messages.size();) {
        std::size_t last = first;
        while (last + 1 < messages.size() && messages[last + 1].number == messages[last].number + 1)
            ++last;
        if (!set.empty())
            set += ',';
        set += std::to_string(messages[first].number);
        if (last > first)
            set += ':' + std::to_string(messages[last].number);
        first = last + 1;
    }
    return set;
}

} // namespace postbag
