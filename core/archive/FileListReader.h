// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReader.h"

#include <QStringList>

namespace postbag {

/// Messages that are one file each: a Maildir, a folder of .eml files, a single file. Exact bytes. A file
/// that cannot be read or is too large is left out and counted; the others are still read.
class FileListReader final : public ArchiveReader
{
public:
    /// The messages of cur and new; flag S means read.
    static Result<std::unique_ptr<ArchiveReader>> ofMaildir(const QString& path);
    /// The .eml files in the folder and below, by name; links to folders are not followed.
    static Result<std::unique_ptr<ArchiveReader>> ofEmlFolder(const QString& path);
    static Result<std::unique_ptr<ArchiveReader>> ofFile(const QString& path);

    Result<std::optional<ImportedMessage>> next() override;
    ArchivePosition position() const override { return {m_next, m_paths.size()}; }
    int leftOut() const override { return m_leftOut; }

private:
    explicit FileListReader(QStringList paths, bool isMaildir)
        : m_paths(std::move(paths)), m_isMaildir(isMaildir)
    {}

    QStringList m_paths;
    bool m_isMaildir;
    qsizetype m_next = 0;
    int m_leftOut = 0;
};

} // namespace postbag
