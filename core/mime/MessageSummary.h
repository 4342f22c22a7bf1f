// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace postbag {

/// What a list shows of a message, read from its header and structure in bounded time and memory.
/// Every text is decoded (RFC 2047, 2231; raw 8-bit guessed) and has no control or bidirectional-override
/// characters.
struct MessageSummary {
    QString subject;
    QString fromName;
    QString fromAddress;
    QString to;           ///< the To header's addresses, for the reader
    QDateTime date;       ///< of the Date header, UTC; invalid if it has none that makes sense
    QByteArray messageId; ///< without the angle brackets; may be empty
    QByteArray inReplyTo;
    bool hasAttachments = false;
};

/// Never fails: what cannot be understood is empty. `raw` is the exact message. Any thread.
MessageSummary summaryOf(QByteArrayView raw);

} // namespace postbag
