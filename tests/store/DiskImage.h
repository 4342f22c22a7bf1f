// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace postbag::test {

/// What a disk holds of one file: what was synced, and what was written since and may still be in a cache.
class DiskImage
{
public:
    /// What a power cut does to writes that were not synced. A disk may do any of it.
    enum class Tear {
        LosesAll,        ///< nothing of them is there
        TearsTheLast,    ///< all are there, but the last one only in part
        KeepsEveryOther, ///< later ones are there, earlier ones are not
    };

    explicit DiskImage(std::string content) : m_durable(std::move(content)) {}

    void write(std::uint64_t offset, std::string bytes);
    void truncate(std::uint64_t size);
    void sync();
    /// What is found after the power is back; it is all durable then.
    const std::string& afterPowerCut(Tear tear);

private:
    struct Change {
        bool truncates = false;
        std::uint64_t at = 0; ///< offset, or new size
        std::string bytes;
    };
    void apply(const Change& change);

    std::string m_durable;
    std::vector<Change> m_pending;
};

} // namespace postbag::test
