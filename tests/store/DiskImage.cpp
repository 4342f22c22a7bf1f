// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiskImage.h"

#include <algorithm>
#include <utility>

namespace postbag::test {

void DiskImage::write(std::uint64_t offset, std::string bytes)
{
    m_pending.push_back({false, offset, std::move(bytes)});
}

void DiskImage::truncate(std::uint64_t size)
{
    m_pending.push_back({true, size, {}});
}

void DiskImage::sync()
{
    for (const Change& change : std::exchange(m_pending, {}))
        apply(change);
}

const std::string& DiskImage::afterPowerCut(Tear tear)
{
    const auto pending = std::exchange(m_pending, {});
    for (std::size_t i = 0; i < pending.size() && tear != Tear::LosesAll; ++i) {
        Change change = pending[i];
        const bool isLast = i + 1 == pending.size();
        if (tear == Tear::KeepsEveryOther && i % 2 == 0)
            continue;
        // A third of it, so that the border is not that of a page.
        if (tear == Tear::TearsTheLast && isLast && !change.truncates)
            change.bytes.resize(change.bytes.size() / 3);
        apply(change);
    }
    return m_durable;
}

void DiskImage::apply(const Change& change)
{
    if (change.truncates)
        return m_durable.resize(change.at);
    if (m_durable.size() < change.at + change.bytes.size())
        m_durable.resize(change.at + change.bytes.size());
    std::copy(change.bytes.begin(), change.bytes.end(),
              m_durable.begin() + static_cast<std::ptrdiff_t>(change.at));
}

} // namespace postbag::test
