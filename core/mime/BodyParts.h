// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace postbag {

/// One leaf of a message that a person can save.
struct Attachment {
    int index = 0;        ///< position among the leaves: the handle for attachmentContent
    QString name;         ///< safe: one harmless, visible, unique path component (security.md 20)
    QString originalName; ///< as the mail said it, decoded, for display as data
    QString mimeType;
    ByteCount size;       ///< decoded
    QByteArray contentId; ///< for inline images; without brackets
    bool isInline = false;
};

/// What the reader shows of a message.
struct BodyParts {
    QString text; ///< the plain text; made from the HTML where there is none
    QString html; ///< as sent, decoded to Unicode; the reader makes it inert. Empty if there is none
    QList<Attachment> attachments;
    bool encrypted = false; ///< has a part that only the sender's recipients can read
    bool isSigned = false;
    bool truncated = false; ///< beyond our bounds of depth, parts or size: the rest is in the raw source
};

/// Takes a message apart in bounded time, memory and depth. Never fails. Any thread.
BodyParts bodyPartsOf(QByteArrayView raw);

/// The decoded content of one attachment; empty if there is no such index.
QByteArray attachmentContent(QByteArrayView raw, int index);

/// The text of an HTML document as a person would read it: no scripts, styles or markup.
QString textOfHtml(const QString& html);

/// One harmless, visible path component for any name that a mail brings; never empty, at most 120 characters.
QString safeFileName(const QString& name);

} // namespace postbag
