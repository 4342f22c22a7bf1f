// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"
#include "core/mime/MessageSummary.h"

#include <cstddef>
#include <cstdint>

/// What the store and the reader do with a message from a stranger.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView raw(data, static_cast<qsizetype>(size));
    postbag::summaryOf(raw);
    const postbag::BodyParts parts = postbag::bodyPartsOf(raw);
    postbag::textOfHtml(parts.html);
    for (const postbag::Attachment& attachment : parts.attachments)
        postbag::attachmentContent(raw, attachment.index);
    return 0;
}
