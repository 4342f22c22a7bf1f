// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/FileListReader.h"

#include <algorithm>
#include <fstream>
#include <system_error>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

using Path = std::filesystem::path;

/// Names that are not UTF-8 have a sign in the place of what cannot be shown.
QString shown(const Path& path)
{
    const std::u8string name = path.u8string();
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool isHidden(const Path& path)
{
    return shown(path.filename()).startsWith(u'.');
}

/// "…:2,FS" (or ";2," where a colon is impossible) says that somebody has read it.
bool isMarkedSeen(const Path& path)
{
    const QString name = shown(path.filename());
    const qsizetype info = std::max(name.lastIndexOf(u":2,"_s), name.lastIndexOf(u";2,"_s));
    return info >= 0 && name.sliced(info + 3).contains(u'S');
}

/// Nothing if the file cannot be read, is empty, or too large.
std::optional<QByteArray> contentOf(const Path& path)
{
    std::error_code failed;
    // Opening a named pipe would wait for its writer.
    if (!std::filesystem::is_regular_file(path, failed))
        return std::nullopt;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed || size == 0 || size > static_cast<std::uintmax_t>(largestImport.value))
        return std::nullopt;
    // Memory for what is there, and a byte more: a file that grows meanwhile is no message yet.
    QByteArray raw(static_cast<qsizetype>(size) + 1, Qt::Uninitialized);
    std::ifstream file(path, std::ios::binary);
    file.read(raw.data(), raw.size());
    if (file.bad() || file.gcount() != static_cast<std::streamsize>(size))
        return std::nullopt;
    raw.truncate(file.gcount());
    return raw;
}

} // namespace

Result<std::unique_ptr<ArchiveReader>> FileListReader::ofMaildir(const Path& path)
{
    std::vector<Path> paths;
    for (const char* const place : {"cur", "new"}) {
        std::error_code failed;
        if (!std::filesystem::exists(path / place, failed))
            continue;
        const auto before = static_cast<std::ptrdiff_t>(paths.size());
        std::filesystem::directory_iterator files(path / place, failed);
        for (; !failed && files != std::filesystem::directory_iterator(); files.increment(failed))
            if (!isHidden(files->path()) && !files->is_directory(failed))
                paths.push_back(files->path());
        if (failed)
            return Error{
                ErrorCause::ArchiveUnreadable, "cannot read " + shown(path / place).toStdString(), {}};
        std::sort(paths.begin() + before, paths.end());
    }
    return std::unique_ptr<ArchiveReader>(new FileListReader(std::move(paths), true));
}

Result<std::unique_ptr<ArchiveReader>> FileListReader::ofEmlFolder(const Path& path)
{
    std::vector<Path> paths;
    std::error_code failed;
    const std::filesystem::recursive_directory_iterator end;
    std::filesystem::recursive_directory_iterator files(
        path, std::filesystem::directory_options::skip_permission_denied, failed);
    for (; !failed && files != end; files.increment(failed)) {
        std::error_code unknown;
        const bool isFolder = files->is_directory(unknown);
        if (isHidden(files->path()))
            files.disable_recursion_pending();
        else if (!isFolder && shown(files->path()).endsWith(".eml"_L1, Qt::CaseInsensitive))
            paths.push_back(files->path());
    }
    if (failed)
        return Error{ErrorCause::ArchiveUnreadable, "cannot read " + shown(path).toStdString(), {}};
    std::sort(paths.begin(), paths.end());
    return std::unique_ptr<ArchiveReader>(new FileListReader(std::move(paths), false));
}

Result<std::unique_ptr<ArchiveReader>> FileListReader::ofFile(const Path& path)
{
    return std::unique_ptr<ArchiveReader>(new FileListReader({path}, false));
}

Result<std::optional<ImportedMessage>> FileListReader::next()
{
    while (m_next < m_paths.size()) {
        const Path& path = m_paths[m_next++];
        if (auto raw = contentOf(path))
            return std::optional(ImportedMessage{std::move(*raw), m_isMaildir && isMarkedSeen(path)});
        m_leftOut << shown(path);
    }
    return std::optional<ImportedMessage>();
}

} // namespace postbag
