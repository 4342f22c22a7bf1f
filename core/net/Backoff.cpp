// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Backoff.h"

#include <algorithm>
#include <utility>

namespace postbag {

namespace {
constexpr double spread = 0.25;
constexpr int doublingsToTheCap = 6; // 1 min · 2⁶ > 1 h
constexpr std::chrono::seconds longestAsked{24 * 3600};
} // namespace

Backoff::Backoff(Random random) : m_random(std::move(random)) {}

std::chrono::seconds Backoff::failed(std::optional<std::chrono::seconds> asked)
{
    constexpr std::chrono::duration<double> longestStep = longest / (1.0 + spread);
    const std::chrono::duration<double> doubled = shortest * (1 << std::min(m_failures, doublingsToTheCap));
    ++m_failures;
    const auto spreadOut = std::min(doubled, longestStep) * (1.0 + spread * m_random());
    const auto wait = std::chrono::duration_cast<std::chrono::seconds>(spreadOut);
    return asked ? std::max(wait, std::min(*asked, longestAsked)) : wait;
}

} // namespace postbag
