// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Fetch.h"

#include "core/protocol/BodySize.h"
#include "core/protocol/DotDecoder.h"
#include "core/protocol/Pop3Dialogue.h"
#include "core/protocol/SendWindow.h"

#include <string>
#include <string_view>

namespace postbag {

namespace {
constexpr std::string_view okay = "+OK";
}

// One coroutine for the whole loop: a frame for each message would cost more than parsing it.
Task<void> pop3Fetch(Pop3Dialogue& dialogue, std::vector<ListedMessage> messages, SessionSink& sink)
{
    auto& channel = dialogue.channel();
    SendWindow window(dialogue.capabilities().pipelining);
    std::size_t asked = 0;
    std::string commands;
    for (const auto& message : messages) {
        if (window.empty())
            dialogue.mustBeInStep();
        if (window.wantsMore()) {
            commands.clear();
            for (; asked < messages.size() && window.admits(messages[asked].size); ++asked) {
                commands += "RETR " + std::to_string(messages[asked].number) + "\r\n";
                window.sent(messages[asked].size);
            }
            if (!commands.empty())
                channel.send(commands);
        }

        const auto line = co_await channel.line(Pop3Reply::lineLimit);
        const auto reply = dialogue.read(line);
        window.answered(message.size);
        if (!reply.ok()) {
            sink.messageRefused(message, pop3Refusal(reply.text, ErrorCause::ServerRefused, "RETR"));
            continue;
        }
        const ByteCount most = mostBytesFor(message.size);
        ByteCount received;
        std::string head;
        DotDecoder decoder;
        sink.messageBegins(message);
        while (!decoder.finished()) {
            const auto input = co_await channel.some();
            const auto linesBefore = decoder.lines();
            const auto step = decoder.next(input);
            if (!step.content.empty())
                sink.messageBytes(step.content);
            channel.consume(step.consumed);
            if (decoder.lines() > linesBefore)
                channel.progress();
            else
                channel.progress(step.consumed);
            received.value += static_cast<std::int64_t>(step.content.size());
            if (head.size() < okay.size())
                head += step.content.substr(0, okay.size() - head.size());
            if (received > most)
                throw Failure{
                    {ErrorCause::LimitExceeded, "a message grows far beyond its announced size", {}}};
        }
        // After an extra "+OK" the true one is taken for the message's first line. What is longer than
        // announced, and begins so, must not cost the original.
        const bool hasReplyInIt = head == okay && received > message.size;
        sink.messageEnds(!hasReplyInIt && isComplete(message.size, received, decoder.lines()));
    }
}

} // namespace postbag
