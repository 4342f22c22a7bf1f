// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Words.h"
#include "ui/tray/Notifier.h"

#include <QObject>

class QTimer;

namespace postbag {

class AccountBook;
class TrayIcon;

/// Lets tray and window speak about runs: counts what is new since the person last looked, sends the
/// notification of a burst of runs, and says which trouble belongs into the window. `book` and `tray` outlive
/// it; the book must hear of runs before the announcer does.
class Announcer : public QObject
{
    Q_OBJECT
public:
    Announcer(const AccountBook& book, TrayIcon& tray, QObject* parent = nullptr);

    void collected(AccountId account, const QList<CommittedMessage>& messages);
    void runFinished(const RunReport& report);
    void setPausedAll(bool paused);
    /// The person looks at the window: nothing is new any more.
    void looked();
    /// The window is gone into the tray; said once for each profile.
    void sayThatItGoesOn();

Q_SIGNALS:
    /// For the banner of the window; null: all is well again.
    void trouble(const postbag::Words& words);

private:
    void refresh();
    void speak();
    void judgeTrouble(const RunReport& report);

    const AccountBook& m_book;
    TrayIcon& m_tray;
    Notifier m_notifier;
    int m_new = 0;
    bool m_pausedAll = false;
    QTimer* m_speakSoon;
};

} // namespace postbag
