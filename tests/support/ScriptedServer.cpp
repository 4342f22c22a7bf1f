// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptedServer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <sys/socket.h>

namespace postbag::test {

ScriptedServer::ScriptedServer(const QHostAddress& address, QObject* parent) : QTcpServer(parent)
{
    if (!listen(address))
        qFatal("cannot listen: %s", qPrintable(errorString()));
}

ScriptedServer::~ScriptedServer()
{
    for (const auto& client : m_clients)
        client->socket->disconnect(this);
}

ScriptedServer& ScriptedServer::send(const QByteArray& bytes)
{
    return add(Kind::Send, bytes);
}
ScriptedServer& ScriptedServer::expect(const QByteArray& beginning)
{
    return add(Kind::Expect, beginning);
}
ScriptedServer& ScriptedServer::startTls(const CertificateFiles& files)
{
    return add(Kind::Tls, {}, files);
}
ScriptedServer& ScriptedServer::startOldTls(const CertificateFiles& files)
{
    return add(Kind::OldTls, {}, files);
}
ScriptedServer& ScriptedServer::close()
{
    return add(Kind::Close);
}
ScriptedServer& ScriptedServer::halfClose()
{
    return add(Kind::HalfClose);
}
ScriptedServer& ScriptedServer::reset()
{
    return add(Kind::Reset);
}

ScriptedServer& ScriptedServer::add(Kind kind, const QByteArray& bytes, const CertificateFiles& files)
{
    m_script.push_back({kind, bytes, files});
    return *this;
}

qint64 ScriptedServer::unsent() const
{
    if (m_clients.empty())
        return 0;
    const QSslSocket& socket = *m_clients.back()->socket;
    return socket.bytesToWrite() + socket.encryptedBytesToWrite();
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    m_clients.push_back(std::make_unique<Client>());
    Client& client = *m_clients.back();
    client.socket = new QSslSocket(this);
    client.socket->setSocketDescriptor(descriptor);
    connect(client.socket, &QSslSocket::readyRead, this, [this, &client] { play(client); });
    connect(client.socket, &QSslSocket::encrypted, this, [this, &client] {
        ++m_handshakes;
        ++client.next;
        play(client);
    });
    play(client);
}

void ScriptedServer::play(Client& client)
{
    if (client.playing)
        return;
    client.playing = true;
    while (client.next < m_script.size() && playStep(client, m_script[client.next]))
        ++client.next;
    client.playing = false;
}

bool ScriptedServer::playStep(Client& client, const Step& step)
{
    QSslSocket& socket = *client.socket;
    switch (step.kind) {
    case Kind::Send:
        socket.write(step.bytes);
        return true;
    case Kind::Expect:
        return takeExpectedLine(client, step.bytes);
    case Kind::Tls:
    case Kind::OldTls:
        if (socket.mode() == QSslSocket::UnencryptedMode) {
            socket.flush();
            beginTls(socket, step);
        }
        return false;
    case Kind::Close:
        socket.disconnectFromHost();
        return true;
    case Kind::HalfClose:
        socket.flush();
        ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
        return true;
    case Kind::Reset: {
        socket.flush();
        const linger atOnce{1, 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
        socket.abort();
        return true;
    }
    }
    return true;
}

bool ScriptedServer::takeExpectedLine(Client& client, const QByteArray& beginning)
{
    if (!client.socket->canReadLine())
        return false;
    const QByteArray line = client.socket->readLine().trimmed();
    m_received << line;
    if (!line.startsWith(beginning) && m_surprise.isEmpty())
        m_surprise = line;
    return true;
}

void ScriptedServer::beginTls(QSslSocket& socket, const Step& step)
{
    QFile key(step.files.key);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key %s", qPrintable(step.files.key));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(step.files.certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (step.kind == Kind::OldTls) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        configuration.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
    }
    socket.setSslConfiguration(configuration);
    socket.startServerEncryption();
}

} // namespace postbag::test
