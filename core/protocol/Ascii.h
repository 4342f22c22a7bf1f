// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace postbag {

/// An unsigned decimal number that is the whole text: digits only, no sign, no overflow of T.
template <typename T> std::optional<T> parseNumber(std::string_view text)
{
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    T number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// Cuts the next word off the front; words are separated by spaces and tabs. Empty at the end.
std::string_view nextWord(std::string_view& text);

/// ASCII letters only; every other byte stays as it is.
std::string asciiUpper(std::string_view text);
std::string asciiLower(std::string_view text);
bool equalIgnoringCase(std::string_view a, std::string_view b);
bool startsIgnoringCase(std::string_view text, std::string_view prefix);

/// True if the text holds a CR, LF or NUL: it would break out of a command line.
bool breaksLine(std::string_view text);

} // namespace postbag
