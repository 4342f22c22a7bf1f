// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace postbag {

/// A row number of one table. Different things have different types: a FolderId never passes for a MessageId.
/// 0 means "none"; the database starts at 1.
template <typename Tag> struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

using AccountId = Id<struct AccountTag>;
using FolderId = Id<struct FolderTag>;
using MessageId = Id<struct MessageTag>;
using RunId = Id<struct RunTag>;

} // namespace postbag

template <typename Tag> struct std::hash<postbag::Id<Tag>> {
    std::size_t operator()(postbag::Id<Tag> id) const noexcept { return std::hash<std::int64_t>()(id.value); }
};
