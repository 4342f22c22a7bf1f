// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/KillingProxy.h"

namespace postbag::test {

KillingProxy::KillingProxy(const QString& serverHost, int serverPort) : m_host(serverHost), m_port(serverPort)
{
    connect(this, &QTcpServer::newConnection, this, &KillingProxy::join);
    listen(QHostAddress::LocalHost);
}

void KillingProxy::endAfter(Direction direction, qint64 bytes, std::function<void()> end)
{
    m_direction = direction;
    m_limit = bytes;
    m_end = std::move(end);
    m_ended = false;
    m_passed[0] = m_passed[1] = 0;
}

void KillingProxy::join()
{
    while (QTcpSocket* client = nextPendingConnection()) {
        auto* server = new QTcpSocket(client);
        server->connectToHost(m_host, static_cast<quint16>(m_port));
        const auto toServer = [this, client, server] { pass(*client, *server, Direction::ToServer); };
        connect(client, &QTcpSocket::readyRead, server, toServer);
        connect(server, &QTcpSocket::connected, client, toServer);
        connect(server, &QTcpSocket::readyRead, client,
                [this, client, server] { pass(*server, *client, Direction::ToClient); });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void KillingProxy::pass(QTcpSocket& from, QTcpSocket& to, Direction direction)
{
    if (m_ended || to.state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray bytes = from.readAll();
    qint64& passed = m_passed[static_cast<int>(direction)];
    const bool ends = m_limit > 0 && direction == m_direction && passed + bytes.size() >= m_limit;
    if (ends)
        bytes.truncate(m_limit - passed);
    passed += bytes.size();
    to.write(bytes);
    to.flush();
    if (!ends)
        return;
    m_ended = true;
    m_end();
}

} // namespace postbag::test
