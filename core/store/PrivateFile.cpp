// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PrivateFile.h"

#include <QFile>

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

} // namespace postbag
