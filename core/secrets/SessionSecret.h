// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/PasswordPrompter.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <memory>

namespace postbag {

/// Passwords that a person types once and that live in this process's memory only. A dismissed question
/// answers SecretNotTyped; the next read asks again.
class SessionSecret final : public SecretStore
{
public:
    /// `prompter` must outlive this store.
    explicit SessionSecret(PasswordPrompter& prompter) : m_prompter(prompter) {}

    void read(const AccountSettings& account, SecretAnswer answer) override;
    void readQuietly(const AccountSettings& account, SecretAnswer answer) override;
    void write(const AccountSettings& account, Secret secret, DoneAnswer answer) override;
    void remove(const AccountSettings& account, DoneAnswer answer) override;
    /// Forgets it; the next question says that the server refused the last one.
    void refused(const AccountSettings& account) override;

private:
    PasswordPrompter& m_prompter;
    QHash<QUuid, Secret> m_known;
    QSet<QUuid> m_refused;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace postbag
