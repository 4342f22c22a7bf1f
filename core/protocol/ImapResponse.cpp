// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapResponse.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ServerText.h"

namespace postbag {
namespace {

struct CodeRow {
    std::string_view code;
    ErrorCause cause;
    bool wordsMayKnowBetter; // what a person must do about a refused sign-in is only in the words
};

using enum ErrorCause;

constexpr CodeRow rows[] = {
    {"AUTHENTICATIONFAILED", WrongPassword, true},
    {"EXPIRED", WrongPassword, true},
    {"AUTHORIZATIONFAILED", AccessSwitchedOff, true},
    {"CONTACTADMIN", AccessSwitchedOff, true},
    {"WEBALERT", AccessSwitchedOff, true}, // Google: sign in on the web first
    {"PRIVACYREQUIRED", PlaintextRefused, false},
    {"UNAVAILABLE", ServerBusy, false},
    {"SERVERBUG", ServerBusy, false},
    {"LIMIT", ServerBusy, false},
    {"THROTTLED", LoginDelay, false}, // Google
    {"INUSE", MailboxInUse, false},
    {"OVERQUOTA", OverQuota, false},
    {"NONEXISTENT", MailboxNotFound, false},
    {"TRYCREATE", MailboxNotFound, false},
    {"NOPERM", ServerRefused, false},
    {"CORRUPTION", ServerRefused, false},
    {"CANNOT", ServerRefused, false},
    {"CLIENTBUG", ServerRefused, false},
    {"REFERRAL", ServerRefused, false}, // never followed (RFC 2221)
};

} // namespace

std::optional<ImapResponse> ImapResponse::read(std::string_view line)
{
    ImapResponse response;
    if (line == "+" || line.starts_with("+ ")) {
        response.kind = Kind::Continuation;
        response.rest = line.substr(std::min<std::size_t>(2, line.size()));
        return response;
    }
    const auto first = nextWord(line);
    if (first == "*")
        response.kind = Kind::Untagged;
    else
        response.kind = Kind::Tagged;
    response.tag = first;
    response.name = nextWord(line);
    if (response.kind == Kind::Untagged)
        response.number = parseNumber<std::uint32_t>(response.name);
    if (response.number)
        response.name = nextWord(line);
    if (response.name.empty())
        return std::nullopt;
    if (line.starts_with(' '))
        line.remove_prefix(1);
    response.rest = line;
    const bool isResult = response.is("OK") || response.is("NO") || response.is("BAD");
    if (response.kind == Kind::Tagged && !isResult)
        return std::nullopt;
    return response;
}

bool ImapResponse::is(std::string_view wanted) const
{
    return equalIgnoringCase(name, wanted);
}

bool ImapResponse::isStatus() const
{
    return is("OK") || is("NO") || is("BAD") || is("BYE") || is("PREAUTH");
}

std::string_view ImapResponse::code() const
{
    if (!rest.starts_with('['))
        return {};
    const auto end = rest.find(']');
    return end == std::string_view::npos ? std::string_view() : rest.substr(1, end - 1);
}

Error imapRefusal(const ImapResponse& response, ErrorCause otherwise, std::string_view command)
{
    auto code = response.code();
    const auto keyword = nextWord(code);
    const auto words = causeInText(response.rest);
    auto cause = words.value_or(otherwise);
    for (const CodeRow& row : rows)
        if (equalIgnoringCase(keyword, row.code)) {
            const bool better = row.wordsMayKnowBetter && words && kindOf(*words) == ErrorKind::Auth;
            cause = better ? *words : row.cause;
            break;
        }
    return {cause, std::string(command) + " was refused", quotable(response.rest)};
}

} // namespace postbag
