// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/CertificateAuthority.h"
#include "tests/support/DovecotServer.h"

#include <QStringList>

namespace postbag::demo {

/// A private mail server with three mailboxes: Bulgarian, Russian and German.
class SampleServer
{
public:
    /// One mailbox, and how an account reaches it.
    struct Mailbox {
        QString account; ///< the account's name
        QString user;
        QString password;
        QStringList access; ///< options of "postbagctl account add"
    };

    /// Everything lies below `folder`, which must exist.
    explicit SampleServer(const QString& folder);

    /// Fills the mailboxes and starts; false: problem() says why.
    bool start();
    QString problem() const { return m_server.problem(); }
    QList<Mailbox> mailboxes() const;

private:
    QString at(test::DovecotServer::Listener listener) const;

    test::CertificateAuthority m_authority;
    test::DovecotServer m_server;
};

} // namespace postbag::demo
