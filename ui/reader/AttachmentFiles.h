// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/BodyParts.h"

#include <QByteArray>
#include <QDir>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace postbag {

/// Writes attachments to files. Nothing is overwritten unless the person chose exactly that file.
class AttachmentFiles
{
public:
    /// Writes to `path`, which the person chose. False: it could not be written, and what was there is
    /// unharmed.
    static bool save(const QByteArray& content, const QString& path);
    /// Writes into `directory` under the safe name, or "name (2).pdf" where that is taken; the path, or
    /// nothing.
    static std::optional<QString> saveInto(const QDir& directory, const QString& safeName,
                                           const QByteArray& content);
    /// Writes into a private folder that lives as long as this object, to be opened by another program.
    std::optional<QString> keepForOpening(const QString& safeName, const QByteArray& content);

    /// Whether opening such a file may run what is in it.
    static bool mayRun(const Attachment& attachment);

private:
    std::unique_ptr<QTemporaryDir> m_private;
};

} // namespace postbag
