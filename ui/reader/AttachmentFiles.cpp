// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/AttachmentFiles.h"

#include "core/archive/NewFile.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postbag {

bool AttachmentFiles::save(const QByteArray& content, const QString& path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

std::optional<QString> AttachmentFiles::saveInto(const QDir& directory, const QString& safeName,
                                                 const QByteArray& content)
{
    // Once more here, whoever made the name: it must never leave the directory.
    const auto written = writeUnderFreeName(directory, safeFileName(safeName), content);
    return written ? std::optional(*written) : std::nullopt;
}

std::optional<QString> AttachmentFiles::keepForOpening(const QString& safeName, const QByteArray& content)
{
    if (!m_private)
        m_private = std::make_unique<QTemporaryDir>();
    if (!m_private->isValid())
        return std::nullopt;
    const auto path = saveInto(QDir(m_private->path()), safeName, content);
    // Read-only: what is edited there would be lost with the folder.
    if (path)
        QFile::setPermissions(*path, QFileDevice::ReadOwner);
    return path;
}

bool AttachmentFiles::mayRun(const Attachment& attachment)
{
    static const QStringList runnable =
        u"exe com bat cmd scr pif msi msp vbs vbe js jse ws wsf wsh hta ps1 psm1 reg lnk url cpl jar jnlp sh "
        u"bash csh "
        "zsh ksh run bin appimage desktop deb rpm flatpakref snap py pl rb php lua tcl command app dmg pkg "
        "iso img "
        "chm hlp inf scf sct gadget application xll docm dotm xlsm xltm xlam pptm potm ppam ppsm"_s.split(
            u' ');
    if (runnable.contains(QFileInfo(attachment.name).suffix().toLower()))
        return true;
    const QMimeDatabase types;
    for (const QMimeType& type : {types.mimeTypeForName(attachment.mimeType),
                                  types.mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension)}) {
        if (type.inherits(u"application/x-executable"_s) || type.inherits(u"application/x-sharedlib"_s) ||
            type.inherits(u"application/x-desktop"_s) || type.inherits(u"text/x-script"_s) ||
            type.inherits(u"application/x-ms-dos-executable"_s) || type.inherits(u"application/javascript"_s))
            return true;
    }
    return QFileInfo(attachment.name).suffix().isEmpty() &&
           attachment.mimeType.startsWith("application/x-"_L1);
}

} // namespace postbag
