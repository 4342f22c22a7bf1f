// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace postbag {

/// A number of bytes (octets).
struct ByteCount {
    std::int64_t value = 0;

    auto operator<=>(const ByteCount&) const = default;
    ByteCount& operator+=(ByteCount other)
    {
        value += other.value;
        return *this;
    }
    ByteCount& operator-=(ByteCount other)
    {
        value -= other.value;
        return *this;
    }
    friend ByteCount operator+(ByteCount a, ByteCount b) { return {a.value + b.value}; }
    friend ByteCount operator-(ByteCount a, ByteCount b) { return {a.value - b.value}; }
};

constexpr ByteCount mebibytes(std::int64_t n)
{
    return {n * 1024 * 1024};
}

} // namespace postbag
