// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Watchdog.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postbag::test {

namespace {

constexpr auto script = R"(
folder=$1
group=0
while read -r line; do group=$line; done
[ "$group" -gt 1 ] && kill -s KILL -- "-$group" 2>/dev/null
rm -rf "$folder" 2>/dev/null || { sleep 0.3; rm -rf "$folder"; }
)"_L1;

} // namespace

Watchdog::Watchdog(const QString& folder)
{
    // A session of its own: Ctrl-C in the terminal is not for it.
    m_shell.setChildProcessModifier([] { setsid(); });
    m_shell.start(u"/bin/sh"_s, {u"-c"_s, script, u"postbag-watchdog"_s, folder});
    m_shell.waitForStarted();
}

Watchdog::~Watchdog()
{
    m_shell.closeWriteChannel();
    m_shell.waitForFinished(20'000);
}

void Watchdog::guard(qint64 processGroup)
{
    m_shell.write(QByteArray::number(processGroup) + '\n');
    m_shell.waitForBytesWritten();
}

} // namespace postbag::test
