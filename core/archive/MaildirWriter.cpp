// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/MaildirWriter.h"

#include "core/archive/NewFile.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

// A colon cannot be in a file name on Windows; other programs there use a semicolon, too.
#ifdef Q_OS_WIN
constexpr QChar infoSeparator = u';';
#else
constexpr QChar infoSeparator = u':';
#endif

} // namespace

Result<std::unique_ptr<ArchiveWriter>> MaildirWriter::create(const QString& path)
{
    for (const QString& name : {u"tmp"_s, u"new"_s, u"cur"_s}) {
        if (const auto made = ensureFolder(path + u'/' + name); !made)
            return made.error();
    }
    return std::unique_ptr<ArchiveWriter>(new MaildirWriter(path));
}

Result<void> MaildirWriter::add(const OutgoingMessage& message)
{
    const QString name = uniqueName();
    const QString unfinished = m_folder.filePath(u"tmp/"_s + name);
    if (const auto written = writeNewFile(unfinished, message.content); !written)
        return written;
    const QString place = message.seen ? u"cur/"_s + name + infoSeparator + u"2,S"_s : u"new/"_s + name;
    if (QFile::rename(unfinished, m_folder.filePath(place)))
        return {};
    QFile::remove(unfinished);
    return Error{ErrorCause::ArchiveUnwritable, "cannot move a message to " + place.toStdString(), {}};
}

/// Seconds, then what makes it unique here, then the host (https://cr.yp.to/proto/maildir.html).
QString MaildirWriter::uniqueName()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QString host = QSysInfo::machineHostName();
    host.replace(u'/', u"\\057"_s).replace(u':', u"\\072"_s);
    return u"%1.M%2P%3Q%4.%5"_s.arg(now / 1000)
        .arg(now % 1000 * 1000)
        .arg(QCoreApplication::applicationPid())
        .arg(++m_count)
        .arg(host.isEmpty() ? u"localhost"_s : host);
}

} // namespace postbag
