// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Digests.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

#include <utility>

namespace postbag::test {

/// Digests whose random bytes are known, so that a SCRAM exchange can be written down.
class TestDigests final : public Digests
{
public:
    explicit TestDigests(std::string random = std::string(18, 'r')) : m_random(std::move(random)) {}

    std::string hash(Hash hash, std::string_view data) const override
    {
        return QCryptographicHash::hash(bytes(data), algorithm(hash)).toStdString();
    }
    std::string hmac(Hash hash, std::string_view key, std::string_view data) const override
    {
        return QMessageAuthenticationCode::hash(bytes(data), bytes(key), algorithm(hash)).toStdString();
    }
    std::string pbkdf2(Hash hash, std::string_view password, std::string_view salt,
                       int iterations) const override
    {
        const auto length = QCryptographicHash::hashLength(algorithm(hash));
        return QPasswordDigestor::deriveKeyPbkdf2(algorithm(hash), bytes(password), bytes(salt), iterations,
                                                  static_cast<quint64>(length))
            .toStdString();
    }
    std::string randomBytes(std::size_t) const override { return m_random; }

private:
    static QByteArray bytes(std::string_view text)
    {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    static QCryptographicHash::Algorithm algorithm(Hash hash)
    {
        switch (hash) {
        case Hash::Md5:
            return QCryptographicHash::Md5;
        case Hash::Sha1:
            return QCryptographicHash::Sha1;
        case Hash::Sha256:
            break;
        }
        return QCryptographicHash::Sha256;
    }

    std::string m_random;
};

} // namespace postbag::test
