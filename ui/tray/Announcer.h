// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/Notifier.h"

#include <QObject>

class QTimer;

namespace postbag {

class AccountBook;
class TrayIcon;

/// Lets the tray speak about runs: counts what is new since the person last looked, and sends the
/// notification of a burst of runs. `book` and `tray` outlive it; the book must hear of runs before the
/// announcer does.
class Announcer : public QObject
{
    Q_OBJECT
public:
    Announcer(const AccountBook& book, TrayIcon& tray, QObject* parent = nullptr);

    void collected(AccountId account, const QList<CommittedMessage>& messages);
    void runFinished(const RunReport& report);
    void setPausedAll(bool paused);
    /// False: only the icon tells of new mail and trouble.
    void setNotifies(bool notifies);
    /// The person looks at the window: nothing is new any more.
    void looked();
    /// The window is gone into the tray; said once for each profile.
    void sayThatItGoesOn();

private:
    void refresh();
    void speak();

    const AccountBook& m_book;
    TrayIcon& m_tray;
    Notifier m_notifier;
    int m_new = 0;
    bool m_pausedAll = false;
    bool m_notifies = true;
    QTimer* m_speakSoon;
};

} // namespace postbag
