// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/SpilledMessage.h"

#include <memory>

namespace postbag {

class BodyBlob;

/// The exact bytes of a message on their way out: in memory, or, of a big one, still in the store, from where
/// they come piece by piece. On the thread of the connection that it came from, and gone before that.
class MessageContent
{
public:
    MessageContent(QByteArray raw);
    explicit MessageContent(std::shared_ptr<const BodyBlob> blob);

    ByteCount size() const;
    /// All bytes from the first on; StoreDamaged, StoreUnwritable, or what `take` answers.
    Result<void> read(const PieceTaker& take) const;

private:
    QByteArray m_raw;
    std::shared_ptr<const BodyBlob> m_blob;
};

} // namespace postbag
