// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Deflation.h"

#include <zlib.h>

#include <new>

namespace postbag {
namespace {

constexpr int rawDeflate = -MAX_WBITS; // without the header and checksum of zlib's own format
constexpr uInt chunkBytes = 64 * 1024;

// zlib reads through pointers that are not const.
Bytef* bytesOf(const char* data)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(data));
}

} // namespace

void Deflation::End::operator()(z_stream_s* stream) const
{
    end(stream);
    delete stream;
}

Deflation::Deflation() : m_out(new z_stream{}, {&deflateEnd}), m_in(new z_stream{}, {&inflateEnd})
{
    // Commands are short: a little memory is enough for them.
    constexpr int memoryLevel = 1;
    if (deflateInit2(m_out.get(), Z_BEST_SPEED, Z_DEFLATED, rawDeflate, memoryLevel, Z_DEFAULT_STRATEGY) !=
            Z_OK ||
        inflateInit2(m_in.get(), rawDeflate) != Z_OK)
        throw std::bad_alloc();
}

Deflation::~Deflation() = default;

QByteArray Deflation::compress(std::string_view plain)
{
    QByteArray wire;
    m_out->next_in = bytesOf(plain.data());
    m_out->avail_in = static_cast<uInt>(plain.size());
    do {
        const auto had = wire.size();
        wire.resize(had + static_cast<qsizetype>(chunkBytes));
        m_out->next_out = bytesOf(wire.data() + had);
        m_out->avail_out = chunkBytes;
        deflate(m_out.get(), Z_SYNC_FLUSH);
        wire.chop(static_cast<qsizetype>(m_out->avail_out));
    } while (m_out->avail_out == 0);
    return wire;
}

void Deflation::put(const QByteArray& wire)
{
    m_wire = QByteArray(reinterpret_cast<const char*>(m_in->next_in), m_in->avail_in) + wire;
    m_in->next_in = bytesOf(m_wire.constData());
    m_in->avail_in = static_cast<uInt>(m_wire.size());
}

Result<QByteArray> Deflation::expand()
{
    QByteArray plain(static_cast<qsizetype>(chunkBytes), Qt::Uninitialized);
    m_in->next_out = bytesOf(plain.data());
    m_in->avail_out = chunkBytes;
    const int outcome = inflate(m_in.get(), Z_SYNC_FLUSH);
    plain.chop(static_cast<qsizetype>(m_in->avail_out));
    // Z_BUF_ERROR: more is needed. Z_STREAM_END: there must be nothing behind its last bytes.
    if (outcome == Z_OK || outcome == Z_BUF_ERROR || (outcome == Z_STREAM_END && !plain.isEmpty()))
        return plain;
    return Error{ErrorCause::BadReply, "the server compresses wrongly", {}};
}

} // namespace postbag
