// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3SignIn.h"

#include "core/protocol/ApopChallenge.h"
#include "core/protocol/Ascii.h"
#include "core/protocol/Base64.h"
#include "core/protocol/Digests.h"
#include "core/protocol/DistinctNews.h"
#include "core/protocol/Hex.h"
#include "core/protocol/Pop3Dialogue.h"
#include "core/protocol/SaslMechanism.h"
#include "core/protocol/ServerText.h"

#include <algorithm>
#include <array>

namespace postbag {
namespace {

/// Whether a server that refused the first response may only have disliked that it came with its command.
/// Any other refusal is meant for the person, and a password that is sent again counts for a lock-out.
bool mayDislikeSyntax(std::string_view text)
{
    constexpr auto ofSignIn =
        std::to_array<std::string_view>({"authenticat", "credential", "login", "password", "username"});
    const auto words = asciiLower(text);
    return !text.starts_with('[') && !causeInText(text) &&
           std::ranges::none_of(ofSignIn,
                                [&words](auto word) { return words.find(word) != std::string::npos; });
}

bool lostTheServer(const Error& error)
{
    const auto kind = kindOf(error.cause);
    return kind == ErrorKind::Connect || kind == ErrorKind::Timeout;
}

} // namespace

Pop3SignIn::Pop3SignIn(Pop3Dialogue& dialogue, const Digests& digests, const SignIn& how)
    : m_dialogue(dialogue), m_digests(digests), m_how(how)
{}

Task<void> Pop3SignIn::run()
{
    if (const auto usable = checkCredentials(m_how); !usable)
        throw Failure{usable.error()};
    auto greeted = greeting();
    co_await greeted;
    auto announced = capabilities();
    co_await announced;
    if (m_how.security == Security::StartTls) {
        auto secured = startTls();
        co_await secured;
        auto announcedSecurely = capabilities();
        co_await announcedSecurely;
    }
    auto authenticated = authenticate();
    co_await authenticated;
    // RFC 2449 §5: PIPELINING may be announced in the TRANSACTION state only, and §6.5: so may the
    // LOGIN-DELAY of this user. Where both are known, asking again would cost every run a round trip.
    const auto& before = m_dialogue.capabilities();
    if (before.pipelining && !before.loginDelayVaries)
        co_return;
    auto announcedAgain = capabilities();
    co_await announcedAgain;
}

Task<void> Pop3SignIn::greeting()
{
    const auto line = co_await m_dialogue.channel().line(Pop3Reply::lineLimit);
    const auto reply = Pop3Reply::read(line);
    if (!reply || reply->status == Pop3Reply::Status::Continue)
        throw Failure{{ErrorCause::BadReply, "this is not the greeting of a POP3 server", quotable(line)}};
    if (!reply->ok())
        throw Failure{pop3Refusal(reply->text, ErrorCause::ServerBusy, "the connection")};
    m_dialogue.channel().progress();
    m_challenge = apopChallenge(reply->text).value_or(std::string_view());
}

Task<void> Pop3SignIn::capabilities()
{
    m_dialogue.capabilities() = {};
    auto asked = m_dialogue.ask("CAPA");
    const auto reply = co_await asked;
    if (!reply.ok())
        co_return;
    Pop3Capabilities announced;
    announced.known = true;
    DistinctNews told;
    for (int lines = 0;; ++lines) {
        if (lines > Pop3Capabilities::mostLines)
            throw Failure{{ErrorCause::LimitExceeded, "CAPA lists too much", {}}};
        const auto line = co_await m_dialogue.channel().line(Pop3Reply::lineLimit);
        if (line == ".")
            break;
        announced.add(line);
        if (told.admits(line))
            m_dialogue.channel().partOfAnswer();
    }
    m_dialogue.channel().progress();
    m_dialogue.capabilities() = std::move(announced);
}

Task<void> Pop3SignIn::startTls()
{
    const auto& announced = m_dialogue.capabilities();
    if (announced.known && !announced.stls)
        throw Failure{{ErrorCause::StarttlsNotOffered, "CAPA does not list STLS", {}}};
    auto asked = m_dialogue.ask("STLS");
    const auto reply = co_await asked;
    if (!reply.ok())
        throw Failure{{ErrorCause::StarttlsRefused, "STLS was refused", quotable(reply.text)}};
    m_dialogue.capabilities() = {};
    co_await m_dialogue.channel().startTls();
}

OfferedMethods Pop3SignIn::offered() const
{
    const auto& announced = m_dialogue.capabilities();
    OfferedMethods methods;
    methods.sasl = announced.sasl;
    // RFC 2595 §4: a server that offers STLS and leaves out USER wants no readable password before TLS. One
    // that merely leaves out USER forgot to say so.
    const bool tlsFirst = announced.stls && !announced.user && m_how.security == Security::None;
    methods.command = !tlsFirst;
    methods.apop = !m_challenge.empty();
    methods.commandIs = AuthMechanism::Plain;
    return methods;
}

Task<void> Pop3SignIn::authenticate()
{
    const auto method = chooseMethod(m_how.mechanism, offered(), m_how.security != Security::None);
    if (!method)
        throw Failure{method.error()};
    auto attempt = *method == SignInMethod::Command ? userAndPass()
                   : *method == SignInMethod::Apop  ? apop()
                                                    : sasl(*method, FirstResponse::WithCommand);
    co_await attempt;
}

// One after the other also where PIPELINING is announced: proxies that repeat their server's capabilities
// lose what comes behind USER, and nobody would find out why the account hears nothing.
Task<void> Pop3SignIn::userAndPass()
{
    auto user = m_dialogue.ask("USER " + m_how.user);
    const auto known = co_await user;
    if (!known.ok())
        throw Failure{pop3Refusal(known.text, ErrorCause::WrongPassword, "USER")};
    auto pass = m_dialogue.ask("PASS " + std::string(m_how.secret.reveal()));
    const auto accepted = co_await pass;
    if (!accepted.ok())
        throw Failure{pop3Refusal(accepted.text, ErrorCause::WrongPassword, "PASS")};
}

// The challenge came before TLS when STLS is used. That is safe here: the answer goes to the verified server
// only.
Task<void> Pop3SignIn::apop()
{
    const auto digest = m_digests.hash(Digests::Hash::Md5, m_challenge + std::string(m_how.secret.reveal()));
    auto asked = m_dialogue.ask("APOP " + m_how.user + ' ' + toHex(digest));
    const auto reply = co_await asked;
    if (!reply.ok())
        throw Failure{pop3Refusal(reply.text, ErrorCause::WrongPassword, "APOP")};
}

// RFC 5034. Servers older than that, and Microsoft's, do not take the first response with the command. Where
// RFC 3206 is announced that is found out: a refusal without a code that says nothing of the person may be
// one of the syntax, and they are asked again in two steps. The others are always asked in two steps.
Task<void> Pop3SignIn::sasl(SignInMethod method, FirstResponse place)
{
    constexpr std::size_t longestCommand = 255; // RFC 2449 §4, with its CRLF
    const auto mechanism = makeSasl(method, m_how, m_digests);
    const auto command = "AUTH " + std::string(mechanism->name());
    std::string first;
    if (mechanism->clientSpeaksFirst()) {
        const auto response = mechanism->respond({});
        if (!response)
            throw Failure{response.error()};
        first = toBase64(*response);
    }
    const bool together = place == FirstResponse::WithCommand && !first.empty() &&
                          m_dialogue.capabilities().authRespCode &&
                          command.size() + first.size() + 3 <= longestCommand;
    bool sentAnything = together || place == FirstResponse::AfterCommand;
    m_dialogue.send(together ? command + ' ' + first : command);
    for (int round = 0; round <= SaslMechanism::mostRounds; ++round) {
        const auto line = co_await m_dialogue.channel().line(Pop3Reply::lineLimit);
        const auto reply = Pop3Reply::read(line);
        if (!reply)
            throw Failure{{ErrorCause::BadReply, "this is no reply to AUTH", quotable(line)}};
        m_dialogue.channel().progress();
        if (reply->status == Pop3Reply::Status::Err) {
            // A refusal before anything of ours was sent says nothing about the password.
            const auto refusal = pop3Refusal(
                reply->text, sentAnything ? ErrorCause::WrongPassword : ErrorCause::ServerRefused, command);
            if (round > 0 || !together || !mayDislikeSyntax(reply->text))
                throw Failure{refusal};
            try {
                auto inTwoSteps = sasl(method, FirstResponse::AfterCommand);
                co_await inTwoSteps;
                co_return;
            } catch (const Failure& failure) {
                // Servers that are done with a person hang up.
                throw lostTheServer(failure.error) ? Failure{refusal} : failure;
            }
        }
        if (reply->ok()) {
            if (const auto genuine = mechanism->accepted(); !genuine)
                throw Failure{genuine.error()};
            co_return;
        }
        const auto challenge = fromBase64(reply->text);
        // Nothing, or words, after a command with its response: the response was overlooked.
        const bool prompt = !challenge || challenge->empty();
        sentAnything = true;
        if (round == 0 && !first.empty() && (!together || prompt)) {
            m_dialogue.send(first);
            continue;
        }
        const auto answer = challenge ? mechanism->respond(*challenge)
                                      : Error{ErrorCause::BadReply, "the challenge is not base64", {}};
        if (!answer) {
            m_dialogue.send("*");
            throw Failure{answer.error()};
        }
        m_dialogue.send(toBase64(*answer));
    }
    throw Failure{{ErrorCause::LimitExceeded, "the server asks for ever", {}}};
}

} // namespace postbag
