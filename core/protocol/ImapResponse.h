// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postbag {

/// The first line of one IMAP response (RFC 3501 §7). The views live as long as the line.
struct ImapResponse {
    enum class Kind { Untagged, Continuation, Tagged };

    Kind kind = Kind::Untagged;
    std::string_view tag;
    std::optional<std::uint32_t> number; ///< of "* 12 FETCH"
    std::string_view name;               ///< OK, NO, FETCH, LIST, …
    std::string_view rest;               ///< what follows the name; of a continuation, what follows the plus

    /// Nothing if the line is no response.
    static std::optional<ImapResponse> read(std::string_view line);

    bool is(std::string_view wanted) const;
    /// OK, NO, BAD, BYE or PREAUTH: text follows, never a literal.
    bool isStatus() const;
    /// Of a status: "UIDVALIDITY 7" of "[UIDVALIDITY 7] text"; empty without a response code.
    std::string_view code() const;
};

/// What a NO, BAD or BYE means: its response code first (RFC 5530), then words that are known, then
/// `otherwise`.
Error imapRefusal(const ImapResponse& response, ErrorCause otherwise, std::string_view command);

} // namespace postbag
