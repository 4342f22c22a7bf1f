// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReader.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace postbag {

/// Messages that are one file each: a Maildir, a folder of .eml files, a single file. Exact bytes. A file
/// that cannot be read, is empty or too large is left out and named; the others are still read. Paths are of
/// the file system's own kind: QString cannot hold names that are not UTF-8.
class FileListReader final : public ArchiveReader
{
public:
    /// The messages of cur and new; flag S means read. Its folders are not looked at: maildirFolders().
    static Result<std::unique_ptr<ArchiveReader>> ofMaildir(const std::filesystem::path& path);
    /// The .eml files in the folder and below, by name; links to folders are not followed.
    static Result<std::unique_ptr<ArchiveReader>> ofEmlFolder(const std::filesystem::path& path);
    static Result<std::unique_ptr<ArchiveReader>> ofFile(const std::filesystem::path& path);

    Result<std::optional<ImportedMessage>> next() override;
    ArchivePosition position() const override
    {
        return {static_cast<qint64>(m_next), static_cast<qint64>(m_paths.size())};
    }
    int leftOut() const override { return static_cast<int>(m_leftOut.size()); }
    QStringList leftOutFiles() const override { return m_leftOut; }

private:
    explicit FileListReader(std::vector<std::filesystem::path> paths, bool isMaildir)
        : m_paths(std::move(paths)), m_isMaildir(isMaildir)
    {}

    std::vector<std::filesystem::path> m_paths;
    bool m_isMaildir;
    std::size_t m_next = 0;
    QStringList m_leftOut;
};

} // namespace postbag
