// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace postbag {

/// Gathers many wishes to refresh into few refreshes: the first at once, the next after a pause that is much
/// longer than a refresh takes, so that a list stays responsive while thousands of messages arrive.
class RefreshPacer : public QObject
{
    Q_OBJECT
public:
    explicit RefreshPacer(std::function<void()> refresh, QObject* parent = nullptr);

    /// Something changed: refresh soon, on the event loop.
    void wake();

private:
    void run();

    std::function<void()> m_refresh;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_pauseMs = 0;
};

} // namespace postbag
