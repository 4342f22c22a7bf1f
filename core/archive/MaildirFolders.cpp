// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/MaildirFolders.h"

#include "core/protocol/ModifiedUtf7.h"
#include "core/store/FolderPath.h"

#include <algorithm>
#include <system_error>

namespace postbag {
namespace {

QStringList namesFrom(const std::u8string& directory)
{
    QStringList names;
    const QString name = QString::fromUtf8(directory.data(), static_cast<qsizetype>(directory.size()));
    for (const QString& part : name.sliced(1).split(u'.')) {
        const std::string wire = part.toStdString();
        names << toFolderName(QString::fromStdString(fromModifiedUtf7(wire).value_or(wire)));
    }
    return names;
}

bool holdsMail(const std::filesystem::path& path)
{
    std::error_code failed;
    return std::filesystem::is_directory(path / "cur", failed) ||
           std::filesystem::is_directory(path / "new", failed);
}

} // namespace

QList<MaildirFolder> maildirFolders(const std::filesystem::path& maildir)
{
    QList<MaildirFolder> folders;
    if (!holdsMail(maildir))
        return folders;
    std::error_code failed;
    std::filesystem::directory_iterator entries(maildir, failed);
    for (; !failed && entries != std::filesystem::directory_iterator(); entries.increment(failed)) {
        std::error_code unknown;
        const std::u8string name = entries->path().filename().u8string();
        if (name.starts_with(u8'.') && !entries->is_symlink(unknown) && holdsMail(entries->path()))
            folders.append({entries->path(), namesFrom(name)});
    }
    std::sort(folders.begin(), folders.end(),
              [](const MaildirFolder& a, const MaildirFolder& b) { return a.path < b.path; });
    return folders;
}

} // namespace postbag
