// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsStream.h"

#include "core/net/ServerName.h"
#include "core/net/TlsErrors.h"

#include <QHostInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <cassert>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace postbag {

namespace {

constexpr qint64 readSize = 64 * 1024;
constexpr qint64 unreadLimit = 256 * 1024;
constexpr qsizetype addressLimit = 8;
// A silent address (often IPv6 behind a broken router) must not use up the time of the others.
constexpr auto addressPatience = 5s;

} // namespace

TlsStream::TlsStream(QObject* parent) : ByteStream(parent)
{
    m_socket.setReadBufferSize(unreadLimit);
    m_addressTimer.setSingleShot(true);
    m_addressTimer.setInterval(addressPatience);
    connect(&m_addressTimer, &QTimer::timeout, this, [this] {
        onAddressFailed({ErrorCause::HostUnreachable, "an address did not answer", {}});
    });
    connect(&m_socket, &QSslSocket::connected, this, &TlsStream::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsStream::onEncrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsStream::onSocketError);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError>& findings) { m_findings += findings; });
    connect(&m_socket, &QSslSocket::readyRead, this, [this] {
        if (m_state == State::Open)
            Q_EMIT readable();
    });
}

TlsStream::~TlsStream()
{
    abort();
}

void TlsStream::open(const QString& host, int port, bool tlsFromTheFirstByte, const TlsPolicy& policy)
{
    assert(m_state == State::Idle);
    m_state = State::Resolving;
    m_port = static_cast<quint16>(port);
    m_tlsFromTheFirstByte = tlsFromTheFirstByte;
    m_policy = policy;
    if (tlsFromTheFirstByte) {
        // Before anything is sent: a missing CA file is found without a connection.
        const auto configuration = policy.configuration(TlsPolicy::Roots::FileOnly);
        m_trustsFileOnly = !policy.caFile.isEmpty();
        if (!configuration)
            return endWithLater(configuration.error());
        m_socket.setSslConfiguration(*configuration);
    }
    const auto name = ServerName::fromText(host);
    if (!name)
        return endWithLater({ErrorCause::HostNotFound, "not a host name", {}});
    m_verifyName = name->verify;
    if (name->address.isNull()) {
        m_lookup =
            QHostInfo::lookupHost(name->lookup, this, [this](const QHostInfo& found) { onLookedUp(found); });
        return;
    }
    QHostInfo found;
    found.setAddresses({name->address});
    QMetaObject::invokeMethod(
        this, [this, found] { onLookedUp(found); }, Qt::QueuedConnection);
}

void TlsStream::onLookedUp(const QHostInfo& found)
{
    if (m_state != State::Resolving)
        return;
    m_lookup = -1;
    if (found.error() != QHostInfo::NoError || found.addresses().isEmpty())
        return endWith(lookupError(found.error(), found.errorString()));
    m_addresses = found.addresses().first(std::min(found.addresses().size(), addressLimit));
    m_state = State::Connecting;
    Q_EMIT resolved();
    if (m_state == State::Connecting)
        connectToNextAddress();
}

void TlsStream::connectToNextAddress()
{
    m_address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty())
        m_addressTimer.start();
    m_socket.connectToHost(m_address, m_port);
}

void TlsStream::onAddressFailed(const Error& error)
{
    m_addressTimer.stop();
    // "Refused" says most: something is there, but not on this port.
    if (!m_addressError || error.cause == ErrorCause::ConnectionRefused)
        m_addressError = error;
    if (m_addresses.isEmpty())
        return endWith(*m_addressError);
    // Later: a socket must not be connected again inside its own error signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state != State::Connecting)
                return;
            const QSignalBlocker quiet(m_socket);
            m_socket.abort();
            connectToNextAddress();
        },
        Qt::QueuedConnection);
}

void TlsStream::onConnected()
{
    if (m_state != State::Connecting)
        return;
    m_addressTimer.stop();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_state = m_tlsFromTheFirstByte ? State::Handshaking : State::Open;
    if (!std::exchange(m_connectsAgain, false))
        Q_EMIT connected();
    if (m_state == State::Handshaking)
        beginTls();
    else if (m_state == State::Open)
        Q_EMIT ready();
}

