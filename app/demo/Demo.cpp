// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Demo.h"

#include "app/demo/CollectedTable.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTextStream>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace postbag::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepDeadlineMs = 60'000;
constexpr int interrupted = 130;

void say(const QString& text)
{
    QTextStream(stdout) << text << Qt::flush;
}

/// The child ends when this program ends, however that happens.
void endWithUs()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
}

} // namespace

Demo::Demo(const QString& programs, Face face, QObject* parent)
    : QObject(parent), m_programs(programs), m_face(face),
      m_folder(QDir::tempPath() + u"/postbag-demo-XXXXXX"_s), m_watchdog(m_folder.path()),
      m_environment(QProcessEnvironment::systemEnvironment()), m_server(m_folder.path())
{
    const QString profile = m_folder.filePath(u"profile"_s);
    m_environment.insert(u"POSTBAG_HOME"_s, profile);
    // Closing the window ends the demo; a person's Postbag goes on in the tray.
    QDir().mkdir(profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSettings(profile + u"/window.ini"_s, QSettings::IniFormat).setValue(u"program/closeToTray"_s, false);
    // Where there is no session bus, D-Bus would start one that outlives the demo. This names the one that
    // there is, and starts none.
    if (!m_environment.contains(u"DBUS_SESSION_BUS_ADDRESS"_s))
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:runtime=yes"_s);
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_program.setChildProcessModifier(endWithUs);
    connect(&m_program, &QProcess::finished, this, &Demo::programEnded);
    connect(&m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_program.errorString());
    });
}

Demo::~Demo()
{
    m_program.disconnect(this);
    m_program.terminate();
    if (!m_program.waitForFinished(stepDeadlineMs))
        m_program.kill();
}

void Demo::start()
{
    say(tr("Starting a mail server with three sample mailboxes …") + u'\n');
    if (!m_server.start())
        return fail(m_server.problem());
    if (!addAccounts())
        return;
    if (m_face == Face::Window) {
        say(tr("Postbag opens now. Closing it ends the demo; nothing of it stays.") + u'\n');
        m_program.start(m_programs + u"/postbag"_s, QStringList());
    } else {
        m_program.start(m_programs + u"/postbagctl"_s, {u"collect"_s});
    }
}

void Demo::stop()
{
    m_stopped = true;
    m_program.terminate();
}

bool Demo::addAccounts()
{
    for (const auto& mailbox : m_server.mailboxes()) {
        // A command that prints it: a password on an argument list could be read by everybody.
        QFile password(m_folder.filePath(mailbox.user));
        if (!password.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
            password.write(mailbox.password.toUtf8() + '\n') < 0) {
            fail(password.errorString());
            return false;
        }
        const QStringList account{u"account"_s,
                                  u"add"_s,
                                  u"--name"_s,
                                  mailbox.account,
                                  u"--user"_s,
                                  mailbox.user,
                                  u"--password-command"_s,
                                  u"cat '%1'"_s.arg(password.fileName()),
                                  u"--max-messages"_s,
                                  u"0"_s};
        if (!run(account + mailbox.access))
            return false;
    }
    return true;
}

bool Demo::run(const QStringList& arguments, QByteArray* output)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(output ? QProcess::ForwardedErrorChannel : QProcess::ForwardedChannels);
    process.setChildProcessModifier(endWithUs);
    process.start(m_programs + u"/postbagctl"_s, arguments);
    const bool done = process.waitForFinished(stepDeadlineMs) &&
                      process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (output)
        *output = process.readAllStandardOutput();
    if (!done)
        fail(tr("%1 failed.").arg(u"postbagctl "_s + arguments.value(0)));
    return done;
}

void Demo::fail(const QString& why)
{
    QTextStream(stderr) << tr("The demo cannot go on: %1").arg(why.trimmed()) << u'\n';
    Q_EMIT finished(1);
}

void Demo::programEnded(int exitCode)
{
    QByteArray messages;
    if (m_face == Face::Terminal && !m_stopped && run({u"list"_s, u"--json"_s}, &messages))
        say(u'\n' + tr("Collected from the private server:") + u"\n\n"_s + collectedTable(messages) + u'\n' +
            tr("The server, the profile and the mail are gone now.") + u'\n');
    Q_EMIT finished(m_stopped ? interrupted : exitCode);
}

} // namespace postbag::demo
