// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DesktopWindows.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace postbag {

using namespace Qt::StringLiterals;

QString DesktopWindows::output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        qFatal("%s did not run", qPrintable(program));
    // Its exit code only says whether something was found.
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString DesktopWindows::managedWindow(qint64 process)
{
    static const QRegularExpression id(u"0x[0-9a-f]+"_s);
    const QString list = output(u"xprop"_s, {u"-root"_s, u"_NET_CLIENT_LIST"_s});
    for (auto match = id.globalMatch(list); match.hasNext();) {
        const QString window = match.next().captured();
        if (output(u"xprop"_s, {u"-id"_s, window, u"_NET_WM_PID"_s})
                .trimmed()
                .endsWith(u" = %1"_s.arg(process)))
            return window;
    }
    return {};
}

DesktopWindows::Shown DesktopWindows::mainWindow(qint64 process)
{
    const QString window = managedWindow(process);
    if (window.isEmpty())
        return Shown::Nowhere;
    const QString state = output(u"xprop"_s, {u"-id"_s, window, u"WM_STATE"_s});
    return state.contains(u"Iconic"_s)   ? Shown::Minimised
           : state.contains(u"Normal"_s) ? Shown::OnScreen
                                         : Shown::Nowhere;
}

bool DesktopWindows::isActive(qint64 process)
{
    const QString window = managedWindow(process);
    return !window.isEmpty() &&
           output(u"xprop"_s, {u"-root"_s, u"_NET_ACTIVE_WINDOW"_s}).trimmed().endsWith(u"# "_s + window);
}

QString DesktopWindows::trayIcon()
{
    static const QRegularExpression icon(u"(0x[0-9a-f]+) \"[^\"]*\": \\(\"postbag\" "_s);
    return icon.match(output(u"xwininfo"_s, {u"-tree"_s, u"-name"_s, u"panel"_s})).captured(1);
}

bool DesktopWindows::popupIsOpen(qint64 process)
{
    const QString visible =
        output(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(process)});
    const qulonglong icon = trayIcon().toULongLong(nullptr, 16);
    const QStringList windows = visible.split(u'\n', Qt::SkipEmptyParts);
    // The window manager knows of popups as little as of the icon.
    return std::any_of(windows.begin(), windows.end(), [icon](const QString& window) {
        return window.toULongLong() != icon &&
               output(u"xprop"_s, {u"-id"_s, window, u"WM_STATE"_s}).contains(u"not found"_s);
    });
}

void DesktopWindows::click(const QString& window, int button, int x)
{
    output(u"xdotool"_s, {u"mousemove"_s, u"--window"_s, window, QString::number(x), u"12"_s, u"click"_s,
                          QString::number(button)});
}

void DesktopWindows::press(const QString& key)
{
    output(u"xdotool"_s, {u"key"_s, key});
}

} // namespace postbag