void TlsStream::startTls()
{
    assert(m_state == State::Open || m_state == State::Ended);
    if (m_state != State::Open)
        return;
    m_state = State::Handshaking;
    // RFC 2595 §4: what came in the clear must not pass for what comes after. Also look into the kernel's
    // buffer.
    if (m_socket.bytesAvailable() == 0)
        m_socket.waitForReadyRead(0);
    if (m_state != State::Handshaking)
        return;
    if (m_socket.bytesAvailable() > 0)
        return endWith({ErrorCause::DataBeforeTls, "bytes were waiting when TLS was to start", {}});
    const auto configuration = m_policy.configuration();
    if (!configuration)
        return endWith(configuration.error());
    m_socket.setSslConfiguration(*configuration);
    beginTls();
}

void TlsStream::beginTls()
{
    m_socket.setPeerVerifyName(m_verifyName);
    m_socket.startClientEncryption();
}

void TlsStream::onEncrypted()
{
    if (m_state != State::Handshaking)
        return;
    m_state = State::Open;
    if (m_tlsFromTheFirstByte)
        Q_EMIT ready();
    else
        Q_EMIT secured();
}

bool TlsStream::mayTrustMore() const
{
    return m_trustsFileOnly && std::any_of(m_findings.begin(), m_findings.end(), isAboutTrust);
}

void TlsStream::connectAgainWithAllRoots()
{
    const auto configuration = m_policy.configuration();
    if (!configuration)
        return endWith(configuration.error());
    m_trustsFileOnly = false;
    m_connectsAgain = true;
    m_findings.clear();
    m_addresses.prepend(m_address);
    m_state = State::Connecting;
    // What the old connection still has to say is not about the new one.
    m_socket.blockSignals(true);
    QMetaObject::invokeMethod(
        this,
        [this, configuration = *configuration] {
            if (m_state != State::Connecting)
                return;
            m_socket.abort();
            m_socket.setSslConfiguration(configuration);
            m_socket.blockSignals(false);
            connectToNextAddress();
        },
        Qt::QueuedConnection);
}

void TlsStream::onSocketError(QAbstractSocket::SocketError error)
{
    const QString text = m_socket.errorString();
    // Outside of connecting it comes from the look into the kernel's buffer only: nothing was there.
    if (error == QAbstractSocket::SocketTimeoutError && m_state != State::Connecting)
        return;
    switch (m_state) {
    case State::Connecting:
        return onAddressFailed(connectError(error, text));
    case State::Handshaking:
        if (mayTrustMore())
            return connectAgainWithAllRoots();
        if (!m_findings.isEmpty())
            return endWith(certificateError(m_findings));
        return endWith({ErrorCause::TlsHandshakeFailed, text.toStdString(), {}});
    case State::Open:
        if (error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslInvalidUserDataError ||
            error == QAbstractSocket::SslHandshakeFailedError)
            return endWith({ErrorCause::TlsHandshakeFailed, text.toStdString(), {}});
        if (error != QAbstractSocket::RemoteHostClosedError)
            return endWith({ErrorCause::ConnectionLost, text.toStdString(), {}});
        m_state = State::Ended;
        Q_EMIT closed();
        return;
    case State::Idle:
    case State::Resolving:
    case State::Ended:
        return;
    }
}

void TlsStream::write(const QByteArray& bytes)
{
    if (m_state != State::Open)
        return;
    m_socket.write(bytes);
    m_socket.flush();
}

QByteArray TlsStream::read()
{
    // Also after the end: what arrived before it is still there.
    if ((m_state != State::Open && m_state != State::Ended) || !m_socket.isOpen())
        return {};
    return m_socket.read(readSize);
}

void TlsStream::abort()
{
    m_state = State::Ended;
    m_addressTimer.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
    m_socket.abort();
}

void TlsStream::endWith(const Error& error)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    Q_EMIT failed(error);
}

void TlsStream::endWithLater(const Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { endWith(error); }, Qt::QueuedConnection);
}

} // namespace postbag
