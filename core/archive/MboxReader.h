// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReader.h"

#include <QFile>

namespace postbag {

/// Reads an mbox, whichever program wrote it, one message at a time: a "From " line with a time in it, behind
/// an empty line or at the beginning, starts a message; one ">" before a quoted "From " is removed (mboxrd,
/// and mboxo as far as it can be undone). LF becomes CRLF, as mail has it everywhere else.
class MboxReader final : public ArchiveReader
{
public:
    static Result<std::unique_ptr<ArchiveReader>> open(const QString& path);

    Result<std::optional<ImportedMessage>> next() override;
    ArchivePosition position() const override { return {m_file.pos(), m_file.size()}; }
    int leftOut() const override { return m_leftOut; }

private:
    explicit MboxReader(const QString& path) : m_file(path) {}

    void append(QByteArrayView piece);

    QFile m_file;
    QByteArray m_message;
    bool m_inMessage = false; ///< behind a separator line
    bool m_tooLong = false;
    int m_leftOut = 0;
};

} // namespace postbag
