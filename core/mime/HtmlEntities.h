// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace postbag {

/// A character reference of HTML.
struct Entity {
    char32_t character = 0;
    qsizetype length = 0; ///< how much of the text it takes; 0: there is none here
};

/// The reference at the beginning of `text` ("&eacute;", "&#233;", "&#xE9;"): numeric ones, those of Latin-1
/// and the usual punctuation. Numbers without a character become U+FFFD; 128 to 159 mean windows-1252, as in
/// browsers.
Entity entityAt(QStringView text);

} // namespace postbag
