// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace postbag::test {

/// Stands between a program and its server, passes on every byte and counts them. When the chosen byte has
/// passed, it calls for the end: the moment of a kill is a place in the dialogue, and not a matter of time.
class KillingProxy final : public QTcpServer
{
    Q_OBJECT
public:
    enum class Direction { ToServer, ToClient };

    KillingProxy(const QString& serverHost, int serverPort);

    /// Calls `end` once so many bytes went that way, and passes on nothing more. 0: never.
    void endAfter(Direction direction, qint64 bytes, std::function<void()> end);
    /// Since the last endAfter().
    qint64 passed(Direction direction) const { return m_passed[static_cast<int>(direction)]; }
    bool hasEnded() const { return m_ended; }

private:
    void join();
    void pass(QTcpSocket& from, QTcpSocket& to, Direction direction);

    const QString m_host;
    const int m_port;
    Direction m_direction = Direction::ToServer;
    qint64 m_limit = 0;
    std::function<void()> m_end;
    bool m_ended = false;
    qint64 m_passed[2] = {0, 0};
};

} // namespace postbag::test
