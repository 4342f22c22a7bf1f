// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderPath.h"

#include <algorithm>

namespace postbag {
namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype deepestPath = 50;

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

bool isFolderPath(const QString& path)
{
    const QStringList names = path.split(u'/');
    return names.size() <= deepestPath && std::all_of(names.begin(), names.end(), isFolderName);
}

QString foldedName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace postbag
