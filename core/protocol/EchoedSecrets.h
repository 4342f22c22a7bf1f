// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/protocol/SignIn.h"

namespace postbag {

class Digests;

/// The error of a sign-in without the password where the server echoed what we sent: "***" stands for each
/// form in which a command or a SASL response carries it, also for one that is cut off at the end of a text.
/// What a mechanism derives from the password (CRAM-MD5, SCRAM, APOP) is left.
Error withoutSecrets(Error error, const SignIn& how, const Digests& digests);

} // namespace postbag
