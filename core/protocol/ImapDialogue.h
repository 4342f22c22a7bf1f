// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/Channel.h"
#include "core/protocol/ImapCapabilities.h"
#include "core/protocol/ImapCommand.h"
#include "core/protocol/ImapMailboxState.h"
#include "core/protocol/ImapResponse.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// The IMAP wire: tagged commands out, responses in. The parts of a session share it.
class ImapDialogue
{
public:
    /// Beyond these a server does not answer, it attacks.
    static constexpr std::size_t lineLimit = 64 * 1024;
    static constexpr std::size_t mostLiteralBytes = 256 * 1024; // in one response, outside of message bodies
    static constexpr int mostLiterals = 100;
    static constexpr std::size_t mostUntagged = 20'000; // for one command, outside of listings

    /// `channel` must outlive it.
    explicit ImapDialogue(Channel& channel) : m_channel(channel) {}

    Channel& channel() { return m_channel; }
    /// As announced last; forgotten when TLS starts.
    ImapCapabilities& capabilities() { return m_capabilities; }
    const ImapCapabilities& capabilities() const { return m_capabilities; }
    ImapMailboxState& mailbox() { return m_mailbox; }

    /// How the server ended a command; an OK unless `error` is set. The code is that of [CODE …].
    struct Outcome {
        bool ok = false;
        Error error;
    };
    /// Looks at each untagged response while a command runs; what it returns says whether that was asked for.
    using Untagged = std::function<bool(const ImapResponse&)>;

    /// Sends a command and reads until its tagged response. A NO or BAD is turned into an error with
    /// `otherwise` for a refusal without a known reason.
    Task<Outcome> run(ImapCommand command, ErrorCause otherwise, Untagged untagged = {});

    /// Sends a command whose outcome changes nothing, without a round trip of its own: the next run() also
    /// waits for its tagged response (RFC 3501 §5.5), and sees what comes with it.
    void mention(std::string_view command);

    /// The next tag, for commands that are sent by hand.
    std::string nextTag();
    /// Turns a line into a response; fails with OutOfStep if it is none.
    ImapResponse read(std::string_view line) const;
    /// Takes what any response may tell at any time: capabilities, the mailbox, BYE (which fails).
    void note(const ImapResponse& response);
    /// Reads the literals that follow a line (of an untagged response that is no status) and puts the whole
    /// response together: "{n}" CRLF and the bytes, as ImapTokens reads it. Valid until the next call.
    Task<std::string_view> withLiterals(std::string_view line);

private:
    Channel& m_channel;
    ImapCapabilities m_capabilities;
    ImapMailboxState m_mailbox;
    unsigned m_lastTag = 0;
    std::vector<std::string> m_mentioned; // the tags of what was mentioned and is not answered
    std::string m_assembled;
};

/// True if literals may follow the line: it is untagged and no status, whose text may end like a literal.
bool mayHaveLiterals(const ImapResponse& response);

} // namespace postbag
