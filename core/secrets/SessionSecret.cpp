// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SessionSecret.h"

#include <utility>

namespace postbag {

void SessionSecret::read(const AccountSettings& account, SecretAnswer answer)
{
    if (const auto known = m_known.constFind(account.uuid); known != m_known.cend())
        return answer(*known);
    const bool again = m_refused.contains(account.uuid);
    m_prompter.askPassword(
        account, again,
        [this, alive = std::weak_ptr(m_alive), uuid = account.uuid, answer](const Result<Secret>& result) {
            if (result && !alive.expired()) {
                m_known.insert(uuid, *result);
                m_refused.remove(uuid);
            }
            answer(result);
        });
}

void SessionSecret::readQuietly(const AccountSettings& account, SecretAnswer answer)
{
    const auto known = m_known.constFind(account.uuid);
    if (known == m_known.cend())
        return answer(Error{ErrorCause::SecretMissing, "not typed yet", {}});
    answer(*known);
}

void SessionSecret::write(const AccountSettings& account, Secret secret, DoneAnswer answer)
{
    m_known.emplace(account.uuid, std::move(secret));
    m_refused.remove(account.uuid);
    answer({});
}

void SessionSecret::remove(const AccountSettings& account, DoneAnswer answer)
{
    m_known.remove(account.uuid);
    m_refused.remove(account.uuid);
    answer({});
}

void SessionSecret::refused(const AccountSettings& account)
{
    m_known.remove(account.uuid);
    m_refused.insert(account.uuid);
}

} // namespace postbag
