// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/PasswordPrompter.h"

#include <deque>
#include <memory>
#include <vector>

namespace postbag {

/// Asks one question at a time, however many accounts want a password; those who want the same account's
/// share one question. An answer that comes after this object is gone is dropped.
class SerialPrompter final : public PasswordPrompter
{
public:
    /// `prompter` must outlive this object.
    explicit SerialPrompter(PasswordPrompter& prompter) : m_prompter(prompter) {}

    void askPassword(const AccountSettings& account, bool again, SecretStore::SecretAnswer answer) override;

private:
    struct Question {
        AccountSettings account;
        bool again = false;
        std::vector<SecretStore::SecretAnswer> answers;
    };

    void askNext();
    void onAnswered(const Result<Secret>& result);

    PasswordPrompter& m_prompter;
    std::deque<Question> m_questions; // the first is open while m_asking
    bool m_asking = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace postbag
