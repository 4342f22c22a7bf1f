// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ByteStream.h"

#include <QByteArray>

#include <memory>

namespace postbag::test {

/// Any connection, broken at one counted step. A step is each open, write, start of TLS and non-empty read.
/// First run with Fault::None and look at steps(); then once for each step and each fault.
class BreakingStream final : public ByteStream
{
    Q_OBJECT
public:
    enum class Fault {
        None,
        Cut,     ///< the connection is lost instead of this step
        CutHalf, ///< half of the bytes of this step still pass
        Stall,   ///< from this step on, nothing happens any more
    };

    /// Breaks `inner` at step `step`, counted from 1.
    BreakingStream(std::unique_ptr<ByteStream> inner, Fault fault, int step, QObject* parent = nullptr);

    int steps() const { return m_steps; }
    bool isBroken() const { return m_broken; }

    void open(const QString& host, int port, bool tlsFromTheFirstByte, const TlsPolicy& policy) override;
    void startTls() override;
    void write(const QByteArray& bytes) override;
    QByteArray read() override;
    void abort() override;

private:
    /// Counts; true if it breaks here.
    bool breaksNow();
    void cut();

    std::unique_ptr<ByteStream> m_inner;
    const Fault m_fault;
    const int m_step;
    int m_steps = 0;
    bool m_broken = false;
    bool m_aborted = false;
};

} // namespace postbag::test
