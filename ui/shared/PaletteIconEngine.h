// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>
#include <QString>

namespace postbag {

/// Paints one SVG whose colour is "currentColor", in the colour that the palette has at that moment.
class PaletteIconEngine final : public QIconEngine
{
public:
    /// `colour`: instead of the palette's text colour; invalid for the palette's.
    PaletteIconEngine(QString path, QColor colour);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QString key() const override;
    QIconEngine* clone() const override;
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QColor colourFor(QIcon::Mode mode) const;

    QString m_path;
    QColor m_colour;
    QByteArray m_svg;
};

} // namespace postbag
