// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/base/Error.h"
#include "core/base/ServerKey.h"
#include "core/base/Task.h"
#include "core/protocol/MailboxMark.h"
#include "core/protocol/SignIn.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postbag {

/// One copy of a message as the server lists it.
struct ListedMessage {
    ServerKey key;
    ByteCount size;           ///< announced; servers lie
    std::uint32_t number = 0; ///< POP3 message number or IMAP UID, for this session only
    bool deleted = false;     ///< IMAP: carries \Deleted already, somebody's wish to remove it
    bool seen = false;        ///< IMAP: \Seen
    bool draft = false;       ///< IMAP: \Draft
    /// Gmail's X-GM-MSGID: one message has the same in each mailbox that shows it. 0: not told.
    std::uint64_t gmailId = 0;
};

/// What one mailbox holds.
struct Listing {
    std::vector<ListedMessage> messages;
    std::optional<MailboxMark> mark; ///< where the mailbox stood when it was opened; POP3 without UIDL: none
    /// IMAP: messages below this UID are not listed; they are the same as before. Only from listSince().
    std::uint32_t firstUid = 1;
    /// Only from listSince(): no message came or went, so none is listed.
    bool unchanged = false;
    /// IMAP: the server broke off, and said so. What is not listed may be there all the same.
    std::optional<Error> brokenOff;
    /// The drafts in it are no mail yet: set by who collects a mailbox that shows those of all others.
    bool leavesDrafts = false;
    bool stableKeys = true; ///< false: no UIDL here, keys were made from TOP headers
    bool expunges = false;  ///< IMAP: what is removed is gone at once (UIDPLUS), and not only flagged

    bool listsAll() const { return firstUid == 1 && !unchanged; }
};

/// What a mailbox is for (RFC 6154 §2, RFC 8457 §3), as far as it matters here.
enum class SpecialUse {
    All,       ///< shows the messages of the other mailboxes
    Drafts,    ///< what the user has not sent yet
    Flagged,   ///< shows the flagged messages of the other mailboxes
    Important, ///< shows those that the server thinks important
    Junk,
    Trash,
};

/// A mailbox that can be collected.
struct ServerMailbox {
    std::string name; ///< as UTF-8; POP3 has only "INBOX"
    /// Its place in the server's tree, from the top, as UTF-8. Empty for INBOX; what lies below INBOX, or
    /// below the prefix of the user's namespace, begins at the top, for some servers keep everything there
    /// and others keep nothing there.
    std::vector<std::string> path;
    std::vector<SpecialUse> uses{}; ///< as far as the server tells
    bool personal = true;           ///< false: another user's, or shared (RFC 2342)

    bool isFor(SpecialUse use) const { return std::ranges::find(uses, use) != uses.end(); }
};

/// Who takes what a session delivers. Calls come in the order of the dialogue, on the session's thread:
/// begins, bytes*, ends for one message after the other.
class SessionSink
{
public:
    virtual ~SessionSink() = default;
    virtual void messageBegins(const ListedMessage& message) = 0;
    /// The next bytes of the message, exactly as the server holds them; the view is valid during the call.
    virtual void messageBytes(std::string_view bytes) = 0;
    /// `complete` is false when the server gave fewer bytes than it promised: stored, but not to be removed
    /// there.
    virtual void messageEnds(bool complete) = 0;
    /// The server would not give this one message; the others go on.
    virtual void messageRefused(const ListedMessage& message, const Error& error) = 0;
    /// The server confirmed the removal (POP3: at QUIT; IMAP: after EXPUNGE, or the flag where there is no
    /// UIDPLUS).
    virtual void removed(const std::vector<ListedMessage>& messages) = 0;
};

/// One dialogue with one server, POP3 or IMAP, as steps that a collector awaits one after the other.
/// Sans-IO: it talks to a Channel only. Every step ends with its result or with a Failure; after a Failure,
/// unless it is said so, and after finish(), the session is used up. A session that is destroyed instead of
/// finished removes nothing more.
class MailSession
{
public:
    virtual ~MailSession() = default;

    /// Greeting, capabilities, TLS if it is to start here, authentication.
    virtual Task<void> signIn(SignIn how) = 0;
    /// After signIn(): the shortest time between log-ins that the server announced (POP3, RFC 2449 §6.5); 0:
    /// none.
    virtual std::chrono::seconds loginDelay() const { return std::chrono::seconds(0); }
    /// The mailboxes that can be collected, by name.
    virtual Task<std::vector<ServerMailbox>> mailboxes() = 0;
    /// After signIn(): listings tell ListedMessage::gmailId.
    virtual bool tellsGmailIds() const { return false; }
    /// Opens a mailbox (POP3: only "INBOX") and lists it, oldest first. IMAP: after MailboxNotFound,
    /// MailboxInUse, ServerRefused and ServerBusy the session goes on, here and after remove().
    virtual Task<Listing> list(std::string mailbox) = 0;
    /// As list(), for a mailbox that was listed when it stood at `earlier`: what came in since then, or
    /// nothing where nothing came or went. Everything where the server's numbers leave a doubt.
    virtual Task<Listing> listSince(std::string mailbox, MailboxMark earlier) = 0;
    /// HeaderFingerprint of each of these messages of the listed mailbox, without their bodies; empty where
    /// the server does not give it.
    virtual Task<std::vector<std::string>> fingerprints(std::vector<ListedMessage> messages) = 0;
    /// Fetches these messages of the listed mailbox, pipelined where the server can.
    virtual Task<void> fetch(std::vector<ListedMessage> messages, SessionSink& sink) = 0;
    /// Asks for the removal of these messages of the listed mailbox: call it only for what is durable here.
    virtual Task<void> remove(std::vector<ListedMessage> messages, SessionSink& sink) = 0;
    /// QUIT or LOGOUT: POP3 removes only now.
    virtual Task<void> finish(SessionSink& sink) = 0;
};

} // namespace postbag
