// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/net/TlsPolicy.h"

#include <QObject>
#include <QString>

namespace postbag {

/// A connection to a server: the seam between sessions and sockets, so that tests can break it at every step.
/// Lives on the net thread. After `failed` or `closed` nothing more is emitted.
class ByteStream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Resolves, connects and, if asked to, makes TLS; answers with `ready` or `failed`.
    virtual void open(const QString& host, int port, bool tlsFromTheFirstByte, const TlsPolicy& policy) = 0;
    /// Starts TLS on the open connection; answers with `secured` or `failed`. Bytes that are still unread in
    /// the socket fail it with DataBeforeTls.
    virtual void startTls() = 0;
    virtual void write(const QByteArray& bytes) = 0;
    /// Up to 64 KiB of what has arrived; empty if nothing.
    virtual QByteArray read() = 0;
    /// Ends the connection at once; nothing is emitted any more.
    virtual void abort() = 0;

Q_SIGNALS:
    /// The name was found and the connection made (before TLS): steps for the connection test.
    void resolved();
    void connected();
    /// Connected, and secured if that was asked for.
    void ready();
    void secured();
    void readable();
    void closed();
    void failed(const postbag::Error& error);
};

} // namespace postbag
