// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ByteStream.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace postbag::test {

/// A POP3 server in memory: it keeps messages, removes at QUIT only (RFC 1939 §6), and can be broken at any
/// counted step of a connection. The greeting is step 1, each command is one more.
class Pop3ServerModel
{
public:
    enum class Fault {
        None,
        Cut,       ///< the connection is lost instead of this step
        CutAfter,  ///< the server does what it was asked, but the answer is lost
        Stall,     ///< from this step on, silence
        Refuse,    ///< -ERR
        Garbage,   ///< bytes that are no reply
        ShortBody, ///< a body ends early, in good order
    };
    struct Mail {
        QByteArray uidl;
        QByteArray raw; ///< ends with CRLF
    };

    bool pipelining = true;
    bool uidl = true;
    bool top = true;
    int loginDelay = 0; ///< seconds
    QByteArray password = "secret";
    QList<Mail> mails;

    /// Called for each DELE with the message's bytes, before it is answered.
    std::function<void(const QByteArray& raw)> onDelete;
    /// Called for each RETR, before it is answered.
    std::function<void(const QByteArray& raw)> onRetrieve;

    /// Breaks the next connection; later ones are well again.
    void breakNext(Fault fault, int step);
    /// A connection for one collector, which owns it.
    std::unique_ptr<ByteStream> connection();

    int steps() const { return m_steps; } ///< of the latest connection
    int connections() const { return m_connections; }
    int count(const QByteArray& command) const; ///< how often all connections so far said it
    bool holds(const QByteArray& raw) const;

private:
    struct Session;
    QByteArray answer(Session& session, const QByteArray& line);
    QByteArray obey(Session& session, const QByteArray& line);
    QByteArray listing(const Session& session, bool ids) const;
    QByteArray body(const QByteArray& raw, bool cut) const;
    void quit(const Session& session);

    Fault m_fault = Fault::None;
    int m_faultStep = 0;
    int m_steps = 0;
    int m_connections = 0;
    QList<QByteArray> m_commands;
};

} // namespace postbag::test
