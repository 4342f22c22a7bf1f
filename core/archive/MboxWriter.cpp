// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/MboxWriter.h"

#include "core/archive/MboxQuoting.h"
#include "core/archive/NewFile.h"
#include "core/store/PrivateFile.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

/// "From sender Sat Mar  1 10:00:00 2025": the sender without white space, the date as asctime in UTC (RFC
/// 4155).
QByteArray separatorLine(const OutgoingMessage& message)
{
    QByteArray sender;
    for (const QChar c : message.sender)
        sender += c.unicode() > 0x20 && c.unicode() < 0x7F ? char(c.unicode()) : '_';
    const QDateTime date =
        message.date.isValid() ? message.date.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QString shown = QLocale::c().toString(date, u"ddd MMM "_s) +
                          QString::number(date.date().day()).rightJustified(2) +
                          date.toString(u" hh:mm:ss yyyy"_s);
    return "From " + (sender.isEmpty() ? "MAILER-DAEMON" : sender) + ' ' + shown.toLatin1() + '\n';
}

} // namespace

MboxWriter::MboxWriter(const QString& path) : m_path(path), m_file(unfinishedName(path)) {}

Result<std::unique_ptr<ArchiveWriter>> MboxWriter::create(const QString& path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCause::ArchiveExists, path.toStdString() + " exists", {}};
    std::unique_ptr<MboxWriter> writer(new MboxWriter(path));
    if (const auto opened = openNewFile(writer->m_file); !opened)
        return opened.error();
    return std::unique_ptr<ArchiveWriter>(std::move(writer));
}

MboxWriter::~MboxWriter()
{
    if (!m_finished)
        discardFile(m_file);
}

Result<void> MboxWriter::add(const OutgoingMessage& message)
{
    if (const auto begun = writeAll(m_file, separatorLine(message)); !begun)
        return begun;
    MboxText text;
    const auto written =
        message.content.read([&](QByteArrayView piece) { return writeAll(m_file, text.next(piece)); });
    if (!written)
        return written;
    return writeAll(m_file, text.end() + '\n');
}

Result<void> MboxWriter::finish()
{
    if (const auto closed = closeFile(m_file); !closed)
        return closed;
    const auto named = giveItsName(m_file.fileName(), m_path);
    m_finished = named.has_value();
    return named;
}

} // namespace postbag
