// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchServer.h"

using namespace Qt::StringLiterals;

namespace postbag::bench {

namespace {

const QString password = u"secret"_s;

test::DovecotOptions options(const test::CertificateAuthority& authority)
{
    test::DovecotOptions options;
    options.users.clear();
    for (const QString& user : QStringList{u"small"_s, u"real"_s, u"far"_s, u"huge"_s} + manyUsers())
        options.users << test::DovecotOptions::User{user, password};
    // As the large providers have it, so that all contenders sign in in the same way.
    options.mechanisms = {u"plain"_s, u"login"_s};
    // mbsync compares an address with the names.
    test::CertificateWish wish;
    wish.names << u"127.0.0.1"_s;
    options.tls = authority.issue(u"server"_s, wish);
    // A server that is well set up for many log-ins: it does not start a process for each of them first.
    options.furtherSettings = "maildir_very_dirty_syncs = yes\n"
                              "service pop3-login {\n  service_count = 0\n}\n"
                              "service imap-login {\n  service_count = 0\n}\n";
    return options;
}

} // namespace

QStringList manyUsers()
{
    QStringList users;
    for (int i = 1; i <= 20; ++i)
        users << u"one%1"_s.arg(i, 2, 10, QChar(u'0'));
    return users;
}

BenchServer::BenchServer() : m_authority(m_certificates.path()), m_server(options(m_authority)) {}

bool BenchServer::fill(const QStringList& users, int count, const std::function<QByteArray()>& next)
{
    for (const QString& user : users) {
        int& filled = m_filled[user];
        const auto mail = m_server.mail(user);
        for (; filled < count; ++filled)
            if (!mail.add(next()))
                return false;
    }
    return true;
}

Access BenchServer::access(Protocol protocol, bool tls, const QStringList& users) const
{
    using Listener = test::DovecotServer::Listener;
    const auto listener = protocol == Protocol::Pop3 ? (tls ? Listener::Pop3s : Listener::Pop3)
                                                     : (tls ? Listener::Imaps : Listener::Imap);
    return {protocol, tls, m_server.host(), m_server.port(listener), m_authority.caFile(), password, users};
}

} // namespace postbag::bench
