// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postbag {

/// How many names a folder's path may have.
constexpr qsizetype deepestFolder = 50;

/// Whether a folder may have this name: 1 to 200 characters, no "/", no control characters, no space at the
/// ends.
bool isFolderName(const QString& name);

/// What a server calls a folder, as near to it as isFolderName() allows.
QString toFolderName(const QString& name);

/// Whether these are such names, at most deepestFolder of them, joined with "/".
bool isFolderPath(const QString& path);

/// Two names that give the same text here are the same name: compared without regard to case, in any script,
/// and to the way accents are composed. Used for folders and accounts.
QString foldedName(const QString& name);

} // namespace postbag
