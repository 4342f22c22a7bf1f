// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postbag {

/// Plain text as HTML that looks the same: escaped, line by line, with web and mail addresses as links. Very
/// long texts stay without links. The text is data: none of it becomes markup.
QString textAsHtml(const QString& text);

} // namespace postbag
