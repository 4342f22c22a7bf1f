// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/PaletteIconEngine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace postbag {

using namespace Qt::StringLiterals;

PaletteIconEngine::PaletteIconEngine(QString path, QColor colour) : m_path(std::move(path)), m_colour(colour)
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
}

QColor PaletteIconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::WindowText);
}

void PaletteIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const QByteArray colour = colourFor(mode).name(QColor::HexRgb).toLatin1();
    QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour));
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(painter, square);
}

QPixmap PaletteIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    const QString cacheKey = u"postbag:%1:%2x%3:%4"_s.arg(m_path)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(colourFor(mode).name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QPixmap PaletteIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

QString PaletteIconEngine::key() const
{
    return u"PostbagPaletteIcon"_s;
}

QIconEngine* PaletteIconEngine::clone() const
{
    return new PaletteIconEngine(*this);
}

} // namespace postbag
