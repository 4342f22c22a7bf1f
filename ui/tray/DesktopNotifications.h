// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/Notifier.h"

#include <QHash>
#include <QObject>

namespace postbag {

/// Notifications by the desktop's own service (org.freedesktop.Notifications), which says when one is
/// clicked. Those that Qt sends there carry no action, so that many services tell nothing of a click, and Qt
/// takes a click on any program's notification for one on its own.
class DesktopNotifications : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject* parent = nullptr);

    /// Does not wait for the service; `refused` follows if there is none.
    void send(const Notice& notice);
    /// A text as the body of a notification, for a service with these capabilities: some read markup there.
    static QString bodyOf(const QString& text, const QStringList& capabilities);

Q_SIGNALS:
    void clicked(postbag::Notice::About about);
    /// The service is not there, or did not take it.
    void refused(const postbag::Notice& notice);

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void closed(uint id);

private:
    void sendTo(const QStringList& capabilities, const Notice& notice);

    QHash<uint, Notice::About> m_open; ///< by the service's number
};

} // namespace postbag
