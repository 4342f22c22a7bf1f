// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace postbag {

/// A password or token. It cannot be printed, compared or converted by accident,
/// and its memory is overwritten when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) {}
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept : m_text(std::move(other.m_text)) { other.wipe(); }
    Secret& operator=(const Secret& other)
    {
        if (this != &other) {
            wipe();
            m_text = other.m_text;
        }
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_text = std::move(other.m_text);
            other.wipe();
        }
        return *this;
    }
    ~Secret() { wipe(); }

    /// The text itself: only for the command that sends it and the store that keeps it.
    std::string_view reveal() const { return m_text; }
    bool empty() const { return m_text.empty(); }

private:
    void wipe() noexcept;

    std::string m_text;
};

} // namespace postbag
