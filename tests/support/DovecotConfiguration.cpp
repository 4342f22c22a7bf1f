// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DovecotConfiguration.h"

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

QString listener(const QString& name, int port)
{
    return u"  inet_listener %1 {\n    port = %2\n  }\n"_s.arg(name).arg(port);
}

QString loginService(const QString& name, const QString& plain, int plainPort, const QString& secure,
                     int securePort)
{
    // chroot needs root; without it the whole server runs as one ordinary user.
    return u"service %1 {\n  chroot =\n%2%3}\n"_s.arg(name, listener(plain, plainPort),
                                                      listener(secure, securePort));
}

QString line(const QString& name, const QString& value)
{
    return name + u" = "_s + value + u'\n';
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

} // namespace

QString listenAddress(const DovecotOptions& options)
{
    return options.loopback == DovecotOptions::Loopback::Trusted ? u"127.0.0.1"_s : u"127.0.0.2"_s;
}

QByteArray dovecotConfiguration(const DovecotOptions& options, const DovecotPorts& ports,
                                const QString& directory, const QString& user, const QString& group)
{
    const bool tls = !options.tls.certificate.isEmpty();
    QString text;
    text += line(u"protocols"_s, u"imap pop3"_s);
    text += line(u"listen"_s, listenAddress(options));
    text += line(u"base_dir"_s, directory + u"/run"_s);
    text += line(u"state_dir"_s, directory + u"/state"_s);
    text += line(u"log_path"_s, directory + u"/state/log"_s);
    text += line(u"default_internal_user"_s, user);
    text += line(u"default_internal_group"_s, group);
    text += line(u"default_login_user"_s, user);
    text += line(u"first_valid_uid"_s, u"1"_s);
    text += line(u"mail_location"_s, u"maildir:"_s + directory + u"/mail/%u"_s);
    text += line(u"mail_max_userip_connections"_s, u"100"_s);
    text += line(u"mail_fsync"_s, u"never"_s);
    text += line(u"auth_failure_delay"_s, u"0"_s);
    text += line(u"auth_mechanisms"_s, options.mechanisms.join(u' '));
    text += line(u"disable_plaintext_auth"_s, yesOrNo(!options.plaintextAllowed));
    text += line(u"ssl"_s, yesOrNo(tls));
    if (tls) {
        text += line(u"ssl_cert"_s, u'<' + options.tls.certificate);
        text += line(u"ssl_key"_s, u'<' + options.tls.key);
    }
    if (!options.imapCapability.isEmpty())
        text += line(u"imap_capability"_s, options.imapCapability);
    if (!options.pop3UidlFormat.isEmpty())
        text += line(u"pop3_uidl_format"_s, options.pop3UidlFormat);
    text += line(u"pop3_lock_session"_s, yesOrNo(options.lockMaildrop == DovecotOptions::LockMaildrop::Yes));
    // Without the penalty socket a wrong password does not slow down the next sign-in.
    text +=
        u"service anvil {\n  chroot =\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}\nservice stats {\n  chroot =\n}\n"_s;
    text += loginService(u"pop3-login"_s, u"pop3"_s, ports.pop3, u"pop3s"_s, tls ? ports.pop3s : 0);
    text += loginService(u"imap-login"_s, u"imap"_s, ports.imap, u"imaps"_s, tls ? ports.imaps : 0);
    text += u"passdb {\n  driver = passwd-file\n  args = scheme=PLAIN username_format=%u "_s + directory +
            u"/users\n}\n"_s;
    text +=
        u"userdb {\n  driver = static\n  args = allow_all_users=yes home="_s + directory + u"/mail/%u\n}\n"_s;
    return text.toUtf8() + options.furtherSettings + '\n';
}

QByteArray dovecotUsers(const QList<DovecotOptions::User>& users)
{
    QByteArray text;
    for (const auto& user : users)
        text += user.name.toUtf8() + ":{PLAIN}" + user.password.toUtf8() + '\n';
    return text;
}

} // namespace postbag::test
