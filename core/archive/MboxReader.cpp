// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/MboxReader.h"

#include "core/archive/MboxQuoting.h"

#include <utility>

namespace postbag {
namespace {

constexpr qint64 longestPiece = 64 * 1024; // a longer line comes in pieces

bool isEmptyLine(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

} // namespace

Result<std::unique_ptr<ArchiveReader>> MboxReader::open(const QString& path)
{
    std::unique_ptr<MboxReader> reader(new MboxReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCause::ArchiveUnreadable, "cannot read " + path.toStdString(), {}};
    return std::unique_ptr<ArchiveReader>(std::move(reader));
}

Result<std::optional<ImportedMessage>> MboxReader::next()
{
    m_message.clear();
    m_tooLong = false;
    bool atLineBegin = true;
    bool emptyLineHeld = !m_inMessage; // the one before a separator belongs to the format, not to the message
    while (true) {
        const QByteArray piece = m_file.readLine(longestPiece);
        if (piece.isEmpty()) {
            if (m_file.error() != QFileDevice::NoError)
                return Error{ErrorCause::ArchiveUnreadable, m_file.errorString().toStdString(), {}};
            if (!std::exchange(m_inMessage, false))
                return std::optional<ImportedMessage>();
            break;
        }
        const bool lineBegins = std::exchange(atLineBegin, piece.endsWith('\n'));
        if (lineBegins && emptyLineHeld && isSeparatorLine(piece)) {
            if (std::exchange(m_inMessage, true))
                break;
            emptyLineHeld = false;
            continue;
        }
        if (!m_inMessage)
            continue;
        if (std::exchange(emptyLineHeld, lineBegins && isEmptyLine(piece)))
            append("\n");
        if (emptyLineHeld)
            continue;
        append(lineBegins && isFromLine(piece, 1) ? QByteArrayView(piece).sliced(1) : QByteArrayView(piece));
    }
    if (m_tooLong) {
        ++m_leftOut;
        return next();
    }
    return std::optional(ImportedMessage{std::exchange(m_message, {}), false});
}

void MboxReader::append(QByteArrayView piece)
{
    if (m_message.size() + piece.size() > largestImport.value)
        m_tooLong = true;
    if (m_tooLong)
        return;
    const bool ended = piece.endsWith('\n');
    if (ended)
        piece.chop(1);
    m_message += piece;
    if (ended)
        m_message += m_message.endsWith('\r') ? "\n" : "\r\n";
}

} // namespace postbag
