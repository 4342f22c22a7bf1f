// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/AttachmentNames.h"

#include "core/mime/BodyParts.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

QString nameForType(const QString& mimeType)
{
    if (mimeType == "message/rfc822"_L1)
        return u"message.eml"_s;
    const QString suffix = QMimeDatabase().mimeTypeForName(mimeType).preferredSuffix();
    return suffix.isEmpty() ? u"attachment"_s : u"attachment."_s + suffix;
}

QString numbered(const QString& name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString mark = u" (%1)"_s.arg(number);
    if (dot <= 0)
        return name.left(120 - mark.size()) + mark;
    const QString extension = name.sliced(dot);
    return name.left(std::min(dot, 120 - mark.size() - extension.size())) + mark + extension;
}

} // namespace

QString AttachmentNames::unique(const QString& originalName, const QString& mimeType)
{
    const QString wanted = safeFileName(originalName.isEmpty() ? nameForType(mimeType) : originalName);
    QString name = wanted;
    int& number = m_nextNumber[wanted.toCaseFolded()];
    while (m_taken.contains(name.toCaseFolded()))
        name = numbered(wanted, number = std::max(number, 1) + 1);
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace postbag
