// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ImapSignIn.h"

#include "core/protocol/Base64.h"
#include "core/protocol/DistinctNews.h"
#include "core/protocol/ImapDialogue.h"
#include "core/protocol/SaslMechanism.h"
#include "core/protocol/ServerText.h"

namespace postbag {

ImapSignIn::ImapSignIn(ImapDialogue& dialogue, const Digests& digests, const SignIn& how)
    : m_dialogue(dialogue), m_digests(digests), m_how(how)
{}

Task<void> ImapSignIn::run()
{
    if (const auto usable = checkCredentials(m_how); !usable)
        throw Failure{usable.error()};
    auto greeted = greeting();
    const bool signedInAlready = co_await greeted;
    if (!m_dialogue.capabilities().known) {
        auto announced = capabilities();
        co_await announced;
    }
    if (m_how.security == Security::StartTls) {
        auto secured = startTls();
        co_await secured;
        auto announcedSecurely = capabilities();
        co_await announcedSecurely;
    }
    if (!signedInAlready) {
        auto authenticated = authenticate();
        co_await authenticated;
    }
    if (!m_dialogue.capabilities().known) {
        auto announcedAgain = capabilities();
        co_await announcedAgain;
    }
    // RFC 2971. Some providers (NetEase) open no mailbox to clients without a name; more than that is
    // nobody's business.
    if (m_dialogue.capabilities().id)
        m_dialogue.mention("ID (\"name\" \"Postbag\")");
}

Task<bool> ImapSignIn::greeting()
{
    const auto line = co_await m_dialogue.channel().line(ImapDialogue::lineLimit);
    const auto response = ImapResponse::read(line);
    if (!response || response->kind != ImapResponse::Kind::Untagged || !response->isStatus())
        throw Failure{{ErrorCause::BadReply, "this is not the greeting of an IMAP server", quotable(line)}};
    if (!response->is("OK") && !response->is("PREAUTH"))
        throw Failure{imapRefusal(*response, ErrorCause::ServerBusy, "the connection")};
    // RFC 3501 §6.2.1: TLS cannot start any more. Whoever wanted it must not go on without.
    if (response->is("PREAUTH") && m_how.security == Security::StartTls)
        throw Failure{{ErrorCause::StarttlsNotOffered, "the server greets with PREAUTH", {}}};
    m_dialogue.channel().progress();
    m_dialogue.note(*response);
    co_return response->is("PREAUTH");
}

Task<void> ImapSignIn::capabilities()
{
    DistinctNews told;
    const auto asked = [&told](const ImapResponse& response) {
        return response.is("CAPABILITY") && told.admits(response.name);
    };
    auto announced = m_dialogue.run(ImapCommand("CAPABILITY"), ErrorCause::ServerRefused, asked);
    const auto outcome = co_await announced;
    if (!outcome.ok)
        throw Failure{outcome.error};
    m_dialogue.capabilities().known = true;
}

Task<void> ImapSignIn::startTls()
{
    if (!m_dialogue.capabilities().startTls)
        throw Failure{{ErrorCause::StarttlsNotOffered, "STARTTLS is not announced", {}}};
    auto asked = m_dialogue.run(ImapCommand("STARTTLS"), ErrorCause::StarttlsRefused);
    const auto outcome = co_await asked;
    if (!outcome.ok)
        throw Failure{{ErrorCause::StarttlsRefused, "STARTTLS was refused", outcome.error.serverText}};
    m_dialogue.capabilities() = {};
    m_dialogue.mailbox() = {};
    co_await m_dialogue.channel().startTls();
}

OfferedMethods ImapSignIn::offered() const
{
    const auto& announced = m_dialogue.capabilities();
    OfferedMethods methods;
    methods.sasl = announced.sasl;
    methods.command = !announced.loginDisabled;
    methods.commandIs = AuthMechanism::Login;
    return methods;
}

Task<void> ImapSignIn::authenticate()
{
    const auto method = chooseMethod(m_how.mechanism, offered(), m_how.security != Security::None);
    if (!method)
        throw Failure{method.error()};
    auto attempt = *method == SignInMethod::Command ? login() : sasl(*method);
    co_await attempt;
}

Task<void> ImapSignIn::login()
{
    ImapCommand command("LOGIN", m_dialogue.capabilities().literalPlus);
    command.string(m_how.user).string(m_how.secret.reveal());
    // They may change by signing in (RFC 3501 §6.2.3): only what comes from now on counts.
    m_dialogue.capabilities() = {};
    auto asked = m_dialogue.run(std::move(command), ErrorCause::WrongPassword);
    const auto outcome = co_await asked;
    if (!outcome.ok)
        throw Failure{outcome.error};
}

Task<void> ImapSignIn::sasl(SignInMethod method)
{
    auto& channel = m_dialogue.channel();
    const auto mechanism = makeSasl(method, m_how, m_digests);
    const auto tag = m_dialogue.nextTag();
    auto command = "AUTHENTICATE " + std::string(mechanism->name());
    bool sentAnything = m_dialogue.capabilities().saslIr && mechanism->clientSpeaksFirst();
    bool opening = mechanism->clientSpeaksFirst() && !sentAnything;
    const auto initial = sentAnything ? mechanism->respond({}) : std::string();
    if (!initial)
        throw Failure{initial.error()};
    channel.send(tag + ' ' + command + (sentAnything ? ' ' + toBase64(*initial) : std::string()) + "\r\n");
    m_dialogue.capabilities() = {};
    for (int round = 0; round <= SaslMechanism::mostRounds; ++round) {
        const auto line = co_await channel.line(ImapDialogue::lineLimit);
        const auto response = m_dialogue.read(line);
        if (response.kind == ImapResponse::Kind::Untagged) {
            m_dialogue.note(response);
            continue;
        }
        channel.progress();
        if (response.kind == ImapResponse::Kind::Tagged) {
            if (response.tag != tag)
                throw Failure{{ErrorCause::OutOfStep, "the tag is of no command of ours", quotable(line)}};
            // A refusal before anything of ours was sent says nothing about the password.
            if (!response.is("OK"))
                throw Failure{imapRefusal(response,
                                          sentAnything && response.is("NO") ? ErrorCause::WrongPassword
                                                                            : ErrorCause::ServerRefused,
                                          command)};
            if (const auto genuine = mechanism->accepted(); !genuine)
                throw Failure{genuine.error()};
            m_dialogue.note(response);
            co_return;
        }
        const auto challenge = opening ? std::string() : fromBase64(response.rest);
        opening = false;
        const auto answer = challenge ? mechanism->respond(*challenge)
                                      : Error{ErrorCause::BadReply, "the challenge is not base64", {}};
        if (!answer) {
            channel.send("*\r\n");
            throw Failure{answer.error()};
        }
        sentAnything = true;
        channel.send(toBase64(*answer) + "\r\n");
    }
    throw Failure{{ErrorCause::LimitExceeded, "the server asks for ever", {}}};
}

} // namespace postbag
