// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace postbag {

/// What the tray icon says at a glance.
enum class TrayState { Idle, Collecting, NewMail, Attention, Paused };

/// What is known when the tray icon is drawn.
struct TrayFacts {
    bool pausedAll = false;
    bool collecting = false;
    int newMessages = 0; ///< since the person last looked
    int failedAccounts = 0;
    int accounts = 0;
    QDateTime nextRun; ///< invalid: none by itself

    bool operator==(const TrayFacts&) const = default;
};

/// Paused beats collecting beats new mail beats trouble: new mail is acknowledged by looking, trouble then
/// shows.
TrayState trayStateOf(const TrayFacts& facts);

/// The line of the menu and the tooltip.
class TrayText
{
    Q_DECLARE_TR_FUNCTIONS(postbag::TrayText)
public:
    /// "3 new, next check 14:05"
    static QString line(const TrayFacts& facts, const QDateTime& now = QDateTime::currentDateTime());
};

} // namespace postbag
