// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace postbag::test {

/// Kills a group of processes and removes a folder when this object goes, and also when the whole program is
/// killed: a small shell in a session of its own waits for the end of its input, which the kernel closes in
/// any case.
class Watchdog
{
public:
    explicit Watchdog(const QString& folder);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// From now on this process group is the one to kill; 0: none.
    void guard(qint64 processGroup);

private:
    QProcess m_shell;
};

} // namespace postbag::test
