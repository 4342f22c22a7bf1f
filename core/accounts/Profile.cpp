// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/Profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

// Level by level and not with mkpath: its levels get what the umask leaves, which may be too much or too
// little.
bool makePrivate(const QString& directory)
{
    if (QFileInfo(directory).isDir())
        return true;
    const QString parent = QFileInfo(directory).absolutePath();
    if (parent != directory && !makePrivate(parent))
        return false;
    // Another process may make the same folder at the same moment.
    if (!QDir().mkdir(directory, ownerOnly) && !QFileInfo(directory).isDir())
        return false;
    return QFile::setPermissions(directory, ownerOnly);
}

Result<void> makeUsable(const QString& directory)
{
    if (!makePrivate(directory))
        return Error{ErrorCause::ProfileUnusable, "cannot make the folder " + directory.toStdString(), {}};
    // A folder that was there before is made private too; where it is not ours, the files in it still are.
    QFile::setPermissions(directory, ownerOnly);
    const QFileInfo info(directory);
    if (!info.isReadable() || !info.isWritable() || !info.isExecutable())
        return Error{
            ErrorCause::ProfileUnusable, "cannot read and write the folder " + directory.toStdString(), {}};
    return {};
}

} // namespace

QString Profile::chosenDirectory()
{
    const QString chosen = qEnvironmentVariable("POSTBAG_HOME");
    if (!chosen.isEmpty())
        return QDir::cleanPath(QDir().absoluteFilePath(chosen));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data.isEmpty() ? QString() : data + "/postbag"_L1;
}

Result<Profile> Profile::open()
{
    const QString directory = chosenDirectory();
    if (directory.isEmpty())
        return Error{ErrorCause::ProfileUnusable, "this account has no folder for data", {}};
    return open(directory);
}

Result<Profile> Profile::open(const QString& directory)
{
    Profile profile;
    profile.m_directory = QDir::cleanPath(QDir().absoluteFilePath(directory));
    for (const QString& needed : {profile.m_directory, profile.m_directory + "/locks"_L1})
        if (auto made = makeUsable(needed); !made)
            return made.error();
    return profile;
}

QString Profile::databasePath() const
{
    return m_directory + "/postbag.db"_L1;
}

QString Profile::windowStatePath() const
{
    return m_directory + "/window.ini"_L1;
}

QString Profile::lockPath(const QString& name) const
{
    Q_ASSERT(!name.isEmpty() && !name.contains(u'/'));
    return m_directory + "/locks/"_L1 + name + ".lock"_L1;
}

QString Profile::collectLockPath(const QUuid& account) const
{
    return lockPath(account.toString(QUuid::WithoutBraces));
}

} // namespace postbag
