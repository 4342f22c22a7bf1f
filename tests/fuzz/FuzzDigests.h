// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Digests.h"

namespace postbag::test {

/// No cryptography: something of the right length that depends on what goes in, quickly.
class FuzzDigests final : public Digests
{
public:
    std::string hash(Hash hash, std::string_view data) const override { return mixed(hash, data, {}); }
    std::string hmac(Hash hash, std::string_view key, std::string_view data) const override
    {
        return mixed(hash, key, data);
    }
    std::string pbkdf2(Hash hash, std::string_view password, std::string_view salt, int) const override
    {
        return mixed(hash, password, salt);
    }
    std::string randomBytes(std::size_t count) const override { return std::string(count, 'r'); }

private:
    static std::string mixed(Hash hash, std::string_view a, std::string_view b)
    {
        unsigned state = 2166136261U;
        for (const auto part : {a, b})
            for (const char c : part)
                state = (state ^ static_cast<unsigned char>(c)) * 16777619U;
        std::string bytes(hash == Hash::Md5 ? 16 : hash == Hash::Sha1 ? 20 : 32, '\0');
        for (char& byte : bytes) {
            state = state * 1664525U + 1013904223U;
            byte = static_cast<char>(state >> 24);
        }
        return bytes;
    }
};

} // namespace postbag::test
