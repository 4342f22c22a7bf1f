// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ApopChallenge.h"

#include <algorithm>

namespace postbag {
namespace {

constexpr std::size_t longestChallenge = 256;

bool isAtext(char c)
{
    constexpr std::string_view special = "!#$%&'*+-/=?^_`{|}~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           special.find(c) != std::string_view::npos;
}

bool isDotAtom(std::string_view text)
{
    if (text.empty() || text.front() == '.' || text.back() == '.' ||
        text.find("..") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || isAtext(c); });
}

bool isNoFoldLiteral(std::string_view text)
{
    if (text.size() < 3 || text.front() != '[' || text.back() != ']')
        return false;
    text = text.substr(1, text.size() - 2);
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c > 32 && c < 127 && c != '[' && c != ']' && c != '\\'; });
}

} // namespace

std::optional<std::string_view> apopChallenge(std::string_view greeting)
{
    const auto open = greeting.rfind('<');
    const auto close = open == std::string_view::npos ? open : greeting.find('>', open);
    if (close == std::string_view::npos || close - open + 1 > longestChallenge)
        return std::nullopt;
    const auto inside = greeting.substr(open + 1, close - open - 1);
    const auto at = inside.find('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto left = inside.substr(0, at);
    const auto right = inside.substr(at + 1);
    if (!isDotAtom(left) || !(isDotAtom(right) || isNoFoldLiteral(right)))
        return std::nullopt;
    return greeting.substr(open, close - open + 1);
}

} // namespace postbag
