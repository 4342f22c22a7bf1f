// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// The status line of one POP3 reply (RFC 1939 §3).
struct Pop3Reply {
    enum class Status { Ok, Err, Continue };

    /// Long enough for any SASL challenge (RFC 5034 §4).
    static constexpr std::size_t lineLimit = 16 * 1024;

    Status status = Status::Err;
    std::string_view text; ///< what follows the status; as long-lived as the line that it was read from

    bool ok() const { return status == Status::Ok; }
    /// Nothing if the line is no status line at all.
    static std::optional<Pop3Reply> read(std::string_view line);
};

/// What a -ERR means: its response code first (RFC 2449 §8, RFC 3206), then words that are known, then
/// `otherwise`.
Error pop3Refusal(std::string_view text, ErrorCause otherwise, std::string_view command);

} // namespace postbag
