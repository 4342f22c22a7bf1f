// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderPath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr qsizetype longestName = 200;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

} // namespace

bool isFolderName(const QString& name)
{
    return !name.isEmpty() && name.size() <= longestName && !name.contains(u'/') && name.isValidUtf16() &&
           !name.front().isSpace() && !name.back().isSpace() &&
           std::none_of(name.begin(), name.end(), isControl);
}

QString toFolderName(const QString& name)
{
    QString near = QString::fromUtf8(name.left(longestName).toUtf8()); // mends halves of characters
    std::replace_if(
        near.begin(), near.end(), [](QChar c) { return c == u'/' || isControl(c); }, u'_');
    near = near.trimmed();
    return isFolderName(near) ? near : u"_"_s;
}

bool isFolderPath(const QString& path)
{
    const QStringList names = path.split(u'/');
    return names.size() <= deepestFolder && std::all_of(names.begin(), names.end(), isFolderName);
}

QString foldedName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace postbag
