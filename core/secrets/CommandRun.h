// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretStore.h"

#include <QByteArray>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace postbag {

/// One run of a password command, for CommandSecret. Deletes itself after its answer; deleting it earlier
/// kills the command and its children.
class CommandRun final : public QObject
{
    Q_OBJECT
public:
    CommandRun(const QString& command, std::chrono::milliseconds deadline, SecretStore::SecretAnswer answer,
               QObject* parent);
    ~CommandRun() override;

private:
    void readOutput();
    void readErrors();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void fail(const QString& why);
    void finish(Result<Secret> result);
    void killGroup();

    QProcess m_process;
    QTimer m_timer;
    SecretStore::SecretAnswer m_answer;
    QByteArray m_line;
    QByteArray m_errors; // the end only
    qint64 m_group = 0;  // the process group while it may live
    bool m_lineComplete = false;
};

} // namespace postbag
