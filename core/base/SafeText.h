// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace postbag {

/// How text from outside is laid out where it is shown.
enum class TextLines {
    One,  ///< a label, a table cell, a line of a log: line breaks and tabs become spaces
    Many, ///< a text of several lines: LF and tab stay, CR goes
};

/// Text from a mail or a server, made harmless for a terminal or a label (security.md 16 and 19): no control
/// characters (C0, DEL, C1), so no escape sequences; no bidirectional embeddings, overrides or isolates,
/// which could make it read differently; bytes that are not UTF-8 become U+FFFD. Idempotent. Any thread.
std::string printable(std::string_view utf8, TextLines lines = TextLines::One);

/// Whether `c` is one that printable() never lets through, line breaks and tabs included.
bool isUnprintable(char32_t c);

} // namespace postbag
