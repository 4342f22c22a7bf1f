// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace postbag {

/// The right to collect one account, held by one collector of one process at a time; given up with the
/// object, and by the system if the process dies.
class CollectLock
{
public:
    /// Never waits. CollectedElsewhere if somebody holds it; ProfileUnusable if the file cannot be made.
    static Result<CollectLock> take(const QString& path);

    CollectLock(CollectLock&&) noexcept;
    CollectLock& operator=(CollectLock&&) noexcept;
    ~CollectLock();

private:
    class Holder;
    explicit CollectLock(std::unique_ptr<Holder> holder);

    std::unique_ptr<Holder> m_holder;
};

} // namespace postbag
