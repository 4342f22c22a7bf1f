// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/SaslMechanism.h"

#include "core/protocol/Digests.h"
#include "core/protocol/Hex.h"
#include "core/protocol/MechanismChoice.h"
#include "core/protocol/Scram.h"

#include <cassert>

namespace postbag {
namespace {

Error oneRoundTooMany()
{
    return {ErrorCause::BadReply, "the server asks on after the last step of the mechanism", {}};
}

/// A mechanism whose whole answer is one text.
class OneText : public SaslMechanism
{
public:
    explicit OneText(const SignIn& how) : m_how(how) {}

    Result<std::string> respond(std::string_view challenge) override
    {
        if (m_answered)
            return afterwards(challenge);
        m_answered = true;
        return text();
    }

protected:
    virtual std::string text() const = 0;
    virtual Result<std::string> afterwards(std::string_view) { return oneRoundTooMany(); }
    std::string secret() const { return std::string(m_how.secret.reveal()); }

    const SignIn& m_how;

private:
    bool m_answered = false;
};

/// RFC 4616.
class Plain final : public OneText
{
public:
    using OneText::OneText;
    std::string_view name() const override { return "PLAIN"; }

private:
    std::string text() const override { return std::string(1, '\0') + m_how.user + '\0' + secret(); }
};

/// Google's XOAUTH2: a refusal comes as a challenge that must be answered with an empty line.
class XOAuth2 final : public OneText
{
public:
    using OneText::OneText;
    std::string_view name() const override { return "XOAUTH2"; }

private:
    std::string text() const override
    {
        return "user=" + m_how.user +
               "\x01"
               "auth=Bearer " +
               secret() + "\x01\x01";
    }
    Result<std::string> afterwards(std::string_view) override { return std::string(); }
};

/// RFC 7628.
class OAuthBearer final : public OneText
{
public:
    using OneText::OneText;
    std::string_view name() const override { return "OAUTHBEARER"; }

private:
    std::string text() const override
    {
        return "n,a=" + scramName(m_how.user) + ",\x01host=" + m_how.host +
               "\x01port=" + std::to_string(m_how.port) +
               "\x01"
               "auth=Bearer " +
               secret() + "\x01\x01";
    }
    Result<std::string> afterwards(std::string_view) override { return std::string("\x01"); }
};

/// RFC 2195.
class CramMd5 final : public SaslMechanism
{
public:
    CramMd5(const SignIn& how, const Digests& digests) : m_how(how), m_digests(digests) {}
    std::string_view name() const override { return "CRAM-MD5"; }
    bool clientSpeaksFirst() const override { return false; }
    Result<std::string> respond(std::string_view challenge) override
    {
        if (m_answered)
            return oneRoundTooMany();
        m_answered = true;
        if (challenge.empty())
            return Error{ErrorCause::BadReply, "CRAM-MD5 without a challenge", {}};
        return m_how.user + ' ' + toHex(m_digests.hmac(Digests::Hash::Md5, m_how.secret.reveal(), challenge));
    }

private:
    const SignIn& m_how;
    const Digests& m_digests;
    bool m_answered = false;
};

/// draft-murchison-sasl-login: user name, then password, whatever the server calls its questions.
class Login final : public SaslMechanism
{
public:
    explicit Login(const SignIn& how) : m_how(how) {}
    std::string_view name() const override { return "LOGIN"; }
    bool clientSpeaksFirst() const override { return false; }
    Result<std::string> respond(std::string_view) override
    {
        switch (m_round++) {
        case 0:
            return m_how.user;
        case 1:
            return std::string(m_how.secret.reveal());
        default:
            return oneRoundTooMany();
        }
    }

private:
    const SignIn& m_how;
    int m_round = 0;
};

} // namespace

std::unique_ptr<SaslMechanism> makeSasl(SignInMethod method, const SignIn& how, const Digests& digests)
{
    switch (method) {
    case SignInMethod::ScramSha256:
        return std::make_unique<Scram>(Digests::Hash::Sha256, how, digests);
    case SignInMethod::ScramSha1:
        return std::make_unique<Scram>(Digests::Hash::Sha1, how, digests);
    case SignInMethod::CramMd5:
        return std::make_unique<CramMd5>(how, digests);
    case SignInMethod::Plain:
        return std::make_unique<Plain>(how);
    case SignInMethod::Login:
        return std::make_unique<Login>(how);
    case SignInMethod::XOAuth2:
        return std::make_unique<XOAuth2>(how);
    case SignInMethod::OAuthBearer:
        return std::make_unique<OAuthBearer>(how);
    case SignInMethod::Apop:
    case SignInMethod::Command:
        break;
    }
    assert(!"not a SASL mechanism");
    return nullptr;
}

} // namespace postbag
