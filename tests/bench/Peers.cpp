// SPDX-License-Identifier: GPL-3.0-or-later
// The collectors of other projects, as Debian ships them.
#include "tests/bench/Contender.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace postbag::bench {

namespace {

bool makeMaildir(const QString& path)
{
    return QDir().mkpath(path + u"/new"_s) && QDir().mkpath(path + u"/cur"_s) &&
           QDir().mkpath(path + u"/tmp"_s);
}

/// Pipelined, into a Maildir. It calls fsync for each message.
class Mpop final : public Contender
{
public:
    QString name() const override { return u"mpop"_s; }
    QString onDisk() const override { return u"each message"_s; }
    bool speaks(Protocol protocol) const override { return protocol == Protocol::Pop3; }

    bool prepare(const Access& access, const QString& folder) const override
    {
        QString text = u"defaults\nkeep on\nonly_new on\npipelining on\nreceived_header off\n"_s;
        text += access.tls ? u"tls on\ntls_starttls off\ntls_trust_file %1\n"_s.arg(access.caFile)
                           : u"tls off\n"_s;
        text += u"auth user\nhost %1\nport %2\nuidls_file %3/uidls_%U\n"_s.arg(access.host)
                    .arg(access.port)
                    .arg(folder);
        bool well = true;
        for (const QString& user : access.users) {
            well = well && makeMaildir(folder + u'/' + user);
            text += u"account %1\nuser %1\npassword %2\ndelivery maildir %3/%1\n"_s.arg(user, access.password,
                                                                                        folder);
        }
        return well && writePrivately(folder + u"/mpoprc"_s, text);
    }

    QStringList command(const Access&, const QString& folder, Task) const override
    {
        return {u"mpop"_s, u"--quiet"_s, u"--file="_s + folder + u"/mpoprc"_s, u"--all-accounts"_s};
    }

    int messages(const QString& folder, const QByteArray&) const override { return filesInMaildirs(folder); }
};

/// Its default calls fsync for each message and for its journal; it can be told not to.
class Mbsync final : public Contender
{
public:
    explicit Mbsync(bool synced) : m_synced(synced) {}

    QString name() const override { return m_synced ? u"mbsync"_s : u"mbsync, FSync no"_s; }
    QString onDisk() const override { return m_synced ? u"each message"_s : u"no sync"_s; }
    bool speaks(Protocol protocol) const override { return protocol == Protocol::Imap; }

    bool prepare(const Access& access, const QString& folder) const override
    {
        QString text = u"FSync %1\nSync Pull\nCreate Near\n\n"_s.arg(m_synced ? u"yes"_s : u"no"_s);
        for (const QString& user : access.users) {
            text += u"IMAPAccount %1\nHost %2\nPort %3\nUser %1\nPass %4\nAuthMechs LOGIN\n"_s
                        .arg(user, access.host)
                        .arg(access.port)
                        .arg(access.password);
            text += access.tls ? u"SSLType IMAPS\nCertificateFile %1\n"_s.arg(access.caFile)
                               : u"SSLType None\n"_s;
            text +=
                u"\nIMAPStore %1-far\nAccount %1\n\nMaildirStore %1-near\nPath %2/%1/\nInbox %2/%1/INBOX\n"
                "\nChannel %1\nFar :%1-far:\nNear :%1-near:\nSyncState *\n\n"_s.arg(user, folder);
            if (!QDir().mkpath(folder + u'/' + user))
                return false;
        }
        return writePrivately(folder + u"/mbsyncrc"_s, text);
    }

    QStringList command(const Access&, const QString& folder, Task) const override
    {
        return {u"mbsync"_s, u"-q"_s, u"-c"_s, folder + u"/mbsyncrc"_s, u"-a"_s};
    }

