// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageContent.h"

#include "core/store/BodyBlob.h"
#include "core/store/Statement.h"

namespace postbag {

MessageContent::MessageContent(QByteArray raw) : m_raw(std::move(raw)) {}

MessageContent::MessageContent(std::shared_ptr<const BodyBlob> blob) : m_blob(std::move(blob)) {}

ByteCount MessageContent::size() const
{
    return m_blob ? m_blob->size() : ByteCount{m_raw.size()};
}

Result<void> MessageContent::read(const PieceTaker& take) const
{
    if (!m_blob)
        return take(m_raw);
    const auto outcome = guarded([&] { return m_blob->forEachPiece(take); });
    return outcome ? *outcome : Result<void>(outcome.error());
}

} // namespace postbag
