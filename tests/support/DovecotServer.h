// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DovecotConfiguration.h"
#include "tests/support/Maildir.h"
#include "tests/support/Watchdog.h"

#include <QProcess>
#include <QTemporaryDir>

namespace postbag::test {

/// A private, real Dovecot 2.3 on loopback: its own configuration, users, mail and log in a scratch folder,
/// ports that were free. It never touches the packaged service. Runs as root (the server itself then runs as
/// nobody) and as any ordinary user that the system knows by name. Server and folder go when this object
/// goes, and also when the program is killed.
class DovecotServer
{
public:
    enum class Listener { Pop3, Pop3s, Imap, Imaps };

    explicit DovecotServer(DovecotOptions options = {});
    ~DovecotServer();
    DovecotServer(const DovecotServer&) = delete;
    DovecotServer& operator=(const DovecotServer&) = delete;

    /// Starts and waits, at most 20 s, until it greets. False: problem() says why, in English.
    bool start();
    /// Kills it at once and so cuts its connections; mail and ports stay for the next start().
    void stop();
    QString problem() const { return m_problem; }
    const DovecotOptions& options() const { return m_options; }

    QString host() const { return listenAddress(m_options); }
    int port(Listener listener) const;
    /// Removed together with the server; others may traverse it, but not list it.
    QString directory() const { return m_directory.path(); }

    /// A user's mail as it lies on the server's disk. Adding works before and after start().
    Maildir mail(const QString& user, const QString& mailbox = QStringLiteral("INBOX")) const;
    /// Replaces the users and their passwords; counts a second later at most.
    bool setUsers(const QList<DovecotOptions::User>& users);
    /// What the server has written into its log so far.
    QByteArray log() const;

private:
    bool writeConfiguration();
    bool startOnce();
    bool accepts(Listener listener) const;
    bool greets(Listener listener);
    void giveToServer(const QString& path) const;

    DovecotOptions m_options;
    DovecotPorts m_ports;
    QTemporaryDir m_directory;
    Watchdog m_watchdog;
    QProcess m_server;
    QByteArray m_userComment;
    QString m_problem;
};

} // namespace postbag::test
