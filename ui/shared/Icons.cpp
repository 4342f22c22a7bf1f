// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Icons.h"

#include "ui/shared/PaletteIconEngine.h"

#include <QFile>
#include <QPalette>

namespace postbag {
namespace {

using namespace Qt::StringLiterals;

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QIcon Icons::named(QStringView name)
{
    return named(name, QColor());
}

QIcon Icons::named(QStringView name, const QColor& colour)
{
    const QString path = u":/icons/%1.svg"_s.arg(name);
    Q_ASSERT_X(QFile::exists(path), "Icons::named", qPrintable(path));
    return QIcon(new PaletteIconEngine(path, colour));
}

QIcon Icons::program()
{
    return QIcon(u":/icons/postbag.svg"_s);
}

QColor Icons::warningColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x9a, 0x5b, 0x00);
}

QColor Icons::errorColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

QColor Icons::okColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x7f, 0xcf, 0x8f) : QColor(0x1e, 0x6e, 0x34);
}

} // namespace postbag
