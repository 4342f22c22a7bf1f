// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <filesystem>

namespace postbag {

/// A folder of a Maildir, as Maildir++ has them: a Maildir ".A.B" beside cur and new.
struct MaildirFolder {
    std::filesystem::path path;
    QStringList names; ///< "A", "B": decoded from modified UTF-7, and as folders may be called here
};

/// The folders of this Maildir, by name; none if there is none or it cannot be read. Links are not followed.
QList<MaildirFolder> maildirFolders(const std::filesystem::path& maildir);

} // namespace postbag
