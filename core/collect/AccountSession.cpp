// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/AccountSession.h"

#include "core/protocol/ImapSession.h"
#include "core/protocol/Pop3Session.h"

namespace postbag {

std::unique_ptr<MailSession> sessionFor(const AccountSettings& account, Channel& channel,
                                        const Digests& digests)
{
    switch (account.protocol) {
    case Protocol::Pop3:
        return makePop3Session(channel, digests);
    case Protocol::Imap:
        break;
    }
    return makeImapSession(channel, digests);
}

SignIn signInFor(const AccountSettings& account, Secret secret)
{
    return {account.security,           account.auth,           account.user.toStdString(), std::move(secret),
            account.host.toStdString(), account.effectivePort()};
}

Error signInErrorFor(const AccountSettings& account, Error error)
{
    if (error.cause == ErrorCause::WrongPassword && account.secretSource == SecretSource::Command)
        error.cause = ErrorCause::WrongCommandPassword;
    return error;
}

TlsPolicy tlsPolicyFor(const AccountSettings& account)
{
    return {account.caFile};
}

} // namespace postbag
