// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// What a POP3 server announced with CAPA (RFC 2449). Optional: an old server does not know the command, and
/// everything except `known` stays false.
struct Pop3Capabilities {
    static constexpr int mostLines = 200;
    static constexpr int mostMechanisms = 100;

    bool known = false;
    bool user = false;
    bool stls = false;
    bool pipelining = false;
    bool authRespCode = false;          ///< RFC 3206: a refused password is told with [AUTH]
    std::vector<std::string> sasl;      ///< upper case
    std::chrono::seconds loginDelay{0}; ///< RFC 2449 §6.5; at most a day, whatever it says
    bool loginDelayVaries = false;      ///< "USER": each user's own is announced after the sign-in

    /// Takes one line of the reply; unknown ones are ignored.
    void add(std::string_view line);
};

} // namespace postbag
