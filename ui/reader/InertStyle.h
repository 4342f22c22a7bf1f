// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postbag {

/// What is left of a style attribute: a few properties with bounded values that cannot load or hide anything.
struct InertStyle {
    QString css;         ///< without colours; empty if nothing is left
    QString colour;      ///< of the text, as CSS; empty if none
    QString background;  ///< a plain colour; empty if none
    bool hidden = false; ///< the element is meant not to be seen
};

InertStyle inertStyleOf(const QString& style);

/// A colour that Qt reads, as #rrggbb; empty for anything else.
QString plainColour(const QString& value);

} // namespace postbag
