// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// What an IMAP server announced (RFC 3501 §7.2.1).
struct ImapCapabilities {
    static constexpr std::size_t mostWords = 500;

    bool known = false;
    bool startTls = false;
    bool loginDisabled = false;
    bool saslIr = false;           ///< RFC 4959
    bool literalPlus = false;      ///< RFC 7888; LITERAL- too, for what we send is short
    bool uidPlus = false;          ///< RFC 4315
    bool idle = false;             ///< RFC 2177
    bool notify = false;           ///< RFC 5465
    bool id = false;               ///< RFC 2971
    bool deflate = false;          ///< COMPRESS=DEFLATE, RFC 4978
    bool namespaces = false;       ///< NAMESPACE, RFC 2342
    bool listExtended = false;     ///< RFC 5258
    bool specialUse = false;       ///< RFC 6154
    bool gmail = false;            ///< X-GM-EXT-1, Gmail's own
    std::vector<std::string> sasl; ///< upper case

    /// From the words after CAPABILITY; those beyond mostWords are ignored.
    static ImapCapabilities read(std::string_view words);
};

} // namespace postbag
