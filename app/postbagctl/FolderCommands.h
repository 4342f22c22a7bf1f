// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"

namespace postbag::ctl {

/// folder list, create, rename, remove.
QList<Command> folderCommands();

/// Says on stderr what is wrong with a path that is to be made; true if nothing is.
bool usableOrComplain(Context& context, const QString& path);

/// The folder of that path; nothing after having said on stderr that there is none.
std::optional<Folder> folderAt(Context& context, const QString& path);

/// Restricts the query to the folder that --folder names, if it is given; false after having said on stderr
/// that there is none.
bool applyFolder(Context& context, const Arguments& arguments, MessageQuery& query);

} // namespace postbag::ctl
