// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/EchoedSecrets.h"
#include "core/protocol/MailSession.h"

#include <memory>

namespace postbag {

/// A session of either protocol whose failures never tell the password, whatever the server puts into its
/// texts from the sign-in to the end.
class DiscreetSession final : public MailSession
{
public:
    /// `digests` must outlive it.
    DiscreetSession(std::unique_ptr<MailSession> session, const Digests& digests);

    Task<void> signIn(SignIn how) override;
    std::chrono::seconds loginDelay() const override { return m_session->loginDelay(); }
    Task<std::vector<ServerMailbox>> mailboxes() override;
    bool tellsGmailIds() const override { return m_session->tellsGmailIds(); }
    Task<Listing> list(std::string mailbox) override;
    Task<Listing> listSince(std::string mailbox, MailboxMark earlier) override;
    Task<std::vector<std::string>> fingerprints(std::vector<ListedMessage> messages) override;
    Task<void> fetch(std::vector<ListedMessage> messages, SessionSink& sink) override;
    Task<void> remove(std::vector<ListedMessage> messages, SessionSink& sink) override;
    Task<void> finish(SessionSink& sink) override;

private:
    Task<Listing> discreet(Task<Listing> step);

    std::unique_ptr<MailSession> m_session;
    const Digests& m_digests;
    EchoedSecrets m_secrets;
};

} // namespace postbag
