// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/TransferEncoding.h"

#include "core/mime/GMimeUse.h"

#include <algorithm>

namespace postbag {
namespace {

constexpr qsizetype chunkSize = 64 * 1024;

GMimeContentEncoding encodingOf(const MimePart& part)
{
    const QByteArray name = part.header.value(Field::ContentTransferEncoding).toByteArray().trimmed();
    return name.isEmpty() ? GMIME_CONTENT_ENCODING_DEFAULT
                          : g_mime_content_encoding_from_string(name.constData());
}

bool isIdentity(GMimeContentEncoding encoding)
{
    return encoding != GMIME_CONTENT_ENCODING_BASE64 && encoding != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE &&
           encoding != GMIME_CONTENT_ENCODING_UUENCODE;
}

/// Gives the decoded content to `take` in chunks until it answers false.
template <typename Take> void decodeInChunks(QByteArrayView body, GMimeContentEncoding encoding, Take take)
{
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    QByteArray out(static_cast<qsizetype>(g_mime_encoding_outlen(&state, chunkSize)), Qt::Uninitialized);
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const qsizetype size = std::min(chunkSize, body.size() - at);
        const size_t length =
            g_mime_encoding_step(&state, body.data() + at, static_cast<size_t>(size), out.data());
        if (!take(QByteArrayView(out.constData(), static_cast<qsizetype>(length))))
            return;
    }
    const size_t length = g_mime_encoding_flush(&state, nullptr, 0, out.data());
    take(QByteArrayView(out.constData(), static_cast<qsizetype>(length)));
}

} // namespace

QByteArray decodedBody(const MimePart& part, ByteCount limit)
{
    useGMime();
    const auto most = static_cast<qsizetype>(limit.value);
    const GMimeContentEncoding encoding = encodingOf(part);
    if (isIdentity(encoding))
        return part.body.first(std::min(part.body.size(), most)).toByteArray();
    QByteArray content;
    decodeInChunks(part.body, encoding, [&](QByteArrayView chunk) {
        content.append(chunk.first(std::min(chunk.size(), most - content.size())));
        return content.size() < most;
    });
    return content;
}

ByteCount decodedSize(const MimePart& part)
{
    useGMime();
    const GMimeContentEncoding encoding = encodingOf(part);
    if (isIdentity(encoding))
        return {part.body.size()};
    ByteCount total;
    decodeInChunks(part.body, encoding, [&total](QByteArrayView chunk) {
        total += {chunk.size()};
        return true;
    });
    return total;
}

} // namespace postbag
