// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/BackgroundIndex.h"

#include "core/store/StoreThread.h"
#include "core/store/search/Indexer.h"

#include <chrono>

using namespace std::chrono_literals;

namespace postbag {
namespace {

constexpr auto stepTime = 20ms;
constexpr auto pauseWhileCollecting = 1000ms;
// Somebody may make room, and no mail arrive.
constexpr auto pauseWhileDiskIsFull = 1min;

} // namespace

BackgroundIndex::BackgroundIndex(StoreThread& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundIndex::takeStep);
    connect(&store, &StoreThread::changed, this, [this](const StoreChange& change) {
        m_mailArrived = m_mailArrived || !change.messagesIn.isEmpty();
        if (m_mailArrived && !m_running && !m_timer.isActive())
            m_timer.start(pauseWhileCollecting);
    });
    m_timer.start(0); // whatever the last session left
}

void BackgroundIndex::takeStep()
{
    m_running = true;
    m_mailArrived = false;
    m_store.run(
        this, [](StoreWriter& writer) { return Indexer(writer.connection()).step(stepTime); },
        [this](const Result<int>& indexed) {
            m_running = false;
            if (!indexed) {
                if (indexed.error().cause == ErrorCause::DiskFull)
                    m_timer.start(pauseWhileDiskIsFull);
                Q_EMIT failed(indexed.error());
                return;
            }
            if (m_mailArrived)
                m_timer.start(pauseWhileCollecting);
            else if (*indexed > 0)
                m_timer.start(0);
            if (*indexed > 0)
                Q_EMIT advanced();
            else
                Q_EMIT upToDate();
        });
}

} // namespace postbag
