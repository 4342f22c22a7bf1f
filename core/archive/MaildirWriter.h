// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveWriter.h"

#include <QDir>

namespace postbag {

/// A Maildir: each message is written to tmp and then moved, complete, to cur (read) or new (unread), under a
/// name that no other program uses. Exact bytes.
class MaildirWriter final : public ArchiveWriter
{
public:
    static Result<std::unique_ptr<ArchiveWriter>> create(const QString& path);

    Result<void> add(const OutgoingMessage& message) override;
    Result<void> finish() override { return {}; }

private:
    explicit MaildirWriter(const QString& path) : m_folder(path) {}

    QString uniqueName();

    QDir m_folder;
    qint64 m_count = 0;
};

} // namespace postbag
