// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QDateTime>
#include <QMenu>

namespace postbag {

class AccountBook;

/// The menu of the tray icon: made once, its texts and accounts are updated in place.
class TrayMenu : public QMenu
{
    Q_OBJECT
public:
    /// `book` outlives it.
    explicit TrayMenu(const AccountBook& book);

    void setStateLine(const QString& line);
    void setPausedAll(bool paused);

Q_SIGNALS:
    void openRequested();
    void collectAllRequested();
    void collectRequested(postbag::AccountId account);
    /// "until I resume" is a moment a hundred years from now.
    void pauseRequested(const QDateTime& until);
    void resumeRequested();
    void settingsRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void listAccounts();
    void retranslateUi();

    const AccountBook& m_book;
    QAction* m_state;
    QAction* m_open;
    QAction* m_collectAll;
    QMenu* m_collectOne;
    QMenu* m_pause;
    QAction* m_pauseHour;
    QAction* m_pauseTomorrow;
    QAction* m_pauseOpen;
    QAction* m_resume;
    QAction* m_settings;
    QAction* m_quit;
};

} // namespace postbag
