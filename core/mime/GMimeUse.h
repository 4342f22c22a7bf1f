// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace postbag {

/// Prepares GMime once for the whole process; cheap afterwards. Every function that calls GMime calls this
/// first. Any thread.
void useGMime();

struct GFree {
    void operator()(void* memory) const { g_free(memory); }
};
struct GObjectUnref {
    void operator()(void* object) const { g_object_unref(object); }
};

using GString8 = std::unique_ptr<char, GFree>;
template <typename T> using GOwned = std::unique_ptr<T, GObjectUnref>;

} // namespace postbag
