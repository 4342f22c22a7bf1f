// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/QtDigests.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <cassert>

namespace postbag {

namespace {

QCryptographicHash::Algorithm algorithmOf(Digests::Hash hash)
{
    switch (hash) {
    case Digests::Hash::Md5:
        return QCryptographicHash::Md5;
    case Digests::Hash::Sha1:
        return QCryptographicHash::Sha1;
    case Digests::Hash::Sha256:
        break;
    }
    return QCryptographicHash::Sha256;
}

/// Borrows the bytes; only for the duration of a call.
QByteArray view(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

std::string QtDigests::hash(Hash hash, std::string_view data) const
{
    return QCryptographicHash::hash(view(data), algorithmOf(hash)).toStdString();
}

std::string QtDigests::hmac(Hash hash, std::string_view key, std::string_view data) const
{
    return QMessageAuthenticationCode::hash(view(data), view(key), algorithmOf(hash)).toStdString();
}

std::string QtDigests::pbkdf2(Hash hash, std::string_view password, std::string_view salt,
                              int iterations) const
{
    assert(iterations >= 1);
    const auto algorithm = algorithmOf(hash);
    return QPasswordDigestor::deriveKeyPbkdf2(algorithm, view(password), view(salt), iterations,
                                              static_cast<quint64>(QCryptographicHash::hashLength(algorithm)))
        .toStdString();
}

std::string QtDigests::randomBytes(std::size_t count) const
{
    std::string bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace postbag
