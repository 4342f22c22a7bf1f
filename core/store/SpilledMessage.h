// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCount.h"
#include "core/base/Result.h"
#include "core/mime/MessageOutline.h"
#include "core/store/ContentHash.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <functional>
#include <memory>

namespace postbag {

/// Takes the next bytes of a content; the view is valid during the call. A failure ends the reading.
using PieceTaker = std::function<Result<void>(QByteArrayView)>;

/// The bytes of a message that is too big to wait for its commit in memory, in a temporary file beside the
/// store: private, without a name where the system can do that, gone with this object or with the program.
/// Its hash and its outline are made while it is written. Losing it loses nothing: the message is still on
/// the server.
///
/// Written on one thread, then handed over as a whole to another one, which reads it.
class SpilledMessage
{
public:
    /// From this size on a message does not wait in memory.
    static constexpr ByteCount threshold = mebibytes(4);

    /// `folder`: where there is room for it; the store's own folder, and not that for small temporary files,
    /// which often lies in memory. DiskFull or StoreUnwritable, as for append() and finish().
    static Result<std::unique_ptr<SpilledMessage>> begin(const QString& folder);

    Result<void> append(QByteArrayView bytes);
    /// After the last bytes.
    Result<void> finish();

    ByteCount size() const { return m_size; }
    /// What it takes of the memory.
    ByteCount inMemory() const { return {m_outline.text().size()}; }
    /// After finish(): of the bytes as they came.
    const QByteArray& sha256() const { return m_sha256; }
    const QByteArray& outline() const { return m_outline.text(); }

    /// After finish(): all bytes, from the first one on. StoreFailed if they are not those that were written.
    Result<void> read(const PieceTaker& take);

private:
    SpilledMessage() = default;
    Error failure() const;

    QTemporaryFile m_file;
    ByteCount m_size;
    ContentHash m_hash;
    QByteArray m_sha256;
    MessageOutline m_outline;
};

} // namespace postbag
