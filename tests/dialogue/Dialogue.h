// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/MailSession.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace postbag {
class Channel;
class Digests;
} // namespace postbag

namespace postbag::test {

/// Writes down what a session delivers, one line an event.
class Recorder final : public SessionSink
{
public:
    void note(const QString& event) { m_events << event; }
    const QStringList& events() const { return m_events; }
    /// The messages that arrived complete.
    const std::vector<ListedMessage>& complete() const { return m_complete; }

    void messageBegins(const ListedMessage& message) override;
    void messageBytes(std::string_view bytes) override;
    void messageEnds(bool complete) override;
    void messageRefused(const ListedMessage& message, const Error& error) override;
    void removed(const std::vector<ListedMessage>& messages) override;

private:
    QStringList m_events;
    ListedMessage m_current;
    QByteArray m_bytes;
    std::vector<ListedMessage> m_complete;
};

/// How the server's bytes are cut into pieces. The events must not depend on it.
enum class Split { Whole, EachByte, AtRandom };

/// What a run of a session does, step by step.
using Steps = std::function<Task<void>(MailSession&, SignIn, Recorder&)>;

/// Signs in and leaves.
Task<void> signInOnly(MailSession& session, SignIn how, Recorder& recorder);
/// The same; a failure is noted with what the server said.
Task<void> signInAndQuote(MailSession& session, SignIn how, Recorder& recorder);
/// Signs in, lists INBOX, and leaves.
Task<void> listInbox(MailSession& session, SignIn how, Recorder& recorder);
/// The same; a failure is noted with what the server said.
Task<void> listAndQuote(MailSession& session, SignIn how, Recorder& recorder);
/// As listInbox(), where INBOX was listed before when it stood so.
Steps listInboxSince(MailboxMark earlier);
/// Signs in, lists and fetches INBOX, and leaves.
Task<void> collect(MailSession& session, SignIn how, Recorder& recorder);
/// The same, and removes what arrived complete.
Task<void> collectAndRemove(MailSession& session, SignIn how, Recorder& recorder);

using SessionFactory = std::unique_ptr<MailSession> (*)(Channel& channel, const Digests& digests);

/// Plays a script against a session and returns its events; the last is "done" or "failed CAUSE". A script
/// has one line for each step:
///
///     S: +OK ready        the server sends this line (with CRLF; a line that ends with \ is sent without)
///     C: CAPA             the client must send this line next
///     TLS                 the client must ask for TLS, and gets it
///     WAIT 61             so many seconds pass
///     CLOSE               the server closes the connection
///
/// \r, \n, \0, \t, \\ and \xNN stand for these bytes. Where the client departs from the script, the events
/// end with what it sent instead.
QStringList play(SessionFactory factory, const SignIn& how, const QByteArray& script, const Steps& steps,
                 Split split);

} // namespace postbag::test
