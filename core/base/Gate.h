// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"

#include <coroutine>
#include <optional>
#include <utility>

namespace postbag {

/// Where a coroutine waits for one answer from outside: the store's, the keychain's, the socket's.
/// The answer may come before anybody waits. One waiter, one answer, one thread.
template <typename T> class Gate
{
public:
    Gate() = default;
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    /// Gives the answer and resumes the waiter, if there is one. A second answer is ignored:
    /// whichever of answer, deadline and cancellation comes first has decided.
    void open(Result<T> answer)
    {
        if (m_answer)
            return;
        m_answer.emplace(std::move(answer));
        if (m_waiter)
            std::exchange(m_waiter, nullptr).resume();
    }
    bool isOpen() const { return m_answer.has_value(); }

    bool await_ready() const { return m_answer.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_waiter = waiter; }
    T await_resume()
    {
        if (!*m_answer)
            throw Failure{m_answer->error()};
        if constexpr (!std::is_void_v<T>)
            return std::move(**m_answer);
    }

private:
    std::optional<Result<T>> m_answer;
    std::coroutine_handle<> m_waiter;
};

} // namespace postbag
