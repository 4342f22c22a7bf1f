// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cassert>
#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace postbag {

/// How a failure travels up through awaiting coroutines: thrown where it happens, turned back into a Result
/// by the root task's result(). It never leaves a coroutine in any other way.
struct Failure {
    Error error;
};

namespace detail {

template <typename T> struct TaskResult {
    std::optional<T> value;
    template <typename V> void return_value(V&& v) { value.emplace(std::forward<V>(v)); }
    T take() { return std::move(*value); }
};
template <> struct TaskResult<void> {
    void return_void() {}
    void take() {}
};

} // namespace detail

/// A coroutine that ends once, with a T or with an Error. It starts when it is awaited or start()ed, is owned
/// by its Task, and is cancelled by destroying it: every suspended frame below runs its destructors. One
/// thread only. `co_await task` gives the T; a failure passes through the awaiting coroutine.
///
/// GCC 12: name every awaited task or awaitable before awaiting it, and never put a capturing lambda inside a
/// co_await expression; its temporaries may be destroyed twice.
template <typename T = void> class [[nodiscard]] Task
{
public:
    struct promise_type : detail::TaskResult<T> {
        std::coroutine_handle<> continuation;
        std::exception_ptr exception;

        Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        struct Final {
            bool await_ready() noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> ended) noexcept
            {
                const auto next = ended.promise().continuation;
                return next ? next : std::noop_coroutine();
            }
            void await_resume() noexcept {}
        };
        Final final_suspend() noexcept { return {}; }
        void unhandled_exception() { exception = std::current_exception(); }
    };

    Task() = default;
    Task(Task&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Task& operator=(Task&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_handle = std::exchange(other.m_handle, nullptr);
        }
        return *this;
    }
    ~Task() { reset(); }

    /// Runs a root task until it first waits.
    void start()
    {
        assert(m_handle && !m_handle.done());
        m_handle.resume();
    }
    bool done() const { return m_handle && m_handle.done(); }
    bool valid() const { return m_handle != nullptr; }
    /// Cancels: destroys the frame and everything it awaits.
    void reset()
    {
        if (m_handle)
            std::exchange(m_handle, nullptr).destroy();
    }

    /// The outcome of a root task that is done(); to be taken once.
    Result<T> result()
    {
        assert(done());
        try {
            if (m_handle.promise().exception)
                std::rethrow_exception(m_handle.promise().exception);
            if constexpr (std::is_void_v<T>)
                return {};
            else
                return m_handle.promise().take();
        } catch (const Failure& failure) {
            return failure.error;
        }
    }

    // The awaiting side.
    bool await_ready() const { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting)
    {
        m_handle.promise().continuation = awaiting;
        return m_handle;
    }
    T await_resume()
    {
        if (m_handle.promise().exception)
            std::rethrow_exception(m_handle.promise().exception);
        return m_handle.promise().take();
    }

private:
    explicit Task(std::coroutine_handle<promise_type> handle) : m_handle(handle) {}

    std::coroutine_handle<promise_type> m_handle;
};

} // namespace postbag
