// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Pop3ScanListing.h"

#include "core/protocol/Ascii.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace postbag {
namespace {

constexpr std::uint32_t highestNumber = 0x7FFFFFFF;

std::optional<std::uint32_t> messageNumber(std::string_view word)
{
    const auto number = parseNumber<std::uint32_t>(word);
    if (!number || *number == 0 || *number > highestNumber)
        return std::nullopt;
    return number;
}

// Printable ASCII only: what is kept as text must come back the same. Anything else counts as no id.
bool isUsableId(std::string_view id)
{
    return !id.empty() && id.size() <= Pop3ScanListing::longestId &&
           std::all_of(id.begin(), id.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

bool byNumber(const ListedMessage& a, const ListedMessage& b)
{
    return a.number < b.number;
}

} // namespace

bool Pop3ScanListing::addSize(std::string_view line)
{
    const auto number = messageNumber(nextWord(line));
    if (!number) {
        m_unreadable = true;
        return false;
    }
    const auto size = parseNumber<std::int64_t>(nextWord(line));
    const bool isNew = *number > m_highestSized;
    m_highestSized = std::max(m_highestSized, *number);
    add(*number, {size.value_or(0)});
    return isNew;
}

bool Pop3ScanListing::addId(std::string_view line)
{
    if (!m_sorted)
        sort();
    const auto number = messageNumber(nextWord(line));
    if (!number)
        return false;
    const bool isNew = *number > m_highestIdentified;
    m_highestIdentified = std::max(m_highestIdentified, *number);
    if (line.starts_with(' '))
        line.remove_prefix(1);
    while (line.ends_with(' '))
        line.remove_suffix(1);
    auto* message = find(*number);
    if (!message) {
        mustHaveRoom();
        message = &m_strays.emplace_back();
        message->number = *number;
    }
    if (!isUsableId(line))
        return isNew;
    m_idBytes += line.size();
    if (m_idBytes > mostIdBytes)
        throw Failure{{ErrorCause::LimitExceeded, "the unique ids are too long", {}}};
    auto key = ServerKey::pop3(line, message->size);
    if (!message->key.empty() && message->key != key)
        m_ambiguous.push_back(*number);
    message->key = std::move(key);
    return isNew;
}

void Pop3ScanListing::fillUpTo(std::uint32_t count)
{
    mergeStrays();
    const auto listed = m_messages.size();
    std::size_t at = 0;
    for (std::uint32_t number = 1; number <= count; ++number) {
        while (at < listed && m_messages[at].number < number)
            ++at;
        if (at == listed || m_messages[at].number != number)
            add(number, {});
    }
}

std::vector<ListedMessage> Pop3ScanListing::take()
{
    mergeStrays();
    for (const auto number : m_ambiguous)
        if (auto* message = find(number))
            message->key = {};
    return std::move(m_messages);
}

void Pop3ScanListing::mustHaveRoom() const
{
    if (m_messages.size() + m_strays.size() >= mostMessages)
        throw Failure{{ErrorCause::LimitExceeded, "more messages than can be listed", {}}};
}

void Pop3ScanListing::add(std::uint32_t number, ByteCount size)
{
    mustHaveRoom();
    if (!m_messages.empty() && m_messages.back().number >= number)
        m_sorted = false;
    auto& message = m_messages.emplace_back();
    message.number = number;
    message.size = size;
}

void Pop3ScanListing::mergeStrays()
{
    std::move(m_strays.begin(), m_strays.end(), std::back_inserter(m_messages));
    m_strays.clear();
    sort();
}

void Pop3ScanListing::sort()
{
    std::stable_sort(m_messages.begin(), m_messages.end(), byNumber);
    // Of two lines for one number the first counts; if their ids differ, neither is believed.
    const auto isRepeated = [this](const ListedMessage& first, const ListedMessage& next) {
        if (first.number != next.number)
            return false;
        if (first.key != next.key)
            m_ambiguous.push_back(first.number);
        return true;
    };
    m_messages.erase(std::unique(m_messages.begin(), m_messages.end(), isRepeated), m_messages.end());
    m_sorted = true;
    m_guess = 0;
}

ListedMessage* Pop3ScanListing::find(std::uint32_t number)
{
    if (m_guess < m_messages.size() && m_messages[m_guess].number == number)
        return &m_messages[m_guess++];
    const auto found =
        std::lower_bound(m_messages.begin(), m_messages.end(), number,
                         [](const ListedMessage& message, std::uint32_t n) { return message.number < n; });
    if (found == m_messages.end() || found->number != number)
        return nullptr;
    m_guess = static_cast<std::size_t>(found - m_messages.begin()) + 1;
    return &*found;
}

} // namespace postbag
