// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyParts.h"
#include "core/mime/HeaderText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestNameUtf8 = 240; // file systems allow 255 bytes; room for a "(2)" and ".part"
constexpr qsizetype longestExtension = 16;

/// The last component of a path in anybody's notation.
QString lastComponent(const QString& name)
{
    QString last;
    for (const QString& component : QString(name).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts))
        last = component;
    return last;
}

bool isVisible(QChar c)
{
    return c.isLetterOrNumber() || c.isPunct() || c.isSymbol() || c.isSurrogate();
}

QString withoutTroublesomeCharacters(const QString& name)
{
    QString out;
    for (const QChar c : printableLine(name)) {
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;                                // invisible: marks of direction, zero-width joiners
        out += u"<>:\"|?*"_s.contains(c) ? u'_' : c; // refused by Windows
    }
    return out.simplified();
}

/// Windows opens a device for these, whatever the extension.
bool isDeviceName(const QString& name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)))
        return stem[3].isDigit() || u"¹²³"_s.contains(stem[3]);
    return QStringList{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s}.contains(stem);
}

QString shortened(QString name)
{
    const auto fits = [](const QString& text) {
        return text.size() <= longestName && text.toUtf8().size() <= longestNameUtf8;
    };
    if (fits(name))
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= longestExtension ? name.sliced(dot) : QString();
    QString stem = name.left(std::min(name.size() - extension.size(), longestName));
    while (!stem.isEmpty() && !fits(stem + extension))
        stem.chop(1);
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    return stem.trimmed() + extension;
}

} // namespace

QString safeFileName(const QString& name)
{
    // A name of a megabyte is cut before anything looks at each character; the end holds the extension.
    QString safe = withoutTroublesomeCharacters(
        lastComponent(name.right(4096)).normalized(QString::NormalizationForm_C));
    const auto isDotOrSpace = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!safe.isEmpty() && isDotOrSpace(safe.front())) // hidden, or "." and ".."
        safe.remove(0, 1);
    safe = shortened(safe);
    while (!safe.isEmpty() && isDotOrSpace(safe.back())) // Windows drops them
        safe.chop(1);
    if (std::none_of(safe.begin(), safe.end(), isVisible))
        return u"attachment"_s;
    if (safe.startsWith(u'-') || isDeviceName(safe)) // "-rf" is an option to a careless script
        safe.prepend(u'_');
    return safe;
}

} // namespace postbag
