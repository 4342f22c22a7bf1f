// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/postbagctl/Console.h"
#include "core/accounts/Profile.h"
#include "core/store/MessageReader.h"
#include "core/store/StoreWriter.h"

#include <QMultiMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace postbag::ctl {

/// How a command ended, as the shell sees it.
enum ExitCode { Well = 0, SomethingFailed = 1, WrongUsage = 2, Interrupted = 130 };

/// One option of a command. `valueName` empty: a switch.
struct OptionSpec {
    QString name;
    QString valueName;
    QString help;
};

/// The words after the command, taken apart.
class Arguments
{
public:
    QStringList positional;
    QMultiMap<QString, QString> options; ///< a switch has an empty value

    bool has(const QString& name) const { return options.contains(name); }
    /// The last value given, as later options win.
    QString value(const QString& name) const { return options.value(name); }
    /// All values of a repeatable option, in the order of the command line.
    QStringList values(const QString& name) const;
};

/// What a command works with. Readers and writers are opened when a command first needs them.
class Context
{
public:
    Context(Profile profile, Console& console) : m_profile(std::move(profile)), m_console(console) {}

    const Profile& profile() const { return m_profile; }
    Console& console() const { return m_console; }
    /// The store for a single change on this thread; null after having said why on stderr.
    StoreWriter* writer();
    /// The store for reading; null after having said why on stderr. Makes the store if there is none yet.
    MessageReader* reader();
    /// The account of that name; nothing after having said on stderr that there is none, or why it cannot be
    /// read.
    std::optional<AccountSettings> account(const QString& name);
    /// Says on stderr that what the command line names is not there.
    void complainOfName(const QString& sentence);
    /// Says why the store cannot be opened, and where it is.
    void complainOfStore(const Error& error);
    /// How a command ends that did not get what it asked for here: a name that means nothing is wrong usage.
    ExitCode refusal() const { return m_refusal; }
    /// Owns what a command goes on with after it returned; it ends before the store is closed.
    void keep(std::unique_ptr<QObject> running) { m_running = std::move(running); }

private:
    Profile m_profile;
    Console& m_console;
    ExitCode m_refusal = SomethingFailed;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<QObject> m_running; // last: ends first
};

/// Ends the program with this code; every command calls it exactly once, at once or later.
using Exit = std::function<void(int)>;

/// One command of the table: its words, its help and what it does.
struct Command {
    QStringList words; ///< {"account", "add"}
    QString operands;  ///< "NAME…", for the usage line; empty if it takes none
    int minimumOperands = 0;
    int maximumOperands = 0; ///< -1: any number
    QString summary;
    QList<OptionSpec> options;
    std::function<void(Context&, const Arguments&, Exit)> run;
    std::function<void(Console&)> notStarted =
        {};             ///< what scripts still get when the profile cannot be opened
    QString notes = {}; ///< lines that its help ends with
};

} // namespace postbag::ctl
