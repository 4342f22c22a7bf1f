// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace postbag {

/// What QtKeychain keeps to itself about the desktop's Secret Service (GNOME Keyring and its like). Where no
/// such service runs, every question is answered with no. Used in the thread of its parent.
class SecretService : public QObject
{
    Q_OBJECT
public:
    explicit SecretService(QObject* parent = nullptr);

    /// Whether an entry with this service and key lies in a locked keyring. Answered later; never, if this
    /// object is gone by then. Asks the person nothing.
    void isLocked(const QString& service, const QString& key, std::function<void(bool)> answer);

    /// To be called between two jobs of QtKeychain, never during one. If the service was started anew, then
    /// libsecret would go on with a session that no longer exists, until the end of this program: here it
    /// lets go of it. `then` is called later, as for isLocked().
    void followRestart(std::function<void()> then);

private:
    bool m_restarted = false;
};

} // namespace postbag
