// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveWriter.h"

#include <QFile>

namespace postbag {

/// An mbox file in the "mboxrd" form: lines that begin with "From " behind any number of ">" get one more
/// ">", so that a reader can undo it. Line ends become LF, as every program expects of an mbox; MboxReader
/// turns them back into CRLF, so a message that has CRLF throughout and ends in one comes back byte for byte.
/// Others do not: use Maildir or .eml where every byte counts.
class MboxWriter final : public ArchiveWriter
{
public:
    static Result<std::unique_ptr<ArchiveWriter>> create(const QString& path);
    /// Removes what was not finished.
    ~MboxWriter() override;

    Result<void> add(const OutgoingMessage& message) override;
    Result<void> finish() override;

private:
    explicit MboxWriter(const QString& path);

    QString m_path;
    QFile m_file; ///< under an unfinished name until finish()
    bool m_finished = false;
};

} // namespace postbag
