// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Dialogue.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ServerText.h"

#include <cassert>

namespace postbag {

void Pop3Dialogue::send(std::string_view command)
{
    assert(!breaksLine(command));
    std::string line(command);
    line += "\r\n";
    m_channel.send(line);
}

Pop3Reply Pop3Dialogue::read(std::string_view line)
{
    const auto reply = Pop3Reply::read(line);
    if (!reply || reply->status == Pop3Reply::Status::Continue)
        throw Failure{{ErrorCause::OutOfStep, "this is no reply to a command", quotable(line)}};
    m_channel.progress();
    return *reply;
}

Task<Pop3Reply> Pop3Dialogue::reply()
{
    const auto line = co_await m_channel.line(Pop3Reply::lineLimit);
    co_return read(line);
}

Task<Pop3Reply> Pop3Dialogue::ask(std::string command)
{
    send(command);
    auto answer = reply();
    const auto got = co_await answer;
    co_return got;
}

void Pop3Dialogue::mustBeInStep() const
{
    if (m_channel.hasWaitingInput())
        throw Failure{{ErrorCause::OutOfStep, "the server sent a reply that nobody asked for", {}}};
}

} // namespace postbag
