// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/FileListReader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// "…:2,FS" (or ";2," where a colon is impossible) says that somebody has read it.
bool isMarkedSeen(const QString& path)
{
    const QString name = path.section(u'/', -1);
    const qsizetype info = std::max(name.lastIndexOf(u":2,"_s), name.lastIndexOf(u";2,"_s));
    return info >= 0 && name.sliced(info + 3).contains(u'S');
}

} // namespace

Result<std::unique_ptr<ArchiveReader>> FileListReader::ofMaildir(const QString& path)
{
    QStringList paths;
    for (const QString& place : {u"cur"_s, u"new"_s}) {
        const QDir folder(path + u'/' + place);
        if (folder.exists() && !folder.isReadable())
            return Error{ErrorCause::ArchiveUnreadable, "cannot read " + folder.path().toStdString(), {}};
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            paths << folder.filePath(name);
    }
    return std::unique_ptr<ArchiveReader>(new FileListReader(std::move(paths), true));
}

Result<std::unique_ptr<ArchiveReader>> FileListReader::ofEmlFolder(const QString& path)
{
    QStringList paths;
    QDirIterator files(path, {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    return std::unique_ptr<ArchiveReader>(new FileListReader(std::move(paths), false));
}

Result<std::unique_ptr<ArchiveReader>> FileListReader::ofFile(const QString& path)
{
    return std::unique_ptr<ArchiveReader>(new FileListReader({path}, false));
}

Result<std::optional<ImportedMessage>> FileListReader::next()
{
    while (m_next < m_paths.size()) {
        const QString path = m_paths[m_next++];
        QFile file(path);
        // Not only the size: opening a named pipe would wait for its writer.
        if (QFileInfo(path).isFile() && file.size() <= largestImport.value &&
            file.open(QIODevice::ReadOnly)) {
            // Memory for what is there, and a byte more: a file that grows meanwhile is no message yet.
            const qint64 size = file.size();
            QByteArray raw = file.read(size + 1);
            if (file.error() == QFileDevice::NoError && raw.size() == size)
                return std::optional(ImportedMessage{std::move(raw), m_isMaildir && isMarkedSeen(path)});
        }
        ++m_leftOut;
    }
    return std::optional<ImportedMessage>();
}

} // namespace postbag
