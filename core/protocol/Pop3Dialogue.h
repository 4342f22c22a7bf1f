// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/Channel.h"
#include "core/protocol/Pop3Capabilities.h"
#include "core/protocol/Pop3Reply.h"

#include <string>
#include <string_view>

namespace postbag {

/// The POP3 wire: commands out, status lines in. The parts of a session share it.
class Pop3Dialogue
{
public:
    /// `channel` must outlive it.
    explicit Pop3Dialogue(Channel& channel) : m_channel(channel) {}

    Channel& channel() { return m_channel; }
    /// As announced last; forgotten when TLS starts.
    Pop3Capabilities& capabilities() { return m_capabilities; }
    const Pop3Capabilities& capabilities() const { return m_capabilities; }

    /// Queues one command line; `command` has no line break in it.
    void send(std::string_view command);
    /// Turns a line into a reply that is not a continuation; fails with OutOfStep for anything else.
    Pop3Reply read(std::string_view line);
    /// One reply; its text is valid until the next await.
    Task<Pop3Reply> reply();
    /// send() and reply().
    Task<Pop3Reply> ask(std::string command);
    /// To be called when no reply is due, before anything that removes: a reply that nobody asked for fails
    /// with OutOfStep.
    void mustBeInStep() const;

private:
    Channel& m_channel;
    Pop3Capabilities m_capabilities;
};

} // namespace postbag
