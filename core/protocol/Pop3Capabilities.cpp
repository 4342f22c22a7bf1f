// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Capabilities.h"

#include "core/protocol/Ascii.h"

#include <algorithm>
#include <charconv>

namespace postbag {
namespace {

std::chrono::seconds secondsIn(std::string_view word)
{
    constexpr std::chrono::seconds longest = std::chrono::hours(24);
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (problem == std::errc::result_out_of_range)
        return longest;
    if (problem != std::errc() || end != word.data() + word.size() || number < 0)
        return std::chrono::seconds(0);
    return std::min(longest, std::chrono::seconds(number));
}

} // namespace

void Pop3Capabilities::add(std::string_view line)
{
    const auto keyword = nextWord(line);
    if (equalIgnoringCase(keyword, "USER"))
        user = true;
    else if (equalIgnoringCase(keyword, "STLS"))
        stls = true;
    else if (equalIgnoringCase(keyword, "PIPELINING"))
        pipelining = true;
    else if (equalIgnoringCase(keyword, "AUTH-RESP-CODE"))
        authRespCode = true;
    else if (equalIgnoringCase(keyword, "LOGIN-DELAY")) {
        loginDelay = secondsIn(nextWord(line));
        loginDelayVaries = equalIgnoringCase(nextWord(line), "USER");
    } else if (equalIgnoringCase(keyword, "SASL"))
        for (auto name = nextWord(line); !name.empty() && sasl.size() < mostMechanisms; name = nextWord(line))
            sasl.push_back(asciiUpper(name));
}

} // namespace postbag
