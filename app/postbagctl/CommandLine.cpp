// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/postbagctl/CommandLine.h"

#include "app/postbagctl/Tr.h"
#include "ui/shared/ErrorText.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace postbag::ctl {

using namespace Qt::StringLiterals;

namespace {

bool beginsWith(const QStringList& words, const QStringList& beginning)
{
    return words.mid(0, beginning.size()) == beginning;
}

QString usageOf(const Command& command)
{
    return u"postbagctl %1%2%3"_s.arg(command.words.join(u' '),
                                      command.options.isEmpty() ? u""_s : u" [OPTION…]"_s,
                                      command.operands.isEmpty() ? u""_s : u' ' + command.operands);
}

/// "--name VALUE   what it does", one option a line.
QString helpOf(const Command& command)
{
    QString text = Tr::tr("Usage: %1").arg(usageOf(command)) + u"\n\n"_s + command.summary + u'\n';
    QList<OptionSpec> options = command.options;
    options << OptionSpec{u"help"_s, {}, Tr::tr("Show this help.")};
    text += u'\n' + Tr::tr("Options:") + u'\n';
    for (const OptionSpec& option : std::as_const(options)) {
        const QString name =
            u"  --"_s + option.name + (option.valueName.isEmpty() ? u""_s : u' ' + option.valueName);
        text += name.leftJustified(30) + u' ' + option.help + u'\n';
    }
    if (!command.notes.isEmpty())
        text += u'\n' + command.notes;
    return text;
}

/// Takes the words after the command apart; nothing, with the reason, if they make no sense.
std::optional<Arguments> parse(const Command& command, const QStringList& words, QString& wrong)
{
    QCommandLineParser parser;
    for (const OptionSpec& option : command.options)
        parser.addOption({option.name, option.help, option.valueName});
    if (!parser.parse(QStringList{u"postbagctl"_s} + words)) {
        wrong = parser.errorText();
        return std::nullopt;
    }
    Arguments arguments;
    arguments.positional = parser.positionalArguments();
    for (const OptionSpec& option : command.options) {
        if (option.valueName.isEmpty() && parser.isSet(option.name))
            arguments.options.insert(option.name, {});
        for (const QString& value : parser.values(option.name))
            arguments.options.insert(option.name, value);
    }
    const auto count = arguments.positional.size();
    if (count < command.minimumOperands)
        wrong = Tr::tr("%1 is missing.").arg(command.operands);
    else if (command.maximumOperands >= 0 && count > command.maximumOperands)
        wrong = Tr::tr("\"%1\" is one word too many.").arg(arguments.positional.last());
    else
        return arguments;
    return std::nullopt;
}

/// Runs the command, inside the event loop if it does not end at once.
int runToItsEnd(const Command& command, Context& context, const Arguments& arguments)
{
    std::optional<int> code;
    bool inLoop = false;
    command.run(context, arguments, [&](int ended) {
        if (!code) {
            code = ended;
            if (inLoop)
                QCoreApplication::exit(ended);
        }
    });
    if (!code) {
        inLoop = true;
        QCoreApplication::exec();
    }
    return code.value_or(SomethingFailed);
}

} // namespace

const Command* CommandLine::find(const QStringList& words) const
{
    for (const Command& command : m_commands)
        if (beginsWith(words, command.words))
            return &command;
    return nullptr;
}

QString CommandLine::overview(const QStringList& group) const
{
    QString text =
        Tr::tr("Postbag collects the mail of all your accounts into one place.") + u"\n\n"_s +
        Tr::tr("Usage: %1").arg(u"postbagctl "_s + (group + QStringList{u"COMMAND [OPTION…]"_s}).join(u' ')) +
        u"\n\n"_s;
    for (const Command& command : m_commands)
        if (beginsWith(command.words, group))
            text += u"  "_s + (command.words.join(u' ') + u' ' + command.operands).leftJustified(28) + u' ' +
                    command.summary + u'\n';
    text += u'\n' +
            Tr::tr("postbagctl COMMAND --help explains each. POSTBAG_HOME selects another profile folder.");
    return text;
}

int CommandLine::run(const QStringList& words, Console& console) const
{
    if (words.isEmpty() || words.first() == "--help"_L1 || words.first() == "-h"_L1 ||
        words.first() == "help"_L1) {
        console.line(overview({}));
        return words.isEmpty() ? WrongUsage : Well;
    }
    if (words.first() == "--version"_L1 || words.first() == "-v"_L1) {
        console.line(u"postbagctl "_s + QStringLiteral(POSTBAG_VERSION));
        return Well;
    }
    const Command* command = find(words);
    if (!command) {
        const QStringList group = words.mid(0, 1);
        const bool isGroup = std::any_of(m_commands.begin(), m_commands.end(),
                                         [&](const Command& each) { return beginsWith(each.words, group); });
        if (isGroup && words.size() == 1) {
            console.note(overview(group));
            return WrongUsage;
        }
        if (isGroup && (words[1] == "--help"_L1 || words[1] == "-h"_L1)) {
            console.line(overview(group));
            return Well;
        }
        console.complain(Tr::tr("\"%1\" is no command. postbagctl --help shows them all.")
                             .arg(words.mid(0, isGroup ? 2 : 1).join(u' ')));
        return WrongUsage;
    }
    const QStringList rest = words.mid(command->words.size());
    if (rest.contains(u"--help"_s) || rest.contains(u"-h"_s)) {
        console.line(helpOf(*command));
        return Well;
    }
    QString wrong;
    const auto arguments = parse(*command, rest, wrong);
    if (!arguments) {
        console.complain(wrong);
        console.note(Tr::tr("Usage: %1").arg(usageOf(*command)));
        return WrongUsage;
    }
    console.setJson(arguments->has(u"json"_s));
    auto profile = Profile::open();
    if (!profile) {
        console.complain(profile.error(), {});
        console.note(ErrorText::place(Profile::chosenDirectory()));
        if (command->notStarted)
            command->notStarted(console);
        return SomethingFailed;
    }
    Context context(std::move(*profile), console);
    return runToItsEnd(*command, context, *arguments);
}

} // namespace postbag::ctl
