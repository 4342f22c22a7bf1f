// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BreakingStream.h"

#include <utility>

namespace postbag::test {

BreakingStream::BreakingStream(std::unique_ptr<ByteStream> inner, Fault fault, int step, QObject* parent)
    : ByteStream(parent), m_inner(std::move(inner)), m_fault(fault), m_step(step)
{
    connect(m_inner.get(), &ByteStream::resolved, this, &ByteStream::resolved);
    connect(m_inner.get(), &ByteStream::connected, this, &ByteStream::connected);
    connect(m_inner.get(), &ByteStream::ready, this, &ByteStream::ready);
    connect(m_inner.get(), &ByteStream::secured, this, &ByteStream::secured);
    connect(m_inner.get(), &ByteStream::readable, this, &ByteStream::readable);
    connect(m_inner.get(), &ByteStream::closed, this, &ByteStream::closed);
    connect(m_inner.get(), &ByteStream::failed, this, &ByteStream::failed);
}

void BreakingStream::open(const QString& host, int port, bool tlsFromTheFirstByte, const TlsPolicy& policy)
{
    if (!breaksNow())
        m_inner->open(host, port, tlsFromTheFirstByte, policy);
}

void BreakingStream::startTls()
{
    if (!breaksNow())
        m_inner->startTls();
}

void BreakingStream::write(const QByteArray& bytes)
{
    const bool brokenBefore = m_broken;
    if (!breaksNow())
        m_inner->write(bytes);
    else if (!brokenBefore && m_fault == Fault::CutHalf)
        m_inner->write(bytes.left(bytes.size() / 2));
}

QByteArray BreakingStream::read()
{
    if (m_broken)
        return {};
    const QByteArray bytes = m_inner->read();
    if (bytes.isEmpty() || !breaksNow())
        return bytes;
    return m_fault == Fault::CutHalf ? bytes.left(bytes.size() / 2) : QByteArray();
}

void BreakingStream::abort()
{
    m_aborted = true;
    m_inner->abort();
}

bool BreakingStream::breaksNow()
{
    if (m_broken)
        return true;
    ++m_steps;
    if (m_fault == Fault::None || m_steps != m_step)
        return false;
    m_broken = true;
    m_inner->disconnect(this);
    if (m_fault != Fault::Stall)
        QMetaObject::invokeMethod(this, &BreakingStream::cut, Qt::QueuedConnection);
    return true;
}

void BreakingStream::cut()
{
    m_inner->abort();
    if (!m_aborted)
        Q_EMIT failed({ErrorCause::ConnectionLost, "cut by the test", {}});
}

} // namespace postbag::test
