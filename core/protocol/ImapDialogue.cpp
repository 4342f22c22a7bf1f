// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapDialogue.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ImapTokens.h"
#include "core/protocol/ServerText.h"

#include <algorithm>
#include <optional>

namespace postbag {

Task<ImapDialogue::Outcome> ImapDialogue::run(ImapCommand command, ErrorCause otherwise, Untagged untagged)
{
    const auto tag = nextTag();
    const auto parts = command.parts();
    m_channel.send(tag + ' ' + parts.front());
    std::size_t sent = 1;
    std::optional<Outcome> outcome;
    for (std::size_t count = 0; count < mostUntagged;) {
        auto line = co_await m_channel.line(lineLimit);
        auto response = read(line);
        if (mayHaveLiterals(response) && announcedLiteral(line)) {
            auto whole = withLiterals(line);
            line = co_await whole;
            response = read(line);
        }
        if (response.kind == ImapResponse::Kind::Continuation) {
            if (sent == parts.size())
                throw Failure{{ErrorCause::OutOfStep, "a continuation that nobody asked for", {}}};
            m_channel.progress();
            m_channel.send(parts[sent++]);
            continue;
        }
        note(response);
        if (response.kind == ImapResponse::Kind::Tagged) {
            m_channel.progress();
            if (response.tag == tag && !outcome) {
                outcome.emplace().ok = response.is("OK");
                if (!outcome->ok)
                    outcome->error =
                        imapRefusal(response, otherwise, parts.front().substr(0, parts.front().find(' ')));
            } else if (std::erase(m_mentioned, response.tag) == 0) {
                throw Failure{{ErrorCause::OutOfStep, "the tag is of no command of ours", quotable(line)}};
            }
            if (outcome && m_mentioned.empty())
                co_return *outcome;
            continue;
        }
        ++count;
        if (untagged && untagged(response))
            m_channel.partOfAnswer();
    }
    throw Failure{{ErrorCause::LimitExceeded, "the server talks on without answering", {}}};
}

void ImapDialogue::mention(std::string_view command)
{
    m_mentioned.push_back(nextTag());
    m_channel.send(m_mentioned.back() + ' ' + std::string(command) + "\r\n");
}

std::string ImapDialogue::nextTag()
{
    return 'A' + std::to_string(++m_lastTag);
}

ImapResponse ImapDialogue::read(std::string_view line) const
{
    const auto response = ImapResponse::read(line);
    if (!response)
        throw Failure{{ErrorCause::OutOfStep, "this is no response", quotable(line)}};
    return *response;
}

void ImapDialogue::note(const ImapResponse& response)
{
    if (response.is("BYE") && response.kind == ImapResponse::Kind::Untagged)
        throw Failure{imapRefusal(response, ErrorCause::ConnectionLost, "the connection")};
    if (response.is("CAPABILITY") && response.kind == ImapResponse::Kind::Untagged)
        m_capabilities = ImapCapabilities::read(response.rest);
    auto code = response.isStatus() ? response.code() : std::string_view();
    if (equalIgnoringCase(nextWord(code), "CAPABILITY"))
        m_capabilities = ImapCapabilities::read(code);
    m_mailbox.note(response);
}

Task<std::string_view> ImapDialogue::withLiterals(std::string_view line)
{
    m_assembled = line;
    std::size_t total = 0;
    for (int count = 0;; ++count) {
        const auto size = announcedLiteral(line);
        if (!size)
            co_return m_assembled;
        if (*size > mostLiteralBytes - total || count == mostLiterals)
            throw Failure{{ErrorCause::LimitExceeded, "too much in literals", {}}};
        total += static_cast<std::size_t>(*size);
        m_assembled += "\r\n";
        for (auto left = static_cast<std::size_t>(*size); left > 0;) {
            const auto input = co_await m_channel.some();
            const auto taken = std::min(left, input.size());
            m_assembled += input.substr(0, taken);
            m_channel.consume(taken);
            left -= taken;
        }
        line = co_await m_channel.line(lineLimit);
        m_assembled += line;
    }
}

bool mayHaveLiterals(const ImapResponse& response)
{
    return response.kind == ImapResponse::Kind::Untagged && !response.isStatus();
}

} // namespace postbag
