// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/RefreshPacer.h"

namespace postbag {

namespace {

constexpr qint64 shortestPauseMs = 150;
/// At most a tenth of the time is spent refreshing.
constexpr qint64 costFactor = 10;

} // namespace

RefreshPacer::RefreshPacer(std::function<void()> refresh, QObject* parent)
    : QObject(parent), m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RefreshPacer::run);
}

void RefreshPacer::wake()
{
    if (m_timer.isActive())
        return;
    const qint64 elapsed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : m_pauseMs;
    m_timer.start(int(std::max<qint64>(0, m_pauseMs - elapsed)));
}

void RefreshPacer::run()
{
    QElapsedTimer cost;
    cost.start();
    m_refresh();
    m_pauseMs = std::max(shortestPauseMs, costFactor * cost.elapsed());
    m_sinceLast.start();
}

} // namespace postbag
