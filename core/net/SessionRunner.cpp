// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/SessionRunner.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace postbag {

namespace {
// A server that drips single bytes is as good as silent.
constexpr qint64 leastProgress = 64;
} // namespace

SessionRunner::SessionRunner(std::unique_ptr<ByteStream> stream, std::chrono::milliseconds timeout,
                             const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_timeout(timeout), m_channel(timeout, clock.monotonicNow()),
      m_stream(std::move(stream))
{
    m_channel.onOutput([this] { wake(); });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionRunner::checkDeadlines);
    connect(m_stream.get(), &ByteStream::resolved, this, &SessionRunner::resolved);
    connect(m_stream.get(), &ByteStream::connected, this, &SessionRunner::connected);
    connect(m_stream.get(), &ByteStream::ready, this, &SessionRunner::onReady);
    connect(m_stream.get(), &ByteStream::secured, this, &SessionRunner::onSecured);
    connect(m_stream.get(), &ByteStream::readable, this, &SessionRunner::wake);
    connect(m_stream.get(), &ByteStream::failed, this, &SessionRunner::onStreamEnded);
    connect(m_stream.get(), &ByteStream::closed, this, [this] {
        onStreamEnded({ErrorCause::ConnectionLost, "the server closed the connection", {}});
    });
}

SessionRunner::~SessionRunner()
{
    m_root.reset();
    m_stream->disconnect(this);
    m_stream->abort();
}

void SessionRunner::run(Task<void> root)
{
    assert(!m_root.valid() && !m_outcome);
    m_root = supervise(std::move(root));
    m_root.start();
}

Task<void> SessionRunner::supervise(Task<void> root)
{
    Result<void> outcome;
    try {
        co_await root;
    } catch (const Failure& failure) {
        outcome = failure.error;
    }
    m_outcome = std::move(outcome);
    // Later: the root may have ended inside a call of the channel, which must outlive that call.
    QMetaObject::invokeMethod(this, &SessionRunner::finish, Qt::QueuedConnection);
}

Task<void> SessionRunner::open(QString host, int port, Security security, TlsPolicy policy)
{
    assert(!m_opening);
    m_opening = true;
    m_tlsFromTheFirstByte = security == Security::Tls;
    if (!m_opened.isOpen()) {
        listenAnew();
        m_openDue = m_quietSince + m_timeout;
        armTimer();
        m_stream->open(host, port, m_tlsFromTheFirstByte, policy);
    }
    co_await m_opened;
}

void SessionRunner::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_channel.setPaused(paused, m_clock.monotonicNow());
    if (paused)
        return;
    m_sessionElsewhere = !m_channel.wantsInput();
    wake();
}

void SessionRunner::cancel()
{
    const Error error{ErrorCause::CancelledByUser, {}, {}};
    m_openDue.reset();
    m_opened.open(error);
    m_channel.fail(error);
}

void SessionRunner::checkDeadlines()
{
    if (m_openDue && m_clock.monotonicNow() >= *m_openDue) {
        m_openDue.reset();
        m_stream->abort();
        m_opened.open(Error{ErrorCause::NoProgress, "no connection within the time-out", {}});
    } else if (m_isOpen && !m_outcome) {
        restartDeadlinesIfBack();
        // What has arrived already must not count as missing because this thread was busy.
        readOnce();
        m_channel.tick(m_clock.monotonicNow());
    }
    armTimer();
}

void SessionRunner::onReady()
{
    m_openDue.reset();
    m_isOpen = true;
    if (m_tlsFromTheFirstByte)
        Q_EMIT secured();
    m_opened.open({});
    wake();
}

void SessionRunner::onSecured()
{
    m_handshaking = false;
    Q_EMIT secured();
    m_channel.tlsEstablished(m_clock.monotonicNow());
    wake();
}

void SessionRunner::onStreamEnded(Error error)
{
    if (m_streamError)
        return;
    m_streamError = std::move(error);
    if (!m_isOpen) {
        m_openDue.reset();
        m_opened.open(*m_streamError);
    } else if (m_handshaking) {
        m_handshaking = false;
        endInput();
    } else {
        // Not at once: what arrived before the end is still to be read.
        wake();
    }
}

