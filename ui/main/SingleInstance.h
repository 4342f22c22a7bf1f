// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace postbag {

/// One window for each profile: a second start tells the first one and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `profileDirectory` tells profiles apart.
    explicit SingleInstance(const QString& profileDirectory, QObject* parent = nullptr);

    /// True if this is the first one; it then hears of later ones. False: the first one was told to come up
    /// (or, with `quiet`, only found). Waits at most a second for its answer.
    bool claim(bool quiet);

Q_SIGNALS:
    /// Somebody started Postbag again.
    void raiseRequested();

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace postbag
