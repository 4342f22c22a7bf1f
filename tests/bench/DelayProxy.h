// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace postbag::bench {

/// A long line to a server on loopback: passes TCP bytes on in both directions, each after a delay, without a
/// limit to how many are under way. It has a thread of its own.
class DelayProxy
{
public:
    /// `oneWay`: half of the round trip.
    DelayProxy(int serverPort, std::chrono::milliseconds oneWay);
    ~DelayProxy();
    DelayProxy(const DelayProxy&) = delete;
    DelayProxy& operator=(const DelayProxy&) = delete;

    int port() const { return m_port; }

private:
    void run();

    const int m_serverPort;
    const std::chrono::milliseconds m_oneWay;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace postbag::bench
