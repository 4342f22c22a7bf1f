// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/Notifier.h"
#include "ui/tray/TrayState.h"

#include <QObject>

class QTimer;

namespace postbag {

class AccountBook;
struct AccountRow;

/// Says what the tray tells of runs: counts what is new since the person last looked, and has the
/// notification of a burst of runs. `book` outlives it and must hear of runs before the announcer does.
class Announcer : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(const AccountBook& book, QObject* parent = nullptr);

    void collected(AccountId account, const QList<CommittedMessage>& messages);
    void runFinished(const RunReport& report);
    void setPausedAll(bool paused);
    /// False: only the icon tells of new mail and trouble.
    void setNotifies(bool notifies);
    /// The person looks at the window: nothing is new any more.
    void looked();
    /// The window is gone into the tray; said once for each profile.
    void sayThatItGoesOn();

Q_SIGNALS:
    /// For the icon.
    void factsChanged(const postbag::TrayFacts& facts);
    /// A notification.
    void noticed(const postbag::Notice& notice);

private:
    /// Whether more of it comes without the person.
    bool goesByItself(const AccountRow* row) const;
    void follow();
    void refresh();
    void speak();

    const AccountBook& m_book;
    Notifier m_notifier;
    int m_new = 0;
    bool m_pausedAll = false;
    bool m_notifies = true;
    QTimer* m_speakSoon;
};

} // namespace postbag
