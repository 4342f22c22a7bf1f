// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ByteStream.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>

namespace postbag::test {

class FakeStream;

/// What all mail servers in memory have in common: they answer line by line, and can be broken at any counted
/// step of a connection. The opening is step 0, the greeting step 1, each command one more.
class ServerModel
{
public:
    enum class Fault {
        None,
        Cut,          ///< the connection is lost instead of this step
        CutAfter,     ///< the server does what it was asked, but the answer is lost
        CutInside,    ///< the same, and half of the answer arrives
        CutAtEnd,     ///< the same, and all but the last line arrives
        Stall,        ///< from this step on, silence
        Dribble,      ///< from this step on, one byte at a time, quickly: nothing is wrong with that
        Drip,         ///< one byte at a time, slower than anybody should wait
        Refuse,       ///< -ERR or NO
        Bad,          ///< -ERR or BAD
        Goodbye,      ///< the server says that it ends the connection (IMAP: BYE), and does
        Garbage,      ///< bytes that are no reply
        Chatter,      ///< what nobody asked for, and then the answer
        ExtraRefusal, ///< -ERR that answers nothing, and then the answer: all later ones are one behind
                      ///< (POP3)
        ShortBody,    ///< a body ends early, in good order
        NewNumbers,   ///< the server gives all its messages new ids in mid-session (IMAP: UIDVALIDITY)
        TlsFails,     ///< the handshake, or later a broken TLS record
    };
    static constexpr Fault firstFault = Fault::Cut;
    static constexpr Fault lastFault = Fault::TlsFails;

    virtual ~ServerModel() = default;

    QByteArray password = "secret";
    /// The size that it announces of a message of so many bytes.
    std::function<qsizetype(qsizetype)> announced = [](qsizetype size) { return size; };
    /// What it gives of a message, instead of all of it; each time it is asked.
    std::function<QByteArray(const QByteArray& raw)> given;

    /// Asked for this message, it says no more and ends the connection.
    QByteArray hangsUpAt;

    /// Called for each request to remove a message, with its bytes, before the answer.
    std::function<void(const QByteArray& raw)> onDelete;
    /// Called for each message that is fetched, before the answer.
    std::function<void(const QByteArray& raw)> onRetrieve;
    /// Called at each step, before the answer.
    std::function<void(int step)> onStep;
    /// Called when the server falls silent, or begins to drip.
    std::function<void()> onSilence;

    /// Breaks the next connection; later ones are well again.
    void breakNext(Fault fault, int step);
    /// A connection for one collector, which owns it.
    std::unique_ptr<ByteStream> connection();

    int steps() const { return m_steps; } ///< of the latest connection
    int connections() const { return m_connections; }
    int count(const QByteArray& command) const; ///< how often all connections so far said it
    virtual bool holds(const QByteArray& raw) const = 0;

protected:
    struct Session {
        virtual ~Session() = default;

        FakeStream* stream = nullptr;
        Fault fault = Fault::None;
        int faultStep = 0;
        int steps = 0;
        bool silent = false;
        bool signedIn = false;
        bool hangsUp = false;     ///< after this answer
        bool shortBodies = false; ///< during a step of Fault::ShortBody
    };

    virtual std::unique_ptr<Session> newSession() = 0;
    virtual QByteArray greeting(Session& session) = 0;
    /// The command without a tag, as count() counts it.
    virtual QByteArray nameOf(const QByteArray& line) const { return line; }
    virtual QByteArray obey(Session& session, const QByteArray& line) = 0;
    /// `line` is empty instead of the greeting.
    virtual QByteArray refusal(const QByteArray& line, bool bad) const = 0;
    virtual QByteArray goodbye() const = 0;
    virtual QByteArray chatter() const = 0;
    virtual void giveNewNumbers() {}

private:
    QByteArray answer(Session& session, const QByteArray& line);
    QByteArray brokenAnswer(Session& session, const QByteArray& line);
    void fallSilent(Session& session);
    static void breakOpening(Session& session);

    Fault m_fault = Fault::None;
    int m_faultStep = 0;
    int m_steps = 0;
    int m_connections = 0;
    QHash<QByteArray, int> m_commands; // and how often each was said
};

} // namespace postbag::test