    int messages(const QString& folder, const QByteArray&) const override { return filesInMaildirs(folder); }

private:
    const bool m_synced;
};

/// It starts a process for each message, and calls fsync. Thousands of messages would take it many
/// minutes.
class Getmail final : public Contender
{
public:
    QString name() const override { return u"getmail"_s; }
    int mostMessages() const override { return 200; }
    QString onDisk() const override { return u"each message"_s; }
    bool speaks(Protocol) const override { return true; }

    bool prepare(const Access& access, const QString& folder) const override
    {
        const QString kind = u"Simple%1%2Retriever"_s.arg(
            access.protocol == Protocol::Pop3 ? u"POP3"_s : u"IMAP"_s, access.tls ? u"SSL"_s : QString());
        for (const QString& user : access.users) {
            QString text = u"[retriever]\ntype = %1\nserver = %2\nport = %3\nusername = %4\npassword = %5\n"_s
                               .arg(kind, access.host)
                               .arg(access.port)
                               .arg(user, access.password);
            if (access.tls)
                text += u"ca_certs = %1\n"_s.arg(access.caFile);
            text += u"[destination]\ntype = Maildir\npath = %1/%2/\n"_s.arg(folder, user);
            text += u"[options]\nread_all = false\ndelete = false\nreceived = false\ndelivered_to = false\n"
                    "verbose = 0\n"_s;
            if (!makeMaildir(folder + u'/' + user) || !writePrivately(folder + u"/rc_"_s + user, text))
                return false;
        }
        return true;
    }

    QStringList command(const Access& access, const QString& folder, Task) const override
    {
        QStringList line{u"getmail"_s, u"--getmaildir="_s + folder};
        for (const QString& user : access.users)
            line << u"--rcfile="_s + folder + u"/rc_"_s + user;
        return line;
    }

    int messages(const QString& folder, const QByteArray&) const override { return filesInMaildirs(folder); }
};

/// Into one file of messages: it has no Maildir, and a delivery program for each message would cost far more.
/// Over IMAP it marks the mail on the server, which would not be the same for the next contender.
class Fetchmail final : public Contender
{
public:
    QString name() const override { return u"fetchmail"_s; }
    QString onDisk() const override { return u"no sync"_s; }
    bool speaks(Protocol protocol) const override { return protocol == Protocol::Pop3; }
    int mostSuccess() const override { return 1; } // 1: there was no new mail

    bool prepare(const Access& access, const QString& folder) const override
    {
        QString text = u"set no syslog\nset no bouncemail\nset idfile \"%1/ids\"\n"_s.arg(folder);
        for (const QString& user : access.users) {
            text +=
                u"poll %1 via %2 service %3 protocol pop3 uidl bad-header accept auth password user \"%1\" "
                "password \"%4\" is \"nobody\" here keep bsmtp \"%5/mail\" "_s.arg(user, access.host)
                    .arg(access.port)
                    .arg(access.password, folder);
            text += access.tls ? u"ssl sslcertck sslcertfile \"%1\"\n"_s.arg(access.caFile)
                               : u"sslproto \"\"\n"_s;
        }
        return writePrivately(folder + u"/fetchmailrc"_s, text);
    }

    QStringList command(const Access&, const QString& folder, Task) const override
    {
        return {u"fetchmail"_s, u"--silent"_s,     u"--fetchmailrc"_s, folder + u"/fetchmailrc"_s,
                u"--pidfile"_s, folder + u"/pid"_s};
    }

    int messages(const QString& folder, const QByteArray&) const override
    {
        QFile file(folder + u"/mail"_s);
        return file.open(QIODevice::ReadOnly)
                   ? static_cast<int>(('\n' + file.readAll()).count("\nMAIL FROM:"))
                   : 0;
    }
};

} // namespace

Contenders peers()
{
    Contenders peers;
    peers.push_back(std::make_unique<Mpop>());
    peers.push_back(std::make_unique<Mbsync>(true));
    peers.push_back(std::make_unique<Mbsync>(false));
    peers.push_back(std::make_unique<Getmail>());
    peers.push_back(std::make_unique<Fetchmail>());
    return peers;
}

} // namespace postbag::bench
