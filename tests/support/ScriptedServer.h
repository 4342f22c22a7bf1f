// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/CertificateAuthority.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <memory>
#include <vector>

class QSslSocket;

namespace postbag::test {

/// A server on the loopback that plays one script to each client, step by step, on the test's own event loop:
///
///     ScriptedServer server;
///     server.send("+OK hello\r\n").expect("STLS").send("+OK begin\r\n").startTls(files).expect("CAPA") …;
///
/// When the script is over the connection stays open and silent.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(const QHostAddress& address = QHostAddress(QHostAddress::LocalHost),
                            QObject* parent = nullptr);
    ~ScriptedServer() override;

    int port() const { return serverPort(); }

    ScriptedServer& send(const QByteArray& bytes);
    /// Waits for a line that begins with this.
    ScriptedServer& expect(const QByteArray& beginning);
    /// Waits for the client's handshake; as the first step: TLS from the first byte.
    ScriptedServer& startTls(const CertificateFiles& files);
    /// TLS 1.1 at most.
    ScriptedServer& startOldTls(const CertificateFiles& files);
    ScriptedServer& close();     ///< in order
    ScriptedServer& halfClose(); ///< no more from here, but still reading
    ScriptedServer& reset();     ///< RST

    /// All lines that clients sent, without their ends.
    QList<QByteArray> received() const { return m_received; }
    int connections() const { return static_cast<int>(m_clients.size()); }
    int handshakes() const { return m_handshakes; }
    /// The first line that was not expected; empty if all went by the script.
    QByteArray surprise() const { return m_surprise; }
    /// Bytes that the latest client has not taken yet.
    qint64 unsent() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    enum class Kind { Send, Expect, Tls, OldTls, Close, HalfClose, Reset };
    struct Step {
        Kind kind;
        QByteArray bytes;
        CertificateFiles files;
    };
    struct Client {
        QSslSocket* socket;
        std::size_t next = 0;
        bool playing = false;
    };

    ScriptedServer& add(Kind kind, const QByteArray& bytes = {}, const CertificateFiles& files = {});
    void play(Client& client);
    /// True if the step is done and the next one may follow at once.
    bool playStep(Client& client, const Step& step);
    bool takeExpectedLine(Client& client, const QByteArray& beginning);
    void beginTls(QSslSocket& socket, const Step& step);

    std::vector<Step> m_script;
    std::vector<std::unique_ptr<Client>> m_clients;
    QList<QByteArray> m_received;
    QByteArray m_surprise;
    int m_handshakes = 0;
};

} // namespace postbag::test
