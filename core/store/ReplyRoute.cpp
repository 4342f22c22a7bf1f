// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReplyRoute.h"

#include <QMutex>
#include <QObject>

namespace postbag {

struct ReplyRoute::Shared {
    QMutex mutex; // held while sending, so that the object cannot go in between
    QObject* context = nullptr;
    QMetaObject::Connection watch;
};

ReplyRoute::ReplyRoute(QObject* context) : m_shared(std::make_shared<Shared>())
{
    Q_ASSERT(context);
    m_shared->context = context;
    const std::weak_ptr<Shared> weak = m_shared;
    const auto forget = [weak] {
        if (const auto shared = weak.lock()) {
            const QMutexLocker lock(&shared->mutex);
            shared->context = nullptr;
        }
    };
    m_shared->watch = QObject::connect(context, &QObject::destroyed, context, forget, Qt::DirectConnection);
}

void ReplyRoute::send(std::function<void()> reply) const
{
    const QMutexLocker lock(&m_shared->mutex);
    if (!m_shared->context)
        return;
    const auto deliver = [watch = m_shared->watch, reply = std::move(reply)] {
        QObject::disconnect(watch);
        reply();
    };
    QMetaObject::invokeMethod(m_shared->context, deliver, Qt::QueuedConnection);
}

} // namespace postbag
