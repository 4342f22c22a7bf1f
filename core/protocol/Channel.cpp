// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Channel.h"

#include "core/base/Task.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace postbag {

namespace {
constexpr std::size_t bytesThatAreProgress = 100;
constexpr int timeoutsWithoutProgress = 4;
} // namespace

Channel::Channel(std::chrono::milliseconds timeout, MonotonicTime now)
    : m_timeout(timeout), m_now(now), m_lastBytes(now), m_lastProgress(now), m_answerBegan(now)
{}

void Channel::receive(std::string_view bytes, MonotonicTime now)
{
    m_now = now;
    if (m_tlsWanted && !m_tlsDone) {
        // RFC 2595 §4: whatever came in the clear must not be believed after the handshake.
        if (!bytes.empty())
            fail({ErrorCause::DataBeforeTls, "data arrived between STARTTLS and the handshake", {}});
        return;
    }
    m_input.append(bytes);
    m_bytesSinceProgress += bytes.size();
    m_answerBytes += bytes.size();
    if (m_bytesSinceProgress >= bytesThatAreProgress) {
        m_bytesSinceProgress = 0;
        m_lastBytes = now;
    }
    resumeWhileSatisfied();
}

void Channel::closed()
{
    m_closed = true;
    resumeWhileSatisfied();
}

void Channel::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    resumeWhileSatisfied();
}

std::string Channel::takeOutput()
{
    return std::exchange(m_output, {});
}

void Channel::tlsEstablished(MonotonicTime now)
{
    m_now = now;
    m_tlsDone = true;
    m_tlsWanted = false;
    progress();
    resumeWhileSatisfied();
}

std::optional<MonotonicTime> Channel::deadline() const
{
    if (!m_waiter || m_paused)
        return std::nullopt;
    if (m_restDue)
        return m_restDue;
    const std::chrono::milliseconds forBytes(m_answerBytes * 1000 / leastBytesPerSecond);
    return std::min({m_lastBytes + m_timeout, m_lastProgress + timeoutsWithoutProgress * m_timeout,
                     m_answerBegan + timeoutsWithoutProgress * m_timeout + forBytes});
}

void Channel::tick(MonotonicTime now)
{
    m_now = now;
    const auto due = deadline();
    if (!due || now < *due)
        return;
    if (m_restDue)
        endRest(now);
    else
        fail({ErrorCause::NoProgress, "nothing useful arrived for the time-out", {}});
}

void Channel::endRest(MonotonicTime now)
{
    m_now = now;
    if (!m_waiter || !m_restDue)
        return;
    m_restOver = true;
    resumeWhileSatisfied();
}

void Channel::setPaused(bool paused, MonotonicTime now)
{
    m_now = now;
    if (m_paused && !paused)
        progress();
    m_paused = paused;
}

void Channel::send(std::string_view bytes)
{
    m_output.append(bytes);
    if (m_wake)
        m_wake();
}

void Channel::consume(std::size_t count)
{
    assert(m_start + count <= m_input.size());
    m_start += count;
    m_scanned = m_start;
}

void Channel::progress()
{
    partOfAnswer();
    m_answerBegan = m_now;
    m_answerBytes = 0;
}

void Channel::partOfAnswer()
{
    m_lastProgress = m_lastBytes = m_now;
    m_bytesSinceProgress = m_expectedBytes = 0;
}

void Channel::progress(std::size_t expectedBytes)
{
    if (isProgress(expectedBytes))
        progress();
}

void Channel::partOfAnswer(std::size_t expectedBytes)
{
    if (isProgress(expectedBytes))
        partOfAnswer();
}

bool Channel::isProgress(std::size_t expectedBytes)
{
    m_expectedBytes += expectedBytes;
    return m_expectedBytes >= bytesThatAreProgress;
}

