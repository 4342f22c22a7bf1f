// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeText.h"

#include <cstddef>

namespace postbag {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

struct Decoded {
    char32_t c = 0;
    std::size_t length = 0; ///< 0: not UTF-8 here
};

/// One character of well-formed UTF-8 (Unicode 15, table 3-7): no overlong forms, surrogates or values above
/// 10FFFF.
Decoded decode(std::string_view s)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const auto follows = [&](std::size_t i) { return i < s.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    if (first >= 0xC2 && first <= 0xDF && follows(1))
        return {char32_t(first & 0x1F) << 6 | (byte(1) & 0x3Fu), 2};
    if (first >= 0xE0 && first <= 0xEF && follows(1) && follows(2)) {
        const char32_t c = char32_t(first & 0x0F) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
        if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF))
            return {c, 3};
    }
    if (first >= 0xF0 && first <= 0xF4 && follows(1) && follows(2) && follows(3)) {
        const char32_t c = char32_t(first & 0x07) << 18 | char32_t(byte(1) & 0x3F) << 12 |
                           (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu);
        if (c >= 0x10000 && c <= 0x10FFFF)
            return {c, 4};
    }
    return {};
}

bool isBreak(char32_t c)
{
    return c == U'\n' || c == U'\t' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

bool isUnprintable(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) // C0, DEL, C1
           || (c >= 0x202A && c <= 0x202E)     // bidirectional embeddings and overrides
           || (c >= 0x2066 && c <= 0x206F)     // isolates, and deprecated format characters
           || c == 0x2028 || c == 0x2029       // line and paragraph separator
           || c == 0xFEFF                      // a byte order mark in the middle of nowhere
           || (c >= 0xFFF9 && c <= 0xFFFB)     // interlinear annotations
           || (c >= 0xE0000 && c <= 0xE007F);  // invisible tags
}

std::string printable(std::string_view utf8, TextLines lines)
{
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const Decoded next = decode(utf8);
        if (next.length == 0) {
            out += replacement;
            utf8.remove_prefix(1);
            continue;
        }
        if (lines == TextLines::Many && (next.c == U'\n' || next.c == U'\t'))
            out += static_cast<char>(next.c);
        else if (lines == TextLines::One && isBreak(next.c))
            out += ' ';
        else if (!isUnprintable(next.c))
            out += utf8.substr(0, next.length);
        utf8.remove_prefix(next.length);
    }
    return out;
}

} // namespace postbag
