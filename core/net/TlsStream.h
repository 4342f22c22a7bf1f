// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ByteStream.h"

#include <QHostAddress>
#include <QList>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <optional>

class QHostInfo;

namespace postbag {

/// A real connection: TCP, and TLS as the policy wants it. Errors of a certificate are never ignored.
/// An IDN host is looked up and verified in its ASCII form (RFC 5890); an address is verified as an address.
/// With TLS from the first byte a CA file is tried alone, and the system's roots with a second connection
/// only if that did not do. At most 256 KiB wait unread; then TCP makes the server wait. No deadline of its
/// own: see SessionRunner.
class TlsStream final : public ByteStream
{
    Q_OBJECT
public:
    explicit TlsStream(QObject* parent = nullptr);
    ~TlsStream() override;

    void open(const QString& host, int port, bool tlsFromTheFirstByte, const TlsPolicy& policy) override;
    void startTls() override;
    void write(const QByteArray& bytes) override;
    QByteArray read() override;
    void abort() override;

private:
    enum class State { Idle, Resolving, Connecting, Handshaking, Open, Ended };

    void onLookedUp(const QHostInfo& found);
    void connectToNextAddress();
    void onAddressFailed(const Error& error);
    void onConnected();
    void beginTls();
    void onEncrypted();
    bool mayTrustMore() const;
    void connectAgainWithAllRoots();
    void onSocketError(QAbstractSocket::SocketError error);
    void endWith(const Error& error);
    void endWithLater(const Error& error);

    QSslSocket m_socket;
    State m_state = State::Idle;
    TlsPolicy m_policy;
    QString m_verifyName; // what the certificate must be for
    quint16 m_port = 0;
    bool m_tlsFromTheFirstByte = false;
    int m_lookup = -1;
    QList<QHostAddress> m_addresses; // not tried yet
    QHostAddress m_address;          // being tried
    std::optional<Error> m_addressError;
    QTimer m_addressTimer;
    QList<QSslError> m_findings;
    bool m_trustsFileOnly = false;
    bool m_connectsAgain = false; // because of that; the old connection is about to go
};

} // namespace postbag
