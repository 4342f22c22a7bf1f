// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace postbag {

/// Gives the attachments of one message safe names, of which no two are equal on any file system.
class AttachmentNames
{
public:
    /// safeFileName(), with the usual extension of the type where the mail gives no name at all, and " (2)"
    /// before the extension where another attachment has that name, in any case.
    QString unique(const QString& originalName, const QString& mimeType);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_nextNumber;
};

} // namespace postbag
