// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Reply.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ServerText.h"

namespace postbag {
namespace {

/// "IN-USE" of "[IN-USE] text"; empty without a code.
std::string_view responseCode(std::string_view text)
{
    if (!text.starts_with('['))
        return {};
    const auto end = text.find(']');
    return end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
}

std::optional<ErrorCause> causeOfCode(std::string_view code, std::string_view text)
{
    if (equalIgnoringCase(code, "IN-USE"))
        return ErrorCause::MailboxInUse;
    if (equalIgnoringCase(code, "LOGIN-DELAY"))
        return ErrorCause::LoginDelay;
    if (equalIgnoringCase(code, "SYS/TEMP"))
        return ErrorCause::ServerBusy;
    const bool permanent = equalIgnoringCase(code, "SYS/PERM");
    if (!permanent && !equalIgnoringCase(code, "AUTH"))
        return std::nullopt;
    // Only the words tell what a person must do about it; a lock or a delay has its own code.
    const auto known = causeInText(text);
    if (known && kindOf(*known) == ErrorKind::Auth)
        return known;
    return permanent ? ErrorCause::ServerRefused : ErrorCause::WrongPassword;
}

} // namespace

std::optional<Pop3Reply> Pop3Reply::read(std::string_view line)
{
    Pop3Reply reply;
    if (startsIgnoringCase(line, "+OK"))
        reply.status = Status::Ok;
    else if (startsIgnoringCase(line, "-ERR"))
        reply.status = Status::Err;
    else if (line == "+" || line.starts_with("+ "))
        reply.status = Status::Continue;
    else
        return std::nullopt;
    line.remove_prefix(reply.status == Status::Ok ? 3 : reply.status == Status::Err ? 4 : 1);
    while (line.starts_with(' '))
        line.remove_prefix(1);
    reply.text = line;
    return reply;
}

Error pop3Refusal(std::string_view text, ErrorCause otherwise, std::string_view command)
{
    auto cause = causeOfCode(responseCode(text), text);
    if (!cause)
        cause = causeInText(text);
    return {cause.value_or(otherwise), std::string(command) + " was refused", quotable(text)};
}

} // namespace postbag