bool Channel::lineReady(std::size_t limit)
{
    if (m_failure)
        return true;
    const auto* from = m_input.data() + m_scanned;
    const auto* lineFeed = static_cast<const char*>(std::memchr(from, '\n', m_input.size() - m_scanned));
    if (lineFeed) {
        m_lineEnd = static_cast<std::size_t>(lineFeed - m_input.data()) + 1;
        if (m_lineEnd - m_start > limit)
            m_failure = Error{ErrorCause::LimitExceeded, "a line is longer than allowed", {}};
        return true;
    }
    m_scanned = m_input.size();
    if (m_input.size() - m_start > limit) {
        m_failure = Error{ErrorCause::LimitExceeded, "a line without end", {}};
        return true;
    }
    return m_closed;
}

bool Channel::someReady() const
{
    return m_failure || hasWaitingInput() || m_closed;
}

std::string_view Channel::takeLine()
{
    throwIfBroken();
    if (m_lineEnd == 0)
        throw Failure{{ErrorCause::ConnectionLost, "the server closed the connection", {}}};
    std::size_t length = m_lineEnd - m_start - 1;
    if (length > 0 && m_input[m_start + length - 1] == '\r')
        --length;
    const std::string_view line(m_input.data() + m_start, length);
    m_start = m_scanned = m_lineEnd;
    m_lineEnd = 0;
    return line;
}

std::optional<std::string_view> Channel::takeLineOrNothing()
{
    const bool rested = m_restDue.has_value();
    const bool nothingCame = std::exchange(m_restOver, false) && m_lineEnd == 0;
    m_restDue.reset();
    if (rested)
        progress();
    throwIfBroken();
    if (nothingCame)
        return std::nullopt;
    return takeLine();
}

std::string_view Channel::peekSome()
{
    throwIfBroken();
    if (!hasWaitingInput())
        throw Failure{{ErrorCause::ConnectionLost, "the server closed the connection", {}}};
    return std::string_view(m_input).substr(m_start);
}

bool Channel::tlsReady() const
{
    return m_failure || m_tlsDone || m_closed;
}

void Channel::takeTls()
{
    throwIfBroken();
    if (!m_tlsDone)
        throw Failure{
            {ErrorCause::ConnectionLost, "the server closed the connection instead of starting TLS", {}}};
}

void Channel::askForTls()
{
    assert(!m_tlsDone);
    if (!m_failure && hasWaitingInput())
        m_failure = Error{ErrorCause::DataBeforeTls, "data was waiting when TLS was to start", {}};
    if (m_failure || m_closed)
        return;
    m_tlsWanted = true;
    if (m_wake)
        m_wake();
}

void Channel::startCompression()
{
    m_compressionStart = m_input.substr(m_start);
    m_input.clear();
    m_start = m_scanned = 0;
    if (m_wake)
        m_wake();
}

void Channel::wait(std::coroutine_handle<> waiter, Need need, std::size_t limit)
{
    assert(!m_waiter);
    m_waiter = waiter;
    m_need = need;
    m_limit = limit;
    compact();
    // Outside of the driver's own calls nobody else would tell it that there is somebody to read for again.
    if (!m_resuming && m_wake)
        m_wake();
}

void Channel::forget(std::coroutine_handle<> waiter)
{
    if (!waiter || m_waiter != waiter)
        return;
    m_waiter = nullptr;
    m_restDue.reset();
}

bool Channel::satisfied()
{
    switch (m_need) {
    case Need::Line:
        return lineReady(m_limit) || m_restOver;
    case Need::Some:
        return someReady();
    case Need::Tls:
        return tlsReady();
    case Need::Nothing:
        break;
    }
    return false;
}

void Channel::resumeWhileSatisfied()
{
    // A resumed session may make the driver call receive() or fail() again: the outer loop goes on with that.
    if (m_resuming)
        return;
    m_resuming = true;
    while (m_waiter && satisfied())
        std::exchange(m_waiter, nullptr).resume();
    m_resuming = false;
}

void Channel::throwIfBroken() const
{
    if (m_failure)
        throw Failure{*m_failure};
}

void Channel::compact()
{
    if (m_start == 0)
        return;
    m_input.erase(0, m_start);
    m_scanned -= m_start;
    m_start = 0;
}

} // namespace postbag
