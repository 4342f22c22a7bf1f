// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayPainter.h"

#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace postbag {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(TrayState state)
{
    switch (state) {
    case TrayState::Idle:
    case TrayState::NewMail: // the badge is drawn over it
        return u":/icons/tray-idle.svg"_s;
    case TrayState::Collecting:
        return u":/icons/tray-collecting.svg"_s;
    case TrayState::Attention:
        return u":/icons/tray-attention.svg"_s;
    case TrayState::Paused:
        return u":/icons/tray-paused.svg"_s;
    }
    return {};
}

QColor against(const QColor& ink)
{
    return ink.lightness() < 128 ? QColor(255, 255, 255, 170) : QColor(0, 0, 0, 170);
}

void drawBadge(QPainter& painter, int count, const QColor& ink, int side)
{
    const QString text = count > 99 ? u"99+"_s : QString::number(count);
    const qreal height = side * 0.62;
    const qreal width = qMin(qreal(side), height * (text.size() == 1 ? 1.0 : text.size() == 2 ? 1.25 : 1.6));
    const QRectF badge(side - width, side - height, width, height);
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(qMax(6, int(height * (text.size() > 2 ? 0.62 : 0.82))));
    painter.setFont(font);
    painter.setPen(QPen(against(ink), qMax(1.0, side / 22.0)));
    painter.setBrush(ink);
    painter.drawRoundedRect(badge, height * 0.4, height * 0.4);
    painter.setPen(ink.lightness() < 128 ? Qt::white : Qt::black);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QPixmap TrayPainter::pixmap(TrayState state, int newMessages, const QColor& ink, int side)
{
    QFile file(fileOf(state));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const auto coloured = [&svg](const QColor& colour) {
        return QByteArray(svg).replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    };
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor halo = against(ink);
    painter.setOpacity(halo.alphaF());
    QSvgRenderer(coloured(halo).replace("stroke-width=\"1.5\"", "stroke-width=\"3.5\"")).render(&painter);
    painter.setOpacity(1);
    QSvgRenderer(coloured(ink)).render(&painter);
    if (state == TrayState::NewMail)
        drawBadge(painter, newMessages, ink, side);
    return pixmap;
}

QIcon TrayPainter::icon(TrayState state, int newMessages, const QColor& ink)
{
    QIcon icon;
    for (int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(pixmap(state, newMessages, ink, side));
    return icon;
}

} // namespace postbag
