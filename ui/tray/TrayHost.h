// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace postbag {

/// Whether the desktop has a notification area now. Cheap to ask again and again: over D-Bus its name is
/// watched, because Qt would open a connection for each answer; on X11 it is one question to the server.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    explicit TrayHost(QObject* parent = nullptr);

    bool isThere() const;

Q_SIGNALS:
    /// The area came or went; only D-Bus says so by itself.
    void changed();

private:
    void setNamed(bool named);

    bool m_overDBus = false;
    bool m_named = false;
};

} // namespace postbag
