// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ServerText.h"

#include "core/protocol/Ascii.h"

namespace postbag {
namespace {

struct TextRow {
    std::string_view words; // lower case
    ErrorCause cause;
};

using enum ErrorCause;

// The first row that matches decides: what a person must do comes before what only needs patience.
constexpr TextRow rows[] = {
    {"application-specific password", AppPasswordNeeded}, // Google
    {"app-specific password", AppPasswordNeeded},         // Apple
    {"app password", AppPasswordNeeded},                  // Yahoo, AOL
    {"application password", AppPasswordNeeded},          // Mail.ru
    {"external application", AppPasswordNeeded},          // Mail.ru
    {"authorization code", AppPasswordNeeded},            // QQ, NetEase
    {"authorized code", AppPasswordNeeded},
    {"basic authentication is disabled", BasicAuthDisabled}, // Microsoft
    {"basic authentication is blocked", BasicAuthDisabled},
    {"basicauthblocked", BasicAuthDisabled},
    {"basicauthdisabled", BasicAuthDisabled},
    {"not enabled for imap", AccessSwitchedOff}, // Google
    {"not enabled for pop", AccessSwitchedOff},
    {"access is disabled", AccessSwitchedOff}, // Google Workspace
    {"access disabled", AccessSwitchedOff},
    {"enable imap", AccessSwitchedOff},
    {"enable pop", AccessSwitchedOff},
    {"imap is disabled", AccessSwitchedOff}, // Yandex
    {"pop3 is disabled", AccessSwitchedOff},
    {"does not have access rights to this service", AccessSwitchedOff}, // Yandex
    {"not activated", AccessSwitchedOff},                               // GMX, WEB.DE
    {"account has been locked", AccessSwitchedOff},
    {"account is locked", AccessSwitchedOff},
    {"account disabled", AccessSwitchedOff},
    {"account is disabled", AccessSwitchedOff},
    {"bandwidth limit", OverQuota}, // Google
    {"bandwidth exceeded", OverQuota},
    {"minimum time between", LoginDelay},
    {"login interval", LoginDelay},
    {"logins too frequent", LoginDelay},
    {"login too frequent", LoginDelay},
    {"login frequency", LoginDelay},
    {"too many login", LoginDelay},
    {"too frequent", LoginDelay},
    {"lock maildrop", MailboxInUse}, // RFC 1939's own example
    {"maildrop already locked", MailboxInUse},
    {"maildrop is locked", MailboxInUse},
    {"maildrop locked", MailboxInUse},
    {"mailbox is locked", MailboxInUse},
    {"mailbox locked", MailboxInUse},
    {"mailbox already locked", MailboxInUse},
    {"lock mailbox", MailboxInUse},
    {"lock busy", MailboxInUse},
    {"in use", MailboxInUse},
    {"another pop3 session", MailboxInUse},
    {"too many connections", ServerBusy},
    {"too many simultaneous", ServerBusy},
    {"try again later", ServerBusy},
    {"try later", ServerBusy},
    {"temporar", ServerBusy},
    {"busy", ServerBusy},
    {"unavailable", ServerBusy},
    {"internal error", ServerBusy},
    {"internal server error", ServerBusy},
    {"system error", ServerBusy},
    {"server error", ServerBusy},
};

constexpr std::size_t longestQuotation = 500;

} // namespace

std::optional<ErrorCause> causeInText(std::string_view serverText)
{
    const auto text = asciiLower(serverText);
    for (const TextRow& row : rows)
        if (text.find(row.words) != std::string::npos)
            return row.cause;
    return std::nullopt;
}

std::string quotable(std::string_view serverText)
{
    return std::string(serverText.substr(0, longestQuotation));
}

} // namespace postbag
