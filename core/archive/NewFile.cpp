// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/NewFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// Never DiskFull, whose words are about mail that cannot be collected.
Error failureOf(const QFile& file)
{
    const QString detail = file.fileName() + u": "_s + file.errorString();
    return {ErrorCause::ArchiveUnwritable, detail.toStdString(), {}};
}

QString numbered(const QString& name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString base = dot > 0 ? name.first(dot) : name;
    return u"%1 (%2)%3"_s.arg(base).arg(number).arg(dot > 0 ? name.sliced(dot) : QString());
}

} // namespace

Result<void> openNewFile(QFile& file)
{
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    if (QFile::exists(file.fileName()))
        return Error{ErrorCause::ArchiveExists, file.fileName().toStdString() + " exists", {}};
    return failureOf(file);
}

Result<void> writeAll(QFile& file, QByteArrayView bytes)
{
    // A disk that fills up takes a part first; only the next attempt tells why the rest has no place.
    while (!bytes.isEmpty()) {
        const qint64 taken = file.write(bytes.data(), bytes.size());
        if (taken <= 0)
            return failureOf(file);
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<void> closeFile(QFile& file)
{
    if (!file.flush())
        return failureOf(file);
    file.close();
    return {};
}

void discardFile(QFile& file)
{
    // QFile::remove() keeps a file whose last bytes cannot be written.
    const QString name = file.fileName();
    file.close();
    QFile::remove(name);
}

Result<void> writeNewFile(const QString& path, const MessageContent& content)
{
    QFile file(path);
    if (const auto opened = openNewFile(file); !opened)
        return opened;
    auto written = content.read([&file](QByteArrayView piece) { return writeAll(file, piece); });
    if (written)
        written = closeFile(file);
    if (!written)
        discardFile(file);
    return written;
}

Result<QString> writeUnderFreeName(const QDir& folder, const QString& safeName, const MessageContent& content)
{
    constexpr int mostTries = 10'000;
    for (int number = 1;; ++number) {
        const QString path = folder.filePath(numbered(safeName, number));
        const auto written = writeNewFile(path, content);
        if (written)
            return path;
        if (written.error().cause != ErrorCause::ArchiveExists || number == mostTries)
            return written.error();
    }
}

Result<void> ensureFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    // Level by level: mkpath() would leave to the umask who may look into them.
    if (folder.absolutePath() != folder.absoluteFilePath())
        if (const auto above = ensureFolder(folder.absolutePath()); !above)
            return above;
    if (QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return Error{ErrorCause::ArchiveUnwritable, "cannot make the folder " + path.toStdString(), {}};
}

} // namespace postbag
