// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postbag {

/// What can be seen of another program on this X display, and clicks and keys as a person makes them: xprop,
/// xwininfo and xdotool. Window ids as these print them, "0x60000d".
class DesktopWindows
{
public:
    enum class Shown { Nowhere, Minimised, OnScreen };

    /// Of the window that the window manager knows of this process.
    static Shown mainWindow(qint64 process);
    /// Whether that window has the keyboard.
    static bool isActive(qint64 process);
    /// The process's icon inside trayer's panel; empty: none.
    static QString trayIcon();
    /// A menu or a notice.
    static bool popupIsOpen(qint64 process);

    /// `x`, in pixels from the window's left: two clicks at one place can be a double click.
    static void click(const QString& window, int button, int x = 4);
    /// As xdotool names it: "ctrl+q".
    static void press(const QString& key);

private:
    static QString managedWindow(qint64 process);
    static QString output(const QString& program, const QStringList& arguments);
};

} // namespace postbag
