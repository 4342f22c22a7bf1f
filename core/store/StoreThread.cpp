// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreThread.h"

#include "core/store/ReplyRoute.h"
#include "core/store/StoreWorker.h"

using namespace Qt::StringLiterals;

namespace postbag {

StoreThread::StoreThread(QString databasePath, QObject* parent)
    : QObject(parent), m_worker(std::make_unique<StoreWorker>(std::move(databasePath)))
{
    connect(m_worker.get(), &StoreWorker::opened, this, &StoreThread::opened);
    connect(m_worker.get(), &StoreWorker::failed, this, &StoreThread::failed);
    connect(m_worker.get(), &StoreWorker::changed, this, &StoreThread::changed);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"store"_s);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &StoreWorker::open, Qt::QueuedConnection);
}

StoreThread::~StoreThread()
{
    // Queued behind every job that was given, so that all of them are done first.
    const auto end = [worker = m_worker.get(), thread = &m_thread] {
        worker->close();
        thread->quit();
    };
    QMetaObject::invokeMethod(m_worker.get(), end, Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::post(QObject* context, Work work)
{
    const auto job = [worker = m_worker.get(), route = ReplyRoute(context), work = std::move(work)] {
        worker->run(route, work);
    };
    QMetaObject::invokeMethod(m_worker.get(), job, Qt::QueuedConnection);
}

void StoreThread::add(QObject* context, FetchedMessage message,
                      std::function<void(Result<CommittedMessage>)> answer)
{
    const auto job = [worker = m_worker.get(), route = ReplyRoute(context), message = std::move(message),
                      answer = std::move(answer)]() mutable {
        worker->add(route, std::move(message), std::move(answer));
    };
    QMetaObject::invokeMethod(m_worker.get(), job, Qt::QueuedConnection);
}

} // namespace postbag
