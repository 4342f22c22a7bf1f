// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Capabilities.h"

#include "core/protocol/Ascii.h"

namespace postbag {

void Pop3Capabilities::add(std::string_view line)
{
    const auto keyword = nextWord(line);
    if (equalIgnoringCase(keyword, "USER"))
        user = true;
    else if (equalIgnoringCase(keyword, "STLS"))
        stls = true;
    else if (equalIgnoringCase(keyword, "PIPELINING"))
        pipelining = true;
    else if (equalIgnoringCase(keyword, "SASL"))
        for (auto name = nextWord(line); !name.empty() && sasl.size() < mostMechanisms; name = nextWord(line))
            sasl.push_back(asciiUpper(name));
}

} // namespace postbag
