// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Secret.h"
#include "core/base/Task.h"
#include "core/protocol/SignIn.h"

#include <type_traits>
#include <vector>

namespace postbag {

class Digests;

/// What of a sign-in a server may echo, then or at any time later: the password in each form in which a
/// command or a SASL response carries it. What a mechanism derives from the password (CRAM-MD5, SCRAM, APOP)
/// is left. Belongs to one session and forgets with it.
class EchoedSecrets
{
public:
    EchoedSecrets() = default;
    EchoedSecrets(const SignIn& how, const Digests& digests);

    /// The error with "***" for each of them, also for one that is cut off at the end of a text.
    Error masked(Error error) const;

    /// The same step, whose failure is masked. It must not outlive this.
    template <typename T> Task<T> guard(Task<T> step) const
    {
        try {
            if constexpr (std::is_void_v<T>) {
                co_await step;
            } else {
                T result = co_await step;
                co_return result;
            }
        } catch (const Failure& failure) {
            throw Failure{masked(failure.error)};
        }
    }

private:
    std::vector<Secret> m_forms;
};

} // namespace postbag
