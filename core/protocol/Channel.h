// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace postbag {

/// The bytes of one connection, without a socket: the driver puts in what arrived and the time, and takes out
/// what is to be sent; a session coroutine awaits lines and chunks. Any split of the input gives the same
/// lines and chunk contents, and the buffer never holds more than the longest line allowed plus one
/// receive(), as long as the driver reads only while wantsInput().
///
/// Two deadlines run while a session waits for the network: `timeout` without a whole expected line or 100
/// bytes, and four times that without anything expected (progress()). A server that drips single bytes, or
/// that chatters beside the point for ever, meets one of them. An answer of many lines (a listing, CAPA,
/// SELECT; everything but the body of a message) has a bound as a whole, too: four times `timeout`, and a
/// second for every leastBytesPerSecond that came of it. A line now and then does not hold a run for ever,
/// while 100,000 UIDLs over a modem have the time that they need.
class Channel
{
public:
    /// `timeout`: how long the server may make no progress. `now`: the moment of the connection.
    Channel(std::chrono::milliseconds timeout, MonotonicTime now);
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    // ---- the driver's side
    // ------------------------------------------------------------------------------------

    /// True while the session waits for bytes (or for TLS): otherwise the driver leaves them in the socket.
    bool wantsInput() const { return m_waiter && !m_paused; }
    /// Bytes from the server. Resumes the session for as long as there is something for it. The channel must
    /// outlive this call, even if the session ends in it.
    void receive(std::string_view bytes, MonotonicTime now);
    /// The connection ended, in order or not. The session still gets the lines that were complete.
    void closed();
    /// The session's wait (now or the next one) fails with this error: TLS trouble, a cancelled run.
    void fail(Error error);
    /// What is to be sent now; empty if nothing.
    std::string takeOutput();
    /// True after the session asked for TLS (startTls); the driver flushes the output, starts the handshake
    /// and then calls tlsEstablished() or fail().
    bool tlsWanted() const { return m_tlsWanted; }
    void tlsEstablished(MonotonicTime now);
    /// Once, after the session started compression (startCompression): the compressed bytes that had come by
    /// then. All that the driver reads or sends from now on is compressed; receive() and takeOutput() are
    /// not.
    std::optional<std::string> takeCompressionStart() { return std::exchange(m_compressionStart, {}); }
    /// When tick() must be called at the latest; nothing while the session does not wait for the network.
    std::optional<MonotonicTime> deadline() const;
    /// Fails the session's wait if a deadline has passed.
    void tick(MonotonicTime now);
    /// Ends a wait of lineUntil() early; does nothing at any other time.
    void endRest(MonotonicTime now);
    /// While the driver does not read the socket (back pressure), no deadline runs; afterwards both begin
    /// anew. A driver whose session comes back from elsewhere (a commit, a question) pauses and goes on for
    /// the same reason.
    void setPaused(bool paused, MonotonicTime now);
    /// `wake` is called whenever there is new output, tlsWanted() became true, or the session waits for bytes
    /// again after it was elsewhere (for the store, say), so that the driver need not poll. It must not call
    /// back into the channel at once.
    void onOutput(std::function<void()> wake) { m_wake = std::move(wake); }

    // ---- the session's side
    // -----------------------------------------------------------------------------------

    static constexpr std::size_t lineLimit = 64 * 1024;
    /// A fifth of what the slowest mobile phones had (GSM, 9600 bit/s): rather a server that has to open each
    /// message to list it.
    static constexpr std::size_t leastBytesPerSecond = 256;

    /// Queues bytes for the server.
    void send(std::string_view bytes);

    /// Awaits one line; the view, without its CRLF or LF, is valid until the next await on this channel.
    /// Fails with LimitExceeded for a line beyond `limit`.
    auto line(std::size_t limit = lineLimit) { return LineAwaiter(*this, limit); }
    /// Awaits one line that the server need not send: no other deadline runs. Nothing if none came until
    /// `due`, or after endRest(); then the deadlines begin anew.
    auto lineUntil(MonotonicTime due, std::size_t limit = lineLimit)
    {
        return RestAwaiter(*this, limit, due);
    }
    /// Awaits at least one byte; the view is all that is there. The session takes what it wants with
    /// consume().
    auto some() { return SomeAwaiter(*this); }
    void consume(std::size_t count);
    /// Awaits the TLS handshake. Anything that the server sent before it fails with DataBeforeTls.
    auto startTls()
    {
        askForTls();
        return TlsAwaiter(*this);
    }
    /// From here on both sides compress (RFC 4978 §4): the last line was the server's consent.
    void startCompression();
    /// True if bytes are here that the session has not taken: between commands, a reply that nobody asked
    /// for.
    bool hasWaitingInput() const { return m_start < m_input.size(); }
    /// The time as the driver told it last.
    MonotonicTime now() const { return m_now; }
    /// The session got something that it had asked for: both deadlines start again, and the time of a whole
    /// answer.
    void progress();
    /// The session got a part of an answer that may be long: both deadlines start again, but not the time of
    /// the whole answer.
    void partOfAnswer();
    /// The session got so many bytes of something that it had asked for; 100 of them are progress.
    void progress(std::size_t expectedBytes);
    void partOfAnswer(std::size_t expectedBytes);

private:
    enum class Need { Nothing, Line, Some, Tls };

