// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/EmbeddedImages.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace postbag {

namespace {

constexpr qsizetype longestDataUrl = 8 * 1024 * 1024;
constexpr int longestSide = 6000;
/// No SVG: it can name other resources.
constexpr std::array harmlessFormats{"png", "jpeg", "jpg", "gif", "bmp", "webp"};

QByteArray dataOf(const QString& url)
{
    const qsizetype comma = url.indexOf(u',');
    if (comma < 0 || url.size() > longestDataUrl)
        return {};
    const QByteArray content = url.sliced(comma + 1).toLatin1();
    return url.first(comma).endsWith(";base64"_L1, Qt::CaseInsensitive)
               ? QByteArray::fromBase64(content)
               : QByteArray::fromPercentEncoding(content);
}

/// RFC 2392: the Content-ID without its brackets, percent-encoded.
QByteArray contentIdOf(const QString& url)
{
    return QByteArray::fromPercentEncoding(url.sliced(4).toUtf8());
}

QImage decoded(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const bool harmless = std::any_of(harmlessFormats.begin(), harmlessFormats.end(),
                                      [&](const char* name) { return format == name; });
    const QSize size = reader.size();
    if (!harmless || size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

} // namespace

QList<QImage> embeddedImages(const QStringList& urls, QByteArrayView raw,
                             const QList<Attachment>& attachments)
{
    QHash<QString, QImage> known;
    QList<QImage> images;
    qsizetype left = imageBytesLimit;
    for (const QString& url : urls) {
        if (!known.contains(url)) {
            QByteArray bytes;
            if (url.startsWith("data:"_L1, Qt::CaseInsensitive)) {
                bytes = dataOf(url);
            } else {
                const QByteArray id = contentIdOf(url);
                for (const Attachment& attachment : attachments) {
                    if (!id.isEmpty() && attachment.contentId == id) {
                        bytes = attachmentContent(raw, attachment.index);
                        break;
                    }
                }
            }
            const QImage image = left > 0 ? decoded(bytes) : QImage();
            left -= image.sizeInBytes();
            known.insert(url, image);
        }
        images.append(known.value(url));
    }
    return images;
}

} // namespace postbag
