// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageSummary.h"

#include "core/mime/HeaderText.h"
#include "core/mime/MimeStructure.h"

#include <algorithm>

namespace postbag {

MessageSummary summaryOf(QByteArrayView raw)
{
    const MimeStructure structure = structureOf(raw);
    const HeaderFields& header = structure.parts.front().header;
    const auto value = [&header](Field field) { return header.value(field); };
    const QByteArray charset = contentTypeParameter(structure.parts.front(), "charset");

    MessageSummary summary;
    summary.subject = headerText(value(Field::Subject), charset);
    const QByteArrayView from = value(Field::From).isEmpty() ? value(Field::Sender) : value(Field::From);
    if (const auto senders = headerAddresses(from, charset); !senders.isEmpty()) {
        summary.fromName = senders.first().name;
        summary.fromAddress = senders.first().address;
    }
    summary.to = shownAddresses(headerAddresses(value(Field::To), charset));
    summary.date = headerDate(value(Field::Date));
    summary.messageId = headerMessageId(value(Field::MessageId));
    summary.inReplyTo = headerMessageId(value(Field::InReplyTo));
    summary.hasAttachments = std::any_of(structure.parts.begin(), structure.parts.end(), isAttachment);
    return summary;
}

} // namespace postbag
