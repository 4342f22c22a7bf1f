// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <functional>

namespace postbag {

/// Where passwords are: the seam in front of the keychain, a command and the person. Calls return at once;
/// the answer comes exactly once, on the thread of the store, before its deadline (keychain and command: 30
/// s; a question to the person has none, but a dismissed one answers SecretNotTyped).
class SecretStore
{
public:
    using SecretAnswer = std::function<void(Result<Secret>)>;
    using DoneAnswer = std::function<void(Result<void>)>;

    virtual ~SecretStore() = default;
    virtual void read(const AccountSettings& account, SecretAnswer answer) = 0;
    /// As read(), but never asks the person a question of ours: what only a person could tell is
    /// SecretMissing.
    virtual void readQuietly(const AccountSettings& account, SecretAnswer answer)
    {
        read(account, std::move(answer));
    }
    virtual void write(const AccountSettings& account, Secret secret, DoneAnswer answer) = 0;
    virtual void remove(const AccountSettings& account, DoneAnswer answer) = 0;
    /// The person asked for something just now, so a question that was closed before may open again.
    virtual void personIsHere() {}
    /// `opened` is called, on the thread of the store, when it gives passwords again after it said that it is
    /// locked.
    virtual void whenOpened(std::function<void()>) {}
    /// The server refused this account's password: a remembered one must not be used again without asking.
    virtual void refused(const AccountSettings& account) = 0;
};

} // namespace postbag
