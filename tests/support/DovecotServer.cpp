// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DovecotServer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <array>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

constexpr int startDeadlineMs = 20'000;
constexpr uid_t nobody = 65534;

/// Whom the server runs as: mail must not belong to root, Dovecot refuses that.
uid_t serverUser()
{
    return getuid() == 0 ? nobody : getuid();
}

QString userName()
{
    const passwd* entry = getpwuid(serverUser());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

QString groupName()
{
    const group* entry = getgrgid(getuid() == 0 ? nobody : getgid());
    return entry ? QString::fromLocal8Bit(entry->gr_name) : QString();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

DovecotPorts freePorts(const QString& address)
{
    // All four are held at the same time, so that they differ.
    std::array<QTcpServer, 4> holders;
    for (auto& holder : holders)
        holder.listen(QHostAddress(address));
    return {holders[0].serverPort(), holders[1].serverPort(), holders[2].serverPort(),
            holders[3].serverPort()};
}

/// Debian keeps it outside an ordinary user's PATH.
QString program()
{
    return QStandardPaths::findExecutable(u"dovecot"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
}

} // namespace

DovecotServer::DovecotServer(DovecotOptions options)
    : m_options(std::move(options)), m_directory(QDir::tempPath() + u"/postbag-dovecot-XXXXXX"_s),
      m_watchdog(m_directory.path())
{
    chmod(QFile::encodeName(m_directory.path()).constData(), 0711);
    for (const auto& name : {u"run"_s, u"state"_s, u"mail"_s}) {
        QDir(directory()).mkdir(name);
        giveToServer(directory() + u'/' + name);
    }
}

DovecotServer::~DovecotServer()
{
    stop();
}

void DovecotServer::stop()
{
    // Killed, with all its daemons: asked to end, Dovecot takes more than a second.
    const auto group = static_cast<pid_t>(m_server.processId());
    if (group > 0)
        kill(-group, SIGKILL);
    m_server.waitForFinished(startDeadlineMs);
    // The daemons share the listening sockets and are not our children, so only the ports tell when they are
    // gone.
    const QDeadlineTimer deadline(startDeadlineMs);
    while (group > 0 && (accepts(Listener::Pop3) || accepts(Listener::Imap)) && !deadline.hasExpired())
        QThread::usleep(500);
    m_watchdog.guard(0);
}

int DovecotServer::port(Listener listener) const
{
    switch (listener) {
    case Listener::Pop3:
        return m_ports.pop3;
    case Listener::Pop3s:
        return m_ports.pop3s;
    case Listener::Imap:
        return m_ports.imap;
    case Listener::Imaps:
        return m_ports.imaps;
    }
    return 0;
}

void DovecotServer::giveToServer(const QString& path) const
{
    if (getuid() == 0 && chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
        qWarning("cannot give %s to the mail server", qPrintable(path));
}

Maildir DovecotServer::mail(const QString& user, const QString& mailbox) const
{
    // Maildir++: the inbox is the folder itself, the others lie in it with a leading dot.
    const QString home = directory() + u"/mail/"_s + user;
    Maildir maildir(mailbox == u"INBOX"_s ? home : home + u"/."_s + mailbox);
    giveToServer(home);
    for (const auto& path : {u""_s, u"/new"_s, u"/cur"_s, u"/tmp"_s})
        giveToServer(maildir.directory() + path);
    return maildir;
}

bool DovecotServer::setUsers(const QList<DovecotOptions::User>& users)
{
    m_options.users = users;
    const QString path = directory() + u"/users"_s;
    // Dovecot looks once a second at size and time (whole seconds) of the file: a longer comment each time.
    m_userComment += '#';
    return writeTo(path, m_userComment + '\n' + dovecotUsers(users));
}

bool DovecotServer::writeConfiguration()
{
    DovecotOptions options = m_options;
    if (!options.tls.certificate.isEmpty()) {
        // Copied, because the server's own user may not be allowed to read the originals.
        if (!writeTo(directory() + u"/server.pem"_s, contentOf(options.tls.certificate)) ||
            !writeTo(directory() + u"/server.key"_s, contentOf(options.tls.key)))
            return false;
        options.tls.certificate = directory() + u"/server.pem"_s;
        options.tls.key = directory() + u"/server.key"_s;
    }
    return setUsers(m_options.users) &&
           writeTo(directory() + u"/dovecot.conf"_s,
                   dovecotConfiguration(options, m_ports, directory(), userName(), groupName()));
}

bool DovecotServer::start()
{
    if (program().isEmpty() || userName().isEmpty() || groupName().isEmpty()) {
        m_problem = program().isEmpty() ? u"Dovecot is not installed"_s : u"this user or group has no name"_s;
        return false;
    }
    // Between finding free ports and listening on them another program may take one.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (m_ports.pop3 == 0 || attempt > 0)
            m_ports = freePorts(host());
        if (startOnce())
            return true;
        stop();
        if (!m_problem.contains(u"Address already in use"_s))
            return false;
    }
    return false;
}

bool DovecotServer::startOnce()
{
    if (!writeConfiguration()) {
        m_problem = u"cannot write into "_s + directory();
        return false;
    }
    QStringList command{program(), u"-F"_s, u"-c"_s, directory() + u"/dovecot.conf"_s};
    if (getuid() == 0)
        command =
            QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command;
    // A session of its own: Ctrl-C in the terminal is for the program, which then ends the server and its
    // daemons as one group. A file for the output: the daemons would keep a pipe open.
    m_server.setChildProcessModifier([] { setsid(); });
    m_server.setStandardInputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(directory() + u"/output"_s);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.start(command.takeFirst(), command);
    if (!m_server.waitForStarted()) {
        m_problem = m_server.errorString();
        return false;
    }
    m_watchdog.guard(m_server.processId());
    if (!greets(Listener::Pop3) || !greets(Listener::Imap)) {
        m_problem = QString::fromUtf8(contentOf(directory() + u"/output"_s) + log());
        return false;
    }
    m_problem.clear();
    return true;
}

bool DovecotServer::accepts(Listener listener) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(host()), static_cast<quint16>(port(listener)));
    return socket.waitForConnected(1000);
}

bool DovecotServer::greets(Listener listener)
{
    const QDeadlineTimer deadline(startDeadlineMs);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(host()), static_cast<quint16>(port(listener)));
        if (socket.waitForConnected(1000) &&
            socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return true;
        // The pause between two tries; it ends early if the server ends.
        if (m_server.waitForFinished(10))
            return false;
    }
    return false;
}

QByteArray DovecotServer::log() const
{
    return contentOf(directory() + u"/state/log"_s);
}

} // namespace postbag::test
