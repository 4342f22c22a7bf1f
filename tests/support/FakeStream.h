// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ByteStream.h"
#include "core/net/Deflation.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace postbag::test {

/// A connection without a network: the test plays the server. By default it is ready and secured as soon as
/// that is asked for; everything is emitted from the event loop, as with a real socket.
class FakeStream final : public ByteStream
{
    Q_OBJECT
public:
    using ByteStream::ByteStream;

    // ---- what the stream should do
    // ------------------------------------------------------------------------------

    /// Answers each complete line (with its line end) that was written; what it returns arrives. Empty:
    /// nothing.
    void answerWith(std::function<QByteArray(const QByteArray& line)> server)
    {
        m_server = std::move(server);
    }
    /// open() or startTls() is never answered.
    void stallOpen() { m_answersOpen = false; }
    void stallTls() { m_answersTls = false; }
    /// open() or startTls() is answered with this failure.
    void failOpen(Error error) { m_openError = std::move(error); }
    void failTls(Error error) { m_tlsError = std::move(error); }

    /// From now on, one byte at a time.
    void dribble() { m_readSize = 1; }
    /// After the next answer both sides compress (RFC 4978); the test goes on in plain text.
    void compressNext() { m_compressesNext = true; }
    /// Bytes from the server.
    void arrive(const QByteArray& bytes);
    /// The first half of what would be on the wire for them.
    void arriveHalf(const QByteArray& bytes);
    /// Bytes that are on the wire as they are, even where the server should compress.
    void arriveOnTheWire(const QByteArray& bytes);
    void closeByPeer();
    void breakWith(const Error& error);

    // ---- what was asked of the stream
    // ---------------------------------------------------------------------------

    QByteArray sent() const { return m_sent; }
    int writes() const { return m_writes; }
    qsizetype unread() const { return m_arrived.size(); }
    bool compresses() const { return m_deflation.has_value(); }
    bool isAborted() const { return m_aborted; }
    bool isSecure() const { return m_secure; }
    QString host() const { return m_host; }

    void open(const QString& host, int port, bool tlsFromTheFirstByte, const TlsPolicy& policy) override;
    void startTls() override;
    void write(const QByteArray& bytes) override;
    QByteArray read() override;
    void abort() override;

private:
    void later(std::function<void()> step);
    QByteArray onTheWire(const QByteArray& bytes);

    std::function<QByteArray(const QByteArray&)> m_server;
    qsizetype m_readSize = 64 * 1024;
    bool m_answersOpen = true;
    bool m_answersTls = true;
    std::optional<Error> m_openError;
    std::optional<Error> m_tlsError;
    QString m_host;
    bool m_compressesNext = false;
    std::optional<Deflation> m_deflation; // the server's end
    QByteArray m_arrived;
    QByteArray m_sent;
    QByteArray m_line; // written, but without its end yet
    int m_writes = 0;
    bool m_secure = false;
    bool m_ended = false;
    bool m_aborted = false;
};

} // namespace postbag::test
