// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/MessageDrag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

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

} // namespace postbag
