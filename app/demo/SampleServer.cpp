// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/SampleServer.h"

#include "tests/support/MailCorpus.h"

#include <QUuid>

namespace postbag::demo {

using namespace Qt::StringLiterals;
using test::DovecotServer;
using test::MailLanguage;

namespace {

constexpr int messagesEach = 100;

struct Person {
    QString user;
    MailLanguage language;
};

const QList<Person>& people()
{
    static const QList<Person> all{{u"ivan@example.org"_s, MailLanguage::Bulgarian},
                                   {u"olga@example.com"_s, MailLanguage::Russian},
                                   {u"juergen@example.net"_s, MailLanguage::German}};
    return all;
}

test::DovecotOptions options(const test::CertificateAuthority& authority)
{
    test::DovecotOptions options;
    options.users.clear();
    // Other programs on this machine can reach the ports, so the passwords are not in the source.
    for (const auto& person : people())
        options.users << test::DovecotOptions::User{person.user, QUuid::createUuid().toString(QUuid::Id128)};
    options.tls = authority.issue(u"server"_s);
    options.furtherSettings = "login_greeting = The mail server of the Postbag demo is ready.\n";
    return options;
}

} // namespace

SampleServer::SampleServer(const QString& folder) : m_authority(folder), m_server(options(m_authority)) {}

bool SampleServer::start()
{
    for (const auto& person : people()) {
        const auto mail = m_server.mail(person.user);
        for (const auto& message :
             test::sampleMailbox(person.language, messagesEach, QDateTime::currentDateTimeUtc()))
            if (!mail.add(message))
                return false;
    }
    return m_server.start();
}

QString SampleServer::at(DovecotServer::Listener listener) const
{
    return m_server.host() + u':' + QString::number(m_server.port(listener));
}

QList<SampleServer::Mailbox> SampleServer::mailboxes() const
{
    const auto& users = m_server.options().users;
    const QStringList tls{u"--security"_s, u"tls"_s, u"--ca-file"_s, m_authority.caFile()};
    return {{u"Иван (APOP)"_s, users[0].name, users[0].password,
             QStringList{u"--protocol"_s, u"pop3"_s, u"--security"_s, u"none"_s, u"--apop"_s, u"on"_s,
                         u"--host"_s, at(DovecotServer::Listener::Pop3)}},
            {u"Ольга (POP3)"_s, users[1].name, users[1].password,
             QStringList{u"--protocol"_s, u"pop3"_s, u"--host"_s, at(DovecotServer::Listener::Pop3s)} + tls},
            {u"Jürgen (IMAP)"_s, users[2].name, users[2].password,
             QStringList{u"--protocol"_s, u"imap"_s, u"--host"_s, at(DovecotServer::Listener::Imaps)} + tls}};
}

} // namespace postbag::demo
