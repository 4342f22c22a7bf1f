// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Scram.h"

#include "core/protocol/Ascii.h"
#include "core/protocol/Base64.h"

#include <cassert>

namespace postbag {
namespace {

constexpr std::string_view noChannelBinding = "n,,";
constexpr std::size_t nonceBytes = 18;

Error badMessage(const char* what)
{
    return {ErrorCause::BadReply, std::string("SCRAM: ") + what, {}};
}

Error notGenuine(const char* what)
{
    return {ErrorCause::ServerNotGenuine, std::string("SCRAM: ") + what, {}};
}

/// The value of the next attribute, which must be `name`: the order is fixed (RFC 5802 §5).
std::optional<std::string_view> attribute(std::string_view& message, char name)
{
    if (message.size() < 2 || message[0] != name || message[1] != '=')
        return std::nullopt;
    const auto end = std::min(message.find(','), message.size());
    const auto value = message.substr(2, end - 2);
    message.remove_prefix(std::min(end + 1, message.size()));
    return value;
}

std::string exclusiveOr(std::string a, const std::string& b)
{
    assert(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

} // namespace

Scram::Scram(Digests::Hash hash, const SignIn& how, const Digests& digests)
    : m_hash(hash), m_how(how), m_digests(digests)
{}

std::string_view Scram::name() const
{
    return m_hash == Digests::Hash::Sha256 ? "SCRAM-SHA-256" : "SCRAM-SHA-1";
}

Result<std::string> Scram::respond(std::string_view challenge)
{
    switch (m_step) {
    case Step::First:
        m_step = Step::Proof;
        return first();
    case Step::Proof:
        m_step = Step::Verify;
        return proof(challenge);
    case Step::Verify:
        m_step = Step::Done;
        return verify(challenge);
    case Step::Done:
        break;
    }
    return badMessage("the server asks on after its proof");
}

Result<void> Scram::accepted() const
{
    if (m_step != Step::Done)
        return notGenuine("the server never proved that it knows the password");
    return {};
}

std::string Scram::first()
{
    m_nonce = toBase64(m_digests.randomBytes(nonceBytes));
    m_firstBare = "n=" + scramName(m_how.user) + ",r=" + m_nonce;
    return std::string(noChannelBinding) + m_firstBare;
}

Result<std::string> Scram::proof(std::string_view serverFirst)
{
    std::string_view rest = serverFirst;
    const auto nonce = attribute(rest, 'r');
    const auto saltText = attribute(rest, 's');
    const auto iterationText = attribute(rest, 'i');
    if (!nonce || !saltText || !iterationText)
        return badMessage("the server's first message is malformed");
    if (nonce->size() <= m_nonce.size() || !nonce->starts_with(m_nonce))
        return notGenuine("the server did not extend our nonce");
    const auto salt = fromBase64(*saltText);
    if (!salt || salt->empty())
        return badMessage("the salt is malformed");
    const auto iterations = parseNumber<int>(*iterationText);
    if (!iterations || *iterations < fewestIterations || *iterations > mostIterations)
        return Error{ErrorCause::LimitExceeded, "SCRAM: the iteration count is out of bounds", {}};

    // RFC 5802 §3. SASLprep changes nothing in ASCII; other characters go as the UTF-8 that was typed.
    const auto salted = m_digests.pbkdf2(m_hash, m_how.secret.reveal(), *salt, *iterations);
    const auto clientKey = m_digests.hmac(m_hash, salted, "Client Key");
    const auto serverKey = m_digests.hmac(m_hash, salted, "Server Key");
    const auto withoutProof = "c=" + toBase64(noChannelBinding) + ",r=" + std::string(*nonce);
    const auto authMessage = m_firstBare + ',' + std::string(serverFirst) + ',' + withoutProof;
    const auto clientSignature = m_digests.hmac(m_hash, m_digests.hash(m_hash, clientKey), authMessage);
    m_serverSignature = m_digests.hmac(m_hash, serverKey, authMessage);
    return withoutProof + ",p=" + toBase64(exclusiveOr(clientKey, clientSignature));
}

Result<std::string> Scram::verify(std::string_view serverFinal)
{
    std::string_view rest = serverFinal;
    if (attribute(rest, 'e'))
        return Error{ErrorCause::WrongPassword, "SCRAM: the server refused the proof", {}};
    const auto verifier = attribute(rest, 'v');
    const auto signature = verifier ? fromBase64(*verifier) : std::nullopt;
    if (!signature || *signature != m_serverSignature)
        return notGenuine("the server's signature is wrong");
    return std::string();
}

std::string scramName(std::string_view user)
{
    std::string name;
    for (const char c : user) {
        if (c == ',')
            name += "=2C";
        else if (c == '=')
            name += "=3D";
        else
            name += c;
    }
    return name;
}

} // namespace postbag
