// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/TrayState.h"

#include <QObject>
#include <QSystemTrayIcon>

class QTimer;

namespace postbag {

class TrayMenu;
struct Notice;

/// The icon in the notification area. The area may come late (at log-in) or never: it is looked for during 30
/// seconds.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// `menu` outlives it.
    explicit TrayIcon(TrayMenu& menu, QObject* parent = nullptr);

    /// True once the icon can be seen.
    bool isAvailable() const;
    void show(const TrayFacts& facts);
    void notify(const Notice& notice);
    const TrayFacts& facts() const { return m_facts; }

Q_SIGNALS:
    void becameAvailable();
    /// It was looked for long enough.
    void unavailable();
    /// Left click.
    void toggleRequested();
    /// Middle click.
    void collectRequested();
    void noticeClicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookForTray();
    void refresh();

    TrayMenu& m_menu;
    QSystemTrayIcon m_icon;
    QTimer* m_looking;
    int m_looked = 0;
    TrayFacts m_facts;
};

} // namespace postbag
