// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/CertificateAuthority.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace postbag::test {

/// How a DovecotServer behaves. The defaults are an ordinary, friendly server without TLS.
struct DovecotOptions {
    struct User {
        QString name{};
        QString password{}; ///< no colon, no line break
    };
    enum class LockMaildrop { No, Yes };
    enum class Loopback {
        Trusted,        ///< 127.0.0.1: Dovecot takes loopback for secure, plain passwords are always allowed
        LikeAnyNetwork, ///< 127.0.0.2: the client's and the server's address differ, disable_plaintext_auth
                        ///< works
    };

    QList<User> users{{QStringLiteral("ann"), QStringLiteral("secret")}};
    CertificateFiles tls{};       ///< empty: no TLS, no STARTTLS, no TLS ports
    bool plaintextAllowed = true; ///< false: LOGINDISABLED and no USER before TLS
    QStringList mechanisms{QStringLiteral("plain"),         QStringLiteral("login"),
                           QStringLiteral("cram-md5"),      QStringLiteral("scram-sha-1"),
                           QStringLiteral("scram-sha-256"), QStringLiteral("apop")};
    QString imapCapability{}; ///< announced instead of the server's own list, for example one without UIDPLUS
    QString pop3UidlFormat{}; ///< Dovecot's variables
    LockMaildrop lockMaildrop = LockMaildrop::No; ///< pop3_lock_session: a second session is refused
    Loopback loopback = Loopback::Trusted;
    QByteArray furtherSettings{}; ///< lines that end the configuration, so that they win
};

struct DovecotPorts {
    int pop3 = 0;
    int pop3s = 0;
    int imap = 0;
    int imaps = 0;
};

/// The address that these options listen on.
QString listenAddress(const DovecotOptions& options);

/// The text of dovecot.conf for a server that keeps everything below `directory` and runs as this user and
/// group.
QByteArray dovecotConfiguration(const DovecotOptions& options, const DovecotPorts& ports,
                                const QString& directory, const QString& user, const QString& group);

/// The text of the passwd-file. Passwords are readable: APOP, CRAM-MD5 and SCRAM need them so.
QByteArray dovecotUsers(const QList<DovecotOptions::User>& users);

} // namespace postbag::test
