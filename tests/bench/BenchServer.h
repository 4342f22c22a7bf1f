// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DovecotServer.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace postbag::bench {

enum class Protocol { Pop3, Imap };

/// How a contender reaches its mail.
struct Access {
    Protocol protocol = Protocol::Pop3;
    bool tls = false;
    QString host;
    int port = 0;
    QString caFile;
    QString password;
    QStringList users;
};

/// The private Dovecot of the benchmark. Each mailbox is made when a scenario first wants it, and stays as it
/// is: nobody removes mail in a benchmark.
class BenchServer
{
public:
    BenchServer();

    bool start() { return m_server.start(); }
    QString problem() const { return m_server.problem(); }

    /// Makes sure that these users have `count` messages each, made by `next`; false if the disk refuses.
    bool fill(const QStringList& users, int count, const std::function<QByteArray()>& next);
    Access access(Protocol protocol, bool tls, const QStringList& users) const;

private:
    QTemporaryDir m_certificates;
    test::CertificateAuthority m_authority;
    test::DovecotServer m_server;
    QMap<QString, int> m_filled;
};

/// All users that scenarios may fill: "small", "real", "far", "huge" and "one01" to "one20".
QStringList manyUsers();

} // namespace postbag::bench
