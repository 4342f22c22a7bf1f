// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace postbag {

/// HTML of a mail, rewritten so that showing it does nothing but show it.
struct InertHtml {
    QString html;
    /// Where the images of `html` come from: its n-th is named "embedded:n" there, and here is the cid: or
    /// data: URL that the mail gave.
    QStringList images;
    int remoteImages = 0;   ///< left out: they would tell the sender that the mail is read
    bool truncated = false; ///< beyond our bounds; the rest is in the raw source
};

/// What the colours of a mail must be readable on. An invalid colour: the mail's colours are left out
/// altogether.
struct InertColours {
    QColor background;
};

/// Keeps a list of harmless elements, attributes and styles and drops all else: scripts, forms, frames, style
/// sheets, meta and link elements, every address that something would be loaded from. Links stay if
/// safeLink() allows them. Bounded time, size and depth; any thread.
InertHtml inertHtmlOf(const QString& html, const InertColours& colours);

} // namespace postbag
