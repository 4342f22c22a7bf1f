// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapFetch.h"

#include "core/protocol/BodySize.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/ServerText.h"
#include "core/protocol/UidSet.h"

#include <algorithm>
#include <span>
#include <utility>

namespace postbag {

ImapFetch::ImapFetch(ImapDialogue& dialogue, std::vector<ListedMessage> messages, SessionSink& sink)
    : m_dialogue(dialogue), m_messages(std::move(messages)), m_sink(sink),
      m_states(m_messages.size(), State::Waiting)
{}

// One coroutine for the whole loop: a frame for each message would cost more than parsing it.
Task<void> ImapFetch::run()
{
    auto& channel = m_dialogue.channel();
    std::size_t unasked = 0;
    sendMore();
    while (!m_batches.empty()) {
        auto line = co_await channel.line(ImapDialogue::lineLimit);
        const auto response = m_dialogue.read(line);
        const bool isFetch = response.number && response.is("FETCH");
        if (!isFetch) {
            if (mayHaveLiterals(response) && announcedLiteral(line)) {
                auto whole = m_dialogue.withLiterals(line);
                line = co_await whole;
            }
            const auto complete = m_dialogue.read(line);
            m_dialogue.note(complete);
            if (m_dialogue.mailbox().renumbered)
                throw Failure{{ErrorCause::OutOfStep, "UIDVALIDITY changed within the session", {}}};
            if (complete.kind == ImapResponse::Kind::Tagged) {
                endBatch(complete);
                sendMore();
            } else if (complete.kind == ImapResponse::Kind::Continuation ||
                       ++unasked > ImapDialogue::mostUntagged) {
                throw Failure{{ErrorCause::OutOfStep, "the server talks beside the point", {}}};
            }
            continue;
        }

        ImapFetchItems items;
        items.read(response.rest);
        auto bodyTarget = Target::Forget;
        for (int literals = 0;; ++literals) {
            const auto size = announcedLiteral(line);
            if (!size)
                break;
            auto target = Target::Forget;
            if (items.bodyAhead() && bodyTarget != Target::Forget)
                throw Failure{{ErrorCause::OutOfStep, "two bodies for one message", {}}};
            if (items.bodyAhead())
                target = bodyTarget = begin(items, *size);
            else if (*size > mostKeptBytes || literals > ImapDialogue::mostLiterals)
                throw Failure{{ErrorCause::LimitExceeded, "too much in literals", {}}};
            for (auto left = *size; left > 0;) {
                const auto input = co_await channel.some();
                const auto bytes =
                    input.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(left, input.size())));
                take(target, bytes);
                channel.consume(bytes.size());
                left -= bytes.size();
            }
            line = co_await channel.line(ImapDialogue::lineLimit);
            items.read(line);
        }
        end(bodyTarget, items);
        if (++unasked > ImapDialogue::mostUntagged + m_messages.size())
            throw Failure{{ErrorCause::LimitExceeded, "the server talks on without answering", {}}};
    }
    auto completed = completeShortOnes();
    co_await completed;
}

void ImapFetch::sendMore()
{
    while (m_batches.size() < mostBatches) {
        if (m_next < m_messages.size()) {
            const auto first = m_next;
            ByteCount bytes;
            // A server answers in the order of its mailbox: what is to come later needs a later command.
            do
                bytes += m_messages[m_next++].size;
            while (m_next < m_messages.size() && m_next - first < batchMessages &&
                   m_messages[m_next].number > m_messages[m_next - 1].number &&
                   bytes + m_messages[m_next].size <= batchBytes);
            send(first, m_next);
        } else if (!m_again.empty()) {
            const auto index = m_again.back();
            m_again.pop_back();
            send(index, index + 1);
        } else {
            return;
        }
    }
}

void ImapFetch::send(std::size_t first, std::size_t last)
{
    Batch batch{m_dialogue.nextTag(), first, last};
    std::fill(m_states.begin() + static_cast<std::ptrdiff_t>(first),
              m_states.begin() + static_cast<std::ptrdiff_t>(last), State::Asked);
    const auto uids = uidSet(std::span(m_messages).subspan(first, last - first));
    m_dialogue.channel().send(batch.tag + " UID FETCH " + uids + " (UID BODY.PEEK[])\r\n");
    m_batches.push_back(std::move(batch));
}

void ImapFetch::endBatch(const ImapResponse& response)
{
    const auto batch = std::find_if(m_batches.begin(), m_batches.end(),
                                    [&](const Batch& candidate) { return candidate.tag == response.tag; });
    if (batch == m_batches.end())
        throw Failure{{ErrorCause::OutOfStep, "the tag is of no command of ours", quotable(response.tag)}};
    m_dialogue.channel().progress();
    const bool alone = batch->last - batch->first == 1;
    for (auto index = batch->first; index < batch->last; ++index) {
        if (m_states[index] != State::Asked)
            continue;
        if (!alone) {
            m_again.push_back(index);
            m_states[index] = State::Waiting;
            continue;
        }
        m_states[index] = State::Taken;
        m_sink.messageRefused(m_messages[index],
                              response.is("OK")
                                  ? Error{ErrorCause::ServerRefused, "the server gave no body", {}}
                                  : imapRefusal(response, ErrorCause::ServerRefused, "UID FETCH"));
    }
    m_batches.erase(batch);
}

std::optional<std::size_t> ImapFetch::asked(std::uint32_t uid)
{
    const auto isIt = [&](std::size_t index) {
        return m_messages[index].number == uid && m_states[index] == State::Asked;
    };
    if (m_hint < m_messages.size() && isIt(m_hint))
        return m_hint++;
    for (const auto& batch : m_batches)
        for (auto index = batch.first; index < batch.last; ++index)
            if (isIt(index)) {
                m_hint = index + 1;
                return index;
            }
    return std::nullopt;
}

