// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ModifiedUtf7.h"

#include <cstdint>

namespace postbag {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

bool isDirect(char c)
{
    return c >= 0x20 && c <= 0x7E;
}

void appendUtf8(std::string& text, char32_t c)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// The UTF-16BE inside one shifted run; false if it is malformed.
bool appendShifted(std::string& text, std::string_view run)
{
    std::uint32_t bits = 0;
    int held = 0;
    char32_t high = 0;
    for (const char digit : run) {
        const auto value = alphabet.find(digit);
        if (value == std::string_view::npos)
            return false;
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        held += 6;
        if (held < 16)
            continue;
        held -= 16;
        const char32_t unit = bits >> held & 0xFFFF;
        const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
        if (isLow != (high != 0))
            return false;
        if (isLow) {
            appendUtf8(text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
            high = 0;
        } else if (unit >= 0xD800 && unit <= 0xDBFF) {
            high = unit;
        } else {
            appendUtf8(text, unit);
        }
    }
    const auto rest = bits & ((1U << held) - 1);
    return high == 0 && held < 6 && rest == 0;
}

/// The next character of UTF-8, cut off the front; nothing if it is malformed.
std::optional<char32_t> nextCharacter(std::string_view& utf8)
{
    const auto first = static_cast<unsigned char>(utf8.front());
    const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if ((first >= 0x80 && first < 0xC2) || first > 0xF4 || utf8.size() < length)
        return std::nullopt;
    char32_t c = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if ((byte & 0xC0) != 0x80)
            return std::nullopt;
        c = c << 6 | (byte & 0x3F);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < smallest[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return std::nullopt;
    utf8.remove_prefix(length);
    return c;
}

/// Collects 16-bit units as base64 digits between & and -.
class ShiftedRun
{
public:
    explicit ShiftedRun(std::string& out) : m_out(out) {}
    void add(char32_t c)
    {
        if (c >= 0x10000) {
            c -= 0x10000;
            unit(0xD800 + (c >> 10));
            unit(0xDC00 + (c & 0x3FF));
        } else {
            unit(c);
        }
    }
    void end()
    {
        if (!m_open)
            return;
        if (m_held > 0)
            m_out += alphabet[m_bits << (6 - m_held) & 0x3F];
        m_out += '-';
        m_open = false;
        m_bits = 0;
        m_held = 0;
    }

private:
    void unit(char32_t value)
    {
        if (!m_open)
            m_out += '&';
        m_open = true;
        m_bits = m_bits << 16 | static_cast<std::uint32_t>(value);
        m_held += 16;
        while (m_held >= 6) {
            m_held -= 6;
            m_out += alphabet[m_bits >> m_held & 0x3F];
        }
    }

    std::string& m_out;
    bool m_open = false;
    std::uint32_t m_bits = 0;
    int m_held = 0;
};

} // namespace

std::optional<std::string> fromModifiedUtf7(std::string_view name)
{
    std::string text;
    while (!name.empty()) {
        const char c = name.front();
        if (!isDirect(c))
            return std::nullopt;
        if (c != '&') {
            text += c;
            name.remove_prefix(1);
            continue;
        }
        const auto end = name.find('-');
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto run = name.substr(1, end - 1);
        if (run.empty())
            text += '&';
        else if (!appendShifted(text, run))
            return std::nullopt;
        name.remove_prefix(end + 1);
    }
    return text;
}

std::optional<std::string> toModifiedUtf7(std::string_view utf8)
{
    std::string name;
    ShiftedRun run(name);
    while (!utf8.empty()) {
        const auto c = nextCharacter(utf8);
        if (!c)
            return std::nullopt;
        if (*c >= 0x20 && *c <= 0x7E) {
            run.end();
            name += static_cast<char>(*c);
            if (*c == '&')
                name += '-';
        } else {
            run.add(*c);
        }
    }
    run.end();
    return name;
}

} // namespace postbag
