// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/HeaderText.h"

namespace postbag {

/// Text from outside for a menu or button: printable, and "&" is no mnemonic there.
inline QString dataLabel(const QString& text)
{
    return printableLine(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// Text from outside for a tool tip, which would read markup. No text, no tool tip.
inline QString dataToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QLatin1String("<qt>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")) +
           QLatin1String("</qt>");
}

/// The person to show for a message: the name, else the address; empty if the message names nobody.
inline QString senderText(const QString& name, const QString& address)
{
    const QString shown = printableLine(name).trimmed();
    return shown.isEmpty() ? printableLine(address) : shown;
}

} // namespace postbag
