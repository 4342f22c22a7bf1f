// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveWriter.h"
#include "core/mime/AttachmentNames.h"

#include <QDir>

namespace postbag {

/// A folder with one .eml file for each message, named by date and subject. Exact bytes.
class EmlWriter final : public ArchiveWriter
{
public:
    static Result<std::unique_ptr<ArchiveWriter>> create(const QString& path);

    Result<void> add(const OutgoingMessage& message) override;
    Result<void> finish() override { return {}; }

private:
    explicit EmlWriter(const QString& path) : m_folder(path) {}

    QDir m_folder;
    AttachmentNames m_names;
};

} // namespace postbag
