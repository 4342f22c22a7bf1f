// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Gate.h"
#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/base/Time.h"
#include "core/net/ByteStream.h"
#include "core/net/Deflation.h"
#include "core/net/TlsPolicy.h"
#include "core/protocol/Channel.h"
#include "core/protocol/SignIn.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace postbag {

/// One connection's life (I5): moves bytes between a ByteStream and a Channel, keeps their deadlines, and
/// runs the root coroutine that talks over them to its one end.
///
///     auto* runner = new SessionRunner(std::make_unique<TlsStream>(), account.timeout, clock, this);
///     connect(runner, &SessionRunner::ended, this, [this, runner](const Result<void>& outcome) { …
///         runner->deleteLater(); });
///     runner->run(dialogue(*runner));
///
///     Task<void> AccountCollector::dialogue(SessionRunner& runner)
///     {
///         const auto session = makePop3Session(runner.channel(), m_digests);
///         auto opening = runner.open(host, port, Security::Tls, policy);
///         co_await opening;
///         auto signingIn = session->signIn(how);
///         co_await signingIn; …
///     }
///
/// The root may wait for anything besides the network (store, secrets: a Gate of its own); no deadline of the
/// connection runs meanwhile. Net thread only. Delete it from `ended`, or with deleteLater(): never while the
/// root runs (it may be inside a call of the channel). Deleting it is the hard cancel: the root's frames run
/// their destructors and nothing is emitted.
class SessionRunner : public QObject
{
    Q_OBJECT
public:
    /// `timeout`: the account's; for name lookup, connecting and TLS together, and then for each step without
    /// progress (see Channel). `clock` must outlive the runner.
    SessionRunner(std::unique_ptr<ByteStream> stream, std::chrono::milliseconds timeout, const Clock& clock,
                  QObject* parent = nullptr);
    ~SessionRunner() override;

    /// What the session is made with. It lives as long as the runner.
    Channel& channel() { return m_channel; }

    /// Runs the root until it first waits. To be called once; `ended` follows exactly once, never inside this
    /// call.
    void run(Task<void> root);

    /// For the root, once: resolves, connects and, with Security::Tls, makes TLS. Fails with the stream's
    /// error, with NoProgress after `timeout`, or with CancelledByUser.
    Task<void> open(QString host, int port, Security security, TlsPolicy policy);

    /// Back pressure: while paused nothing is read, so that the server must wait; output still goes out, and
    /// no deadline runs. May be called from within a SessionSink.
    void setPaused(bool paused);

    /// Makes the root's wait for the network (open() or the channel), now or the next one, fail with
    /// CancelledByUser. The root ends by itself, so that it can still report. It may be resumed inside this
    /// call.
    void cancel();

    /// Since when the server is waited for and sends nothing, or next to nothing; nothing while it need not
    /// send.
    std::optional<MonotonicTime> quietSince() const;

    /// What arrived from and went to the network so far (without TLS's own).
    qint64 bytesReceived() const { return m_bytesReceived; }
    qint64 bytesSent() const { return m_bytesSent; }

    /// Compares the deadlines with the clock. The runner's own timer calls it; a test that moves its clock
    /// may too.
    void checkDeadlines();

Q_SIGNALS:
    /// The steps of open() and of STARTTLS, for the connection test.
    void resolved();
    void connected();
    void secured();
    /// The root ended, with this outcome; the connection is closed by now.
    void ended(const postbag::Result<void>& outcome);

private:
    Task<void> supervise(Task<void> root);
    void onReady();
    void onSecured();
    void onStreamEnded(Error error);
    void wake();
    void turn();
    void write(const std::string& output);
    QByteArray read();
    void startCompressionIfWanted();
    void readOnce();
    void endInput();
    void arrived(qint64 bytes);
    void listenAnew();
    void restartDeadlinesIfBack();
    void armTimer();
    void finish();

    const Clock& m_clock;
    const std::chrono::milliseconds m_timeout;
    Channel m_channel;
    std::unique_ptr<ByteStream> m_stream;
    std::optional<Deflation> m_deflation; // once the session compresses
    Gate<void> m_opened;
    std::optional<MonotonicTime> m_openDue; // set while open() waits
    std::optional<Error> m_streamError;     // how the connection ended; ConnectionLost for an orderly end too
    bool m_inputEnded = false;              // the channel was told of that
    bool m_opening = false;
    bool m_isOpen = false;
    bool m_tlsFromTheFirstByte = false;
    bool m_handshaking = false;
    bool m_paused = false;
    bool m_sessionElsewhere = true; // the root waits for something that is not the channel
    bool m_turnQueued = false;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
    MonotonicTime m_quietSince; // as long as the server is waited for
    qint64 m_receivedBeforeQuiet = 0;
    QTimer m_timer;
    MonotonicTime m_timerDue;
    std::optional<Result<void>> m_outcome;
    Task<void> m_root; // last: destroyed first, while all that it uses is still there
};

} // namespace postbag
