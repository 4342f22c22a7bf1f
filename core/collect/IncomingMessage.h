// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/MailSession.h"
#include "core/store/StoreValues.h"

#include <string_view>

namespace postbag {

/// One message while it comes in: in memory as long as it is small, then in a temporary file. Whatever a
/// server sends, it takes at most SpilledMessage::threshold of the memory, and a bounded outline.
class IncomingMessage
{
public:
    /// `spillFolder`: where a big one is written to.
    IncomingMessage(const ListedMessage& listed, QString spillFolder);

    const ListedMessage& listed() const { return m_listed; }
    /// DiskFull or StoreUnwritable; then this message is lost for this run, and still on its server.
    Result<void> append(std::string_view bytes);
    /// Puts what came into `message`. After that this object is empty.
    Result<void> moveTo(FetchedMessage& message);

private:
    ListedMessage m_listed;
    QString m_spillFolder;
    QByteArray m_raw;
    std::shared_ptr<SpilledMessage> m_spilled;
};

} // namespace postbag
