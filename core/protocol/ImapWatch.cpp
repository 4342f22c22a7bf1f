// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapWatch.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/ImapSignIn.h"
#include "core/protocol/ImapTokens.h"
#include "core/protocol/ModifiedUtf7.h"
#include "core/protocol/ServerText.h"

#include <algorithm>
#include <utility>

namespace postbag {

using namespace std::chrono_literals;

namespace {

// An IDLE that the server itself ends before this was none.
constexpr auto shortIdle = 10s;
constexpr int mostShortIdles = 3;

} // namespace

ImapWatch::ImapWatch(Channel& channel, const Digests& digests, std::vector<std::string> mailboxes,
                     MailboxMarks& seen, WatchSink& sink)
    : m_dialogue(channel), m_digests(digests), m_mailboxes(std::move(mailboxes)), m_seen(seen), m_sink(sink)
{}

Task<void> ImapWatch::run(SignIn how)
{
    m_secrets = EchoedSecrets(how, m_digests);
    return m_secrets.guard(watch(std::move(how)));
}

Task<void> ImapWatch::watch(SignIn how)
{
    ImapSignIn dialogue(m_dialogue, m_digests, how);
    auto signedIn = dialogue.run();
    co_await signedIn;

    if (!m_dialogue.capabilities().idle)
        co_return;

    auto examined = examine();
    co_await examined;
    if (m_dialogue.capabilities().notify && m_mailboxes.size() > 1) {
        auto asked = setNotify();
        co_await asked;
    }
    for (int shortIdles = 0; shortIdles < mostShortIdles;) {
        if (std::exchange(m_opensAnew, false)) {
            auto examinedAnew = examine();
            co_await examinedAnew;
        }
        auto asked = askStatusOfOthers();
        co_await asked;
        auto idled = idle();
        const Ended ended = co_await idled;
        if (ended == Ended::Refused)
            co_return;
        shortIdles = ended == Ended::Early ? shortIdles + 1 : 0;
    }
}

Task<void> ImapWatch::examine()
{
    m_dialogue.mailbox() = {};
    ImapCommand command("EXAMINE", m_dialogue.capabilities().literalPlus);
    command.string(onTheWire(m_mailboxes.front()));
    auto examined = m_dialogue.run(std::move(command), ErrorCause::MailboxNotFound);
    const auto outcome = co_await examined;
    if (!outcome.ok)
        throw Failure{outcome.error};
    m_count = m_dialogue.mailbox().exists;
    compare(m_mailboxes.front(), m_dialogue.mailbox().mark());
}

Task<ImapWatch::Ended> ImapWatch::idle()
{
    auto& channel = m_dialogue.channel();
    const auto tag = m_dialogue.nextTag();
    channel.send(tag + " IDLE\r\n");
    const auto begun = channel.now();
    const auto distance = std::max<std::chrono::seconds>(statusDistance, m_mailboxes.size() * 1s);
    const auto due =
        begun + (m_mailboxes.size() > 1 ? std::min<std::chrono::seconds>(distance, restLength) : restLength);
    bool idling = false;
    bool refreshing = false;
    for (std::size_t count = 0; count < ImapDialogue::mostUntagged;) {
        std::string_view line;
        if (idling) {
            const auto told = co_await channel.lineUntil(due, ImapDialogue::lineLimit);
            if (!told) {
                idling = false;
                refreshing = true;
                channel.send("DONE\r\n");
                continue;
            }
            line = *told;
        } else {
            line = co_await channel.line(ImapDialogue::lineLimit);
            ++count;
        }
        auto response = m_dialogue.read(line);
        if (mayHaveLiterals(response) && announcedLiteral(line)) {
            auto whole = m_dialogue.withLiterals(line);
            line = co_await whole;
            response = m_dialogue.read(line);
        }
        if (response.kind == ImapResponse::Kind::Continuation) {
            if (idling || refreshing)
                throw Failure{{ErrorCause::OutOfStep, "a continuation that nobody asked for", {}}};
            channel.progress();
            idling = true;
            m_sink.watchBegins();
            continue;
        }
        m_dialogue.note(response);
        look(response);
        if (response.kind != ImapResponse::Kind::Tagged)
            continue;
        if (response.tag != tag)
            throw Failure{{ErrorCause::OutOfStep, "the tag is of no command of ours", quotable(line)}};
        channel.progress();
        if (!response.is("OK") || (!idling && !refreshing))
            co_return Ended::Refused;
        co_return refreshing || channel.now() - begun >= shortIdle ? Ended::AfterRest : Ended::Early;
    }
    throw Failure{{ErrorCause::LimitExceeded, "the server talks on without answering", {}}};
}

Task<void> ImapWatch::askStatusOfOthers()
{
    const auto takes = [this](const ImapResponse& response) {
        look(response);
        return response.is("STATUS");
    };
    for (std::size_t next = 1; next < m_mailboxes.size(); ++next) {
        ImapCommand command("STATUS", m_dialogue.capabilities().literalPlus);
        command.string(onTheWire(m_mailboxes[next])).text(" (MESSAGES UIDNEXT UIDVALIDITY)");
        // A mailbox that is gone is the run's to tell.
        auto asked = m_dialogue.run(std::move(command), ErrorCause::MailboxNotFound, takes);
        co_await asked;
    }
}

/// Only beside the rest: of mail that another program puts into the store behind its back, a server may know
/// nothing until it is asked.
Task<void> ImapWatch::setNotify()
{
    std::vector<std::string> others;
    for (std::size_t next = 1; next < m_mailboxes.size(); ++next)
        others.push_back(onTheWire(m_mailboxes[next]));
    // RFC 5465 §5: MessageNew is to be had together with MessageExpunge only.
    ImapCommand command("NOTIFY SET (selected (MessageNew MessageExpunge)) (mailboxes",
                        m_dialogue.capabilities().literalPlus);
    command.strings(others).text(" (MessageNew MessageExpunge))");
    const auto takes = [this](const ImapResponse& response) {
        look(response);
        return response.is("STATUS");
    };
    auto asked = m_dialogue.run(std::move(command), ErrorCause::ServerRefused, takes);
    co_await asked;
}

std::string ImapWatch::onTheWire(const std::string& mailbox) const
{
    return toModifiedUtf7(mailbox).value_or(mailbox);
}

/// After the dialogue took note of it: anything at any time may be news.
void ImapWatch::look(const ImapResponse& response)
{
    if (response.isStatus())
        return;
    if (response.is("STATUS"))
        takeStatus(response);
    const auto count = m_dialogue.mailbox().exists;
    if (count > m_count)
        m_sink.mailArrived();
    m_count = count;
}

// RFC 3501 §7.2.4: the name, and pairs of item and number. A line that is not so says nothing.
void ImapWatch::takeStatus(const ImapResponse& response)
{
    ImapTokens tokens(response.rest);
    const auto name = tokens.next();
    if (!name.isString() || tokens.next().kind != ImapToken::Kind::Open)
        return;
    const auto wire = name.value();
    const auto mailbox = std::ranges::find_if(m_mailboxes, [&](const std::string& each) {
        return onTheWire(each) == wire ||
               (equalIgnoringCase(each, "INBOX") && equalIgnoringCase(wire, "INBOX"));
    });
    if (mailbox == m_mailboxes.end())
        return;
    // What is not told again has not changed.
    const auto earlier = m_seen.find(*mailbox);
    MailboxMark now = earlier == m_seen.end() ? MailboxMark{} : earlier->second;
    bool toldUidNext = false;
    for (auto item = tokens.next(); item.kind == ImapToken::Kind::Atom; item = tokens.next()) {
        const auto number = parseNumber<std::uint32_t>(tokens.next().text).value_or(0);
        if (equalIgnoringCase(item.text, "UIDVALIDITY"))
            now.uidValidity = number;
        else if (equalIgnoringCase(item.text, "MESSAGES"))
            now.exists = number;
        else if (equalIgnoringCase(item.text, "UIDNEXT")) {
            now.uidNext = number;
            toldUidNext = number > 0;
        }
    }
    // A server that keeps its UIDs to itself can only be counted.
    if (!toldUidNext && earlier != m_seen.end()) {
        if (now.exists > earlier->second.exists)
            m_sink.mailArrived();
        earlier->second.exists = now.exists;
        return;
    }
    compare(*mailbox, now);
}

void ImapWatch::compare(const std::string& mailbox, MailboxMark now)
{
    const auto [seen, isFirst] = m_seen.try_emplace(mailbox, now);
    const bool news = isFirst || now.mayHoldMailSince(seen->second);
    seen->second = now;
    if (news)
        m_sink.mailArrived();
}

} // namespace postbag
