// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/CommandRun.h"

#include "core/base/SafeText.h"

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace postbag {

namespace {
constexpr qsizetype lineLimit = 64 * 1024;
constexpr qsizetype errorTail = 300;
} // namespace

CommandRun::CommandRun(const QString& command, std::chrono::milliseconds deadline,
                       SecretStore::SecretAnswer answer, QObject* parent)
    : QObject(parent), m_answer(std::move(answer))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(u"not done in time"_s); });
    connect(&m_process, &QProcess::started, this, [this] { m_group = m_process.processId(); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandRun::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &CommandRun::readErrors);
    connect(&m_process, &QProcess::finished, this, &CommandRun::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process.errorString());
    });
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // A session of its own: it cannot ask on our terminal, and a signal reaches its children too.
    m_process.setChildProcessModifier([] { ::setsid(); });
#endif
    m_timer.start(deadline);
    m_process.start(u"/bin/sh"_s, {u"-c"_s, command}, QIODevice::ReadOnly);
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    killGroup();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(1000);
    m_line.fill('\0');
}

void CommandRun::readOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_lineComplete)
        return;
    const qsizetype end = bytes.indexOf('\n');
    m_lineComplete = end >= 0;
    m_line += m_lineComplete ? bytes.left(end) : bytes;
    if (m_line.size() > lineLimit)
        fail(u"its first line is longer than 64 KiB"_s);
}

void CommandRun::readErrors()
{
    m_errors = (m_errors + m_process.readAllStandardError()).right(errorTail);
}

void CommandRun::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_group = 0;
    readOutput();
    readErrors();
    if (!m_answer)
        return;
    if (status != QProcess::NormalExit)
        return fail(u"it crashed"_s);
    if (exitCode != 0)
        return fail(u"exit code %1"_s.arg(exitCode));
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    if (m_line.isEmpty())
        return fail(u"it printed nothing"_s);
    finish(Secret(m_line.toStdString()));
}

void CommandRun::fail(const QString& why)
{
    std::string detail = "password command: " + why.toStdString();
    if (const std::string said = printable(m_errors.trimmed().toStdString()); !said.empty())
        detail += ": " + said;
    finish(Error{ErrorCause::SecretCommandFailed, detail, {}});
}

void CommandRun::finish(Result<Secret> result)
{
    const auto answer = std::exchange(m_answer, nullptr);
    if (!answer)
        return;
    m_timer.stop();
    killGroup();
    deleteLater();
    answer(std::move(result));
}

void CommandRun::killGroup()
{
    const qint64 group = std::exchange(m_group, 0);
#ifdef Q_OS_UNIX
    if (group > 0)
        ::kill(static_cast<pid_t>(-group), SIGKILL);
#else
    if (group > 0)
        m_process.kill();
#endif
}

} // namespace postbag
