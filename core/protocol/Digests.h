// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace postbag {

/// The cryptography that sign-in needs, as raw bytes. Protocol code may use the standard library only,
/// so the driver brings a well-kept implementation (core/net/QtDigests).
class Digests
{
public:
    enum class Hash { Md5, Sha1, Sha256 };

    virtual ~Digests() = default;
    virtual std::string hash(Hash hash, std::string_view data) const = 0;
    /// RFC 2104.
    virtual std::string hmac(Hash hash, std::string_view key, std::string_view data) const = 0;
    /// PBKDF2 with HMAC (RFC 8018 §5.2), as long as the hash: SCRAM's Hi().
    virtual std::string pbkdf2(Hash hash, std::string_view password, std::string_view salt,
                               int iterations) const = 0;
    /// `count` unpredictable bytes.
    virtual std::string randomBytes(std::size_t count) const = 0;
};

} // namespace postbag
