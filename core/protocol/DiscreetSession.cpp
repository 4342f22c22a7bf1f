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
    return discreet(m_session->list(std::move(mailbox)));
}

Task<Listing> DiscreetSession::listSince(std::string mailbox, MailboxMark earlier)
{
    return discreet(m_session->listSince(std::move(mailbox), std::move(earlier)));
}

/// A listing may carry an error, too.
Task<Listing> DiscreetSession::discreet(Task<Listing> step)
{
    auto guarded = m_secrets.guard(std::move(step));
    Listing listing = co_await guarded;
    if (listing.brokenOff)
        listing.brokenOff = m_secrets.masked(*listing.brokenOff);
    co_return listing;
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
