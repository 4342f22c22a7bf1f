// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SerialPrompter.h"

#include <algorithm>
#include <utility>

namespace postbag {

void SerialPrompter::askPassword(const AccountSettings& account, bool again, SecretStore::SecretAnswer answer)
{
    const auto same = std::ranges::find_if(
        m_questions, [&](const Question& question) { return question.account.uuid == account.uuid; });
    if (same != m_questions.end()) {
        same->answers.push_back(std::move(answer));
        return;
    }
    m_questions.push_back({account, again, {}});
    m_questions.back().answers.push_back(std::move(answer));
    askNext();
}

void SerialPrompter::askNext()
{
    if (m_asking || m_questions.empty())
        return;
    m_asking = true;
    const auto account = m_questions.front().account;
    m_prompter.askPassword(account, m_questions.front().again,
                           [this, alive = std::weak_ptr(m_alive)](const Result<Secret>& result) {
                               if (!alive.expired())
                                   onAnswered(result);
                           });
}

void SerialPrompter::onAnswered(const Result<Secret>& result)
{
    const Question question = std::move(m_questions.front());
    m_questions.pop_front();
    m_asking = false;
    const std::weak_ptr alive(m_alive);
    for (const auto& answer : question.answers)
        answer(result);
    // An answer may have deleted this object.
    if (!alive.expired())
        askNext();
}

} // namespace postbag
