// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/PasswordInput.h"

#include "app/postbagctl/Console.h"

#include <cstdio>
#include <string>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace postbag::ctl {

namespace {

Result<Secret> lineOf(std::FILE* stream)
{
    std::string text;
    for (int c = std::fgetc(stream); c != EOF && c != '\n'; c = std::fgetc(stream))
        text += static_cast<char>(c);
    if (!text.empty() && text.back() == '\r')
        text.pop_back();
    if (text.empty())
        return Error{ErrorCause::SecretMissing, "no password was given", {}};
    return Secret(std::move(text));
}

} // namespace

Result<Secret> passwordFromInput()
{
    return lineOf(stdin);
}

#ifdef Q_OS_UNIX
Result<Secret> passwordFromTerminal(const QString& question)
{
    std::FILE* terminal = std::fopen("/dev/tty", "r+");
    if (!terminal)
        return Error{ErrorCause::SecretMissing, "there is no terminal to ask for the password", {}};
    std::fputs(Console::harmless(question).toUtf8().constData(), terminal);
    std::fflush(terminal);
    termios shown{};
    tcgetattr(fileno(terminal), &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(fileno(terminal), TCSAFLUSH, &hidden);
    auto answer = lineOf(terminal);
    tcsetattr(fileno(terminal), TCSAFLUSH, &shown);
    std::fputc('\n', terminal);
    std::fclose(terminal);
    return answer;
}
#else
Result<Secret> passwordFromTerminal(const QString&)
{
    return Error{ErrorCause::SecretMissing, "asking on the terminal is not built for this platform", {}};
}
#endif

} // namespace postbag::ctl
