// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Command.h"

namespace postbag::ctl {

/// Finds the command that the words name, takes its options apart, answers --help and --version on every
/// level, and runs it until it exits.
class CommandLine
{
public:
    explicit CommandLine(QList<Command> commands) : m_commands(std::move(commands)) {}

    /// `words`: the command line without the program's name. Returns the exit code.
    int run(const QStringList& words, Console& console) const;

private:
    const Command* find(const QStringList& words) const;
    /// Help for the commands that begin with these words; all without words.
    QString overview(const QStringList& group) const;

    QList<Command> m_commands;
};

} // namespace postbag::ctl
