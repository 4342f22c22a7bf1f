// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Digests.h"
#include "core/protocol/SaslMechanism.h"

#include <string>

namespace postbag {

/// SCRAM (RFC 5802, RFC 7677) without channel binding: both sides prove that they know the password.
class Scram final : public SaslMechanism
{
public:
    /// Fewer would make a stolen exchange cheap to guess (RFC 7677 §4), more would keep this machine busy.
    static constexpr int fewestIterations = 4096;
    static constexpr int mostIterations = 1'000'000;

    Scram(Digests::Hash hash, const SignIn& how, const Digests& digests);

    std::string_view name() const override;
    Result<std::string> respond(std::string_view challenge) override;
    Result<void> accepted() const override;

private:
    enum class Step { First, Proof, Verify, Done };

    std::string first();
    Result<std::string> proof(std::string_view serverFirst);
    Result<std::string> verify(std::string_view serverFinal);

    const Digests::Hash m_hash;
    const SignIn& m_how;
    const Digests& m_digests;
    Step m_step = Step::First;
    std::string m_nonce;
    std::string m_firstBare;
    std::string m_serverSignature;
};

/// A user name inside SCRAM's and OAUTHBEARER's comma-separated texts (RFC 5802 §5.1).
std::string scramName(std::string_view user);

} // namespace postbag
