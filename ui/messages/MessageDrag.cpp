// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageDrag.h"

#include "ui/shared/Format.h"
#include "ui/shared/Icons.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace postbag {

QString messageMimeType()
{
    return u"application/x-postbag-messages"_s;
}

std::unique_ptr<QMimeData> mimeDataOf(const QList<MessageId>& messages)
{
    QByteArray encoded;
    QDataStream out(&encoded, QIODevice::WriteOnly);
    out << QCoreApplication::applicationPid() << qint64(messages.size());
    for (const MessageId message : messages)
        out << qint64(message.value);
    auto data = std::make_unique<QMimeData>();
    data->setData(messageMimeType(), encoded);
    return data;
}

QList<MessageId> draggedMessages(const QMimeData& data)
{
    const QByteArray encoded = data.data(messageMimeType());
    QDataStream in(encoded);
    qint64 process = 0;
    qint64 count = 0;
    in >> process >> count;
    // Ids mean something within one store only; and the count is never trusted further than the data goes.
    if (process != QCoreApplication::applicationPid() ||
        count != (encoded.size() / qsizetype(sizeof(qint64))) - 2)
        return {};
    QList<MessageId> messages;
    for (qint64 i = 0; i < count; ++i) {
        qint64 id = 0;
        in >> id;
        messages.append(MessageId{id});
    }
    return messages;
}

QPixmap dragPicture(qsizetype messages, const QWidget& view)
{
    return dragPicture(u"mail", messages > 1 ? Format::number(messages) : QString(), view);
}

QPixmap dragPicture(QStringView icon, const QString& words, const QWidget& view)
{
    constexpr int side = 20;
    constexpr int gap = 6;
    const int room = words.isEmpty() ? 0 : view.fontMetrics().horizontalAdvance(words) + gap;
    const QSize size(gap + side + gap + room, gap + side + gap);
    QPixmap picture(size * view.devicePixelRatioF());
    picture.setDevicePixelRatio(view.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(view.font());
    painter.setPen(view.palette().color(QPalette::Mid));
    painter.setBrush(view.palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    Icons::named(icon).paint(&painter, gap, gap, side, side);
    painter.setPen(view.palette().color(QPalette::Text));
    painter.drawText(QRect(gap + side + gap, 0, room, size.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     words);
    return picture;
}

} // namespace postbag
