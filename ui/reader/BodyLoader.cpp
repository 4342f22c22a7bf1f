// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/BodyLoader.h"

#include "core/store/MessageReader.h"
#include "ui/reader/EmbeddedImages.h"

namespace postbag {

namespace {

LoadedBody readBody(const QString& databasePath, MessageId message, const InertColours& colours)
{
    LoadedBody body;
    body.id = message;
    const auto reader = MessageReader::open(databasePath);
    if (!reader) {
        body.error = reader.error();
        return body;
    }
    auto raw = (*reader)->raw(message);
    if (!raw) {
        body.error = raw.error();
        return body;
    }
    body.raw = std::move(*raw);
    if (const auto origin = (*reader)->origin(message); origin && *origin)
        body.origin = **origin;
    body.summary = summaryOf(body.raw);
    body.parts = bodyPartsOf(body.raw);
    if (!body.parts.html.isEmpty()) {
        body.html = inertHtmlOf(body.parts.html, colours);
        body.images = embeddedImages(body.html.images, body.raw, body.parts.attachments);
    }
    return body;
}

} // namespace

BodyLoader::BodyLoader(QString databasePath, QObject* parent)
    : QObject(parent), m_databasePath(std::move(databasePath))
{
    // Two: a small message need not wait behind a huge one that nobody wants to see any more.
    m_pool.setMaxThreadCount(2);
}

BodyLoader::~BodyLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void BodyLoader::load(MessageId message, const InertColours& colours)
{
    cancel();
    m_pool.start([this, wish = m_wish, path = m_databasePath, message, colours] {
        LoadedBody body = readBody(path, message, colours);
        QMetaObject::invokeMethod(
            this, [this, wish, body = std::move(body)] { deliver(wish, body); }, Qt::QueuedConnection);
    });
}

void BodyLoader::cancel()
{
    ++m_wish;
    m_pool.clear();
}

void BodyLoader::deliver(quint64 wish, const LoadedBody& body)
{
    if (wish == m_wish)
        Q_EMIT loaded(body);
}

} // namespace postbag
