// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/EmlWriter.h"

#include "core/archive/NewFile.h"

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// Sorts by date in every file manager. The subject is hostile text: a slash in it must not cut the name off.
QString nameFor(const OutgoingMessage& message)
{
    QString subject = message.subject.left(80).trimmed();
    subject.replace(u'/', u'_').replace(u'\\', u'_');
    const QString date =
        message.date.isValid() ? message.date.toUTC().toString(u"yyyy-MM-dd hhmm"_s) : u"0000"_s;
    return date + (subject.isEmpty() ? QString() : u' ' + subject) + u".eml"_s;
}

} // namespace

Result<std::unique_ptr<ArchiveWriter>> EmlWriter::create(const QString& path)
{
    if (const auto made = ensureFolder(path); !made)
        return made.error();
    return std::unique_ptr<ArchiveWriter>(new EmlWriter(path));
}

Result<void> EmlWriter::add(const OutgoingMessage& message)
{
    const QString wanted = nameFor(message);
    while (true) {
        const auto written = writeNewFile(m_folder.filePath(m_names.unique(wanted, {})), message.content);
        if (written || written.error().cause != ErrorCause::ArchiveExists)
            return written;
    }
}

} // namespace postbag
