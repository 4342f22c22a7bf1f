// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountState.h"

#include "ui/shared/ErrorText.h"
#include "ui/shared/Format.h"
#include "ui/shared/PhaseText.h"

namespace postbag {

using namespace Qt::StringLiterals;

QString AccountStateText::progress(const Progress& progress)
{
    if (progress.phase != Progress::Phase::Fetching)
        return PhaseText::of(progress.phase);
    //: messages: "120 of 1,204"
    return tr("%1 of %2").arg(Format::number(progress.messagesDone), Format::number(progress.messagesTotal));
}

QString AccountStateText::brief(const Error& error)
{
    switch (error.cause) {
    case ErrorCause::NoNetwork:
        return tr("no network");
    case ErrorCause::AppPasswordNeeded:
        return tr("app password needed");
    case ErrorCause::BasicAuthDisabled:
        return tr("no passwords accepted");
    case ErrorCause::AccessSwitchedOff:
        return tr("switched off in webmail");
    case ErrorCause::SecretMissing:
    case ErrorCause::SecretNotTyped:
        return tr("password missing");
    case ErrorCause::SecretStoreLocked:
    case ErrorCause::SecretStoreUnavailable:
    case ErrorCause::SecretCommandFailed:
        return tr("password not available");
    case ErrorCause::MailboxNotFound:
        return tr("mailbox not found");
    case ErrorCause::RemovalNotKept:
        return tr("deleted messages stay");
    case ErrorCause::DiskFull:
        return tr("disk full");
    default:
        break;
    }
    switch (error.kind()) {
    case ErrorKind::Dns:
        return tr("server not found");
    case ErrorKind::Connect:
        return tr("no connection");
    case ErrorKind::Tls:
        return tr("not secure");
    case ErrorKind::Auth:
        return tr("sign-in refused");
    case ErrorKind::Protocol:
        return tr("trouble at the server");
    case ErrorKind::Timeout:
        return tr("no answer");
    case ErrorKind::Locked:
        return tr("in use elsewhere");
    case ErrorKind::Quota:
        return tr("limit of the server");
    case ErrorKind::Store:
        return tr("cannot be saved");
    case ErrorKind::Cancelled:
        return tr("stopped");
    }
    return {};
}

QStringList AccountStateText::longWords()
{
    QStringList words{tr("not collected yet"), tr("waiting for new mail"),
                      tr("%Ln left aside", nullptr, 100)};
    for (const ErrorCause cause :
         {ErrorCause::NoNetwork, ErrorCause::HostNotFound, ErrorCause::ConnectionRefused,
          ErrorCause::CertificateExpired, ErrorCause::WrongPassword, ErrorCause::AppPasswordNeeded,
          ErrorCause::BasicAuthDisabled, ErrorCause::AccessSwitchedOff, ErrorCause::SecretMissing,
          ErrorCause::SecretStoreLocked, ErrorCause::ServerRefused, ErrorCause::MailboxNotFound,
          ErrorCause::RemovalNotKept, ErrorCause::NoProgress, ErrorCause::MailboxInUse, ErrorCause::OverQuota,
          ErrorCause::DiskFull, ErrorCause::StoreFailed})
        words.append(brief({cause, {}, {}}));
    Progress running;
    for (const auto phase :
         {Progress::Phase::Connecting, Progress::Phase::SigningIn, Progress::Phase::Listing,
          Progress::Phase::Removing, Progress::Phase::Finishing}) {
        running.phase = phase;
        words.append(progress(running));
    }
    return words;
}

AccountState AccountStateText::of(const AccountRow& row)
{
    AccountState state;
    if (row.progress) {
        state.kind = AccountState::Kind::Running;
        state.icon = u"collect"_s;
        state.words = progress(*row.progress);
        if (row.progress->phase == Progress::Phase::Fetching && row.progress->messagesTotal > 0)
            state.percent = int(100LL * row.progress->messagesDone / row.progress->messagesTotal);
        return state;
    }
    if (row.waiting) {
        state.kind = AccountState::Kind::Running;
        state.icon = u"clock"_s;
        state.words = tr("waiting for its turn…");
        return state;
    }
    if (row.settings.paused) {
        state.kind = AccountState::Kind::Paused;
        state.icon = u"pause"_s;
        state.words = tr("paused");
        return state;
    }
    if (row.failed()) {
        const Error& error = *row.lastRun->error;
        state.kind = AccountState::Kind::Failed;
        state.icon = u"warning"_s;
        state.words = brief(error);
        const bool alone = row.settings.interval.has_value();
        state.more = ErrorText::full(error, row.settings.name,
                                     alone ? ErrorText::Retry::ByItself : ErrorText::Retry::ByHand);
        if (const QString server = ErrorText::serverWords(error); !server.isEmpty())
            state.more += u"\n"_s + tr("The server said: “%1”").arg(server);
        return state;
    }
    if (!row.lastRun) {
        state.icon = u"clock"_s;
        state.words = tr("not collected yet");
        return state;
    }
    state.kind = AccountState::Kind::Ok;
    state.icon = u"ok"_s;
    if (row.leftAside > 0 && row.lastRun->ok() && row.lastRun->remaining == 0) {
        state.words = tr("%Ln left aside", nullptr, row.leftAside);
        state.more =
            tr("These messages are still on the server; here they are missing or not whole. “Left aside” in "
               "the menu of the account says why, and fetches them.");
        return state;
    }
    if (row.watch == WatchState::Waiting && row.lastRun->ok() && row.lastRun->remaining == 0) {
        state.words = tr("waiting for new mail");
        state.more = tr("The server tells Postbag about new mail as soon as it arrives.");
        return state;
    }
    if (row.watch == WatchState::NotPossible)
        state.more = tr("This server does not tell about new mail, so Postbag looks for it at the interval.");
    if (row.watch == WatchState::NoRoom)
        state.more =
            tr("The system allows too few open files to wait for new mail of all accounts, so Postbag looks "
               "for it at the interval.");
    state.words = row.lastRun->remaining > 0 ? tr("%Ln more next time", nullptr, row.lastRun->remaining)
                  : row.lastRun->ok()        ? tr("up to date")
                                             : tr("stopped");
    return state;
}

} // namespace postbag
