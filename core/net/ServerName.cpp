// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ServerName.h"

#include <QUrl>

namespace postbag {

std::optional<ServerName> ServerName::fromText(const QString& host)
{
    const QString text = host.trimmed();
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    if (const QHostAddress address(bracketed ? text.sliced(1, text.size() - 2) : text); !address.isNull()) {
        QHostAddress withoutZone = address;
        withoutZone.setScopeId({});
        return ServerName{address, {}, withoutZone.toString()};
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(text));
    if (ascii.isEmpty() || bracketed)
        return std::nullopt;
    return ServerName{{}, ascii, ascii.endsWith(u'.') ? ascii.chopped(1) : ascii};
}

} // namespace postbag
