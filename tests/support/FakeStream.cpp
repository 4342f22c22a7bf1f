// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeStream.h"

#include <utility>

namespace postbag::test {

void FakeStream::arrive(const QByteArray& bytes)
{
    arriveOnTheWire(onTheWire(bytes));
    if (std::exchange(m_compressesNext, false))
        m_deflation.emplace();
}

void FakeStream::arriveHalf(const QByteArray& bytes)
{
    const QByteArray wire = onTheWire(bytes);
    arriveOnTheWire(wire.left(wire.size() / 2));
}

void FakeStream::arriveOnTheWire(const QByteArray& bytes)
{
    m_arrived += bytes;
    later([this] { Q_EMIT readable(); });
}

QByteArray FakeStream::onTheWire(const QByteArray& bytes)
{
    return m_deflation ? m_deflation->compress({bytes.constData(), std::size_t(bytes.size())}) : bytes;
}

void FakeStream::closeByPeer()
{
    later([this] {
        m_ended = true;
        Q_EMIT closed();
    });
}

void FakeStream::breakWith(const Error& error)
{
    later([this, error] {
        m_ended = true;
        Q_EMIT failed(error);
    });
}

void FakeStream::open(const QString& host, int, bool tlsFromTheFirstByte, const TlsPolicy&)
{
    m_host = host;
    if (!m_answersOpen)
        return;
    if (m_openError)
        return breakWith(*m_openError);
    later([this, tlsFromTheFirstByte] {
        Q_EMIT resolved();
        Q_EMIT connected();
        m_secure = tlsFromTheFirstByte;
        Q_EMIT ready();
    });
}

void FakeStream::startTls()
{
    if (!m_arrived.isEmpty())
        return breakWith({ErrorCause::DataBeforeTls, "unread bytes", {}});
    if (!m_answersTls)
        return;
    if (m_tlsError)
        return breakWith(*m_tlsError);
    later([this] {
        m_secure = true;
        Q_EMIT secured();
    });
}

void FakeStream::write(const QByteArray& bytes)
{
    ++m_writes;
    QByteArray said = bytes;
    if (m_deflation) {
        m_deflation->put(bytes);
        const auto plain = m_deflation->expand();
        if (!plain)
            qFatal("the client compresses wrongly");
        said = *plain;
    }
    m_sent += said;
    m_line += said;
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end + 1);
        m_line.remove(0, end + 1);
        const QByteArray answer = m_server ? m_server(line) : QByteArray();
        if (!answer.isEmpty())
            arrive(answer);
    }
}

QByteArray FakeStream::read()
{
    const QByteArray bytes = m_arrived.left(m_readSize);
    m_arrived.remove(0, bytes.size());
    return bytes;
}

void FakeStream::abort()
{
    m_aborted = m_ended = true;
    m_arrived.clear();
}

void FakeStream::later(std::function<void()> step)
{
    QMetaObject::invokeMethod(
        this,
        [this, step = std::move(step)] {
            if (!m_ended)
                step();
        },
        Qt::QueuedConnection);
}

} // namespace postbag::test
