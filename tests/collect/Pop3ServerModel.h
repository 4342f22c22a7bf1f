// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/collect/ServerModel.h"

namespace postbag::test {

/// A POP3 server in memory: it keeps messages, and removes at QUIT only (RFC 1939 §6).
class Pop3ServerModel final : public ServerModel
{
public:
    struct Mail {
        QByteArray uidl;
        QByteArray raw; ///< ends with CRLF
    };

    bool pipelining = true;
    bool uidl = true;
    bool top = true;
    bool stls = false;
    int loginDelay = 0;    ///< seconds
    bool keepsAll = false; ///< whatever it says to DELE and QUIT
    QList<Mail> mails;

    bool holds(const QByteArray& raw) const override;

private:
    struct Mailbox;
    std::unique_ptr<Session> newSession() override;
    QByteArray greeting(Session& session) override;
    QByteArray obey(Session& session, const QByteArray& line) override;
    QByteArray refusal(const QByteArray& line, bool bad) const override;
    QByteArray goodbye() const override;
    QByteArray chatter() const override;
    void giveNewNumbers() override;
    QByteArray listing(const Mailbox& session, bool ids) const;
    QByteArray body(const QByteArray& raw, bool cut) const;
    void quit(const Mailbox& session);
};

} // namespace postbag::test
