// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SpilledMessage.h"

#include <cerrno>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace postbag {
namespace {

constexpr qint64 pieceSize = 256 * 1024;

/// No room, no room for this user, or none for a file of that size.
bool saysFull(int number)
{
    bool full = number == ENOSPC || number == EFBIG;
#ifdef EDQUOT
    full = full || number == EDQUOT;
#endif
    return full;
}

/// Where the file system gives no file without a name, the name goes now and not at the end of the program,
/// which may be a sudden one.
void takeNameAway(QTemporaryFile& file)
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::fstat(file.handle(), &status) == 0 && status.st_nlink > 0) {
        file.setAutoRemove(false);
        QFile::remove(file.fileName());
    }
#else
    Q_UNUSED(file);
#endif
}

} // namespace

Result<std::unique_ptr<SpilledMessage>> SpilledMessage::begin(const QString& folder)
{
    std::unique_ptr<SpilledMessage> message(new SpilledMessage);
    message->m_file.setFileTemplate(folder + "/.incoming-XXXXXX"_L1);
    errno = 0;
    if (!message->m_file.open())
        return message->failure();
    takeNameAway(message->m_file);
    return message;
}

Result<void> SpilledMessage::append(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return failure();
    m_hash.add(bytes);
    m_outline.add(bytes);
    m_size += ByteCount{bytes.size()};
    return {};
}

Result<void> SpilledMessage::finish()
{
    errno = 0;
    if (!m_file.flush())
        return failure();
    m_sha256 = m_hash.result();
    return {};
}

Result<void> SpilledMessage::read(const PieceTaker& take)
{
    if (!m_file.seek(0))
        return failure();
    ContentHash hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (const qint64 got = m_file.read(piece.data(), piece.size())) {
        if (got < 0)
            return failure();
        const QByteArrayView bytes = QByteArrayView(piece).first(got);
        hash.add(bytes);
        if (const auto taken = take(bytes); !taken)
            return taken;
    }
    if (hash.result() != m_sha256)
        return Error{ErrorCause::StoreFailed, "the temporary file of a message has changed", {}};
    return {};
}

Error SpilledMessage::failure() const
{
    // Qt reports a full disk as a lack of resources where it closes or flushes; where it writes, as any
    // error.
    const bool full = saysFull(errno) || m_file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCause::DiskFull : ErrorCause::StoreUnwritable,
            "the temporary file of a message: " + m_file.errorString().toStdString(),
            {}};
}

} // namespace postbag
