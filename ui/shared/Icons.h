// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QStringView>

class QPalette;

namespace postbag {

/// The icons drawn for Postbag (resources/icons). They take their colour from the application's palette each
/// time they are painted: light, dark, disabled and selected look right, also after the palette changed.
class Icons
{
public:
    /// The icon of that name ("collect", "folder-open", …: the files in resources/icons). Asserts that it
    /// exists.
    static QIcon named(QStringView name);
    /// The same in one colour of its own: for states, which never speak by colour alone.
    static QIcon named(QStringView name, const QColor& colour);
    /// The program's icon, in colours.
    static QIcon program();

    /// Amber and red that can be read on this palette's background.
    static QColor warningColour(const QPalette& palette);
    static QColor errorColour(const QPalette& palette);
    static QColor okColour(const QPalette& palette);
};

} // namespace postbag
