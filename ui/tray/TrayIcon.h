// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/Notifier.h"
#include "ui/tray/TrayState.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <optional>

class QTimer;

namespace postbag {

class DesktopNotifications;
class TrayHost;
class TrayMenu;

/// The icon in the notification area. The area may come late (at log-in), or go (the panel ends): it is
/// watched all the time.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// `menu` outlives it.
    explicit TrayIcon(TrayMenu& menu, QObject* parent = nullptr);

    /// True while the icon can be seen.
    bool isAvailable() const { return m_available; }
    void show(const TrayFacts& facts);
    void notify(const Notice& notice);
    const TrayFacts& facts() const { return m_facts; }

Q_SIGNALS:
    void becameAvailable();
    /// It was looked for long enough: 30 seconds from the start.
    void unavailable();
    /// It was there and has gone; not said of a panel that starts again at once.
    void lost();
    /// Left click.
    void toggleRequested();
    /// Middle click.
    void collectRequested();
    void noticeClicked(postbag::Notice::About about);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void refresh();
    void iconClicked(QSystemTrayIcon::ActivationReason reason);
    void balloonClicked();
    void showBalloon(const Notice& notice);

    TrayMenu& m_menu;
    QSystemTrayIcon m_icon;
    DesktopNotifications* m_notifications;
    TrayHost* m_host;
    QTimer* m_lookAgain;
    bool m_available = false;
    bool m_wasAvailable = false;
    bool m_balloonClicked = false; ///< just now; maybe the icon was meant
    int m_missed = 0;              ///< looks in a row that found none
    TrayFacts m_facts;
    std::optional<Notice::About> m_balloon; ///< what it is about, where the last notification was Qt's own
};

} // namespace postbag
