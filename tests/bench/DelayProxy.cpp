// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/DelayProxy.h"

#include <algorithm>
#include <array>
#include <deque>
#include <list>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postbag::bench {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void makePrompt(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
}

/// One direction of one connection: what was read, and when it may be written.
struct Lane {
    struct Parcel {
        Clock::time_point due;
        std::vector<char> bytes; ///< empty: the sender has ended
        std::size_t written = 0;
    };

    int from;
    int to;
    std::deque<Parcel> underWay{};
    bool readEnded = false;
    bool writeEnded = false;

    void read(Clock::duration delay)
    {
        std::array<char, 64 * 1024> buffer;
        const auto got = ::read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EAGAIN)
            return;
        readEnded = got <= 0;
        underWay.push_back(
            {Clock::now() + delay, {buffer.data(), buffer.data() + std::max<ssize_t>(got, 0)}});
    }
    void write()
    {
        while (isDue()) {
            Parcel& parcel = underWay.front();
            if (parcel.bytes.empty()) {
                shutdown(to, SHUT_WR);
                writeEnded = true;
            } else {
                const auto sent = ::send(to, parcel.bytes.data() + parcel.written,
                                         parcel.bytes.size() - parcel.written, MSG_NOSIGNAL);
                if (sent < 0 && errno == EAGAIN)
                    return;
                if (sent < 0)
                    writeEnded = true;
                parcel.written += static_cast<std::size_t>(std::max<ssize_t>(sent, 0));
                if (!writeEnded && parcel.written < parcel.bytes.size())
                    return;
            }
            underWay.pop_front();
        }
    }
    bool isDue() const { return !writeEnded && !underWay.empty() && underWay.front().due <= Clock::now(); }
};

struct Connection {
    Lane up;
    Lane down;

    bool ended() const { return up.writeEnded && down.writeEnded; }
};

} // namespace

DelayProxy::DelayProxy(int serverPort, std::chrono::milliseconds oneWay)
    : m_serverPort(serverPort), m_oneWay(oneWay), m_listener(socket(AF_INET, SOCK_STREAM, 0))
{
    auto address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && listen(m_listener, 100) == 0 &&
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::thread(&DelayProxy::run, this);
}

DelayProxy::~DelayProxy()
{
    m_stop = true;
    m_thread.join();
    close(m_listener);
}

void DelayProxy::run()
{
    std::list<Connection> connections;
    std::vector<pollfd> watched;
    while (!m_stop) {
        // The next parcel, or a look at m_stop.
        auto wait = Clock::duration(100ms);
        watched.assign(1, {m_listener, POLLIN, 0});
        for (const Connection& connection : connections) {
            for (const Lane* lane : {&connection.up, &connection.down}) {
                const short writable = lane->isDue() ? POLLOUT : 0;
                watched.push_back({lane->readEnded ? -1 : lane->from, POLLIN, 0});
                watched.push_back({writable ? lane->to : -1, writable, 0});
                if (!writable && !lane->underWay.empty())
                    wait = std::min(wait, lane->underWay.front().due - Clock::now());
            }
        }
        wait = std::max(wait, Clock::duration(0));
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wait);
        const timespec timeout{seconds.count(), std::chrono::nanoseconds(wait - seconds).count()};
        ppoll(watched.data(), watched.size(), &timeout, nullptr);

        std::size_t at = 1;
        for (Connection& connection : connections)
            for (Lane* lane : {&connection.up, &connection.down}) {
                if (watched[at].revents)
                    lane->read(m_oneWay);
                lane->write();
                at += 2;
            }
        connections.remove_if([](const Connection& connection) {
            if (!connection.ended())
                return false;
            close(connection.up.from);
            close(connection.up.to);
            return true;
        });
        if (watched[0].revents & POLLIN) {
            const int client = accept(m_listener, nullptr, nullptr);
            const int server = socket(AF_INET, SOCK_STREAM, 0);
            const auto address = loopback(m_serverPort);
            if (client < 0 ||
                connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
                continue;
            makePrompt(client);
            makePrompt(server);
            connections.push_back({{client, server}, {server, client}});
        }
    }
}

} // namespace postbag::bench
