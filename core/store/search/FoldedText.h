// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postbag {

/// The form in which texts are compared by the search, on both sides: one case, one spelling of a letter
/// ("Ё", "ё" and "е" are one, "ß" is "ss", full-width and composed forms are the plain ones). Accents on
/// Latin letters stay: the index's own tokenizer removes them.
QString folded(const QString& text);

/// The same for names that are compared without the index: "Entwürfe" and "entwurfe" are one here, too.
QString foldedWithoutAccents(const QString& text);

} // namespace postbag
