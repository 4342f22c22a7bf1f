// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/protocol/ImapFetchItems.h"
#include "core/protocol/ImapResponse.h"
#include "core/protocol/MailSession.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace postbag {

class ImapDialogue;

/// UID FETCH of BODY.PEEK[] for these messages, a few batches under way at once. A literal is passed on as it
/// comes in. Only what was asked for is taken: the right UID, once; everything else is read and forgotten.
///
/// A literal that is shorter than the announced size is kept until the rest was asked for (BODY.PEEK[]<n>),
/// once; if it is still shorter than isComplete() allows, the message ends incomplete. One that is too big to
/// be kept is passed on as it is, and ends incomplete in the same way. A message that the server leaves out
/// of a batch is asked for alone before it counts as refused.
class ImapFetch
{
public:
    static constexpr std::size_t batchMessages = 50;
    static constexpr ByteCount batchBytes = mebibytes(2);
    static constexpr std::size_t mostBatches = 2;
    /// Bodies that must be kept for a while: short ones, and one whose UID comes after it.
    static constexpr std::size_t mostKeptBytes = 8 * 1024 * 1024;

    /// The references must outlive it.
    ImapFetch(ImapDialogue& dialogue, std::vector<ListedMessage> messages, SessionSink& sink);

    Task<void> run();

private:
    enum class State : char { Waiting, Asked, Taken };
    enum class Target { PassOn, Keep, Forget };
    struct Batch {
        std::string tag;
        std::size_t first;
        std::size_t last;
    };
    struct Short {
        std::size_t index;
        std::string body;
    };

    void sendMore();
    void send(std::size_t first, std::size_t last);
    void endBatch(const ImapResponse& response);
    Target begin(const ImapFetchItems& items, std::uint64_t size);
    void take(Target target, std::string_view bytes);
    void end(Target target, ImapFetchItems& items);
    void deliver(std::size_t index, std::string body);
    void deliverWhole(std::size_t index, std::string_view body);
    std::optional<std::size_t> asked(std::uint32_t uid);
    std::optional<std::size_t> askedAlone() const;
    Task<void> completeShortOnes();
    Task<std::string> rest(const ListedMessage& message, std::uint64_t from);

    ImapDialogue& m_dialogue;
    const std::vector<ListedMessage> m_messages;
    SessionSink& m_sink;
    std::vector<State> m_states;
    std::size_t m_next = 0;           // the first message that was not asked for
    std::vector<std::size_t> m_again; // left out of a batch: to be asked for alone
    std::deque<Batch> m_batches;      // under way
    std::size_t m_hint = 0;           // where the next body is likely to belong
    std::size_t m_current = 0;        // whose body is being passed on
    ByteCount m_passedBytes;          // of the body that is being passed on
    std::size_t m_passedLines = 0;
    bool m_countsLines = false; // it comes short, so its size has to be explained
    std::string m_kept;
    std::vector<Short> m_short;
    std::size_t m_shortBytes = 0;
};

} // namespace postbag
