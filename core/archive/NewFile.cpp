// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/NewFile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

Error failureOf(const QFile& file)
{
    // Qt reports a full disk or quota as a lack of resources.
    const bool full = file.error() == QFileDevice::ResourceError;
    const QString detail = file.fileName() + u": "_s + file.errorString();
    return {full ? ErrorCause::DiskFull : ErrorCause::ArchiveUnwritable, detail.toStdString(), {}};
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
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return failureOf(file);
    return {};
}

Result<void> closeFile(QFile& file)
{
    if (!file.flush())
        return failureOf(file);
    file.close();
    return {};
}

Result<void> writeNewFile(const QString& path, QByteArrayView bytes)
{
    QFile file(path);
    if (const auto opened = openNewFile(file); !opened)
        return opened;
    auto written = writeAll(file, bytes);
    if (written)
        written = closeFile(file);
    if (!written)
        file.remove();
    return written;
}

Result<void> ensureFolder(const QString& path)
{
    if (QDir().mkpath(path))
        return {};
    return Error{ErrorCause::ArchiveUnwritable, "cannot make the folder " + path.toStdString(), {}};
}

} // namespace postbag
