// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeStream.h"

#include <utility>

namespace postbag::test {

void FakeStream::arrive(const QByteArray& bytes)
{
    m_arrived += bytes;
    later([this] { Q_EMIT readable(); });
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
    m_sent += bytes;
    m_line += bytes;
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
