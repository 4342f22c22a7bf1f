// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search/SearchText.h"

#include "core/mime/BodyParts.h"
#include "core/mime/HeaderFields.h"
#include "core/mime/HeaderText.h"
#include "core/mime/MessageSummary.h"
#include "core/store/search/FoldedText.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr qsizetype longestText = 256 * 1024;

QString namesOf(const QList<Attachment>& attachments)
{
    QString names;
    for (const Attachment& attachment : attachments) {
        if (names.size() > longestText)
            break;
        names += attachment.name + u'\n';
    }
    return names;
}

} // namespace

SearchText searchTextOf(QByteArrayView raw)
{
    const MessageSummary summary = summaryOf(raw);
    const BodyParts parts = bodyPartsOf(raw);
    const QString copies = shownAddresses(headerAddresses(HeaderFields(raw).value(Field::Cc)));
    return {folded(summary.subject), folded(summary.fromName + u' ' + summary.fromAddress),
            folded(summary.to + u' ' + copies), folded(parts.text.left(longestText)),
            folded(namesOf(parts.attachments))};
}

} // namespace postbag
