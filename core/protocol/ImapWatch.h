// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/EchoedSecrets.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/MailboxMark.h"
#include "core/protocol/SignIn.h"

#include <chrono>
#include <string>
#include <vector>

namespace postbag {

class Digests;

/// Hears what a watch finds; called from within the session.
class WatchSink
{
public:
    virtual ~WatchSink() = default;
    /// From now on the server tells of new mail by itself. May be called again.
    virtual void watchBegins() = 0;
    /// One of the mailboxes may hold something new.
    virtual void mailArrived() = 0;
};

/// Waits on one connection for new mail and fetches nothing: IDLE (RFC 2177) on the first mailbox; the others
/// are asked for their STATUS in between, and where the server can it tells of them at once (NOTIFY, RFC
/// 5465). A server that says nothing is asked again after `restLength`, so that a dead connection is found
/// and no server signs us off (RFC 2177 §3: 29 minutes).
class ImapWatch
{
public:
    static constexpr std::chrono::minutes restLength{9};
    static constexpr std::chrono::minutes statusDistance{1};

    /// `mailboxes`: as UTF-8, at least one. `seen`: where they stood when they were collected or announced
    /// last; the watch writes into it what it announces, so it may go on after a connection failed. The
    /// references must outlive it.
    ImapWatch(Channel& channel, const Digests& digests, std::vector<std::string> mailboxes,
              MailboxMarks& seen, WatchSink& sink);

    /// Signs in and waits until the connection fails. Returns only where the server cannot be watched: it
    /// does not announce IDLE, refuses it, or ends it at once time after time. A failure does not tell the
    /// password. It must not outlive this.
    Task<void> run(SignIn how);
    /// Asks the server now whether it is still there: after a sleep, or on another network.
    void refresh(MonotonicTime now) { m_dialogue.channel().endRest(now); }
    /// Opens the first mailbox anew and asks for the others now: what the server did not tell by itself is
    /// found this way.
    void lookOver(MonotonicTime now)
    {
        m_opensAnew = true;
        refresh(now);
    }

private:
    enum class Ended { AfterRest, Early, Refused };

    Task<void> watch(SignIn how);
    Task<void> examine();
    Task<Ended> idle();
    Task<void> askStatusOfOthers();
    Task<void> setNotify();
    std::string onTheWire(const std::string& mailbox) const;
    void look(const ImapResponse& response);
    void takeStatus(const ImapResponse& response);
    void compare(const std::string& mailbox, MailboxMark now);

    ImapDialogue m_dialogue;
    const Digests& m_digests;
    const std::vector<std::string> m_mailboxes;
    MailboxMarks& m_seen;
    WatchSink& m_sink;
    EchoedSecrets m_secrets;
    bool m_opensAnew = false;
    std::uint32_t m_count = 0; // messages in the examined mailbox, as told last
};

} // namespace postbag
