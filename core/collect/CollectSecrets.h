// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/AccountSettings.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <functional>

class QObject;

namespace postbag {

/// What collecting asks of the SecretStore, from the net thread. Calls return at once; an answer comes on the
/// thread of `context`, and not at all after `context` is gone.
class CollectSecrets
{
public:
    virtual ~CollectSecrets() = default;
    virtual void read(QObject* context, const AccountSettings& account,
                      std::function<void(Result<Secret>)> answer) = 0;
    /// As SecretStore::readQuietly().
    virtual void readQuietly(QObject* context, const AccountSettings& account,
                             std::function<void(Result<Secret>)> answer) = 0;
    virtual void refused(const AccountSettings& account) = 0;
};

} // namespace postbag
