// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Digests.h"

namespace postbag {

/// The sign-in's cryptography from Qt and the system's random source. No state: any thread.
class QtDigests final : public Digests
{
public:
    std::string hash(Hash hash, std::string_view data) const override;
    std::string hmac(Hash hash, std::string_view key, std::string_view data) const override;
    /// `iterations` must be at least 1; bounding them is the caller's.
    std::string pbkdf2(Hash hash, std::string_view password, std::string_view salt,
                       int iterations) const override;
    std::string randomBytes(std::size_t count) const override;
};

} // namespace postbag
