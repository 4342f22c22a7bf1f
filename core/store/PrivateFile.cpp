// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PrivateFile.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace postbag {

Result<void> createPrivateFile(const QString& path)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return Error{ErrorCause::StoreUnwritable, (path + ": "_L1 + file.errorString()).toStdString(), {}};
    // The umask may have taken our own rights away.
    if (!file.setPermissions(ownerOnly))
        return Error{ErrorCause::StoreUnwritable, (path + ": "_L1 + file.errorString()).toStdString(), {}};
    return {};
}

QString unfinishedName(const QString& path)
{
    // Another one may be on its way, or have been interrupted.
    return path + u".unfinished-%1"_s.arg(QRandomGenerator::global()->generate(), 0, 36);
}

Result<void> giveItsName(const QString& unfinished, const QString& path)
{
    if (QFile::rename(unfinished, path))
        return {};
    return Error{QFile::exists(path) ? ErrorCause::ArchiveExists : ErrorCause::ArchiveUnwritable,
                 "cannot be given its name: " + path.toStdString(),
                 {}};
}

} // namespace postbag
