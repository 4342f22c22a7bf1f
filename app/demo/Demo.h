// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/SampleServer.h"
#include "tests/support/Watchdog.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace postbag::demo {

/// The demo: a mail server, a throw-away profile with three accounts, and Postbag collecting them, in the
/// window or in the terminal. Nothing stays when this object goes, nor when the program is killed.
class Demo : public QObject
{
    Q_OBJECT
public:
    enum class Face { Window, Terminal };

    /// `programs`: the folder of postbag and postbagctl.
    Demo(const QString& programs, Face face, QObject* parent = nullptr);
    ~Demo() override;

    /// Starts everything; finished() comes in any case.
    void start();
    /// Asks the running program to end; finished() follows.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    bool addAccounts();
    bool run(const QStringList& arguments, QByteArray* output = nullptr);
    void fail(const QString& why);
    void programEnded(int exitCode);

    QString m_programs;
    Face m_face;
    QTemporaryDir m_folder;
    test::Watchdog m_watchdog;
    QProcessEnvironment m_environment;
    SampleServer m_server;
    QProcess m_program;
    bool m_stopped = false;
};

} // namespace postbag::demo
