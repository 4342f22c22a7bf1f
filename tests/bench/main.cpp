// SPDX-License-Identifier: GPL-3.0-or-later
// Postbag beside other collectors on a private server; prints one table. tests/bench/run builds and starts
// it.
#include "tests/bench/Table.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace postbag::bench;

namespace {

constexpr uid_t nobody = 65534;

/// Some contenders refuse to work for root. Before anything else: all files then belong to the same user.
bool stopBeingRoot()
{
    return getuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0);
}

QString listOfScenarios()
{
    QString text = u"Scenarios:\n"_s;
    for (const Scenario& scenario : allScenarios())
        text += u"  %1 %2\n"_s.arg(scenario.id, -16).arg(scenario.title.arg(scenario.messages));
    return text;
}

int bench(const QStringList& wanted, const Trial::Settings& settings)
{
    BenchServer server;
    if (!server.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.problem()));
        return 1;
    }
    Trial trial(server, settings);
    Table table;
    int result = 0;
    for (const Scenario& scenario : allScenarios()) {
        if (!wanted.isEmpty() && !wanted.contains(scenario.id))
            continue;
        std::fprintf(stderr, "%s\n", qPrintable(scenario.id));
        if (const auto outcomes = trial.run(scenario))
            table.add(scenario, trial.messagesEach(scenario), *outcomes);
        else
            result = 1;
    }
    std::printf("%s", qPrintable(table.text()));
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    if (!stopBeingRoot())
        return 1;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(listOfScenarios());
    parser.addHelpOption();
    parser.addPositionalArgument(u"SCENARIO"_s, u"which to run; without any: all"_s, u"[SCENARIO…]"_s);
    parser.addOption({u"runs"_s, u"measured runs of each contender (5)"_s, u"N"_s, u"5"_s});
    parser.addOption({u"messages"_s, u"at most so many in each mailbox, for a short look"_s, u"N"_s, u"0"_s});
    parser.addOption({u"contender"_s, u"only this one; may be repeated"_s, u"NAME"_s});
    parser.addOption({u"each"_s, u"show each run"_s});
    parser.process(application);

    Trial::Settings settings;
    settings.runs = std::max(1, parser.value(u"runs"_s).toInt());
    settings.mostMessages = parser.value(u"messages"_s).toInt();
    settings.contenders = parser.values(u"contender"_s);
    settings.talkative = parser.isSet(u"each"_s);
    const QStringList wanted = parser.positionalArguments();
    for (const QString& id : wanted) {
        const auto scenarios = allScenarios();
        if (std::none_of(scenarios.begin(), scenarios.end(), [&](const Scenario& s) { return s.id == id; })) {
            std::fprintf(stderr, "There is no scenario %s.\n%s", qPrintable(id),
                         qPrintable(listOfScenarios()));
            return 2;
        }
    }
    return bench(wanted, settings);
}
