// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3Headers.h"

#include "core/protocol/BodySize.h"
#include "core/protocol/DotDecoder.h"
#include "core/protocol/HeaderFingerprint.h"
#include "core/protocol/Pop3Dialogue.h"
#include "core/protocol/SendWindow.h"

namespace postbag {
namespace {

constexpr ByteCount typicalHeader{4096};

} // namespace

Task<std::vector<std::string>> pop3Fingerprints(Pop3Dialogue& dialogue, const Digests& digests,
                                                std::vector<ListedMessage> messages, std::string before,
                                                std::string after)
{
    auto& channel = dialogue.channel();
    SendWindow window(dialogue.capabilities().pipelining);
    HeaderFingerprint header;
    std::vector<std::string> fingerprints;
    std::size_t asked = 0;
    for (const auto& message : messages) {
        while (asked < messages.size() && window.wantsMore() && window.admits(typicalHeader)) {
            dialogue.send(before + std::to_string(messages[asked++].number) + after);
            window.sent(typicalHeader);
        }
        const auto line = co_await channel.line(Pop3Reply::lineLimit);
        window.answered(typicalHeader);
        if (!dialogue.read(line).ok()) {
            fingerprints.emplace_back();
            continue;
        }
        ByteCount received;
        DotDecoder decoder;
        while (!decoder.finished()) {
            const auto input = co_await channel.some();
            const auto step = decoder.next(input);
            header.add(step.content);
            channel.consume(step.consumed);
            channel.partOfAnswer(step.consumed);
            received.value += static_cast<std::int64_t>(step.consumed);
            if (received > mostBytesFor(message.size))
                throw Failure{{ErrorCause::LimitExceeded, "a header does not end", {}}};
        }
        fingerprints.push_back(header.take(digests));
    }
    co_return fingerprints;
}

} // namespace postbag
