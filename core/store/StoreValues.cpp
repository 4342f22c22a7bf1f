// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreValues.h"

#include "core/store/BodyTable.h"
#include "core/store/SpilledMessage.h"

namespace postbag {

ByteCount FetchedMessage::size() const
{
    return spilled ? spilled->size() : ByteCount{raw.size()};
}

QByteArray FetchedMessage::sha256() const
{
    return spilled ? spilled->sha256() : contentHash(raw);
}

} // namespace postbag
