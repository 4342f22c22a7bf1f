// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/FolderDrag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace postbag {

QString folderMimeType()
{
    return u"application/x-postbag-folder"_s;
}

std::unique_ptr<QMimeData> mimeDataOf(FolderId folder)
{
    QByteArray encoded;
    QDataStream(&encoded, QIODevice::WriteOnly) << QCoreApplication::applicationPid() << qint64(folder.value);
    auto data = std::make_unique<QMimeData>();
    data->setData(folderMimeType(), encoded);
    return data;
}

FolderId draggedFolder(const QMimeData& data)
{
    const QByteArray encoded = data.data(folderMimeType());
    qint64 process = 0;
    qint64 id = 0;
    QDataStream(encoded) >> process >> id;
    return FolderId{process == QCoreApplication::applicationPid() ? id : 0};
}

} // namespace postbag