    /// A destroyed (cancelled) session is not resumed any more.
    struct Awaiter {
        Channel& channel;
        std::coroutine_handle<> waiter;

        explicit Awaiter(Channel& owner) : channel(owner) {}
        Awaiter(const Awaiter&) = delete;
        Awaiter& operator=(const Awaiter&) = delete;
        ~Awaiter() { channel.forget(waiter); }
        void suspend(std::coroutine_handle<> handle, Need need, std::size_t limit)
        {
            waiter = handle;
            channel.wait(handle, need, limit);
        }
    };

public:
    struct LineAwaiter : Awaiter {
        std::size_t limit;
        LineAwaiter(Channel& owner, std::size_t most) : Awaiter(owner), limit(most) {}
        bool await_ready() { return channel.lineReady(limit); }
        void await_suspend(std::coroutine_handle<> handle) { suspend(handle, Need::Line, limit); }
        std::string_view await_resume() { return channel.takeLine(); }
    };
    struct RestAwaiter : Awaiter {
        std::size_t limit;
        MonotonicTime due;
        RestAwaiter(Channel& owner, std::size_t most, MonotonicTime until)
            : Awaiter(owner), limit(most), due(until)
        {}
        bool await_ready() { return channel.lineReady(limit); }
        void await_suspend(std::coroutine_handle<> handle)
        {
            channel.m_restDue = due;
            suspend(handle, Need::Line, limit);
        }
        std::optional<std::string_view> await_resume() { return channel.takeLineOrNothing(); }
    };
    struct SomeAwaiter : Awaiter {
        using Awaiter::Awaiter;
        bool await_ready() { return channel.someReady(); }
        void await_suspend(std::coroutine_handle<> handle) { suspend(handle, Need::Some, 0); }
        std::string_view await_resume() { return channel.peekSome(); }
    };
    struct TlsAwaiter : Awaiter {
        using Awaiter::Awaiter;
        bool await_ready() { return channel.tlsReady(); }
        void await_suspend(std::coroutine_handle<> handle) { suspend(handle, Need::Tls, 0); }
        void await_resume() { channel.takeTls(); }
    };

private:
    bool lineReady(std::size_t limit);
    bool someReady() const;
    bool tlsReady() const;
    std::string_view takeLine();
    std::optional<std::string_view> takeLineOrNothing();
    std::string_view peekSome();
    void takeTls();
    void wait(std::coroutine_handle<> waiter, Need need, std::size_t limit);
    void forget(std::coroutine_handle<> waiter);
    bool satisfied();
    void resumeWhileSatisfied();
    bool isProgress(std::size_t expectedBytes);
    void throwIfBroken() const;
    void askForTls();
    void compact();

    const std::chrono::milliseconds m_timeout;
    std::string m_input;
    std::size_t m_start = 0;   // the first byte not yet taken
    std::size_t m_scanned = 0; // no line end before here: a long line is searched once
    std::size_t m_lineEnd = 0; // valid after lineReady(): one past the LF
    std::string m_output;
    std::coroutine_handle<> m_waiter;
    Need m_need = Need::Nothing;
    std::size_t m_limit = 0;
    std::optional<MonotonicTime> m_restDue; // while the server need not say anything
    bool m_restOver = false;
    std::optional<Error> m_failure;
    bool m_closed = false;
    bool m_paused = false;
    bool m_tlsWanted = false;
    bool m_tlsDone = false;
    std::optional<std::string> m_compressionStart;
    bool m_resuming = false;
    std::size_t m_bytesSinceProgress = 0;
    std::size_t m_expectedBytes = 0; // of these, what the session had asked for
    MonotonicTime m_now;             // the latest time that the driver told
    MonotonicTime m_lastBytes;       // the last 100 bytes or expected line
    MonotonicTime m_lastProgress;    // the last expected thing
    MonotonicTime m_answerBegan;     // the last expected thing that was no part of a long answer
    std::size_t m_answerBytes = 0;   // since then
    std::function<void()> m_wake;
};

} // namespace postbag