/// The message that the oldest command asked for by itself: what is big enough is asked for alone.
std::optional<std::size_t> ImapFetch::askedAlone() const
{
    const auto& oldest = m_batches.front();
    const bool isAlone = oldest.last - oldest.first == 1 && m_states[oldest.first] == State::Asked;
    return isAlone ? std::optional(oldest.first) : std::nullopt;
}

ImapFetch::Target ImapFetch::begin(const ImapFetchItems& items, std::uint64_t size)
{
    m_kept.clear();
    m_passedBytes = {};
    m_passedLines = 0;
    if (size > static_cast<std::uint64_t>(mebibytes(std::int64_t(1) << 20).value))
        throw Failure{{ErrorCause::LimitExceeded, "a literal of absurd size", {}}};
    if (!items.uid() && size <= mostKeptBytes)
        return Target::Keep;
    const auto index = items.origin() != 0 ? std::nullopt : items.uid() ? asked(*items.uid()) : askedAlone();
    if (!index && !items.uid())
        throw Failure{{ErrorCause::LimitExceeded, "a body before its UID is too big to be kept", {}}};
    if (!index)
        return Target::Forget;
    const auto announced = m_messages[*index].size;
    const ByteCount given{static_cast<std::int64_t>(size)};
    if (given > mostBytesFor(announced)) {
        // So that it is known which message ended the session: the next one leaves it for last.
        m_sink.messageBegins(m_messages[*index]);
        throw Failure{{ErrorCause::LimitExceeded, "a message grows far beyond its announced size", {}}};
    }
    m_current = *index;
    if (items.uid() && given < announced && size <= mostKeptBytes)
        return Target::Keep;
    m_states[m_current] = State::Taken;
    m_countsLines = given < announced;
    m_sink.messageBegins(m_messages[m_current]);
    return Target::PassOn;
}

void ImapFetch::take(Target target, std::string_view bytes)
{
    if (target == Target::Forget)
        return;
    m_dialogue.channel().progress(bytes.size());
    if (target == Target::Keep) {
        m_kept += bytes;
        return;
    }
    m_passedBytes.value += static_cast<std::int64_t>(bytes.size());
    if (m_countsLines)
        m_passedLines += static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    m_sink.messageBytes(bytes);
}

void ImapFetch::end(Target target, ImapFetchItems& items)
{
    if (target == Target::PassOn) {
        if (!items.sound() || items.uid() != m_messages[m_current].number)
            throw Failure{{ErrorCause::OutOfStep, "a message's response does not end as it should", {}}};
        m_sink.messageEnds(isComplete(m_messages[m_current].size, m_passedBytes, m_passedLines));
        return;
    }
    const bool isBody = target == Target::Keep || items.inlineBody();
    const auto index =
        isBody && items.sound() && items.uid() && items.origin() == 0 ? asked(*items.uid()) : std::nullopt;
    if (!index)
        return;
    m_states[*index] = State::Taken;
    deliver(*index, target == Target::Keep ? std::exchange(m_kept, {}) : *items.inlineBody());
}

void ImapFetch::deliver(std::size_t index, std::string body)
{
    const auto lines = static_cast<std::size_t>(std::count(body.begin(), body.end(), '\n'));
    const bool complete = isComplete(m_messages[index].size, {static_cast<std::int64_t>(body.size())}, lines);
    if (complete || m_shortBytes + body.size() > mostKeptBytes)
        return deliverWhole(index, body);
    m_shortBytes += body.size();
    m_short.push_back({index, std::move(body)});
}

void ImapFetch::deliverWhole(std::size_t index, std::string_view body)
{
    const auto lines = static_cast<std::size_t>(std::count(body.begin(), body.end(), '\n'));
    m_sink.messageBegins(m_messages[index]);
    if (!body.empty())
        m_sink.messageBytes(body);
    m_sink.messageEnds(isComplete(m_messages[index].size, {static_cast<std::int64_t>(body.size())}, lines));
}

Task<void> ImapFetch::completeShortOnes()
{
    for (auto& shortOne : m_short) {
        const auto& message = m_messages[shortOne.index];
        while (static_cast<std::int64_t>(shortOne.body.size()) < message.size.value) {
            auto more = rest(message, shortOne.body.size());
            const auto bytes = co_await more;
            if (bytes.empty() || shortOne.body.size() + bytes.size() > mostKeptBytes)
                break;
            shortOne.body += bytes;
        }
        deliverWhole(shortOne.index, shortOne.body);
        shortOne.body = {};
    }
}

Task<std::string> ImapFetch::rest(const ListedMessage& message, std::uint64_t from)
{
    const auto missing = static_cast<std::uint64_t>(message.size.value) - from;
    const auto count = std::min<std::uint64_t>(missing, ImapDialogue::mostLiteralBytes);
    std::string bytes;
    const auto takes = [&bytes, &message, from, count](const ImapResponse& response) {
        if (!response.number || !response.is("FETCH"))
            return false;
        ImapFetchItems items;
        items.read(response.rest);
        const bool wanted = items.sound() && items.uid() == message.number && items.origin() == from;
        if (wanted && items.inlineBody() && items.inlineBody()->size() <= count && bytes.empty())
            bytes = *items.inlineBody();
        return wanted;
    };
    const auto uid = std::to_string(message.number);
    const auto part = '<' + std::to_string(from) + '.' + std::to_string(count) + '>';
    auto asking = m_dialogue.run(ImapCommand("UID FETCH " + uid + " (UID BODY.PEEK[]" + part + ')'),
                                 ErrorCause::ServerRefused, takes);
    co_await asking;
    co_return bytes;
}

} // namespace postbag
