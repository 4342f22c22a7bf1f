// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReader.h"
#include "core/archive/ArchiveWriter.h"
#include "core/archive/EmlWriter.h"
#include "core/archive/FileListReader.h"
#include "core/archive/MaildirWriter.h"
#include "core/archive/MboxReader.h"
#include "core/archive/MboxWriter.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace postbag {

Result<std::unique_ptr<ArchiveWriter>> createArchive(ArchiveFormat format, const QString& path)
{
    switch (format) {
    case ArchiveFormat::Mbox:
        return MboxWriter::create(path);
    case ArchiveFormat::Maildir:
        return MaildirWriter::create(path);
    case ArchiveFormat::Eml:
        break;
    }
    return EmlWriter::create(path);
}

Result<std::unique_ptr<ArchiveReader>> openArchive(const QString& path)
{
    const QFileInfo info(path);
    const Error unreadable{ErrorCause::ArchiveUnreadable, "cannot read " + path.toStdString(), {}};
    if (!info.isReadable() || !(info.isDir() || info.isFile()))
        return unreadable;
    if (info.isDir()) {
        const QDir folder(path);
        if (folder.exists(u"cur"_s) || folder.exists(u"new"_s))
            return FileListReader::ofMaildir(info.filesystemFilePath());
        return FileListReader::ofEmlFolder(info.filesystemFilePath());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable;
    // An empty file is an empty mbox, unless its name says that it is one message.
    const bool isOneMessage = info.suffix().compare("eml"_L1, Qt::CaseInsensitive) == 0;
    const bool isMbox = file.peek(5) == "From " || (info.size() == 0 && !isOneMessage);
    file.close();
    return isMbox ? MboxReader::open(path) : FileListReader::ofFile(info.filesystemFilePath());
}

} // namespace postbag
