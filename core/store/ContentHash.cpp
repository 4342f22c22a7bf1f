// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ContentHash.h"

#include <openssl/evp.h>

#include <new>

namespace postbag {
namespace {

constexpr int length = 32;

/// Looked up once: that takes longer than hashing a small message.
const EVP_MD* algorithm()
{
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return sha256;
}

// SHA-256 is in every build of OpenSSL, so what fails here is memory.
void require(bool done)
{
    if (!done)
        throw std::bad_alloc();
}

} // namespace

ContentHash::ContentHash() : m_context(EVP_MD_CTX_new())
{
    require(m_context && EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) == 1);
}

void ContentHash::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == 1);
}

QByteArray ContentHash::result()
{
    QByteArray hash(length, Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr) == 1);
    return hash;
}

void ContentHash::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

} // namespace postbag