void SessionRunner::wake()
{
    if (std::exchange(m_turnQueued, true))
        return;
    QMetaObject::invokeMethod(this, &SessionRunner::turn, Qt::QueuedConnection);
}

void SessionRunner::turn()
{
    m_turnQueued = false;
    if (!m_isOpen || m_outcome)
        return;
    restartDeadlinesIfBack();
    startCompressionIfWanted();
    const std::string output = m_channel.takeOutput();
    if (!output.empty() && !m_streamError)
        write(output);
    if (m_channel.tlsWanted() && !m_streamError) {
        if (!std::exchange(m_handshaking, true))
            m_stream->startTls();
    } else {
        readOnce();
    }
    armTimer();
}

void SessionRunner::readOnce()
{
    if (m_handshaking || m_inputEnded || !m_channel.wantsInput())
        return;
    const QByteArray bytes = read();
    if (!bytes.isEmpty()) {
        m_channel.receive({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                          m_clock.monotonicNow());
        wake();
    } else if (m_streamError) {
        endInput();
    }
    if (!m_paused)
        m_sessionElsewhere = !m_channel.wantsInput();
}

void SessionRunner::write(const std::string& output)
{
    const QByteArray bytes = m_deflation ? m_deflation->compress(output) : QByteArray::fromStdString(output);
    m_bytesSent += bytes.size();
    m_stream->write(bytes);
}

QByteArray SessionRunner::read()
{
    startCompressionIfWanted();
    if (!m_deflation) {
        const QByteArray bytes = m_stream->read();
        arrived(bytes.size());
        return bytes;
    }
    for (;;) {
        auto plain = m_deflation->expand();
        if (!plain) {
            m_stream->abort();
            m_streamError = plain.error();
            return {};
        }
        if (!plain->isEmpty())
            return *plain;
        const QByteArray bytes = m_stream->read();
        if (bytes.isEmpty())
            return {};
        arrived(bytes.size());
        m_deflation->put(bytes);
    }
}

void SessionRunner::arrived(qint64 bytes)
{
    m_bytesReceived += bytes;
    if (m_bytesReceived - m_receivedBeforeQuiet >= leastProgress)
        listenAnew();
}

void SessionRunner::listenAnew()
{
    m_quietSince = m_clock.monotonicNow();
    m_receivedBeforeQuiet = m_bytesReceived;
}

std::optional<MonotonicTime> SessionRunner::quietSince() const
{
    const bool listens = m_channel.wantsInput() && !m_sessionElsewhere;
    if (!m_outcome && (m_openDue || m_handshaking || listens))
        return m_quietSince;
    return std::nullopt;
}

void SessionRunner::startCompressionIfWanted()
{
    if (const auto early = m_channel.takeCompressionStart())
        m_deflation.emplace().put(QByteArray::fromStdString(*early));
}

void SessionRunner::endInput()
{
    m_inputEnded = true;
    if (m_streamError->cause == ErrorCause::ConnectionLost)
        m_channel.closed();
    else
        m_channel.fail(*m_streamError);
}

void SessionRunner::restartDeadlinesIfBack()
{
    if (!m_sessionElsewhere || !m_channel.wantsInput())
        return;
    m_sessionElsewhere = false;
    listenAnew();
    const auto now = m_clock.monotonicNow();
    m_channel.setPaused(true, now);
    m_channel.setPaused(false, now);
}

void SessionRunner::armTimer()
{
    const auto due = m_openDue ? m_openDue : m_channel.deadline();
    if (!due || m_outcome)
        return m_timer.stop();
    // A deadline that moved on is found when the timer fires: arming it for every chunk would cost more.
    if (m_timer.isActive() && m_timerDue <= *due)
        return;
    m_timerDue = *due;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*due - m_clock.monotonicNow());
    m_timer.start(std::max(left, std::chrono::milliseconds(1)));
}

void SessionRunner::finish()
{
    m_timer.stop();
    m_root.reset();
    m_stream->disconnect(this);
    m_stream->abort();
    const Result<void> outcome = *m_outcome;
    Q_EMIT ended(outcome);
}

} // namespace postbag
