// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DiscreetSession.h"

#include <utility>

namespace postbag {

DiscreetSession::DiscreetSession(std::unique_ptr<MailSession> session, const Digests& digests)
    : m_session(std::move(session)), m_digests(digests)
{}

Task<void> DiscreetSession::signIn(SignIn how)
{
    m_secrets = EchoedSecrets(how, m_digests);
    return m_secrets.guard(m_session->signIn(std::move(how)));
}

Task<std::vector<ServerMailbox>> DiscreetSession::mailboxes()
{
    return m_secrets.guard(m_session->mailboxes());
}

Task<Listing> DiscreetSession::list(std::string mailbox)
{
    return m_secrets.guard(m_session->list(std::move(mailbox)));
}

Task<Listing> DiscreetSession::listSince(std::string mailbox, MailboxMark earlier)
{
    return m_secrets.guard(m_session->listSince(std::move(mailbox), std::move(earlier)));
}

Task<std::vector<std::string>> DiscreetSession::fingerprints(std::vector<ListedMessage> messages)
{
    return m_secrets.guard(m_session->fingerprints(std::move(messages)));
}

Task<void> DiscreetSession::fetch(std::vector<ListedMessage> messages, SessionSink& sink)
{
    return m_secrets.guard(m_session->fetch(std::move(messages), sink));
}

Task<void> DiscreetSession::remove(std::vector<ListedMessage> messages, SessionSink& sink)
{
    return m_secrets.guard(m_session->remove(std::move(messages), sink));
}

Task<void> DiscreetSession::finish(SessionSink& sink)
{
    return m_secrets.guard(m_session->finish(sink));
}

} // namespace postbag
